/// A tag of a page of the web, its names in small letters.
struct WebTag: Hashable {
  /// With a slash before it where the tag ends an element.
  var name: String
  var attributes: [Attribute]

  struct Attribute: Hashable {
    var name: String
    var value: String
  }
}

/// What a browser takes the bytes of a page for, as the HTML standard parts them: where a tag ends or
/// a comment, so that nothing is read here that nobody sees.
enum WebToken: Hashable {
  case text(ArraySlice<UInt8>)
  case tag(WebTag)
  /// What stands between `<style>` and its end.
  case style(ArraySlice<UInt8>)
  /// Comments, declarations, and what stands in a script.
  case unread

  /// The tokens of a page, each with the bytes it takes up there.
  static func all(in page: [UInt8]) -> [(token: WebToken, bytes: ArraySlice<UInt8>)] {
    var tokens: [(token: WebToken, bytes: ArraySlice<UInt8>)] = []
    var rest = page[...]
    func put(_ token: WebToken, upTo end: Int) {
      guard end > rest.startIndex else { return }
      tokens.append((token, rest[..<end]))
      rest = rest[end...]
    }
    while !rest.isEmpty {
      let end = textEnd(rest)
      put(.text(rest[..<end]), upTo: end)
      guard !rest.isEmpty else { break }
      guard let (tag, end) = tag(rest) else {
        put(.unread, upTo: unreadEnd(rest))
        continue
      }
      put(.tag(tag), upTo: end)
      guard ["style", "script", "title"].contains(tag.name) else { continue }
      let close = rest.indices.first { closes(tag.name, rest[$0...]) } ?? rest.endIndex
      switch tag.name {
      case "style": put(.style(rest[..<close]), upTo: close)
      case "title": put(.text(rest[..<close]), upTo: close)
      default: put(.unread, upTo: close)
      }
    }
    return tokens
  }

  /// Where text ends: at the next mark that begins something else, which takes a letter after it.
  private static func textEnd(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.indices.first { index in
      guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.endIndex else { return false }
      let next = bytes[index + 1]
      return isLetter(next)
        || [UInt8(ascii: "!"), UInt8(ascii: "/"), UInt8(ascii: "?")]
          .contains(next)
    } ?? bytes.endIndex
  }

  /// Where a comment, a declaration or an end without a name is over.
  private static func unreadEnd(_ bytes: ArraySlice<UInt8>) -> Int {
    guard bytes.starts(with: "<!--".utf8) else {
      return bytes.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.endIndex
    }
    let inner = bytes.dropFirst(4)
    for short in [">", "->"] where inner.starts(with: short.utf8) {
      return inner.startIndex + short.utf8.count
    }
    for index in inner.indices {
      for close in ["-->", "--!>"] where inner[index...].starts(with: close.utf8) {
        return index + close.utf8.count
      }
    }
    return bytes.endIndex
  }

  private static func closes(_ name: String, _ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.starts(with: "</".utf8) else { return false }
    let word = bytes.dropFirst(2).prefix(name.utf8.count)
    guard word.map({ $0 | 0x20 }).elementsEqual(name.utf8) else { return false }
    return bytes.dropFirst(2 + name.utf8.count).first.map { !isNamed($0) } ?? true
  }

  // MARK: tags

  private static func tag(_ bytes: ArraySlice<UInt8>) -> (WebTag, end: Int)? {
    var rest = bytes.dropFirst()
    let isEnd = rest.first == UInt8(ascii: "/")
    if isEnd { rest = rest.dropFirst() }
    guard let first = rest.first, isLetter(first) else { return nil }
    let name = rest.prefix(while: isNamed)
    rest = rest.dropFirst(name.count)
    var tag = WebTag(name: (isEnd ? "/" : "") + small(name), attributes: [])
    while let byte = rest.first, byte != UInt8(ascii: ">") {
      guard isNamed(byte) else {
        rest = rest.dropFirst()
        continue
      }
      tag.attributes.append(attribute(&rest))
    }
    return (tag, rest.isEmpty ? rest.endIndex : rest.startIndex + 1)
  }

  private static func attribute(_ rest: inout ArraySlice<UInt8>) -> WebTag.Attribute {
    // A name may begin with the mark that parts it from its value.
    let name = rest.prefix(1) + rest.dropFirst().prefix { isNamed($0) && $0 != UInt8(ascii: "=") }
    rest = rest.dropFirst(name.count)
    let after = rest.drop(while: isBlank)
    guard after.first == UInt8(ascii: "=") else {
      return WebTag.Attribute(name: small(name), value: "")
    }
    rest = after.dropFirst().drop(while: isBlank)
    var value = rest.prefix { !isBlank($0) && $0 != UInt8(ascii: ">") }
    if let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      rest = rest.dropFirst()
      value = rest.prefix { $0 != quote }
      rest = rest.dropFirst(value.count + 1)
    } else {
      rest = rest.dropFirst(value.count)
    }
    return WebTag.Attribute(name: small(name), value: String(decoding: value, as: UTF8.self))
  }

  private static func small(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.map { isLetter($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isNamed(_ byte: UInt8) -> Bool {
    !isBlank(byte) && byte != UInt8(ascii: "/") && byte != UInt8(ascii: ">")
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B
  }
}
