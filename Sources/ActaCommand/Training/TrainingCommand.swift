import ActaArchive
import ActaDisplay
import ActaMeeting
import ActaText

/// `acta training`: who was trained in what, over a group, a province or the country; of one
/// training file, that activity alone and the documents made of it.
struct TrainingCommand {
  private let commands: Commands

  init(_ commands: Commands) {
    self.commands = commands
  }

  func perform() throws(CommandFailure) -> ExitCode {
    if commands.options.has(.form) { return try TrainingDocuments(commands).perform() }
    var groups = try commands.loading.groups(at: commands.path)
    if let file = activityAsked { groups = groups.compactMap { $0.keeping(training: file) } }
    let today = commands.clock.today
    let ledger = TrainingLedger(
      groups: groups.map(\.record), today: today, since: try commands.date(.since))
    let report = TrainingReport(
      ledger: ledger, today: today, language: commands.language, asked: try table())
    if commands.options.has(.json) || commands.options.has(.csv) {
      try report.write(commands.options)
    } else {
      write(report.listings)
    }
    return groups.registerExit
  }

  private func write(_ listings: [Listing]) {
    let isTerminal = Output.isTerminal
    let texts = listings.map { listing in
      isTerminal ? listing.columns(width: Output.columns) : listing.records()
    }
    let text = texts.joined(separator: isTerminal ? "\n" : "")
    Output.people(text)
  }

  private func table() throws(CommandFailure) -> TrainingTable? {
    guard let text = commands.options[.table] else { return nil }
    let wanted = PlainWord(text)
    let found = TrainingTable.allCases.first { table in
      [table.words.english, table.words.portuguese].contains { PlainWord($0) == wanted }
    }
    guard let found else {
      throw commands.usage(
        .badValue(.table, text, TrainingTable.allCases.map { $0.words.text(in: commands.language) })
      )
    }
    return found
  }

  /// The name of the training whose file was given.
  private var activityAsked: String? {
    guard let operand = commands.request.operand else { return nil }
    return Paths.trainingName(of: operand)
  }
}

extension GroupText {
  /// The group with one of its trainings; nil when it has none of that name.
  func keeping(training name: String) -> GroupText? {
    var text = self
    text.trainings = trainings.filter { $0.value.name.utf8.elementsEqual(name.utf8) }
    return text.trainings.isEmpty ? nil : text
  }
}
