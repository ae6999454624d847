import ActaMeeting

/// Words of going back in time, of searching everything and of choosing a language.
struct TracingWords: Hashable, Sendable {
  let historyTitle: String
  let now: String
  let beginning: String
  let wentBack: String
  let findEverywhere: String
  let hits: String
  let language: String
  let portuguese: String
  let english: String
  let lastMessages: String

  static func of(_ language: Language) -> TracingWords {
    switch language {
    case .portuguese: .portuguese
    case .english: .english
    }
  }

  static let portuguese = TracingWords(
    historyTitle: "Voltar a que momento?", now: "(agora)", beginning: "o começo",
    wentBack: "Está como em: {0}", findEverywhere: "Procurar em todas as reuniões",
    hits: "«{0}»: {1}", language: "Língua", portuguese: "português", english: "inglês (English)",
    lastMessages: "Últimas mensagens")

  static let english = TracingWords(
    historyTitle: "Go back to which moment?", now: "(now)", beginning: "the beginning",
    wentBack: "It is as at: {0}", findEverywhere: "Find in all meetings", hits: "“{0}”: {1}",
    language: "Language", portuguese: "Portuguese (português)", english: "English",
    lastMessages: "Last messages")
}

extension Session {
  var tracing: TracingWords { TracingWords.of(language) }
}
