import ActaMeeting

/// What a page of the web says, without its tags, its style and its comments.
struct WebText {
  /// What stands between two tags, with the line of the file where it begins.
  private(set) var pieces: [(text: String, line: Int)] = []
  /// The first thing on the page that may make a reader see something else than its words.
  private(set) var veil: Veil?

  /// Markup that Acta does not write and that may hide, strike out, add or move text.
  struct Veil: Hashable {
    var line: Int
    /// As it stands there, in part.
    var markup: String
  }

  init(_ page: String) {
    var markup = PlainMarkup()
    var line = 1
    for (token, bytes) in WebToken.all(in: Array(page.utf8)) {
      if !markup.isPlain(token), veil == nil { veil = WebText.veil(token, bytes, line) }
      if case .text(let text) = token { add(text, line) }
      line += bytes.count { $0 == 0x0A }
    }
  }

  /// What is not plain, from the line of a style sheet that is not Acta's.
  private static func veil(_ token: WebToken, _ bytes: ArraySlice<UInt8>, _ line: Int) -> Veil {
    var foreign = 0
    if case .style(let sheet) = token {
      foreign = PlainDocument.foreignLine(ofSheet: String(decoding: sheet, as: UTF8.self)) ?? 0
    }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let first = lines.indices.dropFirst(foreign).first { index in
      lines[index].contains { !WebToken.isBlank($0) }
    }
    let shown = first.map { trimmedWords(String(decoding: lines[$0], as: UTF8.self)) } ?? ""
    return Veil(line: line + (first ?? 0), markup: shown)
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>, _ line: Int) {
    let words = bytes.drop(while: WebToken.isBlank)
    guard !words.isEmpty else { return }
    let before = bytes.prefix(bytes.count - words.count).count { $0 == 0x0A }
    pieces.append((WebText.plain(words), line + before))
  }

  private static let named = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
  ]

  /// The text with its character references read.
  static func plain(_ bytes: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "&"), let end = rest.prefix(10).firstIndex(of: 0x3B),
        let meant = reference(String(decoding: rest[..<end], as: UTF8.self))
      else {
        text.append(byte)
        continue
      }
      text += Array(meant.utf8)
      rest = rest[(end + 1)...]
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func reference(_ name: String) -> String? {
    guard name.utf8.first == UInt8(ascii: "#") else { return named[name] }
    let digits = name.utf8.dropFirst()
    let isHex = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
    let number = UInt32(
      String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self), radix: isHex ? 16 : 10)
    return number.flatMap(Unicode.Scalar.init).map { String($0) }
  }
}
