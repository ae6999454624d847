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
  var allowed: [PublicText]
  /// Capitalised words that begin no person's name here: institutions and places of the group.
  var ownWords = WordIndex()
  /// Whole names of the group's members.
  var memberNames = WordIndex()

  package init(language: Language? = nil, day: CalendarDate? = nil, hints: Bool = true) {
    self.language = language
    self.day = day
    self.hints = hints
    allowed = []
  }

  /// The settings of one group, for a text dated on `day`.
  package init(of group: Group, day: CalendarDate? = nil) {
    self.init(language: group.language, day: day, hints: group.hints != .no)
    allowed = group.allowed.flatMap { PublicText.list($0).compactMap { $0 } }
    for member in group.members { memberNames.insert(PlainKey(member.name).bytes[...]) }
    for institution in group.institutions {
      ownWords.insertCapitalised(institution.code)
      ownWords.insertCapitalised(institution.name)
      for alias in institution.aliases { ownWords.insertCapitalised(alias) }
    }
    for name in [group.name, group.place ?? "", group.province ?? "", group.id] {
      ownWords.insertCapitalised(name)
    }
  }
}

extension PublicText {
  /// Whether a finding is this text and nothing more: a telephone by its digits, an address by its
  /// domain, a page whole. Lists are for these rules alone.
  func covers(_ rule: Rule, _ found: ArraySlice<UInt8>) -> Bool {
    switch (self, rule) {
    case (.telephone(let digits), .landline), (.telephone(let digits), .foreignPhone):
      let number = found.filter(isDigit)
      return number == digits || number == [0x32, 0x35, 0x38] + digits
    case (.address(let address), .email): return found.elementsEqual(address)
    case (.domain(let domain), .email):
      guard let at = found.lastIndex(of: 0x40) else { return false }
      let host = found[(at + 1)...]
      return host.elementsEqual(domain)
        || host.suffix(domain.count + 1).elementsEqual([0x2E] + domain)
    case (.page(let page), .socialProfile): return PublicText.bareLink(found) == page
    default: return false
    }
  }
}

extension Rule {
  /// Whether a text that the group says is public can be what it finds: contacts of institutions, and
  /// no name or address.
  package var takesPublicTexts: Bool {
    switch self {
    case .landline, .foreignPhone, .email, .socialProfile: true
    default: false
    }
  }
}

func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

func trimmedBlanks(_ text: some BidirectionalCollection<UInt8>) -> [UInt8] {
  Array(text.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed())
}
