import ActaMeeting

/// What is said while a line of the notes becomes an action, a decision or restricted text.
struct CaptureWords: Hashable, Sendable {
  /// Who, until when.
  let action: String
  /// Result, basis.
  let decision: String
  let restricted: String
  /// Of an institution of the group, as an example.
  let ownerMissing: String
  /// A code.
  let notInGroup: String
  /// The line, what it lacks.
  let staysText: String
  /// Of a line that was pasted with its sign.
  let pastedStays: String
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
    ownerMissing: "Falta quem: !a {0}: o que fazer até sexta",
    notInGroup: "{0} não está no grupo: diga uma instituição dele, ou junte-a na vista 0",
    staysText: "Ficou como texto: {0} — {1}",
    pastedStays: "colado: fica texto; para registar, escreva o sinal",
    severalNames: "Pode ser: {0}")

  static let english = CaptureWords(
    action: "action for {0}, due: {1}", decision: "decision: {0}, {1}",
    restricted: "restricted, {0}",
    ownerMissing: "Who is missing: !a {0}: what to do by Friday",
    notInGroup: "{0} is not in the group: name one that is, or add it in view 0",
    staysText: "It stays text: {0} — {1}",
    pastedStays: "pasted: it stays text; to record it, type the sign",
    severalNames: "It can be: {0}")
}
