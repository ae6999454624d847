import ActaMeeting

/// What is said while a line of the notes becomes an action, a decision or restricted text.
struct CaptureWords: Hashable, Sendable {
  /// Who, until when.
  let action: String
  /// Result, basis.
  let decision: String
  let restricted: String
  let ownerMissing: String
  let severalNames: String

  static func of(_ language: Language) -> CaptureWords {
    switch language {
    case .portuguese: .portuguese
    case .english: .english
    }
  }

  static let portuguese = CaptureWords(
    action: "acção de {0}, prazo: {1}", decision: "deliberação: {0}, {1}",
    restricted: "reservado, {0}",
    ownerMissing: "Falta quem: !a SDSMAS: o que fazer até 12/10", severalNames: "Pode ser: {0}")

  static let english = CaptureWords(
    action: "action for {0}, due: {1}", decision: "decision: {0}, {1}",
    restricted: "restricted, {0}",
    ownerMissing: "Who is missing: !a SDSMAS: what to do by 12/10", severalNames: "It can be: {0}")
}
