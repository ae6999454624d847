import ActaMeeting

/// What the description of the files says between its tables.
struct FormatWords: Sendable {
  /// A name with what it is.
  struct Row: Sendable {
    let name: String
    let text: String

    init(_ name: String, _ text: String) {
      self.name = name
      self.text = text
    }
  }

  let purpose: String
  let folder: String
  let files: [Row]
  let lines: String
  let rules: [Row]
  let example: String
  let exampleLines: [String]
  let limits: String
  /// The limits that `FormatManual` names go in, in their order.
  let limitRows: String
  let attendance: String
  let attendanceRows: String
  let updates: String
  let updateRows: String
  let labels: String
  let problems: String
  let onlyText: String
  let text: String
  let repeats: String
  let title: String
  let label: String

  static func of(_ language: Language) -> FormatWords {
    switch language {
    case .portuguese: .portuguese
    case .english: .english
    }
  }

  static let portuguese = FormatWords(
    purpose: "os ficheiros de um grupo: texto simples, que se lê sem o Acta",
    folder: "A pasta de um grupo",
    files: [
      Row("group.txt", "o perfil: instituições, membros, quórum, etiqueta, língua"),
      Row("proposals.txt", "as propostas, tal como foram submetidas"),
      Row("meetings/2026-07-30.txt", "uma reunião: a agenda antes, o registo depois"),
      Row("training/2026-07-28-….txt", "uma capacitação com as suas presenças"),
      Row("updates.txt", "o que se comunicou das acções entre reuniões"),
      Row("wording.txt", "as frases que o grupo quer nos seus documentos"),
      Row("minutes/", "actas guardadas; nunca são lidas de volta"),
      Row(".acta/", "o que pertence a esta máquina; nunca se partilha"),
    ],
    lines: "As linhas",
    rules: [
      Row("acta: 1", "a primeira linha: a versão do formato"),
      Row("; …", "um comentário: fica, e nunca se imprime"),
      Row("## Título", "um ponto da agenda, pela ordem da agenda; «## Presenças» é a chamada"),
      Row("chave: valor", "um facto do ficheiro, do ponto ou, com recuo, do bloco por cima"),
      Row("PALAVRA rótulo: texto", "um bloco, até à linha seguinte sem recuo"),
      Row("\\…", "texto, mesmo que pareça outra coisa"),
      Row("qualquer outra", "texto, tal como está; linhas seguidas são um parágrafo"),
    ],
    example: "Exemplo",
    exampleLines: [
      "acta: 1", "reunião: 3.ª sessão ordinária", "data: 2026-07-30", "hora: 09:00-12:00",
      "estado: minuta", "", "## Presenças", "", "ana: presente", "rosa: representada por carla", "",
      "## Tempo de encaminhamento", "natureza: deliberação", "tempo: 30", "",
      "O SDSMAS apresentou os tempos.", "", "DELIBERAÇÃO D1: Encaminhar em 72 horas.",
      "  resultado: aprovada", "  forma: consenso", "",
      "ACÇÃO A1: Distribuir o prazo.", "  quem: SDSMAS", "  prazo: 2026-08-31",
    ],
    limits: "Limites",
    limitRows:
      "Um ficheiro tem no máximo % MB e % linhas; um maior não se abre, e diz-se; a sessão recusa o que o faria maior. Um grupo tem no máximo % instituições e % membros; uma frase de wording.txt tem no máximo % letras e % dados e partes. A lista de uma capacitação tem no máximo % colunas; «acta import attendance» aceita no máximo % colunas e % linhas, e uma folha de presenças imprime no máximo % linhas. As rectificações acrescentam no máximo 1 MB aos textos de uma reunião. Ligações, dispositivos e tubos nunca se lêem. Numa letra mostram-se até quatro sinais. Numa reunião com mais de 256 KB, as marcas do que parece dado pessoal só aparecem quando um documento sai ou com «acta scan».",
    attendance: "Linhas das presenças",
    attendanceRows:
      "membro: palavra, depois «desde 09:05», «até 11:00», «por MEMBRO», e «, nota». Quem não está em group.txt: «+ Nome (Instituição, F): convidado».",
    updates: "Linhas de updates.txt",
    updateRows:
      "DATA ID PALAVRA, depois «prazo D», «quem X», «por X», «para X», «em ID», e texto.",
    labels: "Etiquetas, da mais reservada à mais aberta", problems: "O que acta check diz",
    onlyText: "Só texto com recuo.", text: "texto", repeats: "pode repetir-se", title: "Título",
    label: "rótulo")

  static let english = FormatWords(
    purpose: "a group's files: plain text that is read without Acta",
    folder: "A group's folder",
    files: [
      Row("group.txt", "the profile: institutions, members, quorum, label, language"),
      Row("proposals.txt", "the proposals as submitted"),
      Row("meetings/2026-07-30.txt", "one meeting: the agenda before, the record after"),
      Row("training/2026-07-28-….txt", "one training with its attendance"),
      Row("updates.txt", "what was reported on actions between meetings"),
      Row("wording.txt", "the sentences that the group wants in its documents"),
      Row("minutes/", "minutes that were kept; never read back"),
      Row(".acta/", "what belongs to this machine; never shared"),
    ],
    lines: "The lines",
    rules: [
      Row("acta: 1", "the first line: the version of the format"),
      Row("; …", "a comment: kept, and never printed"),
      Row("## Title", "an agenda item, in agenda order; “## Attendance” is the roll call"),
      Row("key: value", "a fact of the file, of the item or, indented, of the block above"),
      Row("KEYWORD label: text", "a block, up to the next line that is not indented"),
      Row("\\…", "text, even if it looks like something else"),
      Row("anything else", "text, as it stands; consecutive lines are one paragraph"),
    ],
    example: "Example",
    exampleLines: [
      "acta: 1", "meeting: 3rd ordinary session", "date: 2026-07-30", "time: 09:00-12:00",
      "status: draft", "", "## Attendance", "", "ana: present", "rosa: represented by carla", "",
      "## Time to referral", "kind: decision", "time: 30", "",
      "SDSMAS presented the times.", "", "DECISION D1: Refer within 72 hours.",
      "  result: adopted", "  basis: consensus", "",
      "ACTION A1: Distribute the deadline.", "  who: SDSMAS", "  due: 2026-08-31",
    ],
    limits: "Limits",
    limitRows:
      "A file holds at most % MB and % lines; a larger one is not opened, and that is said; the session refuses what would make it larger. A group has at most % institutions and % members; a sentence of wording.txt has at most % letters and % facts and parts. The list of a training has at most % columns; “acta import attendance” takes at most % columns and % rows, and an attendance sheet prints at most % rows. Corrections add at most 1 MB to the texts of a meeting. Links, devices and pipes are never read. Up to four marks show on one letter. In a meeting of more than 256 KB, marks of what looks like personal data show only when a document leaves or with “acta scan”.",
    attendance: "Rows of the attendance",
    attendanceRows:
      "member: word, then “from 09:05”, “until 11:00”, “by MEMBER”, and “, note”. Someone who is not in group.txt: “+ Name (Institution, F): guest”.",
    updates: "Rows of updates.txt",
    updateRows: "DATE ID WORD, then “due D”, “who X”, “by X”, “to X”, “into ID”, and text.",
    labels: "Labels, strictest first", problems: "What acta check says",
    onlyText: "Indented text only.", text: "text", repeats: "may repeat", title: "Title",
    label: "label")
}
