/// What `group.txt` says about a group: its seats, its people and its rules.
package struct Group: Hashable, Sendable {
  package var name = ""
  /// `[A-Z0-9-]`; empty when the file gives none.
  package var id = ""
  package var level: GroupLevel?
  package var parent: String?
  package var province: String?
  package var place: String?
  package var language: Language?
  package var frequency: Frequency?
  package var quorum: QuorumRule?
  /// The label of documents that say nothing else.
  package var share: Label?
  package var letterheads: [String] = []
  /// Code of the institution that convenes.
  package var coordinator: String?
  /// Code of the institution that keeps the record.
  package var secretariat: String?
  package var standing: [StandingItem] = []
  /// Months after which a topic is to be trained again; nil when the group sets none.
  package var refresher: Int?
  /// At most `mostInstitutions` of a file.
  package var institutions: [Institution] = [] { didSet { seats = SeatIndex(institutions) } }
  /// At most `mostMembers` of a file.
  package var members: [Member] = [] { didSet { people = PlaceIndex(members.map(\.id)) } }
  /// Texts that are public and no personal data: an office's telephone, a mail domain, a page.
  package var allowed: [String] = []
  /// Hints about terms and spelling; nil is yes.
  package var hints: YesNo?
  /// Minutes without a key after which the screen is veiled; nil or 0 is never.
  package var veil: Int?
  /// What seals files for others; nil is age.
  package var cipher: Cipher?

  private var seats = SeatIndex([])
  private var people = PlaceIndex([])

  package init() {}

  /// Every list of people and every vote is held against these: no group has a tenth of them, those who
  /// have left included, and a file of thousands would hold up every command.
  package static let mostInstitutions = 300
  package static let mostMembers = 1000

  /// Bytes of the longest id; a longer one is cut when it is read.
  package static let longestID = 200

  /// Whether any group can have this id.
  static func mayBeID(_ text: String) -> Bool { text.utf8.count <= longestID }

  /// By its code alone, among those that have a seat on a day; `institution(answeringTo:)` knows its
  /// name and aliases too. Of several the first.
  package func institution(_ code: String, on day: CalendarDate? = nil) -> Institution? {
    first(seats.places(of: code), on: day)
  }

  /// By its code, its name or an alias, as a person types one: without regard to case and accents.
  package func institution(
    answeringTo typed: String, on day: CalendarDate? = nil
  ) -> Institution? {
    first(seats.places(answeringTo: typed), on: day)
  }

  /// Which code an institution goes by, however it was written; nil when the group does not know it.
  package func code(answeringTo typed: String) -> String? {
    institution(answeringTo: typed)?.code
  }

  private func first(_ places: [Int], on day: CalendarDate?) -> Institution? {
    places.first { institutions[$0].term.covers(day) }.map { institutions[$0] }
  }

  package func member(_ id: String) -> Member? { people.place(of: id).map { members[$0] } }

  /// Institutions that have a seat on a day; all of them when the day is unknown.
  package func institutions(on day: CalendarDate?) -> [Institution] {
    institutions.filter { $0.term.covers(day) }
  }

  /// Members on a day whose institution has a seat that day.
  package func members(on day: CalendarDate?) -> [Member] {
    // By bytes: a name in a file may be long and made to be slow to compare.
    let seated = Set(institutions(on: day).map { Array($0.code.utf8) })
    return members.filter {
      $0.term.covers(day) && seated.contains(Array(($0.institution ?? "").utf8))
    }
  }
}

/// From the first to the last day that something holds; nil is without limit on that side.
package struct Term: Hashable, Sendable {
  package var from: CalendarDate?
  package var until: CalendarDate?

  package init(from: CalendarDate? = nil, until: CalendarDate? = nil) {
    self.from = from
    self.until = until
  }

  /// True for an unknown day.
  package func covers(_ day: CalendarDate?) -> Bool {
    guard let day else { return true }
    if let from, day < from { return false }
    if let until, day > until { return false }
    return true
  }
}

/// An institution with a seat in the group.
package struct Institution: Hashable, Sendable {
  /// `[A-Z0-9-]` and accents as written; what `who:` and `of:` name.
  package var code: String
  package var name: String
  package var sector: String?
  package var aliases: [String] = []
  package var seat: Seat = .voting
  package var term = Term()
  /// Line of its block in group.txt, from 1.
  package var line: Int

  package init(code: String, name: String, line: Int) {
    self.code = code
    self.name = name
    self.line = line
  }
}

/// A person who sits for an institution.
package struct Member: Hashable, Sendable {
  /// `[a-z0-9-]`; what roll calls name.
  package var id: String
  package var name: String
  /// Code of the institution; nil when the file gives none.
  package var institution: String?
  package var role: MemberRole?
  package var function: String?
  package var sex: Sex?
  /// Other names the person goes by in lists of participants.
  package var aliases: [String] = []
  /// People in lists who look the same and are not.
  package var distinct: [String] = []
  package var term = Term()
  /// Line of the block in group.txt, from 1.
  package var line: Int

  package init(id: String, name: String, line: Int) {
    self.id = id
    self.name = name
    self.line = line
  }
}

/// An item that stands on every agenda: `Diversos | other | 10`.
package struct StandingItem: Hashable, Sendable {
  package var title: String
  package var kind: ItemKind?
  package var minutes: Int?

  package init(title: String, kind: ItemKind?, minutes: Int?) {
    self.title = title
    self.kind = kind
    self.minutes = minutes
  }
}

/// How many voting institutions must be there.
package enum QuorumRule: Hashable, Sendable {
  case none
  /// One more than half: 20 of 39, 8 of 14.
  case halfPlusOne
  case twoThirds
  case number(Int)

  /// Institutions needed out of `seats` voting ones.
  package func needed(of seats: Int) -> Int {
    switch self {
    case .none: 0
    case .halfPlusOne: seats / 2 + 1
    case .twoThirds: (2 * seats + 2) / 3
    case .number(let number): number
    }
  }
}

/// `8 of 14`: a count out of a whole.
package struct CountOf: Hashable, Sendable {
  package var count: Int
  package var whole: Int

  package init(count: Int, whole: Int) {
    self.count = count
    self.whole = whole
  }
}
