import ActaArchive
import ActaDisplay
import ActaMeeting
import ActaMinutes
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
    // Without a form it is a register for the group itself, which no label makes fit for others.
    if [Option.label, .format, .save].contains(where: commands.options.has) {
      throw commands.usage(.needed(.form, TrainingDocuments.forms(in: commands.language)))
    }
    let groups = try groups()
    let today = commands.clock.today
    let ledger = TrainingLedger(
      groups: groups.parts, today: today, since: try commands.date(.since))
    let report = TrainingReport(
      ledger: ledger, today: today, language: commands.language, asked: try table())
    if commands.options.has(.json) || commands.options.has(.csv) {
      try report.write(commands.options)
    } else {
      write(report.listings)
    }
    let unnamed = ledger.people.count { $0.isMinor }
    if unnamed > 0 {
      Output.error("acta: \(TrainingReportWords.of(commands.language).unnamed(unnamed))")
    }
    return commands.conclude(groups.exit, without: groups.unread)
  }

  /// Of meetings nothing is asked.
  private func groups() throws(CommandFailure) -> Loading.Taken<GroupRecord> {
    guard let file = activityAsked else {
      return try commands.loading.each(at: commands.path) { text in
        GroupRecord(
          folder: text.folder, group: text.group.value, trainings: text.trainings.map(\.value))
      }
    }
    // A group below may have one of the same name.
    let group = try commands.loading.group(at: commands.path).text
    let kept = [group.keeping(training: file)].compactMap { $0 }
    return Loading.Taken(parts: kept.map(\.record), exit: kept.registerExit)
  }

  private func write(_ listings: [Listing]) {
    let isTerminal = Output.isTerminal
    let texts = listings.map { listing in
      isTerminal ? listing.columns(Output.terminal) : listing.records()
    }
    let text = texts.joined(separator: isTerminal ? "\n" : "")
    Output.people(text.composedLetters)
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
