import ActaMeeting

/// What the views of training say. Places are `{0}`, `{1}`.
struct TrainingPhrases: Sendable {
  let activities: String
  let ledger: String
  let campaigns: String
  let people: String
  let coverage: String
  let gaps: String
  let refreshers: String
  let doubles: String
  let empty: String
  let openHelp: String
  let noPeople: String
  let peopleTrained: String
  let certificates: String
  let certificatesTo: String
  let reached: String
  let rate: String
  let threshold: String
  let passMark: String
  let scores: String
  let campaignSum: String
  let last: String
  let nobodyIn: String
  let morning: String
  let afternoon: String
  /// Day and first letter of one half of it, in four columns; never to be read as an hour.
  let shortHalf: String
  let halfDay: String
  let pre: String
  let post: String
  let women: String
  let men: String
  let markHelp: String
  let scoreHelp: String
  let countHelp: String
  let everyoneMarked: String
  let didMarkEveryone: String
  let reminder: String
  let totals: String
  let unmarkedHalves: String
  let listEnds: String
  let newTraining: String
  let newAwareness: String
  let name: String
  let ageBand: String
  let dates: String
  let dateMissing: String
  let place: String
  let topic: String
  let organiser: String
  let certificate: String
  let campaign: String
  let trainers: String
  let funder: String
  let passMarkLabel: String
  let correcting: String
  let didCorrect: String
  let minorsUnnamed: String
  let ageNotUnderstood: String
  let noContacts: String
  let alreadyListed: String
  let cannotStand: String
  let numberNeeded: String
  let fileThere: String
  let samePerson: String
  let otherPerson: String
  let notNow: String
  let isSame: String
  let didAdd: String
  let didScore: String
  let didDecide: String
  let frozen: String
  let markNames: [String]
  let unmarked: String

  static func of(_ language: Language) -> TrainingPhrases {
    switch language {
    case .portuguese: portuguese
    case .english: english
    }
  }

  private static let portuguese = TrainingPhrases(
    activities: "Actividades", ledger: "O que temos", campaigns: "Campanhas",
    people: "Pessoas formadas", coverage: "Instituições por tema",
    gaps: "Sem ninguém formado", refreshers: "Reciclagens a fazer",
    doubles: "Talvez a mesma pessoa",
    empty:
      "Ainda não há actividades. a junta uma: capacitação com nomes, ou sensibilização só com números.",
    openHelp: "Enter abre a lista, para marcar presenças e notas.",
    noPeople: "Ainda não há ninguém na lista. a junta uma pessoa.",
    peopleTrained: "{0} {0|pessoa formada|pessoas formadas}: {1} F, {2} M",
    certificates: "{0} {0|certificado|certificados}",
    certificatesTo: "{0} {0|certificado|certificados}, a {1} {1|pessoa|pessoas}",
    reached: "Alcançados: {0} F, {1} M", rate: "Taxa de presença: {0}%",
    threshold: "Certificado a partir de {0}% dos meios-dias", passMark: " e nota final de {0}%",
    scores: "Notas: antes {0}, depois {1} ({2|da|das} {2} {2|pessoa|pessoas} com as duas)",
    campaignSum:
      "Campanha «{0}»: {1} {1|actividade|actividades}, {2} {2|formado|formados}, {3} F e {4} M "
      + "alcançados",
    last: "última vez {0}", nobodyIn: "{0}: ninguém em {1}", morning: "manhã",
    afternoon: "tarde", shortHalf: "{0}{1}", halfDay: "meio-dia {0}", pre: "pré", post: "pós",
    women: "mulheres", men: "homens",
    markHelp: "P presente  A ausente  J justificado  M meio  T todos",
    scoreHelp: "escreva a nota (0-100)",
    countHelp: "escreva o número",
    everyoneMarked: "{0}: já não há ninguém por marcar",
    didMarkEveryone: "{0} {0|presente|presentes}, {1}",
    reminder: "Só números, sem nomes. Não registe relatos: encaminhe ao ponto focal.",
    totals: "{0} na lista: {1} F, {2} M  taxa {3}  {4} {4|certificado|certificados}  notas {5}",
    unmarkedHalves:
      "{0} {0|meio-dia|meios-dias} sem marca alguma não {0|conta|contam}; de resto, «.» conta como falta",
    listEnds: "Fim da lista.", newTraining: "capacitação, com nomes",
    newAwareness: "sensibilização, só com números",
    name: "Nome", ageBand: "Faixa etária", dates: "Dias",
    dateMissing: "escreva os dias: 28/07, 29/07",
    place: "Local", topic: "Tema", organiser: "Organiza", certificate: "Certificado (%)",
    campaign: "Campanha", trainers: "Formadores (;)", funder: "Financia",
    passMarkLabel: "Nota mínima (%)", correcting: "Corrigir: {0}", didCorrect: "{0}: corrigido",
    minorsUnnamed: "menores de 18 anos não se nomeiam; conte-os numa sensibilização",
    ageNotUnderstood: "escreva uma faixa, como 25-35, ou a idade",
    noContacts: "contactos e números de documentos não se guardam: escreva só o nome",
    alreadyListed: "esta pessoa já está na lista", cannotStand: "este nome não cabe numa linha",
    numberNeeded: "escreva um número de 0 a {0}",
    fileThere: "já há uma actividade neste dia com este tema",
    samePerson: "é a mesma pessoa", otherPerson: "são duas pessoas", notNow: "agora não",
    isSame: "{0} e {1}: a mesma pessoa?", didAdd: "{0} na lista", didScore: "{0}, {1}: {2}",
    didDecide: "Decidido",
    frozen: "este ficheiro não se altera aqui: não é UTF-8, ou é de outra versão",
    markNames: ["presente", "ausente", "justificado", "meio período"], unmarked: "por marcar")

  private static let english = TrainingPhrases(
    activities: "Activities", ledger: "What we have", campaigns: "Campaigns",
    people: "People trained", coverage: "Institutions by topic", gaps: "Nobody trained",
    refreshers: "Refreshers due", doubles: "Perhaps the same person",
    empty:
      "No activities yet. a adds one: a training with names, or an awareness session with counts only.",
    openHelp: "Enter opens the list, to mark attendance and scores.",
    noPeople: "Nobody is on the list yet. a adds a person.",
    peopleTrained: "{0} {0|person|people} trained: {1} F, {2} M",
    certificates: "{0} {0|certificate|certificates}",
    certificatesTo: "{0} {0|certificate|certificates}, to {1} {1|person|people}",
    reached: "Reached: {0} F, {1} M", rate: "Attendance: {0}%",
    threshold: "Certificate from {0}% of half-days", passMark: " and a final mark of {0}%",
    scores: "Scores: before {0}, after {1} (of the {2} {2|person|people} with both)",
    campaignSum:
      "Campaign “{0}”: {1} {1|activity|activities}, {2} trained, {3} F and {4} M reached",
    last: "last {0}", nobodyIn: "{0}: nobody in {1}", morning: "morning",
    afternoon: "afternoon", shortHalf: "{1}{0}",
    halfDay: "half-day {0}", pre: "pre", post: "post", women: "women", men: "men",
    markHelp: "P present  A absent  J excused  M half  T everyone",
    scoreHelp: "type the score (0-100)",
    countHelp: "type the number",
    everyoneMarked: "{0}: everyone has a mark already",
    didMarkEveryone: "{0} present, {1}",
    reminder: "Counts only, no names. Do not record a testimony: refer to the focal point.",
    totals: "{0} listed: {1} F, {2} M  rate {3}  {4} {4|certificate|certificates}  scores {5}",
    unmarkedHalves:
      "{0} {0|half-day|half-days} without any mark {0|does|do} not count; elsewhere “.” counts as absent",
    listEnds: "End of the list.", newTraining: "training, with names",
    newAwareness: "awareness, with counts only",
    name: "Name", ageBand: "Age band", dates: "Days", dateMissing: "write the days: 28/07, 29/07",
    place: "Place", topic: "Topic", organiser: "Organiser", certificate: "Certificate (%)",
    campaign: "Campaign", trainers: "Trainers (;)", funder: "Funder",
    passMarkLabel: "Pass mark (%)", correcting: "Correct: {0}", didCorrect: "{0}: corrected",
    minorsUnnamed: "nobody under 18 is named; count them in an awareness session",
    ageNotUnderstood: "write a band such as 25-35, or the age",
    noContacts: "contacts and numbers of documents are not kept: write the name only",
    alreadyListed: "this person is on the list already",
    cannotStand: "this name cannot be written in a row",
    numberNeeded: "write a number from 0 to {0}",
    fileThere: "there is an activity of this day and topic already",
    samePerson: "they are the same person", otherPerson: "they are two people", notNow: "not now",
    isSame: "{0} and {1}: the same person?", didAdd: "{0} on the list", didScore: "{0}, {1}: {2}",
    didDecide: "Decided", frozen: "this file is not changed here: not UTF-8, or of another version",
    markNames: ["present", "absent", "excused", "half"], unmarked: "not marked")
}
