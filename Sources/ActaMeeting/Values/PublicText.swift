/// A text that a group says is public: what `allow:` in group.txt can be. Nothing else is, least of all
/// a name, and never a mobile number.
package enum PublicText: Hashable, Sendable {
  /// A fixed or foreign telephone, by its digits.
  case telephone([UInt8])
  /// A whole address of the mail.
  case address([UInt8])
  /// Every address of a domain and of those below it.
  case domain([UInt8])
  /// A page or profile, without `https://` and `www.`.
  case page([UInt8])

  /// From a value as it is written; what stands after `|` is a note. Nil when it can be none of these: a
  /// top-level domain alone (`org`, `co.mz`) would let everybody's address pass, and a mobile number is
  /// somebody's own.
  package init?(_ text: String) {
    let value = text.utf8.prefix(200).prefix { $0 != 0x7C }.map(PublicText.small)
    let bytes = PublicText.bare(PublicText.trimmed(value))
    if let at = bytes.lastIndex(of: 0x40) {
      let domain = Array(bytes[(at + 1)...])
      guard PublicText.isDomain(domain), !bytes.contains(0x20) else { return nil }
      self = at == 0 ? .domain(domain) : .address(bytes)
    } else if let slash = bytes.firstIndex(of: 0x2F), PublicText.isDomain(Array(bytes[..<slash])) {
      let page = PublicText.bareLink(bytes)
      guard page.count > slash + 1, !page.contains(0x20) else { return nil }
      self = .page(page)
    } else if PublicText.isDomain(bytes) {
      self = .domain(bytes)
    } else {
      let digits = bytes.filter(PublicText.isDigit)
      guard digits.count >= PublicText.shortestNumber, !PublicText.isMobile(digits) else {
        return nil
      }
      self = .telephone(digits)
    }
  }

  /// What each part of a value between commas is, nil for one that is nothing of this; what stands after
  /// `|` is a note. A value without any part is one that is nothing.
  package static func list(_ text: String) -> [PublicText?] {
    let value = text.utf8.prefix(2000).prefix { $0 != 0x7C }
    let parts = value.split(separator: 0x2C).map { PublicText(String(decoding: $0, as: UTF8.self)) }
    return parts.isEmpty ? [nil] : parts
  }

  /// A page without what a sentence puts behind it.
  package static func bareLink(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var page = Array(bytes)
    while let last = page.last, ".,;:!?/".utf8.contains(last) { page.removeLast() }
    return page
  }

  /// Whether it is what reaches somebody in a few words, and nothing else in them is.
  package func isContact(of words: String) -> Bool {
    let digits = words.utf8.filter(PublicText.isDigit)
    switch self {
    case .telephone(let own): return digits == own || digits == Array("258".utf8) + own
    case .address(let own), .domain(let own), .page(let own):
      return digits.count < PublicText.shortestNumber
        && words.utf8.map(PublicText.small).firstPlace(of: own) != nil
    }
  }

  private static let shortestNumber = 6

  /// Nine digits from 82 on, with or without the country's 258.
  private static func isMobile(_ digits: [UInt8]) -> Bool {
    let own = digits.drop { $0 == 0x30 }
    let number = own.starts(with: "258".utf8) ? own.dropFirst(3) : own
    return number.count == 9 && number.first == 0x38
      && number.dropFirst().first.map { $0 > 0x31 } == true
  }

  private static func bare(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes[...]
    for prefix in ["https://", "http://", "www."] where bytes.starts(with: prefix.utf8) {
      bytes = bytes.dropFirst(prefix.utf8.count)
    }
    return Array(bytes)
  }

  /// At least two labels, the last of letters; not only the name under which a country registers
  /// everybody.
  private static func isDomain(_ bytes: [UInt8]) -> Bool {
    let labels = bytes.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard labels.count >= 2, let top = labels.last, top.count >= 2, top.allSatisfy(isLetter),
      labels.allSatisfy({
        !$0.isEmpty && $0.allSatisfy { isLetter($0) || isDigit($0) || $0 == 0x2D }
      })
    else { return false }
    let isCountry = labels.count == 2 && top.count == 2
    return !isCountry || !registries.contains { labels[0].elementsEqual($0.utf8) }
  }

  private static let registries = ["ac", "co", "com", "edu", "net", "org"]

  private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    guard let first = bytes.firstIndex(where: { $0 != 0x20 && $0 != 0x09 }),
      let last = bytes.lastIndex(where: { $0 != 0x20 && $0 != 0x09 })
    else { return [] }
    return Array(bytes[first...last])
  }

  private static func small(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
