import ActaMeeting

/// The commands there are.
enum CommandName: String, CaseIterable {
  case new, agenda, minutes, print, actions, check, help

  var options: Set<Option> {
    switch self {
    case .new: [.date, .time, .type]
    case .agenda: [.label, .save]
    case .minutes: [.form, .label, .format, .save]
    case .print: [.form, .label, .printer, .copies]
    case .actions: [.json, .csv, .all, .overdue, .who, .dueBefore, .state, .sort]
    case .check: [.json, .strict]
    case .help: []
    }
  }
}

/// One call of the program, understood.
struct Request {
  /// Nil is the session.
  var command: CommandName?
  /// The path or meeting that follows the command.
  var operand: String?
  var options: Options

  init(_ arguments: [String]) throws(UsageError) {
    options = try Options(arguments)
    var words = options.words
    if options.has(.version) || options.has(.help) {
      command = options.has(.help) ? .help : nil
      operand = words.first
      return
    }
    if let first = words.first, let named = CommandName(rawValue: first) {
      command = named
      words.removeFirst()
    } else if let first = words.first, Request.looksLikeCommand(first) {
      throw .unknownCommand(first)
    }
    operand = words.first
    if let extra = words.dropFirst().first { throw .tooManyWords(extra) }
    try checkOptions()
  }

  /// A single word that is no path was meant to be a command.
  private static func looksLikeCommand(_ word: String) -> Bool {
    let isWord = word.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    return isWord && !Paths.exists(word)
  }

  private func checkOptions() throws(UsageError) {
    let allowed = command?.options ?? []
    for option in options.values.keys where !option.isGeneral && !allowed.contains(option) {
      throw .notHere(option, command?.rawValue ?? "acta")
    }
    if let language = options[.language], Language(rawValue: language) == nil {
      throw .badValue(.language, language, ["pt", "en"])
    }
    if let today = options[.today], CalendarDate(iso: today) == nil {
      throw .badValue(.today, today, ["2026-11-24"])
    }
  }
}
