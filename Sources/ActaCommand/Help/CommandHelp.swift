import ActaMeeting

/// What one command is for: the row that `acta help`, the manual page and completions are made from.
struct CommandHelp {
  /// What may follow the command.
  var operand: Words
  /// One sentence.
  var title: Words
}

extension CommandName {
  var help: CommandHelp {
    switch self {
    case .new:
      CommandHelp(
        operand: Operand.folder,
        title: Words(
          "prepares the next meeting; in a folder without a group, makes the group",
          "prepara a próxima reunião; numa pasta sem grupo, cria o grupo"))
    case .agenda:
      CommandHelp(
        operand: Operand.meeting,
        title: Words(
          "the agenda and notice of meeting, as text", "a agenda e convocatória, em texto"))
    case .minutes:
      CommandHelp(
        operand: Operand.meeting,
        title: Words(
          "the minutes: formal, as a table, or in short; and pages about one part of them",
          "a acta: formal, em quadro ou resumida; e folhas sobre uma parte dela"))
    case .verify:
      CommandHelp(
        operand: Words("SEAL|FILE", "SELO|FICHEIRO"),
        title: Words(
          "whether a copy is the approved text, and which line of it is not",
          "se uma cópia é o texto aprovado, e que linha não é"))
    case .wording:
      CommandHelp(
        operand: Operand.folder,
        title: Words(
          "the sentences of the documents; --save writes them to wording.txt, to be changed",
          "as frases dos documentos; --save escreve-as em wording.txt, para as mudar"))
    case .print:
      CommandHelp(
        operand: Operand.meeting,
        title: Words(
          "prints the minutes, or a document of a training, through CUPS",
          "imprime a acta, ou um documento de uma capacitação, através do CUPS"))
    case .actions:
      CommandHelp(
        operand: Operand.folder,
        title: Words(
          "what is to be done, by whom and until when", "o que há a fazer, por quem e até quando"))
    case .proposals:
      CommandHelp(
        operand: Operand.folder,
        title: Words("the proposals and how far they have come", "as propostas e o seu estado"))
    case .decisions:
      CommandHelp(
        operand: Operand.folder,
        title: Words("the decisions with what they rest on", "as deliberações e em que assentam"))
    case .attendance:
      CommandHelp(
        operand: Operand.folder,
        title: Words(
          "who came, by institution, and who keeps staying away",
          "quem veio, por instituição, e quem falta seguidamente"))
    case .training:
      CommandHelp(
        operand: Operand.folder,
        title: Words(
          "who was trained in what; of one file its figures, its report, list or certificates",
          "quem foi formado em quê; de um ficheiro os números, o relatório, a lista ou os certificados"
        ))
    case .sheet:
      CommandHelp(
        operand: Words("MEETING|TRAINING", "REUNIÃO|CAPACITAÇÃO"),
        title: Words(
          "the attendance sheet to sign, for landscape A4",
          "a lista de presenças para assinar, em A4 ao baixo"))
    case .report:
      CommandHelp(
        operand: Words("ID STATE", "ID ESTADO"),
        title: Words(
          "writes down what was heard of an action between meetings",
          "regista o que se soube de uma acção entre reuniões"))
    case .thread:
      CommandHelp(
        operand: Words("ID", "ID"),
        title: Words(
          "the whole life of an action, a proposal or a decision",
          "a vida toda de uma acção, de uma proposta ou de uma deliberação"))
    case .refer:
      CommandHelp(
        operand: Words("PROPOSAL", "PROPOSTA"),
        title: Words(
          "a referred proposal, or the answer to a received one, as one file",
          "uma proposta encaminhada, ou a resposta a uma recebida, num só ficheiro"))
    case .receive:
      CommandHelp(
        operand: Words("FILE", "FICHEIRO"),
        title: Words(
          "takes a proposal that another group referred, or its answer",
          "recebe uma proposta que outro grupo encaminhou, ou a sua resposta"))
    case .scan:
      CommandHelp(
        operand: Operand.folder,
        title: Words(
          "what looks like personal data, in every file",
          "o que parece dados pessoais, em todos os ficheiros"))
    case .encrypt:
      CommandHelp(
        operand: Words("FILE", "FICHEIRO"),
        title: Words(
          "seals a file for a recipient, with age or gpg",
          "cifra um ficheiro para um destinatário, com age ou gpg"))
    case .decrypt:
      CommandHelp(
        operand: Words("FILE", "FICHEIRO"),
        title: Words("opens a sealed file", "decifra um ficheiro"))
    case .import:
      CommandHelp(
        operand: Words("attendance LIST.csv", "attendance LISTA.csv"),
        title: Words(
          "puts an attendance list (CSV, xlsx, ods) into a training",
          "junta uma lista de presenças (CSV, xlsx, ods) a uma capacitação"))
    case .check:
      CommandHelp(
        operand: Operand.folder,
        title: Words(
          "every problem in every file; silent when all is well",
          "todos os problemas de todos os ficheiros; calado quando tudo está bem"))
    case .room:
      CommandHelp(
        operand: Operand.folder,
        title: Words(
          "the projector's view of the session, read-only",
          "a vista do projector, que segue a sessão e só se lê"))
    case .tutorial:
      CommandHelp(
        operand: Words("", ""),
        title: Words(
          "a practice meeting that explains itself and leaves nothing behind",
          "uma reunião de ensaio que se explica e não deixa nada"))
    case .help:
      CommandHelp(
        operand: Words("[TOPIC]", "[TEMA]"),
        title: Words(
          "this list, one command, or: \(HelpCommand.topics.joined(separator: ", "))",
          "esta lista, um comando, ou: \(HelpCommand.topics.joined(separator: ", "))"))
    }
  }
}

/// Names for what follows a command.
enum Operand {
  static let folder = Words("[FOLDER]", "[PASTA]")
  static let meeting = Words("[MEETING]", "[REUNIÃO]")
}
