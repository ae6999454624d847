import ActaMeeting

/// What a page of the web says, without its tags, its head and its comments.
struct WebText {
  /// What stands between two tags, with the line of the file where it begins.
  private(set) var pieces: [(text: String, line: Int)] = []

  init(_ page: String) {
    var rest = Array(page.utf8)[...]
    var line = 1
    while !rest.isEmpty {
      let text = rest.prefix { $0 != UInt8(ascii: "<") }
      add(text, line)
      line += text.count { $0 == 0x0A }
      rest = rest.dropFirst(text.count)
      let skipped = WebText.skipped(rest)
      line += skipped.count { $0 == 0x0A }
      rest = rest.dropFirst(skipped.count)
    }
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>, _ line: Int) {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    let words = bytes.drop(while: isBlank)
    guard !words.isEmpty else { return }
    let before = bytes.prefix(bytes.count - words.count).count { $0 == 0x0A }
    pieces.append((WebText.plain(words), line + before))
  }

  /// A tag, a comment, or an element that says nothing to a reader, from its first byte.
  private static func skipped(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    for (start, end) in [("<!--", "-->"), ("<style", "</style>"), ("<script", "</script>")] {
      guard bytes.starts(with: start.utf8) else { continue }
      let close = bytes.indices.first { bytes[$0...].starts(with: end.utf8) }
      return bytes.prefix(close.map { $0 - bytes.startIndex + end.utf8.count } ?? bytes.count)
    }
    let close = bytes.firstIndex(of: UInt8(ascii: ">"))
    return bytes.prefix(close.map { $0 - bytes.startIndex + 1 } ?? bytes.count)
  }

  private static let named = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
  ]

  /// The text with its character references read.
  private static func plain(_ bytes: ArraySlice<UInt8>) -> String {
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
