import ActaMeeting

/// Every word of the documents of a training, in one language.
struct TrainingPaperWords {
  let language: Language
  let title: String
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
    language: .portuguese, title: "RELATÓRIO DE CAPACITAÇÃO: ", days: "Dias", topic: "Tema",
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
    noScores: "Testes: ninguém tem as duas notas.", definitions: "DEFINIÇÕES",
    annex: "ANEXO: LISTA DE PARTICIPANTES", certificate: "CERTIFICADO DE PARTICIPAÇÃO",
    certificateOfMerit: "CERTIFICADO DE APROVEITAMENTO", certify: "Certifica-se que",
    attendanceSheet: "LISTA DE PRESENÇAS", day: "Dia", function: "Função", morning: "Manhã",
    afternoon: "Tarde", arrival: "Chegada", signature: "Assinatura", women: "Mulheres",
    men: "Homens", count: "Contagem", list: "LISTA DE PARTICIPANTES", source: "Fonte")

  private static let english = TrainingPaperWords(
    language: .english, title: "TRAINING REPORT: ", days: "Days", topic: "Topic",
    organiser: "Organiser", coordination: "Coordination of the group", trainers: "Trainers",
    funder: "Funder", campaign: "Campaign", halfDays: "Half-days", objectives: "OBJECTIVES",
    reached: "PEOPLE REACHED",
    noNames: "Counted at the activity; neither names nor testimonies are recorded.",
    hidden: "“<5” stands for 1 to 4 people; sums that would give them away are not written (“-”).",
    participants: "PARTICIPANTS", institution: "Institution", age: "Age", sex: "Sex", name: "Name",
    marks: "Marks",
    marksKey: "Marks, one for each half-day: P present, A absent, J excused, M late or left early, "
      + "- not marked.",
    rateHead: "Rate", certificateHead: "Cert.", yes: "yes", total: "Total", results: "RESULTS",
    noMarks: "Attendance: ____ (no half-day has been marked).",
    noScores: "Tests: nobody has both scores.", definitions: "DEFINITIONS",
    annex: "ANNEX: LIST OF PARTICIPANTS", certificate: "CERTIFICATE OF ATTENDANCE",
    certificateOfMerit: "CERTIFICATE OF ACHIEVEMENT", certify: "This is to certify that",
    attendanceSheet: "ATTENDANCE SHEET", day: "Day", function: "Function", morning: "AM",
    afternoon: "PM", arrival: "Arrival", signature: "Signature", women: "Women", men: "Men",
    count: "Count", list: "LIST OF PARTICIPANTS", source: "Source")
}

/// The sentences with numbers in them.
extension TrainingPaperWords {
  private var pt: Bool { language == .portuguese }

  /// A number with the word for what is counted: one, or several.
  private func counted(_ count: Int, _ one: Words, _ several: Words) -> String {
    "\(count) \((count == 1 ? one : several).text(in: language))"
  }

  private func participants(_ count: Int) -> String {
    counted(count, Words("participant", "participante"), Words("participants", "participantes"))
  }

  private func persons(_ count: Int) -> String {
    counted(count, Words("person", "pessoa"), Words("people", "pessoas"))
  }

  func bySex(_ all: Int, _ women: Int, _ men: Int) -> String {
    let others = all - women - men
    let parts = [
      counted(women, Words("woman", "mulher"), Words("women", "mulheres")),
      counted(men, Words("man", "homem"), Words("men", "homens")),
      others > 0 ? "\(others) \(pt ? "sem indicação" : "not said")" : nil,
    ]
    return "\(participants(all)): \(parts.compactMap { $0 }.joined(separator: ", "))."
  }

  func rate(_ percent: Int, halves: Int, _ whole: Int, _ words: MinutesWords) -> String {
    let attended =
      halves.isMultiple(of: 2) ? String(halves / 2) : words.tenths(Double(halves) / 2)
    return pt
      ? "Presença: \(percent)% (\(attended) de \(whole / 2) meios-dias de pessoas)."
      : "Attendance: \(percent)% (\(attended) of \(whole / 2) person half-days)."
  }

  func scores(_ scores: ScoreChange, _ passMark: Int?, _ passed: Int?, _ words: MinutesWords)
    -> String
  {
    let (pre, post) = (words.tenths(scores.meanPre), words.tenths(scores.meanPost))
    let change = words.tenths(scores.meanPost - scores.meanPre)
    var text =
      pt
      ? "Testes: \(persons(scores.people)) com as duas notas; média antes \(pre), depois \(post), "
        + "mudança \(change) pontos percentuais; "
        + (scores.improved == 1 ? "1 melhorou." : "\(scores.improved) melhoraram.")
      : "Tests: \(persons(scores.people)) with both scores; mean before \(pre), after \(post), change "
        + "\(change) percentage points; \(scores.improved) improved."
    if let passMark, let passed {
      text +=
        pt
        ? " Nota final de \(passMark)% ou mais: \(persons(passed))."
        : " Final mark of \(passMark)% or more: \(persons(passed))."
    }
    return text
  }

  func certificates(_ count: Int, _ all: Int, _ women: Int, _ men: Int) -> String {
    pt
      ? "Certificados: \(count) de \(participants(all)) (\(women) F, \(men) M)."
      : "Certificates: \(count) of \(participants(all)) (\(women) F, \(men) M)."
  }

  func rules(_ threshold: Int?, _ passMark: Int?) -> [String] {
    let rules =
      pt
      ? [
        "Participante: quem está na lista; a mesma pessoa (nome e instituição) conta uma vez.",
        "Presença: meios-dias presentes, mais metade dos «M», a dividir pelos meios-dias realizados.",
        threshold.map {
          "Certificado: presença de \($0)% ou mais"
            + (passMark.map { " e nota final de \($0)% ou mais." } ?? ".")
        },
        "Médias das notas: só de quem fez os dois testes; as notas não se publicam por nome.",
      ]
      : [
        "Participant: who is on the list; the same person (name and institution) counts once.",
        "Attendance: half-days present, and half of each “M”, divided by the half-days held.",
        threshold.map {
          "Certificate: attendance of \($0)% or more"
            + (passMark.map { " and a final mark of \($0)% or more." } ?? ".")
        },
        "Means of scores: of those with both tests only; scores are not published by name.",
      ]
    return rules.compactMap { $0 }
  }

  func listElsewhere(_ label: String) -> String {
    pt ? "Lista nominal: reservada, \(label)." : "List of names: restricted, \(label)."
  }

  func attended(_ title: String, _ place: String, _ days: String, _ halfDays: Int) -> String {
    pt
      ? "participou na capacitação «\(title)», realizada em \(place), \(days), com "
        + counted(halfDays, Words("", "meio-dia"), Words("", "meios-dias")) + " de formação,"
      : "took part in the training “\(title)”, held in \(place), \(days), with "
        + counted(halfDays, Words("half-day", ""), Words("half-days", "")) + " of training,"
  }

  func having(_ threshold: Int, _ passMark: Int?) -> String {
    pt
      ? "com presença de \(threshold)% ou mais"
        + (passMark.map { " e tendo alcançado a nota final de \($0)% ou mais." } ?? ".")
      : "with an attendance of \(threshold)% or more"
        + (passMark.map { " and having reached a final mark of \($0)% or more." } ?? ".")
  }

  func purpose(_ keeper: String) -> String {
    let by = Agreement(formal: FormalWords(language)).joined("por ", [keeper]) ?? "por \(keeper)"
    return pt
      ? "Os dados desta lista destinam-se apenas à prova de presença e ao relatório da actividade; são "
        + "guardados \(by) até ____ / ____ / ________ e não são publicados."
      : "The data on this sheet serve only as proof of attendance and for the report of the activity; "
        + "they are kept by \(keeper) until ____ / ____ / ________ and are not published."
  }
}
