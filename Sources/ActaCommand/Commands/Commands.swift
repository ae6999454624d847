import ActaArchive
import ActaMeeting
import ActaText

/// Runs one request.
struct Commands {
  let request: Request
  /// The language of the interface: as asked, else the group's, else the locale's.
  let language: Language
  let clock: Clock
  /// The group that the request is about, read for its language; nil when a language was asked for,
  /// or no group is there.
  private let group: ReadGroup?

  init(request: Request) {
    self.request = request
    let asked = request.options[.language].flatMap { Language(rawValue: $0) }
    group = asked == nil ? Commands.group(of: request) : nil
    language = asked ?? group?.text.value.language ?? Options.environment
    clock = Clock(fixedDay: request.today)
  }

  func perform() throws(CommandFailure) -> ExitCode {
    if request.options.has(.version) {
      Output.line("acta \(Acta.version)")
      return .well
    }
    let right = try rightToWrite()
    let code = try performAllowed()
    _ = consume right
    return code
  }

  private func performAllowed() throws(CommandFailure) -> ExitCode {
    switch request.command {
    case .help: return try HelpCommand(self).perform()
    case .check: return try CheckCommand(self).perform()
    case .actions: return try ActionsCommand(self).perform()
    case .report: return try ReportCommand(self).perform()
    case .refer: return try ReferCommand(self).perform()
    case .receive: return try ReceiveCommand(self).perform()
    case .thread: return try ThreadCommand(self).perform()
    case .proposals: return try ProposalsCommand(self).perform()
    case .decisions: return try DecisionsCommand(self).perform()
    case .attendance: return try AttendanceCommand(self).perform()
    case .training: return try TrainingCommand(self).perform()
    case .import: return try ImportCommand(self).perform()
    case .sheet: return try SheetCommand(self).perform()
    case .print where request.operand.flatMap(Paths.trainingName) != nil:
      return try TrainingDocuments(self).perform()
    case .agenda, .minutes, .print: return try MinutesCommand(self).perform()
    case .scan: return try ScanCommand(self).perform()
    case .encrypt: return try SealingCommand(self).encrypt()
    case .decrypt: return try SealingCommand(self).decrypt()
    case .verify: return try VerifyCommand(self).perform()
    case .wording: return try WordingCommand(self).perform()
    case .new: return try NewCommand(self).perform()
    case .tutorial: return try TutorialCommand(self).perform()
    case .room: return try RoomCommand(self).perform()
    case nil: return try SessionCommand(self).perform()
    }
  }

  var options: Options { request.options }
  var loading: Loading { Loading(language: language, group: group) }
  var isPortuguese: Bool { language == .portuguese }

  /// The folder that commands work on: what follows the command, else `--group`, else here.
  var path: String { request.pathOperand ?? options[.group] ?? "." }

  /// What the program's exit says of a register, once it was said which files it is without.
  func conclude(_ exit: ExitCode, without unread: [ArchiveFailure]) -> ExitCode {
    guard !unread.isEmpty else { return exit }
    for failure in unread { Output.error(FailureWords.without(failure, language)) }
    return exit == .newerVersion ? exit : .cannotReadOrWrite
  }

  /// Prints the line that says what a command has written.
  func tellDone(_ line: String) {
    Output.line(line)
    Output.assure(line, in: language)
  }

  func usage(_ error: UsageError) -> CommandFailure {
    CommandFailure(code: .usage, message: error.text(in: language))
  }

  /// A date typed by a person.
  func date(_ option: Option) throws(CommandFailure) -> CalendarDate? {
    guard let text = options[option] else { return nil }
    guard let date = TypedDate.read(text, today: clock.today) else {
      throw usage(.badValue(option, text, TypedDate.examples(from: clock.today, in: language)))
    }
    return date
  }

  /// A word of the format, in either language.
  func word<Word: FormatWord>(_ option: Option, as type: Word.Type) throws(CommandFailure) -> Word?
  {
    guard let text = options[option] else { return nil }
    if let found = word(text, as: type) { return found }
    let all = type.allCases.map(\.words)
    let near = nearest(to: text, among: all.flatMap { [$0.text(in: language), $0.english] })
    throw usage(.badWord(option, text, near, all.map { $0.text(in: language) }))
  }

  /// The same for a word that is no option's; nil when it is none of them.
  func word<Word: FormatWord>(_ text: String, as type: Word.Type) -> Word? {
    // `em curso` on the command line is the format's `em-curso`.
    let joined = String(decoding: text.utf8.map { $0 == 0x20 ? 0x2D : $0 }, as: UTF8.self)
    let wanted = PlainWord(joined)
    return type.allCases.first { word in
      ([word.words.english, word.words.portuguese] + word.words.also)
        .contains { PlainWord($0) == wanted }
    }
  }

  private static func group(of request: Request) -> ReadGroup? {
    let asked = request.options[.training] ?? request.pathOperand ?? request.options[.group]
    let path = Paths.trimmed(asked ?? ".")
    let start = Paths.exists(path) ? path : request.options[.group] ?? "."
    guard let home = GroupFolders.home(of: start),
      let bytes = try? readText(join(home, "group.txt"))
    else { return nil }
    return ReadGroup(folder: home, text: readGroup(Document(bytes: bytes)))
  }
}
