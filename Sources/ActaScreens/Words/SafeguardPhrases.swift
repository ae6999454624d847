import ActaMeeting

/// What the session says about personal data.
struct SafeguardPhrases: Sendable {
  let allow: String
  let allowed: String
  let allowTitle: String
  /// Rules that found something too.
  let alsoFound: String
  let earlierFirst: String
  let edit: String
  let findingOf: String
  /// Last line of the window that refuses a document.
  let howToSettle: String
  let item: String
  /// Which key leads to what can be done.
  let keyOfSettling: String
  let line: String
  /// Title of the window that only asks for a look.
  let lookAgain: String
  let neverWaived: String
  let next: String
  let notAtLabel: String
  let notCovered: String
  let nothingFound: String
  let publicText: String
  let reason: String
  let reasonMissing: String
  let reasonTells: String
  /// Title of the window that refuses a document.
  let refused: String
  let waive: String
  let waived: String
  let waiveTitle: String

  static func of(_ language: Language) -> SafeguardPhrases {
    switch language {
    case .portuguese: portuguese
    case .english: english
    }
  }

  private static let portuguese = SafeguardPhrases(
    allow: "é um texto público do grupo: permitir sempre",
    allowed: "«{0}» é público neste grupo",
    allowTitle: "Permitir sempre neste grupo, em group.txt: só o que é público",
    alsoFound: "também {0}; ! mostra cada um",
    earlierFirst: "Trate primeiro o {0} anterior deste parágrafo.",
    edit: "editar o texto",
    findingOf: "O que parece dado pessoal: {0} de {1}",
    howToSettle: "! mostra cada um desta reunião e o que fazer.",
    item: "ponto {0}",
    keyOfSettling: "(tecla !)",
    line: "linha {0}",
    lookAgain: "Veja antes de partilhar",
    neverWaived: "Números de documentos e de telefone nunca se justificam: retire-os.",
    next: "o seguinte",
    notAtLabel: "Em {0} nenhuma justificação conta: mude o texto.",
    notCovered: "Isso não cobre o que foi encontrado.",
    nothingFound: "As regras não encontraram nada nesta reunião.",
    publicText: "Texto público",
    reason: "Porquê",
    reasonMissing: "Escreva porque é inofensivo.",
    reasonTells: "O motivo não pode conter o que justifica: escreva-o sem dados da pessoa.",
    refused: "Nada sai: poderia expor alguém",
    waive: "é inofensivo: dizer porquê",
    waived: "{0} justificado",
    waiveTitle: "{0}: porque é inofensivo. O motivo fica no ficheiro, acima do parágrafo")

  private static let english = SafeguardPhrases(
    allow: "it is a public text of the group: always allow it",
    allowed: "“{0}” is public in this group",
    allowTitle: "Always allow in this group, in group.txt: only what is public",
    alsoFound: "also {0}; ! shows each",
    earlierFirst: "First settle the {0} before it in this paragraph.",
    edit: "edit the text",
    findingOf: "What looks like personal data: {0} of {1}",
    howToSettle: "! shows each one of this meeting and what to do.",
    item: "item {0}",
    keyOfSettling: "(key !)",
    line: "line {0}",
    lookAgain: "Look before you share",
    neverWaived: "Numbers of documents and telephones are never excused: remove them.",
    next: "the next one",
    notAtLabel: "At {0} no reason counts: change the text.",
    notCovered: "That does not cover what was found.",
    nothingFound: "The rules found nothing in this meeting.",
    publicText: "Public text",
    reason: "Why",
    reasonMissing: "Write why it is harmless.",
    reasonTells: "The reason must not hold what it excuses: write it without the person's data.",
    refused: "Nothing leaves: it could expose somebody",
    waive: "it is harmless: say why",
    waived: "{0} excused",
    waiveTitle: "{0}: why it is harmless. The reason stays in the file, above the paragraph")
}
