import ActaMeeting
import ActaText

/// What `acta refer` and `acta receive` say, in one language.
struct TransferWords: Sendable {
  let referUsage: String
  let receiveUsage: String
  let notReferred: @Sendable (String, String) -> String
  let notDecided: @Sendable (String, String) -> String
  let receiverMissing: @Sendable (String) -> String
  let tooStrict: @Sendable (String, String) -> String
  /// What was made, and for whom.
  let made: @Sendable (String, String) -> String
  let notText: String
  let tooLarge: String
  let newerVersion: @Sendable (Int) -> String
  let missing: @Sendable (String) -> String
  let tooMany: @Sendable (String) -> String
  let restricted: @Sendable (Int) -> String
  let malformed: @Sendable (Int, String) -> String
  /// The group it is for, and this one.
  let forAnother: @Sendable (String, String) -> String
  let fromItself: @Sendable (String) -> String
  let alreadyReceived: @Sendable (String) -> String
  /// As what, from which group, and who brought it there, where that is known.
  let received: @Sendable (String, String, String?) -> String
  let answered: @Sendable (String, String) -> String
  let notAsked: @Sendable (String, String) -> String
  let unknownProposal: @Sendable (String) -> String
  let inUse: @Sendable (String) -> String
  /// The sender, the day, the decision and who brought it there, kept as a comment.
  let comment: @Sendable (String, String, String, String?) -> String

  static func of(_ language: Language) -> TransferWords {
    language == .portuguese ? .portuguese : .english
  }

  static let portuguese = TransferWords(
    referUsage: "acta refer PROPOSTA [--save]",
    receiveUsage: "acta receive FICHEIRO [--group PASTA]",
    notReferred: {
      "\($0) está \($1): só se envia o que o grupo encaminhou; na sessão, d e e encaminham."
    },
    notDecided: { "\($0) veio de outro grupo e está \($1): responde-se depois de deliberar." },
    receiverMissing: {
      "\($0) foi encaminhada sem dizer a que grupo: falta «para:» na deliberação."
    },
    tooStrict: { "\($0) é \($1) e não sai do grupo; nada foi escrito." },
    made: { "\($0), para \($1)." },
    notText: "não é texto em UTF-8.",
    tooLarge: "é grande demais para uma remessa.",
    newerVersion: { "é da versão \($0) do formato, mais nova do que este programa." },
    missing: { "não é uma remessa: falta «\($0):»." },
    tooMany: { "não é uma remessa: há mais do que uma \($0)." },
    restricted: { "a linha \($0) é texto reservado, que não se recebe assim." },
    malformed: { "linha \($0): \($1)" },
    forAnother: { "a remessa é para \($0), e este grupo é \($1)." },
    fromItself: { "a remessa é deste mesmo grupo, \($0)." },
    alreadyReceived: { "já tinha sido recebida: \($0)." },
    received: { label, group, by in
      "recebida como \(label), de \(group)" + (by.map { "; apresentou-a lá: \($0)." } ?? ".")
    },
    answered: { "resposta registada em \($0): \($1)." },
    notAsked: { "\($0) não foi encaminhada a \($1): a resposta não é registada." },
    unknownProposal: { "este grupo não tem a proposta \($0)." },
    inUse: { "o grupo está aberto por \($0); feche-o primeiro." },
    comment: { group, day, decision, by in
      "Recebida de \(group) em \(day); deliberação \(decision)"
        + (by.map { "; apresentou-a lá: \($0)." } ?? ".")
    })

  static let english = TransferWords(
    referUsage: "acta refer PROPOSAL [--save]",
    receiveUsage: "acta receive FILE [--group FOLDER]",
    notReferred: {
      "\($0) is \($1): only what the group referred is sent; in the session, d and e refer."
    },
    notDecided: { "\($0) came from another group and is \($1): the answer follows the decision." },
    receiverMissing: {
      "\($0) was referred without saying to which group: “to:” is missing in the decision."
    },
    tooStrict: { "\($0) is \($1) and does not leave the group; nothing was written." },
    made: { "\($0), for \($1)." },
    notText: "is no text in UTF-8.",
    tooLarge: "is too large for a referral.",
    newerVersion: { "is of version \($0) of the format, newer than this program." },
    missing: { "is no referral: “\($0):” is missing." },
    tooMany: { "is no referral: there is more than one \($0)." },
    restricted: { "line \($0) is restricted text, which is not received this way." },
    malformed: { "line \($0): \($1)" },
    forAnother: { "the referral is for \($0), and this group is \($1)." },
    fromItself: { "the referral is of this very group, \($0)." },
    alreadyReceived: { "it was received already: \($0)." },
    received: { label, group, by in
      "received as \(label), from \(group)" + (by.map { "; brought there by \($0)." } ?? ".")
    },
    answered: { "the answer is recorded in \($0): \($1)." },
    notAsked: { "\($0) was not referred to \($1): the answer is not recorded." },
    unknownProposal: { "this group has no proposal \($0)." },
    inUse: { "the group is open, by \($0); close it first." },
    comment: { group, day, decision, by in
      "Received from \(group) on \(day); decision \(decision)"
        + (by.map { "; brought there by \($0)." } ?? ".")
    })

  func text(_ refusal: Transfer.Refusal, _ name: String, in language: Language) -> String {
    switch refusal {
    case .notReferred(let state): notReferred(name, state.words.text(in: language))
    case .notDecided(let state): notDecided(name, state.words.text(in: language))
    case .receiverMissing: receiverMissing(name)
    case .tooStrict(let label): tooStrict(name, label.rawValue)
    }
  }

  func text(_ problem: PacketProblem, in language: Language) -> String {
    switch problem {
    case .notText: notText
    case .tooLarge: tooLarge
    case .newerVersion(let version): newerVersion(version)
    case .missing(let key): missing(key.words.text(in: language))
    case .missingBlock(let keyword): missing(keyword.words.text(in: language))
    case .tooMany(let keyword): tooMany(keyword.words.text(in: language))
    case .restricted(let line): restricted(line)
    case .malformed(let problem):
      malformed(problem.line, DiagnosticWords.message(problem, in: language))
    }
  }
}
