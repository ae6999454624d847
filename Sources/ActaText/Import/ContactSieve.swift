package import ActaMeeting

/// A cell without what reaches or identifies a person: telephones, addresses of e-mail, numbers of
/// documents and accounts, days of birth. They never come into a file, wherever someone wrote them.
struct ContactSieve {
  private(set) var text: String
  /// Whether something was taken out.
  private(set) var hasDropped = false

  /// This many digits in one number are no longer a count, an article or a year.
  private static let fewestDigits = 6

  init(_ text: String) {
    self.text = text
    let hasDigits = text.unicodeScalars.count(where: Self.isDigit) >= Self.fewestDigits
    guard hasDigits || text.utf8.contains(0x40) else { return }
    let kept = Self.withoutNumbers(Self.withoutAddresses(text))
    guard !kept.utf8.elementsEqual(text.utf8) else { return }
    self.text = Self.tidy(kept)
    hasDropped = true
  }

  /// A line that is only shown: days in it stay.
  static func shown(_ text: String) -> String {
    var parts: [String] = []
    var others: [String] = []
    for word in text.utf8.split(separator: 0x20).map({ String($0) ?? "" }) {
      guard !SheetDates.all(in: word).isEmpty else {
        others.append(word)
        continue
      }
      parts += [ContactSieve(others.joined(separator: " ")).text, word]
      others = []
    }
    parts.append(ContactSieve(others.joined(separator: " ")).text)
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  // MARK: addresses

  private static func withoutAddresses(_ text: String) -> String {
    let words = text.unicodeScalars.split(omittingEmptySubsequences: false) { isBlank($0) }
    guard words.contains(where: { $0.contains("@") }) else { return text }
    var kept = KeptPieces()
    for word in words.map({ String(String.UnicodeScalarView($0)) }) {
      if word.utf8.contains(0x40) { kept.dropLabels() } else { kept.append(word) }
    }
    return kept.texts.joined(separator: " ")
  }

  // MARK: numbers

  /// Letters, digits or what stands between them.
  private enum Chunk {
    case letters(String)
    case digits(String)
    case others(String)

    var text: String {
      switch self {
      case .letters(let text), .digits(let text), .others(let text): text
      }
    }
  }

  private static func withoutNumbers(_ text: String) -> String {
    let chunks = self.chunks(text)
    var kept = KeptPieces()
    var index = 0
    while index < chunks.count {
      guard case .digits = chunks[index] else {
        kept.append(chunks[index].text)
        index += 1
        continue
      }
      let (end, digits) = run(chunks, from: index)
      if digits < fewestDigits {
        for chunk in chunks[index..<end] { kept.append(chunk.text) }
      } else {
        kept.dropShortLetters()
        kept.dropLabels()
        kept.append(" ")
      }
      index = end
    }
    return kept.texts.joined()
  }

  /// Where a number ends that begins here, with the one or two letters that stand in it or close it.
  private static func run(_ chunks: [Chunk], from start: Int) -> (end: Int, digits: Int) {
    var end = start
    var digits = 0
    var place = start
    scan: while place < chunks.count {
      switch chunks[place] {
      case .digits(let text):
        digits += text.unicodeScalars.count
        end = place + 1
      case .others(let text):
        guard text.unicodeScalars.allSatisfy(joins) else { break scan }
      case .letters(let text):
        guard end == place, text.unicodeScalars.count <= 2 else { break scan }
        end = place + 1
      }
      place += 1
    }
    // The letter of an identity card that someone wrote apart.
    if digits >= 12, end + 1 < chunks.count, case .others = chunks[end],
      case .letters(let letter) = chunks[end + 1], letter.unicodeScalars.count == 1
    {
      end += 2
    }
    return (end, digits)
  }

  private static func chunks(_ text: String) -> [Chunk] {
    var chunks: [Chunk] = []
    var rest = text.unicodeScalars[...]
    while let first = rest.first {
      let kind = kind(of: first)
      let run = rest.prefix { self.kind(of: $0) == kind }
      let letters = String(String.UnicodeScalarView(run))
      switch kind {
      case .digit: chunks.append(.digits(letters))
      case .letter: chunks.append(.letters(letters))
      case .other: chunks.append(.others(letters))
      }
      rest = rest[run.endIndex...]
    }
    return chunks
  }

  private enum Kind {
    case digit, letter, other
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    isDigit(scalar) ? .digit : isLetter(scalar) ? .letter : .other
  }

  /// Digits of any script.
  fileprivate static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? (0x30...0x39).contains(scalar.value) : scalar.properties.generalCategory == .decimalNumber
  }

  fileprivate static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || (0x300...0x36F).contains(scalar.value)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace
  }

  /// What can stand between the digits of one number, or between two of them.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    isBlank(scalar) || "+-–—./()_,;:\\".unicodeScalars.contains(scalar)
      || scalar.properties.generalCategory == .format
  }

  /// Without what is left hanging: brackets with nothing in them, a dash at the end.
  private static func tidy(_ text: String) -> String {
    let words = text.unicodeScalars.split { isBlank($0) }
      .map { String(String.UnicodeScalarView($0)) }.filter { !["()", "[]", "(", ")"].contains($0) }
    var scalars = String.UnicodeScalarView(words.joined(separator: " ").unicodeScalars)
    let hanging = " -–—/,;:+([".unicodeScalars
    while let last = scalars.last, hanging.contains(last) { scalars.removeLast() }
    while let first = scalars.first, " -–—/,;:)]".unicodeScalars.contains(first) {
      scalars.removeFirst()
    }
    return String(scalars)
  }
}

/// Whether a text holds what reaches or identifies a person, which no list keeps.
package func holdsContact(_ text: String) -> Bool { ContactSieve(text).hasDropped }

extension Group {
  /// The group as its documents name it: what reaches an institution or a member, written beside a name
  /// or a function, stays at home, and of the letterhead what the group does not allow as public. An
  /// institution of which nothing else is written goes by its code.
  package var withoutContacts: Group {
    var group = self
    let allowed = allowed.flatMap { PublicText.list($0).compactMap { $0 } }
    group.letterheads = letterheads.map { line in
      guard !ContactSieve(line).text.utf8.elementsEqual(line.utf8) else { return line }
      return line.utf8.split(separator: 0x2C).map { trimmedWords(String($0) ?? "") }
        .map { part in
          allowed.contains { $0.isContact(of: part) } ? part : ContactSieve(part).text
        }
        .filter { !$0.isEmpty }.joined(separator: ", ")
    }.filter { !$0.isEmpty }
    group.institutions = institutions.map { one in
      var institution = one
      let name = ContactSieve(one.name).text
      institution.name = name.isEmpty ? one.code : name
      return institution
    }
    group.members = members.map { one in
      var member = one
      member.name = ContactSieve(one.name).text
      member.function = one.function
        .map { ContactSieve($0).text }.flatMap { $0.isEmpty ? nil : $0 }
      return member
    }
    return group
  }
}

/// Pieces of a cell that stay, of which the last may have led to what is taken out: `Tel.:`, `BI n.º`,
/// the letters of a passport.
private struct KeptPieces {
  private(set) var texts: [String] = []
  /// So many of the first were looked at and stay: none is looked at again for every number after it.
  private var settled = 0

  mutating func append(_ text: String) { texts.append(text) }

  mutating func dropShortLetters() {
    guard let last = texts.last?.unicodeScalars, !last.isEmpty, last.count <= 2,
      last.allSatisfy(ContactSieve.isLetter)
    else { return }
    texts.removeLast()
  }

  mutating func dropLabels() {
    while texts.count > settled, let last = texts.last, isLabel(last) { texts.removeLast() }
    settled = texts.count
  }

  private func isLabel(_ text: String) -> Bool {
    let isSign = text.unicodeScalars.allSatisfy {
      "ºª".unicodeScalars.contains($0)
        || !ContactSieve.isLetter($0) && !ContactSieve.isDigit($0) && $0 != ")"
    }
    guard !isSign else { return true }
    let plain = HeadingWords(text).all
    return !plain.isEmpty && plain.allSatisfy(KeptPieces.labels.contains)
  }

  private static let labels: Set<String> = Set(HeadingWords.contact).union([
    "contactar", "n", "no", "nr", "num", "numero", "number", "id", "doc", "wa", "b", "i", "e", "o",
    "telef", "nascido", "nascida", "nasc", "em",
  ])
}
