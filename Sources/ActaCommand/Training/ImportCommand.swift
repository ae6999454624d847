import ActaArchive
import ActaMeeting
import ActaText
import Glibc

/// `acta import attendance FILE --training FILE.txt`: shows what it understood of someone's list,
/// names what it could not place, asks, and writes what was confirmed.
struct ImportCommand {
  private let commands: Commands
  private let words: ImportWords

  init(_ commands: Commands) {
    self.commands = commands
    words = ImportWords(language: commands.language)
  }

  func perform() throws(CommandFailure) -> ExitCode {
    let (list, target) = try paths()
    let home = GroupFolders.home(of: target) ?? "."
    let text = try commands.loading.group(at: home).text
    let document: Document
    do throws(ArchiveFailure) { document = Document(bytes: try readText(target)) } catch {
      throw commands.loading.failure(error)
    }
    let group = text.group.value
    let name = Paths.trainingName(of: target) ?? ""
    let present = TrainingFile(name: name, document: document, group: group)
    guard !present.isFrozen else {
      throw CommandFailure(code: .cannotReadOrWrite, message: words.frozen(target))
    }
    let bytes = try bytes(of: list, home)
    let done: AttendanceImport
    do throws(AttendanceImport.Unreadable) {
      done = try AttendanceImport(bytes, into: present)
    } catch {
      throw CommandFailure(code: .errorsInFiles, message: words.unreadable(list, error))
    }
    show(done)
    warn(done, newDoubles(done, text.record))
    if done.hasChanges {
      try commands.askAboutClock([text.record], isMeant: commands.options.has(.yes))
    }
    return try write(done, to: target, over: document)
  }

  private func paths() throws(CommandFailure) -> (list: String, training: String) {
    let operands = commands.request.operands
    let kind = PlainWord(operands.first ?? "")
    guard kind.isSame("attendance") || kind.isSame("presencas") else {
      throw CommandFailure(code: .usage, message: words.whatToImport)
    }
    guard operands.count == 2 else {
      throw CommandFailure(code: .usage, message: words.fileMissing)
    }
    guard let training = commands.options[.training] else {
      throw CommandFailure(code: .usage, message: words.trainingMissing)
    }
    guard Paths.trainingName(of: training) != nil else {
      throw CommandFailure(code: .cannotReadOrWrite, message: words.noTraining(training))
    }
    return (operands[1], training)
  }

  private func bytes(of path: String, _ group: String) throws(CommandFailure) -> [UInt8] {
    guard Spreadsheet.isOne(path), Paths.exists(path) else {
      do throws(ArchiveFailure) { return try readText(path) } catch {
        throw commands.loading.failure(error)
      }
    }
    do throws(Spreadsheet.Failure) { return try Spreadsheet.text(of: path, inGroup: group) } catch {
      switch error {
      case .missing:
        throw CommandFailure(code: .cannotReadOrWrite, message: words.noOffice(path))
      case .notConverted:
        throw CommandFailure(code: .cannotReadOrWrite, message: words.notConverted(path))
      case .archive(let failure): throw commands.loading.failure(failure)
      }
    }
  }

  // MARK: what was understood

  private func show(_ done: AttendanceImport) {
    for aside in done.notes.aside { Output.message(words.aside(aside)) }
    for column in done.columns { Output.message(words.column(column)) }
    for assumed in done.notes.assumed { Output.message(words.assumed(assumed)) }
    for repeated in done.notes.repeated { Output.message(words.repeated(repeated)) }
    Output.message(words.counts(done))
  }

  private func warn(_ done: AttendanceImport, _ doubles: [String]) {
    if !done.notes.otherDays.isEmpty { Output.error(words.otherDays(done.notes.otherDays)) }
    if done.notes.isFirstDayAssumed { Output.error(words.firstDay) }
    if let unmarked = done.notes.unmarked { Output.error(words.unmarked(unmarked)) }
    for one in done.notes.changed { Output.error(words.changed(one)) }
    for row in done.refused { Output.error(words.refused(row)) }
    for row in done.notes.contacts { Output.error(words.contact(row)) }
    for row in done.notes.unreadAges { Output.error(words.unreadAge(row)) }
    for name in done.unknownInstitutions { Output.error(words.unknownInstitution(name)) }
    let minors = done.minors
    if minors.women + minors.men + minors.unknown > 0 {
      Output.error(words.minors(minors.women, minors.men, minors.unknown))
    }
    for double in doubles { Output.error(double) }
  }

  /// Likely doubles that are there only with the new rows.
  private func newDoubles(_ done: AttendanceImport, _ record: GroupRecord) -> [String] {
    let before = Set(doubles(record))
    var after = record
    after.trainings = record.trainings.map { one in
      one.name.utf8.elementsEqual(done.file.name.utf8) ? done.file.training : one
    }
    return doubles(after).filter { !before.contains($0) }
  }

  private func doubles(_ record: GroupRecord) -> [String] {
    let ledger = TrainingLedger(groups: [record], today: commands.clock.today)
    return ledger.doubles.map { double in
      let names = [double.one, double.other].map { place in
        let one = ledger.people[place]
        return "\(one.name) (\(one.institution ?? "____"))"
      }
      return words.double(names[0], names[1], double.reason)
    }
  }

  // MARK: writing

  private func write(
    _ done: AttendanceImport, to path: String, over present: Document
  ) throws(CommandFailure) -> ExitCode {
    let ending: ExitCode = done.refused.isEmpty ? .well : .errorsInFiles
    guard done.hasChanges else {
      Output.message(words.nothingToDo)
      return ending
    }
    if !commands.options.has(.yes) {
      // Nobody says yes to what could not be shown.
      guard !Output.isCutOff else {
        Output.error(words.notWritten)
        return .cannotReadOrWrite
      }
      guard let isYes = ask(path) else {
        throw CommandFailure(code: .usage, message: words.answerNeeded)
      }
      guard isYes else {
        Output.message(words.notWritten)
        return .well
      }
    }
    try commands.save(done.file.document.bytes, to: path, over: present.bytes)
    Output.message(words.written(path))
    Output.assure(words.written(path), in: commands.language)
    return ending
  }

  /// Nil when there is nobody to answer.
  private func ask(_ path: String) -> Bool? {
    Output.prompt(words.question(path))
    guard let answer = readLine() else { return nil }
    let word = PlainWord(trimmedWords(answer))
    return ["s", "sim", "y", "yes"].contains { word.isSame($0) }
  }
}
