package import ActaMeeting

/// What a group and a file say about themselves that the rules need.
package struct SafeguardSettings: Sendable {
  /// The language of the texts; the spelling of Portuguese is looked at in Portuguese ones only.
  package var language: Language?
  /// The day of the meeting: what is dated later is still to come.
  package var day: CalendarDate?
  /// Hints about terms and spelling.
  package var hints: Bool
  /// Texts that the group says are public: its office telephones, its mail domains, its pages.
  var allowed: [AllowedText]
  /// Capitalised words that begin no person's name here: institutions and places of the group.
  var ownWords: Set<PlainKey>

  package init(language: Language? = nil, day: CalendarDate? = nil, hints: Bool = true) {
    self.language = language
    self.day = day
    self.hints = hints
    allowed = []
    ownWords = []
  }

  /// The settings of one group, for a text dated on `day`.
  package init(of group: Group, day: CalendarDate? = nil) {
    self.init(language: group.language, day: day, hints: group.hints != .no)
    allowed = group.allowed.map(AllowedText.init)
    let names =
      group.institutions.flatMap { [$0.code, $0.name] + $0.aliases }
      + [group.name, group.place ?? "", group.province ?? "", group.id]
    for name in names { ownWords.formUnion(PlainKey.words(of: name)) }
  }
}

/// A public text of the group, compared by its digits or by its letters.
struct AllowedText: Sendable {
  private let digits: [UInt8]
  private let letters: [UInt8]

  init(_ text: String) {
    let plain = NormalText(Array(text.utf8.prefix(200))).plain
    let bar = plain.firstIndex(of: 0x7C) ?? plain.endIndex
    letters = trimmedBlanks(plain[..<bar])
    digits = letters.filter(isDigit)
  }

  /// Whether a finding's text is this one; of an address in the mail its domain is enough.
  func covers(_ finding: Finding, _ text: ArraySlice<UInt8>) -> Bool {
    switch finding.rule {
    case .landline, .foreignPhone:
      let found = text.filter(isDigit)
      return digits.count >= 6 && (found == digits || found == [0x32, 0x35, 0x38] + digits)
    case .email: return isDomain(of: text)
    case .socialProfile, .address, .fullName, .singleName, .kinship:
      return !letters.isEmpty && contains(text, letters)
    default: return false
    }
  }

  private func isDomain(of address: ArraySlice<UInt8>) -> Bool {
    guard !letters.isEmpty, let at = address.lastIndex(of: 0x40) else { return false }
    if address.elementsEqual(letters) { return true }
    let domain = address[(at + 1)...]
    return domain.elementsEqual(letters)
      || domain.count > letters.count && domain.suffix(letters.count).elementsEqual(letters)
        && domain[domain.endIndex - letters.count - 1] == 0x2E
  }
}

extension Rule {
  /// Whether a text that the group says is public can be what it finds.
  package var takesPublicTexts: Bool {
    switch self {
    case .landline, .foreignPhone, .email, .socialProfile, .address, .fullName, .singleName,
      .kinship:
      true
    default: false
    }
  }
}

func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

/// Whether the bytes of one text stand somewhere in another; both short.
func contains(_ text: ArraySlice<UInt8>, _ part: [UInt8]) -> Bool {
  guard let first = part.first, text.count >= part.count else { return false }
  for start in text.startIndex...(text.endIndex - part.count) where text[start] == first {
    if text[start..<(start + part.count)].elementsEqual(part) { return true }
  }
  return false
}

func trimmedBlanks(_ text: some BidirectionalCollection<UInt8>) -> [UInt8] {
  Array(text.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed())
}
