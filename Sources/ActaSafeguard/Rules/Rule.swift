package import ActaMeeting

/// What a text may give away, rule by rule. The raw value is the rule's name in messages, in
/// `acta scan` and in the line that settles a finding.
package enum Rule: String, CaseIterable, Hashable, Sendable {
  case identityCard = "R01"
  case mobile = "R02"
  case landline = "R03"
  case foreignPhone = "R04"
  case taxNumberNamed = "R05"
  case taxNumberBare = "R06"
  case passport = "R07"
  case residencePermit = "R08"
  case documentNumber = "R09"
  case email = "R10"
  case socialProfile = "R11"
  case birthDate = "R12"
  case exactAge = "R13"
  case fullName = "R14"
  case singleName = "R15"
  case initials = "R16"
  case kinship = "R17"
  case address = "R18"
  case coordinates = "R19"
  case processNumber = "R20"
  case iban = "R21"
  case bankAccount = "R22"
  case smallNumber = "R23"
  /// Several traits of one person in one sentence.
  case mosaic = "K1"
  /// Health or sexual violence together with one person.
  case sensitiveHealth = "K2"
  case schoolAndClass = "K3"
  case informant = "K4"
  case placeOfSafety = "K5"
  case investigation = "K6"
  case nickname = "K8"
  case testimony = "K9"
  case attachment = "K10"
  /// More than three case codes in one record.
  case manyCases = "D11"
  case emergency = "D15"
  case terminology = "T1"
  case spelling = "S1"

  /// How a finding weighs in a document of this label.
  package func level(at label: Label) -> Level {
    switch self {
    // Whence an attachment comes, and who agreed to it, nobody of a wide circle can ask.
    case .smallNumber, .attachment: label >= .green ? .warning : .notice
    default: level
    }
  }

  /// How a finding weighs where no document is made yet.
  package var level: Level {
    switch self {
    case .identityCard, .mobile, .foreignPhone, .taxNumberNamed, .passport, .residencePermit,
      .documentNumber, .socialProfile, .birthDate, .fullName, .initials, .coordinates,
      .processNumber, .iban, .bankAccount, .sensitiveHealth, .schoolAndClass, .placeOfSafety,
      .nickname:
      .blocking
    case .landline, .email, .exactAge, .singleName, .kinship, .address, .mosaic, .informant,
      .investigation, .testimony, .manyCases:
      .warning
    case .taxNumberBare, .smallNumber, .attachment, .emergency, .terminology, .spelling: .notice
    }
  }

  /// Whether a line `; allow R13: reason` may settle it: never for a document or a telephone number.
  package var canBeAllowed: Bool {
    switch self {
    case .identityCard, .mobile, .landline, .foreignPhone, .taxNumberNamed, .taxNumberBare,
      .passport, .residencePermit, .documentNumber, .iban, .bankAccount:
      false
    default: true
    }
  }

  /// Only a hint about words, which a group can switch off.
  package var isHint: Bool { self == .terminology || self == .spelling }
}

/// How much a finding weighs.
package enum Level: Int, Comparable, Hashable, Sendable {
  /// A mark in the margin.
  case notice
  /// Stops documents for a wide circle.
  case warning
  /// Stops every document.
  case blocking

  package static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
}
