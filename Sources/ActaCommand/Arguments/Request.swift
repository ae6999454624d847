import ActaMeeting

/// The commands there are.
enum CommandName: String, CaseIterable {
  case new, agenda, minutes, print, actions, proposals, decisions, attendance, training, check
  case report, thread, sheet, `import`, room, tutorial
  case scan, encrypt, decrypt
  case help
  case refer, receive
  case verify, wording

  var options: [Option] {
    switch self {
    case .new: [.date, .time, .type]
    case .agenda: [.label, .format, .save]
    case .minutes: [.form, .about, .label, .format, .save]
    case .print: [.form, .about, .label, .format, .save, .printer, .copies]
    case .verify: []
    case .wording: [.save]
    case .actions:
      [.json, .csv, .ics, .todo, .all, .overdue, .who, .dueBefore, .state, .sort, .label]
    case .proposals: [.json, .csv, .state]
    case .decisions: [.json, .csv, .about]
    case .attendance: [.json, .csv, .since]
    case .training: [.json, .csv, .since, .table, .form, .label, .format, .save]
    case .report: [.note, .due, .by, .to, .into]
    case .sheet: [.label, .format, .save]
    case .thread: [.json]
    case .refer: [.save]
    case .receive: []
    case .import: [.training, .yes]
    case .check: [.json, .strict]
    case .scan: [.json]
    case .encrypt: [.to]
    case .decrypt: [.identity]
    case .room, .tutorial: []
    case .help: []
    }
  }

  /// How many words may follow the command.
  var operandLimit: Int {
    switch self {
    case .help: 2
    case .import: 2
    case .report: 2
    case .tutorial: 0
    default: 1
    }
  }

  /// Whether it prints a register: what could be read, also of files with errors.
  var isRegister: Bool {
    [.actions, .proposals, .decisions, .attendance, .training].contains(self)
  }

  /// Whether the first of them is a path, or a meeting, which may be one.
  var takesPath: Bool { ![.report, .thread, .refer, .receive, .help, .verify].contains(self) }
}

/// One call of the program, understood.
struct Request {
  /// Nil is the session.
  var command: CommandName?
  /// What follows the command, in order.
  private(set) var operands: [String] = []
  var options: Options

  /// The path or meeting that follows the command.
  var operand: String? { operands.first }

  /// The same where it can be a path; nil for commands that take none.
  var pathOperand: String? { command?.takesPath == false ? nil : operand }

  /// The day that the caller fixed as today, typed as any other; nil is the clock's.
  var today: CalendarDate? {
    options[.today].flatMap { TypedDate.read($0, today: Clock().today) }
  }

  init(_ arguments: [String]) throws(UsageError) {
    options = try Options(arguments)
    var words = options.words
    if options.has(.version) || options.has(.help) {
      command = options.has(.help) ? .help : nil
      operands = words
      return
    }
    if let first = words.first, let named = CommandName(rawValue: first) {
      command = named
      words.removeFirst()
    } else if let first = words.first, Request.looksLikeCommand(first) {
      throw .unknownCommand(first)
    }
    operands = words
    let limit = command?.operandLimit ?? 1
    if let extra = words.dropFirst(limit).first { throw .tooManyWords(extra) }
    try checkOptions()
  }

  /// A single word that is no path was meant to be a command.
  private static func looksLikeCommand(_ word: String) -> Bool {
    let isWord = word.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    return isWord && !Paths.exists(word)
  }

  private func checkOptions() throws(UsageError) {
    let own = command?.options ?? []
    for option in Option.allCases where options.has(option) {
      guard !option.isGeneral, !own.contains(option) else { continue }
      let all = own.isEmpty ? Option.allCases.filter(\.isGeneral) : own
      throw .notHere(option, command?.rawValue ?? "acta", all)
    }
    let forms = Option.forms.filter { options.has($0) }
    if forms.count > 1 { throw .notTogether(forms[0], forms[1]) }
    if let language = options[.language], Language(rawValue: language) == nil {
      throw .badValue(.language, language, ["pt", "en"])
    }
    if let text = options[.today], today == nil {
      throw .badValue(.today, text, ["2027-03-05", "5/3/2027"])
    }
  }
}
