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
  /// Who is called.
  let arrivalPrompt: String
  /// The first and the last hour that it can be.
  let arrivalHelp: String
  let notHereYet: String
  let rollCallCommand: String
  let roundHelp: String
  let roundEnd: String
  let toSign: String
  let attendanceHelp: String
  let madeMeeting: String
  let firstQuestion: String
  let givenUp: String
  let freeText: String
  let seeList: String
  let answerHelp: String
  let everything: String
  let signsHelp: String
  let lineRefused: String
  let notWritten: String
  let paragraphKept: String
  let keptAsText: String
  let noParagraph: String
  let paragraphTakenBack: String
  let leftAsItIs: String
  let notInParagraph: String
  let nothingWritten: String

  static func of(_ language: Language) -> DialogueWords {
    switch language {
    case .portuguese: .portuguese
    case .english: .english
    }
  }

  static let portuguese = DialogueWords(
    welcome:
      "Acta por linhas. Um número escolhe da lista; uma letra ou palavra manda; ? diz o que se pode fazer; linha vazia repete; q volta; numa pergunta . desiste.",
    chooseNumber: "Escreva o número da lista; . deixa como está.",
    commandsNow: "Pode escrever: {0}.",
    allCommands: "Comandos",
    formHelp:
      "Linha vazia aceita o que está entre parênteses rectos; - esvazia; ? diz o que serve; < volta atrás; . desiste.",
    noteHelp:
      "Uma linha por parágrafo, escrito logo; < apaga o último; ? diz os sinais; . acaba e guarda.",
    rewriteHelp:
      "Escreva o parágrafo de novo, ou /errado/certo para mudar só isso; linha vazia deixa como está.",
    dateUnderstood: "{0}: linha vazia aceita.",
    notAChoice: "«{0}» não está na lista.",
    notACommand: "Não há comando «{0}» aqui. ? mostra os comandos.",
    severalFit: "Serve mais de um:",
    severalCommands: "«{0}» pode ser:",
    commandsHelp:
      "Um número ou a letra executa; palavras procuram; «tudo» diz também o que agora não se pode; linha vazia fecha.",
    paragraphs: "{0} {0|parágrafo|parágrafos}; «abrir» escolhe entre eles.",
    inside: "Parágrafos do ponto {0}",
    insideOf: "parágrafo {0} de {1}",
    emptyValue: "vazio",
    usedMinutes: "{0} de {1} {1|minuto|minutos}",
    plannedMinutes: "{0} {0|minuto|minutos}",
    votes: "{0} a favor, {1} contra, {2} {2|abstenção|abstenções}",
    missing: "falta",
    notePrompt: "Parágrafo {0}",
    choicePrompt: "Escolha",
    rollCall: "Chamada",
    rollCallHelp:
      "1 presente, 2 justificado, 3 ausente, 4 atrasado (não conta até chegar); linha vazia passa; < volta atrás; . acaba, e o que foi dito fica.",
    rollCallDone: "Fim da chamada. {0}",
    arrivalPrompt: "{0}, hora a que chegou [ainda não chegou]",
    arrivalHelp:
      "Escreva a hora a que chegou, das {0} às {1}; linha vazia: ainda não chegou; < volta à pergunta.",
    notHereYet:
      "Ainda não chegou: fica por marcar e não conta. «s» na sua linha quando chegar.",
    rollCallCommand: "chamada",
    roundHelp:
      "Uma instituição por linha: linha vazia fica como está; {0}; < volta atrás; . desiste. No fim pergunta-se se se regista.",
    roundEnd: "Registar? Linha vazia regista; < volta atrás; . desiste",
    toSign: "linha para assinar",
    attendanceHelp:
      "«1 marcar» marca quem tem o número 1; «1 s» chega ou sai agora; «1 e» edita; «a» junta um convidado; «chamada» pergunta um a um.",
    madeMeeting:
      "Sessão preparada: «a» junta pontos, «chamada» faz a chamada, «S» abre a sessão, «u» desfaz.",
    firstQuestion:
      "É a primeira pergunta.",
    givenUp:
      "Desistiu: nada foi escrito.",
    freeText:
      "Texto livre; linha vazia deixa como está.",
    seeList:
      "? diz a lista.",
    answerHelp:
      "Escreva a resposta numa linha; . desiste.",
    everything:
      "tudo",
    signsHelp:
      "!d e o texto: deliberação por consenso; !a instituição: acção até data; !r texto reservado. < apaga o último parágrafo; . acaba e guarda.",
    lineRefused: "Esta linha não foi escrita.",
    notWritten:
      "Nada foi escrito; escreva a linha inteira.",
    paragraphKept:
      "Parágrafo {0} escrito.",
    keptAsText:
      "Fica por agora como texto; < apaga-o.",
    noParagraph:
      "Não há parágrafo para apagar.",
    paragraphTakenBack:
      "Apagado: {0}",
    leftAsItIs:
      "Fica como está.",
    notInParagraph:
      "«{0}» não está neste parágrafo.",
    nothingWritten:
      "Nada foi escrito.")

  static let english = DialogueWords(
    welcome:
      "Acta by lines. A number chooses from the list; a letter or word commands; ? says what can be done; an empty line repeats; q goes back; in a question . gives up.",
    chooseNumber: "Type a number of the list; . leaves things as they are.",
    commandsNow: "You can type: {0}.",
    allCommands: "Commands",
    formHelp:
      "An empty line takes what stands in square brackets; - empties; ? says what fits; < goes back; . gives up.",
    noteHelp:
      "One line for each paragraph, written at once; < takes the last one back; ? says the signs; . ends and keeps.",
    rewriteHelp:
      "Type the paragraph anew, or /wrong/right to change only that; an empty line leaves it as it is.",
    dateUnderstood: "{0}: an empty line takes it.",
    notAChoice: "“{0}” is not in the list.",
    notACommand: "There is no command “{0}” here. ? shows the commands.",
    severalFit: "More than one fits:",
    severalCommands: "“{0}” can be:",
    commandsHelp:
      "A number or the letter runs it; words search; “all” says too what cannot be done now; an empty line closes.",
    paragraphs: "{0} {0|paragraph|paragraphs}; “open” chooses among them.",
    inside: "Paragraphs of item {0}",
    insideOf: "paragraph {0} of {1}",
    emptyValue: "empty",
    usedMinutes: "{0} of {1} {1|minute|minutes}",
    plannedMinutes: "{0} {0|minute|minutes}",
    votes: "{0} for, {1} against, {2} {2|abstention|abstentions}",
    missing: "missing",
    notePrompt: "Paragraph {0}",
    choicePrompt: "Choose",
    rollCall: "Roll call",
    rollCallHelp:
      "1 present, 2 excused, 3 absent, 4 late (does not count until there); an empty line passes; < goes back; . ends, and what was said stays.",
    rollCallDone: "End of the roll call. {0}",
    arrivalPrompt: "{0}, hour of arrival [not here yet]",
    arrivalHelp:
      "Type the hour of arrival, from {0} to {1}; an empty line: not here yet; < goes back to the question.",
    notHereYet:
      "Not here yet: stays unmarked and does not count. “s” on their line on arrival.",
    rollCallCommand: "roll",
    roundHelp:
      "One institution a line: an empty line leaves it as it is; {0}; < goes back; . gives up. At the end you are asked whether to record it.",
    roundEnd: "Record it? An empty line records; < goes back; . gives up",
    toSign: "a line to sign",
    attendanceHelp:
      "“1 mark” marks who has the number 1; “1 s” arrives or leaves now; “1 e” edits; “a” adds a guest; “roll” asks one by one.",
    madeMeeting:
      "Meeting prepared: “a” adds items, “roll” calls the roll, “S” opens the meeting, “u” undoes.",
    firstQuestion:
      "This is the first question.",
    givenUp:
      "Given up: nothing was written.",
    freeText:
      "Free text; an empty line leaves it as it is.",
    seeList:
      "? reads the list.",
    answerHelp:
      "Type the answer on one line; . gives up.",
    everything:
      "all",
    signsHelp:
      "!d and the text: a decision by consensus; !a institution: action by date; !r restricted text. < takes the last paragraph back; . ends and keeps.",
    lineRefused: "This line was not written.",
    notWritten:
      "Nothing was written; type the whole line.",
    paragraphKept:
      "Paragraph {0} written.",
    keptAsText:
      "Kept as text for now; < takes it back.",
    noParagraph:
      "There is no paragraph to take back.",
    paragraphTakenBack:
      "Taken back: {0}",
    leftAsItIs:
      "Left as it is.",
    notInParagraph:
      "“{0}” is not in this paragraph.",
    nothingWritten:
      "Nothing was written.")
}
