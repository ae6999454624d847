import ActaMeeting

/// Every word of the documents of a training, in one language.
struct TrainingPaperWords {
  let language: Language
  let title: String
  let awarenessTitle: String
  let days: String
  let topic: String
  let organiser: String
  let coordination: String
  let trainers: String
  let funder: String
  let campaign: String
  let halfDays: String
  let objectives: String
  let reached: String
  let noNames: String
  let hidden: String
  let participants: String
  let institution: String
  let age: String
  let sex: String
  let name: String
  let marks: String
  let marksKey: String
  let rateHead: String
  let certificateHead: String
  let yes: String
  let total: String
  let results: String
  let noMarks: String
  let noScores: String
  let noCertificatesYet: String
  let definitions: String
  let annex: String
  let certificate: String
  let certificateOfMerit: String
  let certify: String
  let attendanceSheet: String
  let day: String
  let function: String
  let morning: String
  let afternoon: String
  let arrival: String
  let signature: String
  let women: String
  let men: String
  let count: String
  /// What a sheet for a wider circle does not say.
  let keptApart: String
  /// What a sheet does not say whose circle is wider than the list's alone.
  let listKept: String
  /// The list of those who took part.
  let list: String
  /// The file that it is made of.
  let source: String

  static func of(_ language: Language) -> TrainingPaperWords {
    switch language {
    case .portuguese: portuguese
    case .english: english
    }
  }

  private static let portuguese = TrainingPaperWords(
    language: .portuguese, title: "RELATÓRIO DE CAPACITAÇÃO",
    awarenessTitle: "RELATÓRIO DE SENSIBILIZAÇÃO", days: "Dias", topic: "Tema",
    organiser: "Organização", coordination: "Coordenação do grupo", trainers: "Formadores",
    funder: "Financiamento", campaign: "Campanha", halfDays: "Meios-dias",
    objectives: "OBJECTIVOS", reached: "PESSOAS ALCANÇADAS",
    noNames: "Contagem feita na actividade; não se registam nomes nem relatos.",
    hidden: "«<5» está por 1 a 4 pessoas; as somas que as revelariam não se escrevem («-»).",
    participants: "PARTICIPANTES", institution: "Instituição", age: "Idade", sex: "Sexo",
    name: "Nome", marks: "Marcas",
    marksKey: "Marcas, uma por meio-dia: P presente, A ausente, J justificado, M atrasado ou saiu "
      + "antes, - por marcar.",
    rateHead: "Taxa", certificateHead: "Cert.", yes: "sim", total: "Total", results: "RESULTADOS",
    noMarks: "Presença: ____ (nenhum meio-dia foi marcado).",
    noScores: "Testes: ninguém tem as duas notas.",
    noCertificatesYet: "Certificados: só depois do último dia.", definitions: "DEFINIÇÕES",
    annex: "ANEXO: LISTA DE PARTICIPANTES", certificate: "CERTIFICADO DE PARTICIPAÇÃO",
    certificateOfMerit: "CERTIFICADO DE APROVEITAMENTO", certify: "Certifica-se que",
    attendanceSheet: "LISTA DE PRESENÇAS", day: "Dia", function: "Função", morning: "Manhã",
    afternoon: "Tarde", arrival: "Chegada", signature: "Assinatura", women: "Mulheres",
    men: "Homens", count: "Contagem", keptApart: "Título, local e nomes",
    listKept: "Lista nominal", list: "LISTA DE PARTICIPANTES", source: "Fonte")

  private static let english = TrainingPaperWords(
    language: .english, title: "TRAINING REPORT", awarenessTitle: "AWARENESS REPORT",
    days: "Days", topic: "Topic",
    organiser: "Organiser", coordination: "Coordination of the group", trainers: "Trainers",
    funder: "Funder", campaign: "Campaign", halfDays: "Half-days", objectives: "OBJECTIVES",
    reached: "PEOPLE REACHED",
    noNames: "Counted at the activity; neither names nor testimonies are recorded.",
    hidden: "“<5” stands for 1 to 4 people; sums that would give them away are not written (“-”).",
    participants: "PARTICIPANTS", institution: "Institution", age: "Age", sex: "Sex", name: "Name",
    marks: "Marks",
    marksKey: "Marks, one for each half-day: P present, A absent, J excused (justificado), M late "
      + "or left early (meio), - not marked.",
    rateHead: "Rate", certificateHead: "Cert.", yes: "yes", total: "Total", results: "RESULTS",
    noMarks: "Attendance: ____ (no half-day has been marked).",
    noScores: "Tests: nobody has both scores.",
    noCertificatesYet: "Certificates: only after the last day.", definitions: "DEFINITIONS",
    annex: "ANNEX: LIST OF PARTICIPANTS", certificate: "CERTIFICATE OF ATTENDANCE",
    certificateOfMerit: "CERTIFICATE OF ACHIEVEMENT", certify: "This is to certify that",
    attendanceSheet: "ATTENDANCE SHEET", day: "Day", function: "Function", morning: "AM",
    afternoon: "PM", arrival: "Arrival", signature: "Signature", women: "Women", men: "Men",
    count: "Count", keptApart: "Title, place and names",
    listKept: "List of names", list: "LIST OF PARTICIPANTS",
    source: "Source")
}
