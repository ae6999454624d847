import ActaMeeting

/// What the dialogue says of itself; everything else it says in the session's own words.
struct DialogueWords: Hashable, Sendable {
  let welcome: String
  let chooseNumber: String
  let commandsNow: String
  let allCommands: String
  let formHelp: String
  let noteHelp: String
  let rewriteHelp: String
  let dateUnderstood: String
  let notAChoice: String
  let notACommand: String
  let severalFit: String
  let severalCommands: String
  let commandsHelp: String
  let paragraphs: String
  let inside: String
  let insideOf: String
  let nothingElse: String
  let emptyValue: String
  let usedMinutes: String
  let plannedMinutes: String
  let votes: String
  let missing: String
  let notePrompt: String
  let choicePrompt: String
  let rollCall: String
  let rollCallHelp: String
  let rollCallDone: String
  let rollCallCommand: String
  let roundHelp: String
  let roundEnd: String

  static func of(_ language: Language) -> DialogueWords {
    switch language {
    case .portuguese: .portuguese
    case .english: .english
    }
  }

  static let portuguese = DialogueWords(
    welcome:
      "Acta por linhas. Um número escolhe da lista; uma letra ou palavra manda; ? mostra tudo o que se pode fazer; linha vazia repete; q volta.",
    chooseNumber: "Escreva o número, ou linha vazia para deixar como está.",
    commandsNow: "Pode: {0}.",
    allCommands: "Comandos",
    formHelp:
      "Linha vazia aceita o que está entre parênteses; - esvazia; ? mostra o que serve; < volta atrás; . desiste.",
    noteHelp: "Uma linha por parágrafo; um ponto sozinho acaba.",
    rewriteHelp: "Escreva o parágrafo de novo; linha vazia deixa como está.",
    dateUnderstood: "{0}: linha vazia aceita.",
    notAChoice: "«{0}» não está na lista.",
    notACommand: "Não há comando «{0}» aqui. ? mostra os comandos.",
    severalFit: "Serve mais de um:",
    severalCommands: "«{0}» pode ser:",
    commandsHelp: "Um número executa; palavras procuram; linha vazia fecha.",
    paragraphs: "{0} {0|parágrafo|parágrafos}; «abrir» escolhe entre eles.",
    inside: "Parágrafos do ponto {0}",
    insideOf: "parágrafo {0} de {1}",
    nothingElse: "Não há mais.",
    emptyValue: "vazio",
    usedMinutes: "{0} de {1} {1|minuto|minutos}",
    plannedMinutes: "{0} {0|minuto|minutos}",
    votes: "{0} a favor, {1} contra, {2} {2|abstenção|abstenções}",
    missing: "falta",
    notePrompt: "Nota",
    choicePrompt: "Escolha",
    rollCall: "Chamada",
    rollCallHelp: "1 presente, 2 justificado, 3 ausente, 4 atrasado; linha vazia passa; . acaba.",
    rollCallDone: "Fim da chamada. {0}",
    rollCallCommand: "chamada",
    roundHelp:
      "Uma instituição por linha: linha vazia fica como está; {0}; < volta atrás; . regista; 0 desiste.",
    roundEnd: "Registar: linha vazia aceita; < volta atrás")

  static let english = DialogueWords(
    welcome:
      "Acta by lines. A number chooses from the list; a letter or word commands; ? shows all that can be done; an empty line repeats; q goes back.",
    chooseNumber: "Type the number, or an empty line to leave things as they are.",
    commandsNow: "You can: {0}.",
    allCommands: "Commands",
    formHelp:
      "An empty line takes what stands in brackets; - empties; ? shows what fits; < goes back; . gives up.",
    noteHelp: "One line for each paragraph; a full stop alone ends.",
    rewriteHelp: "Type the paragraph anew; an empty line leaves it as it is.",
    dateUnderstood: "{0}: an empty line takes it.",
    notAChoice: "“{0}” is not in the list.",
    notACommand: "There is no command “{0}” here. ? shows the commands.",
    severalFit: "More than one fits:",
    severalCommands: "“{0}” can be:",
    commandsHelp: "A number runs it; words search; an empty line closes.",
    paragraphs: "{0} {0|paragraph|paragraphs}; “open” chooses among them.",
    inside: "Paragraphs of item {0}",
    insideOf: "paragraph {0} of {1}",
    nothingElse: "There is no more.",
    emptyValue: "empty",
    usedMinutes: "{0} of {1} {1|minute|minutes}",
    plannedMinutes: "{0} {0|minute|minutes}",
    votes: "{0} for, {1} against, {2} {2|abstention|abstentions}",
    missing: "missing",
    notePrompt: "Note",
    choicePrompt: "Choose",
    rollCall: "Roll call",
    rollCallHelp: "1 present, 2 excused, 3 absent, 4 late; an empty line passes; . ends.",
    rollCallDone: "End of the roll call. {0}",
    rollCallCommand: "roll",
    roundHelp:
      "One institution a line: an empty line leaves it as it is; {0}; < goes back; . records; 0 gives up.",
    roundEnd: "Record it: an empty line takes it; < goes back")
}
