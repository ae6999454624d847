import ActaMeeting
import COptions
import Glibc

/// What can be given on the command line after `--`.
enum Option: String, CaseIterable {
  case about, accessible, all, ascii, by, copies, csv, date, due, form, format, group, help, ics
  case identity, into, json, label, language, mouse, note, overdue, printer, save, since, sort
  case state, strict, table, time
  case to, today, todo, training, type, version, who, yes
  case dueBefore = "due-before"
  case readOnly = "read-only"

  /// Whether a value follows.
  var takesValue: Bool {
    switch self {
    case .accessible, .all, .ascii, .csv, .help, .ics, .json, .mouse, .overdue, .readOnly, .save,
      .strict, .todo, .version, .yes:
      false
    case .about, .by, .copies, .date, .due, .dueBefore, .form, .format, .group, .identity, .into,
      .label, .language, .note, .printer, .since, .sort, .state, .table, .time, .to, .today,
      .training, .type, .who:
      true
    }
  }

  /// The forms of a register, of which one can be asked for.
  static let forms: [Option] = [.json, .csv, .ics, .todo]

  /// Options that every command takes.
  var isGeneral: Bool {
    switch self {
    case .accessible, .ascii, .group, .help, .language, .mouse, .readOnly, .today, .version: true
    default: false
    }
  }
}

/// The options of one call, as the C library's getopt_long read them.
struct Options {
  private(set) var values: [Option: String] = [:]
  /// What is no option, in order.
  private(set) var words: [String] = []

  init(_ arguments: [String]) throws(UsageError) {
    var owned = unsafe arguments.map { unsafe strdup($0) }
    let names = unsafe Option.allCases.map { unsafe strdup($0.rawValue) }
    defer {
      for index in 0..<arguments.count { unsafe free(owned[index]) }
      for index in Option.allCases.indices { unsafe free(names[index]) }
    }
    let rules = unsafe zip(Option.allCases, names).map { option, name in
      unsafe ActaOptionRule(name: name, takes_value: option.takesValue ? 1 : 0)
    }
    let count = Int32(arguments.count)
    var place: Int32 = 1
    while true {
      var value: UnsafePointer<CChar>?
      let found = unsafe acta_options_next(
        count, &owned, rules, Int32(rules.count), &value, &place)
      if found == Int32(ACTA_OPTIONS_END) { break }
      let text = unsafe value.map { unsafe String(cString: $0) }
      let argument = unsafe Options.word(owned, Int(place) - 1)
      switch found {
      case Int32(ACTA_OPTIONS_HELP): values[.help] = ""
      case Int32(ACTA_OPTIONS_VALUE_MISSING): throw .valueMissing(argument)
      case Int32(ACTA_OPTIONS_UNKNOWN): throw .unknownOption(argument)
      default: values[Option.allCases[Int(found)]] = text ?? ""
      }
    }
    words = unsafe (Int(place)..<max(Int(place), owned.count)).map {
      unsafe Options.word(owned, $0)
    }
  }

  private static func word(_ all: [UnsafeMutablePointer<CChar>?], _ index: Int) -> String {
    guard unsafe all.indices.contains(index) else { return "" }
    return unsafe all[index].map { unsafe String(cString: $0) } ?? ""
  }

  subscript(option: Option) -> String? { values[option] }

  func has(_ option: Option) -> Bool { values[option] != nil }

  /// The language to complain in, before the options are understood.
  static func languageBefore(_ arguments: [String]) -> Language {
    for (index, word) in arguments.enumerated() {
      if word == "--language=en" { return .english }
      if word == "--language=pt" { return .portuguese }
      if word == "--language", let next = arguments[safe: index + 1] {
        return Language(rawValue: next) ?? environment
      }
    }
    return environment
  }

  /// Portuguese where the locale says so, and where it says nothing; else English.
  static var environment: Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = Environment.value(name), !value.isEmpty else { continue }
      if value == "C" || value == "POSIX" || value.utf8.starts(with: "C.".utf8) { continue }
      return value.utf8.starts(with: "pt".utf8) ? .portuguese : .english
    }
    return .portuguese
  }
}

extension Array {
  /// Nil outside the array.
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

/// The process's environment.
enum Environment {
  static func value(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  /// Every setting by its name; of two of one name the first.
  static var all: [String: String] {
    var found: [String: String] = [:]
    var place = unsafe environ
    while let entry = unsafe place.pointee {
      let parts = unsafe String(cString: entry).utf8.split(
        separator: 0x3D, maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2, let name = String(parts[0]), let value = String(parts[1]),
        found[name] == nil
      {
        found[name] = value
      }
      unsafe place += 1
    }
    return found
  }
}
