import ActaMeeting

/// Every word of a printed document in one language; places are `{0}`, `{1}`.
struct MinutesWords: Hashable, Sendable {
  let language: Language
  let absent: String
  let action: String
  let actions: String
  let agenda: String
  let attendance: String
  let blocks: String
  let breakWord: String
  let by: String
  let byWhen: String
  let chair: String
  let consults: String
  let convened: String
  let correction: String
  let date: String
  let decision: String
  let decisions: String
  let draft: String
  /// Before who answered for an action until then.
  let formerly: String
  let from: String
  let until: String
  let institution: String
  let item: String
  let leaveOut: String
  /// Of an item of which something stays out.
  let leaveOutPart: String
  let left: String
  let minutes: String
  let minutesUnit: String
  let nextMeeting: String
  let noActions: String
  /// Where others stay out.
  let noActionsShown: String
  /// Of a meeting that is still to come, and of one that was called off.
  let notYetHeld: String
  let wasCancelled: String
  let noNotes: String
  let none: String
  /// Of who came for an institution that had no seat then, or not himself a place.
  let notOfGroup: String
  let number: String
  let of: String
  let person: String
  let place: String
  let planned: String
  let presence: String
  let present: String
  let quorum: String
  let quorumFound: String
  let quorumLost: String
  /// Who was there of how many voting institutions, and how many were needed.
  let quorumMet: String
  let quorumNot: String
  let reads: String
  let represented: String
  /// What only those in the room know.
  let room: String
  let result: String
  let review: String
  let seal: String
  let secretary: String
  let shouldRead: String
  let standsAside: String
  let state: String
  let time: String
  let untilNext: String
  let what: String
  let who: String
  let with: String
  let womenMen: String
  let sexUnknown: String
  let pageOf: String
  let priority: String
  let origin: String
  let conference: String
  let months: [String]
}

extension MinutesWords {
  static let portuguese = MinutesWords(
    language: .portuguese,
    absent: "Ausentes",
    action: "ACÇÃO",
    actions: "ACÇÕES",
    agenda: "ORDEM DE TRABALHOS",
    attendance: "PRESENÇAS",
    blocks: "veta",
    breakWord: "pausa",
    by: "por",
    byWhen: "Prazo",
    chair: "Presidência",
    consults: "consulta a fazer",
    convened: "CONVOCATÓRIA",
    correction: "Em tempo",
    date: "Data",
    decision: "DELIBERAÇÃO",
    decisions: "DELIBERAÇÕES",
    draft: "MINUTA",
    formerly: "antes",
    from: "desde",
    until: "até",
    institution: "Instituição",
    item: "Ponto",
    leaveOut: "reservado",
    leaveOutPart: "reservado em parte",
    left: "(mais {0} não cabem aqui)",
    minutes: "ACTA",
    minutesUnit: "min",
    nextMeeting: "Próxima reunião",
    noActions: "Nenhuma acção.",
    noActionsShown: "Não há acções que este documento possa mostrar.",
    notYetHeld: "Esta sessão ainda não se realizou.",
    wasCancelled: "Esta sessão foi cancelada e não se realizou.",
    noNotes: "Sem registo.",
    none: "Nenhuma.",
    notOfGroup: "fora do grupo nesse dia",
    number: "N.º",
    of: "de",
    person: "Pessoa",
    place: "Local",
    planned: "{0} min",
    presence: "Presença",
    present: "presentes",
    quorum: "Quórum",
    quorumFound: "passou a haver quórum às {0}",
    quorumLost: "deixou de haver quórum às {0}",
    quorumMet: "{0} de {1} à abertura, {2}: havia quórum",
    quorumNot: "{0} de {1} à abertura, {2}: não havia quórum",
    reads: "onde se lê",
    represented: "representado por {0}",
    room: "Lugar, horas, presenças e quórum",
    result: "Resultado",
    review: "SEGUIMENTO DE ACÇÕES ANTERIORES",
    seal: "Selo",
    secretary: "Secretariado",
    shouldRead: "leia-se",
    standsAside: "reserva",
    state: "Estado",
    time: "Hora",
    untilNext: "próxima reunião",
    what: "O quê",
    who: "Quem",
    with: "Com",
    womenMen: "Mulheres: {0}. Homens: {1}.",
    sexUnknown: "Sem indicação de sexo: {0}.",
    pageOf: "Página {0} de {1}",
    priority: "Prioridade",
    origin: "Origem",
    conference: "Realizou-se uma conferência de caso. Não se regista o que nela se disse.",
    months: [
      "Janeiro", "Fevereiro", "Março", "Abril", "Maio", "Junho", "Julho", "Agosto", "Setembro",
      "Outubro", "Novembro", "Dezembro",
    ])
}

extension MinutesWords {
  static let english = MinutesWords(
    language: .english,
    absent: "Absent",
    action: "ACTION",
    actions: "ACTION ITEMS",
    agenda: "AGENDA",
    attendance: "ATTENDANCE",
    blocks: "blocks",
    breakWord: "break",
    by: "by",
    byWhen: "By when",
    chair: "Chair",
    consults: "to be consulted",
    convened: "NOTICE OF MEETING",
    correction: "Correction",
    date: "Date",
    decision: "DECISION",
    decisions: "DECISIONS",
    draft: "DRAFT",
    formerly: "formerly",
    from: "from",
    until: "until",
    institution: "Institution",
    item: "Item",
    leaveOut: "restricted",
    leaveOutPart: "restricted in part",
    left: "({0} more do not fit here)",
    minutes: "MINUTES",
    minutesUnit: "min",
    nextMeeting: "Next meeting",
    noActions: "No action items.",
    noActionsShown: "There are no action items that this document may show.",
    notYetHeld: "This meeting has not taken place yet.",
    wasCancelled: "This meeting was cancelled and did not take place.",
    noNotes: "Nothing recorded.",
    none: "None.",
    notOfGroup: "not of the group on that day",
    number: "No.",
    of: "of",
    person: "Person",
    place: "Place",
    planned: "{0} min",
    presence: "Attendance",
    present: "present",
    quorum: "Quorum",
    quorumFound: "quorum reached at {0}",
    quorumLost: "quorum lost at {0}",
    quorumMet: "{0} of {1} at the opening, {2}: quorum met",
    quorumNot: "{0} of {1} at the opening, {2}: quorum not met",
    reads: "where it reads",
    represented: "represented by {0}",
    room: "Place, times, attendance and quorum",
    result: "Result",
    review: "REVIEW OF EARLIER ACTION ITEMS",
    seal: "Seal",
    secretary: "Secretary",
    shouldRead: "it should read",
    standsAside: "stands aside",
    state: "Status",
    time: "Time",
    untilNext: "next meeting",
    what: "What",
    who: "Who",
    with: "With",
    womenMen: "Women: {0}. Men: {1}.",
    sexUnknown: "Sex not recorded: {0}.",
    pageOf: "Page {0} of {1}",
    priority: "Priority",
    origin: "Origin",
    conference: "A case conference was held. What was said in it is not recorded.",
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ])
}
