import ActaFrame
import ActaMeeting

/// How an open window stands in the journal: a line for each fact, key and pasted text. It is read as
/// carefully as any file: what is no such line makes it nothing.
enum TypingText {
  private static let first = "acta-typing 1"

  static func bytes(of typing: Typing) -> [UInt8] {
    let place = typing.place
    var lines = [
      first, "view \(place.view.rawValue)", "row \(place.row)", "column \(place.column)",
      "content \(place.contentRow)",
    ]
    if let meeting = place.meeting { lines.append("meeting \(flat(meeting))") }
    if let training = place.training { lines.append("training \(flat(training))") }
    let flags = [
      ("inside", place.inContent), ("decisions", place.showsDecisions),
      ("membership", place.showsMembership), ("text", typing.hasText),
      ("acted", typing.hasActed), ("restricted", typing.isRestricted),
    ]
    lines += flags.filter(\.1).map { "flag \($0.0)" }
    lines += typing.lines.map { "line \(flat($0))" }
    lines += typing.strokes.map(line)
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  static func typing(in bytes: [UInt8]) -> Typing? {
    let lines = bytes.split(separator: 0x0A)
    guard lines.count <= most, lines.first?.elementsEqual(first.utf8) == true else { return nil }
    var typing = Typing(place: Typing.Place(view: .group))
    for line in lines.dropFirst() {
      let parts = line.split(separator: 0x20, maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let word = String(validating: parts[0], as: UTF8.self),
        let rest = String(validating: parts[1], as: UTF8.self), read(word, rest, into: &typing)
      else { return nil }
    }
    return typing
  }

  /// More keys than this nobody types into one window.
  private static let most = 100_000

  private static func read(_ word: String, _ rest: String, into typing: inout Typing) -> Bool {
    switch word {
    case "view": return set(ViewName(rawValue: Int(rest) ?? -1), &typing.place.view)
    case "row": return set(place(rest), &typing.place.row)
    case "column": return set(place(rest), &typing.place.column)
    case "content": return set(place(rest), &typing.place.contentRow)
    case "meeting": typing.place.meeting = rest
    case "training": typing.place.training = rest
    case "flag": return readFlag(rest, into: &typing)
    case "line": typing.lines.append(rest)
    case "paste": typing.strokes.append(.paste(rest))
    default:
      guard let key = key(word, rest) else { return false }
      typing.strokes.append(.key(key))
    }
    return true
  }

  /// No list has more rows than a file has lines.
  private static func place(_ text: String) -> Int? {
    Int(text).flatMap { (0...50_000).contains($0) ? $0 : nil }
  }

  private static func set<Value>(_ value: Value?, _ place: inout Value) -> Bool {
    guard let value else { return false }
    place = value
    return true
  }

  private static func readFlag(_ name: String, into typing: inout Typing) -> Bool {
    switch name {
    case "inside": typing.place.inContent = true
    case "decisions": typing.place.showsDecisions = true
    case "membership": typing.place.showsMembership = true
    case "text": typing.hasText = true
    case "acted": typing.hasActed = true
    case "restricted": typing.isRestricted = true
    default: return false
    }
    return true
  }

  private static func line(_ stroke: Typing.Stroke) -> String {
    switch stroke {
    case .paste(let text): return "paste \(flat(text))"
    case .key(.character(let character)): return "character \(character)"
    case .key(.control(let letter)): return "control \(letter)"
    case .key(let key): return "key \(names.first { $0.1 == key }?.0 ?? "help")"
    }
  }

  private static func key(_ word: String, _ rest: String) -> Key? {
    switch word {
    case "character" where rest.count == 1: rest.first.map(Key.character)
    case "control" where rest.count == 1: rest.first.map(Key.control)
    case "key": names.first { $0.0 == rest }?.1
    default: nil
    }
  }

  private static let names: [(String, Key)] = [
    ("enter", .enter), ("escape", .escape), ("tab", .tab), ("backtab", .backTab),
    ("backspace", .backspace), ("delete", .delete), ("insert", .insert), ("up", .up),
    ("down", .down), ("left", .left), ("right", .right), ("home", .home), ("end", .end),
    ("pageup", .pageUp), ("pagedown", .pageDown), ("wordleft", .wordLeft),
    ("wordright", .wordRight), ("help", .help),
  ]

  /// Fields hold one line: breaks become blanks there too.
  private static func flat(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : $0 }))
  }
}
