import ActaMeeting

/// Sentences of the help that belong to no single command.
struct HelpWords: Sendable {
  let language: Language
  let purpose: String
  let session: String
  let options: String
  let everywhere: String
  let operands: String
  let codes: [String]
  let codesTitle: String
  let environment: String
  let environmentRows: [(name: String, text: String)]
  let files: String
  let keysTitle: String
  let commandsTitle: String
  let more: String
  let synopsis: String
  let name: String
  let seeAlso: String

  static func of(_ language: Language) -> HelpWords {
    switch language {
    case .portuguese: .portuguese
    case .english: .english
    }
  }

  static let portuguese = HelpWords(
    language: .portuguese,
    purpose: "reuniões, actas e acções de grupos de referência, em texto simples",
    session: "a sessão: conduz a reunião; ? mostra as teclas",
    options: "Opções", everywhere: "Em toda a parte",
    operands:
      "REUNIÃO é um ficheiro, uma data (2026-07-30), last ou next; PASTA a de um grupo ou uma acima de vários. Dias escrevem-se 2026-10-14, 14/10, +2s, sexta.",
    codes: [
      "tudo bem", "há erros nos ficheiros", "não se percebe o que se pediu",
      "não se consegue ler ou gravar", "o ficheiro é de uma versão mais nova",
      "outro programa tem o grupo", "recusado, porque revelaria o que a etiqueta proíbe",
    ],
    codesTitle: "Códigos de saída", environment: "Ambiente",
    environmentRows: [
      ("LANG", "a língua, onde nem o grupo nem --language a dizem"),
      ("VISUAL, EDITOR", "o editor que E abre"),
      ("NO_COLOR", "sem cores"),
      ("ACCESSIBLE", "como --accessible; TERM=dumb também"),
      ("ESCDELAY", "milissegundos de espera depois de Esc"),
    ],
    files: "Ficheiros", keysTitle: "Teclas", commandsTitle: "Comandos",
    more: "Mais: acta help COMANDO, \(HelpCommand.topics.joined(separator: ", ")).",
    synopsis: "Uso", name: "Nome",
    seeAlso: "Ver também")

  static let english = HelpWords(
    language: .english,
    purpose: "meetings, minutes and actions of reference groups, in plain text",
    session: "the session: runs the meeting; ? shows the keys",
    options: "Options", everywhere: "Everywhere",
    operands:
      "MEETING is a file, a date (2026-07-30), last or next; FOLDER a group's or one above several. Days are typed 2026-10-14, 14/10, +2w, fri.",
    codes: [
      "all is well", "errors in the files", "the call was not understood",
      "cannot read or write", "a file of a newer version", "another program has the group",
      "refused, for it would disclose what its label forbids",
    ],
    codesTitle: "Exit codes", environment: "Environment",
    environmentRows: [
      ("LANG", "the language where neither the group nor --language says it"),
      ("VISUAL, EDITOR", "the editor that E opens"),
      ("NO_COLOR", "no colours"),
      ("ACCESSIBLE", "as --accessible; TERM=dumb too"),
      ("ESCDELAY", "milliseconds to wait after Esc"),
    ],
    files: "Files", keysTitle: "Keys", commandsTitle: "Commands",
    more: "More: acta help COMMAND, \(HelpCommand.topics.joined(separator: ", ")).",
    synopsis: "Synopsis", name: "Name",
    seeAlso: "See also")

  /// There is no help on a topic; what there is instead.
  func noTopic(_ topic: String, _ all: [String]) -> String {
    let list = all.joined(separator: ", ")
    switch language {
    case .portuguese: return "acta: não há ajuda sobre «\(topic)»; há: \(list)."
    case .english: return "acta: there is no help on “\(topic)”; there is: \(list)."
    }
  }
}
