import ActaMeeting

/// What one option takes and does.
struct OptionHelp {
  /// A name for the value; nil when it takes none.
  var value: Words?
  var title: Words

  init(_ title: Words, value: Words? = nil) {
    self.title = title
    self.value = value
  }
}

extension Option {
  var help: OptionHelp {
    switch self {
    case .about:
      OptionHelp(
        Words(
          "only those that speak of WORD; of a document, its item, decision, institution or proposal",
          "só as que falam de PALAVRA; num documento, o ponto, deliberação, instituição ou proposta"
        ),
        value: OptionValue.word)
    case .accessible:
      OptionHelp(
        Words(
          "the whole program in lines, numbered choices and questions, for ears and scripts",
          "o programa todo em linhas, escolhas numeradas e perguntas, para o ouvido e para guiões"))
    case .all:
      OptionHelp(Words("also what is finished", "também o que está concluído"))
    case .ascii:
      OptionHelp(
        Words(
          "no letters beyond ASCII, except in documents with a seal",
          "sem letras fora do ASCII, salvo em documentos com selo"))
    case .by:
      OptionHelp(Words("who reported it", "quem o comunicou"), value: OptionValue.who)
    case .copies:
      OptionHelp(Words("how many copies", "quantas cópias"), value: OptionValue.number)
    case .csv:
      OptionHelp(Words("as CSV (RFC 4180)", "em CSV (RFC 4180)"))
    case .date:
      OptionHelp(Words("the meeting's day", "o dia da reunião"), value: OptionValue.day)
    case .due:
      OptionHelp(Words("a new due date", "um prazo novo"), value: OptionValue.day)
    case .dueBefore:
      OptionHelp(
        Words("only what is due before a day", "só o que tem prazo antes de um dia"),
        value: OptionValue.day)
    case .form:
      OptionHelp(
        Words(
          "how the minutes are set, as a table unless said; of a training: report, list, certificates, "
            + "sheet",
          "a forma da acta, em quadro se nada se diz; de uma capacitação: relatório, lista, certificados, "
            + "presenças"),
        value: Words(
          "acta|table|summary|actions|slip|extract|referral",
          "acta|quadro|resumo|acções|certidão|extracto|encaminhamento"))
    case .format:
      OptionHelp(
        Words("the kind of file", "o tipo de ficheiro"),
        value: Words("text|html|pdf", "text|html|pdf"))
    case .group:
      OptionHelp(
        Words("the group's folder instead of this one", "a pasta do grupo em vez desta"),
        value: OptionValue.path)
    case .help:
      OptionHelp(Words("what the command is for", "para que serve o comando"))
    case .ics:
      OptionHelp(Words("as a calendar's tasks (RFC 5545)", "como tarefas de calendário (RFC 5545)"))
    case .identity:
      OptionHelp(
        Words("the key to open with", "a chave com que se abre"), value: OptionValue.path)
    case .to:
      OptionHelp(
        Words(
          "for whom it is sealed; the group an action is passed on to",
          "para quem se cifra; o grupo a que se eleva uma acção"),
        value: Words("RECIPIENT", "DESTINATÁRIO"))
    case .into:
      OptionHelp(
        Words("the action it becomes part of", "a acção de que passa a fazer parte"),
        value: Words("ID", "ID"))
    case .json:
      OptionHelp(
        Words("as JSON, in English in any language", "em JSON, em inglês em qualquer língua"))
    case .label:
      OptionHelp(
        Words(
          "for a circle: what is stricter stays out",
          "para um círculo: o mais reservado fica de fora"),
        value: Words("TLP:LABEL", "TLP:ETIQUETA"))
    case .language:
      OptionHelp(
        Words("of the interface and of what is printed", "da interface e do que se imprime"),
        value: Words("pt|en", "pt|en"))
    case .mouse:
      OptionHelp(
        Words(
          "clicks and the wheel too; to mark text, most terminals then want Shift held",
          "também cliques e a roda; para marcar texto, quase todos os terminais pedem então Shift"))
    case .note:
      OptionHelp(
        Words("a sentence that goes with it", "uma frase que o acompanha"), value: OptionValue.text)
    case .overdue:
      OptionHelp(Words("only what is past its due date", "só o que passou do prazo"))
    case .printer:
      OptionHelp(
        Words("another printer than the usual one", "outra impressora que a habitual"),
        value: OptionValue.name)
    case .readOnly:
      OptionHelp(Words("changes nothing", "não muda nada"))
    case .save:
      OptionHelp(Words("keeps the document as a file", "guarda o documento num ficheiro"))
    case .since:
      OptionHelp(Words("only from a day on", "só a partir de um dia"), value: OptionValue.day)
    case .sort:
      OptionHelp(Words("the order", "a ordem"), value: Words("due|who|age", "prazo|quem|idade"))
    case .state:
      OptionHelp(
        Words("only those in a state", "só os que estão num estado"), value: OptionValue.word)
    case .strict:
      OptionHelp(Words("warnings count as errors", "os avisos contam como erros"))
    case .table:
      OptionHelp(
        Words(
          "which table: activities|people|coverage|gaps|refreshers|doubles|campaigns",
          "que quadro: actividades|pessoas|cobertura|lacunas|reciclagens|duplicados|campanhas"),
        value: OptionValue.name)
    case .time:
      OptionHelp(
        Words("from and until when", "das quantas às quantas"),
        value: Words("09:00-12:00", "09:00-12:00"))
    case .today:
      OptionHelp(
        Words("fixes which day is today", "fixa que dia é hoje"), value: OptionValue.isoDay)
    case .todo:
      OptionHelp(Words("as todo.txt", "em todo.txt"))
    case .training:
      OptionHelp(
        Words("the training it belongs to", "a capacitação a que pertence"), value: OptionValue.path
      )
    case .type:
      OptionHelp(
        Words("the kind of meeting", "o tipo de sessão"),
        value: Words(
          "ordinary|extraordinary|technical|case-conference",
          "ordinária|extraordinária|técnica|conferência-de-caso"))
    case .version:
      OptionHelp(Words("which version this is", "que versão é esta"))
    case .who:
      OptionHelp(
        Words("only one institution's", "só os de uma instituição"), value: OptionValue.institution)
    case .yes:
      OptionHelp(Words("does not ask", "não pergunta"))
    }
  }
}

/// Names for the values of options.
enum OptionValue {
  static let word = Words("WORD", "PALAVRA")
  static let who = Words("WHO", "QUEM")
  static let number = Words("N", "N")
  static let day = Words("DAY", "DIA")
  static let isoDay = Words("2026-10-14", "2026-10-14")
  static let path = Words("PATH", "CAMINHO")
  static let text = Words("TEXT", "TEXTO")
  static let name = Words("NAME", "NOME")
  static let institution = Words("INSTITUTION", "INSTITUIÇÃO")
}
