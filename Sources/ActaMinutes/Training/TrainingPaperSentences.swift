import ActaMeeting

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

  /// Before one day or several.
  func dayOrDays(_ count: Int) -> String { count == 1 ? day : days }

  func bySex(_ people: [Participant]) -> String {
    let women = people.count { $0.sex == .female }
    let men = people.count { $0.sex == .male }
    let others = people.count - women - men
    let parts = [
      counted(women, Words("woman", "mulher"), Words("women", "mulheres")),
      counted(men, Words("man", "homem"), Words("men", "homens")),
      others > 0 ? "\(others) \(pt ? "sem indicação de sexo" : "of unrecorded sex")" : nil,
    ]
    return "\(participants(people.count)): \(parts.compactMap { $0 }.joined(separator: ", "))."
  }

  /// How many stand on the list, and how many of them never came.
  func listed(_ count: Int, came: Int, hasMarks: Bool) -> String {
    let list = pt ? "Na lista: \(persons(count))" : "On the list: \(persons(count))"
    guard hasMarks else {
      return list + (pt ? "; a presença não foi marcada." : "; attendance has not been marked.")
    }
    guard came < count else {
      return list
        + (pt ? "; nenhuma faltou a todos os meios-dias." : "; nobody missed every half-day.")
    }
    let missing = count - came
    return list
      + (pt
        ? "; \(missing) \(missing == 1 ? "faltou" : "faltaram") a todos os meios-dias e não "
          + "\(missing == 1 ? "conta como participante" : "contam como participantes")."
        : "; \(missing) missed every half-day and \(missing == 1 ? "is" : "are") not counted as "
          + "\(missing == 1 ? "a participant" : "participants").")
  }

  func toCome(_ listed: Int) -> String {
    pt
      ? "Ainda não se realizou: \(persons(listed)) na lista; ninguém conta como participante."
      : "It has not been held yet: \(persons(listed)) on the list; nobody counts as a participant."
  }

  /// Pairs that may be one person; no names where none may be said.
  func undecided(_ count: Int, _ pairs: [String]) -> String {
    let names = pairs.isEmpty ? "" : ": " + pairs.joined(separator: "; ")
    return pt
      ? "Por decidir: \(count == 1 ? "1 par" : "\(count) pares") de nomes que podem ser da mesma "
        + "pessoa e contam como duas\(names)."
      : "Undecided: \(count == 1 ? "1 pair" : "\(count) pairs") of names that may be one person's and "
        + "count as two\(names)."
  }

  func rate(_ percent: Int, halves: Int, _ whole: Int) -> String {
    let attended =
      halves.isMultiple(of: 2) ? String(halves / 2) : language.tenths(Double(halves) / 2)
    return pt
      ? "Presença: \(percent)% (\(attended) de \(whole / 2) meios-dias de pessoas)."
      : "Attendance: \(percent)% (\(attended) of \(whole / 2) person half-days)."
  }

  /// Tests of those on the list: how many wrote both, how many the last.
  func scores(
    _ scores: ScoreChange, of all: Int, withFinal final: Int
  ) -> String {
    let change = language.tenths(scores.meanChange)
    let (pre, post) = (language.tenths(scores.meanPre), language.tenths(scores.meanPost))
    return pt
      ? "Testes: \(final) de \(all) com nota final, \(scores.people) com as duas notas; média das "
        + "duas: antes \(pre), depois \(post), mudança \(change) pontos percentuais; "
        + (scores.improved == 1 ? "1 melhorou." : "\(scores.improved) melhoraram.")
      : "Tests: \(final) of \(all) with a final score, \(scores.people) with both; means of those "
        + "with both: before \(pre), after \(post), change \(change) percentage points; "
        + "\(scores.improved) improved."
  }

  func passed(_ count: Int, of final: Int, _ mark: Int) -> String {
    pt
      ? "Nota final de \(mark)% ou mais: \(count) de \(final)."
      : "Final score of \(mark)% or more: \(count) of \(final)."
  }

  func certificates(_ people: [Participant], of all: Int) -> String {
    let women = people.count { $0.sex == .female }
    let men = people.count { $0.sex == .male }
    let others = people.count - women - men
    let sexes = "\(women) F, \(men) M" + (others > 0 ? ", \(others) NI" : "")
    return pt
      ? "Certificados: \(people.count) de \(participants(all)) (\(sexes))."
      : "Certificates: \(people.count) of \(participants(all)) (\(sexes))."
  }

  /// What a wider circle than the training's own does not learn.
  func elsewhere(_ circle: TrainingCircle) -> String {
    let what =
      circle.seesFigures
      ? Words(
        "Title, place, topic, organiser and text", "Título, local, tema, organização e texto")
      : Words(
        "Title, place, topic, organiser, text, figures and names",
        "Título, local, tema, organização, texto, números e nomes")
    return "\(what.text(in: language)): \(restricted(circle.own))."
  }

  /// `reservado, TLP:RED`.
  func restricted(_ label: Label) -> String {
    "\(pt ? "reservado" : "restricted"), \(label.rawValue)"
  }

  func listElsewhere(_ label: Label) -> String { "\(listKept): \(restrictedList(label))." }

  /// `reservada, TLP:RED`: of a list.
  func restrictedList(_ label: Label) -> String {
    "\(pt ? "reservada" : "restricted"), \(label.rawValue)"
  }

  /// `days` as words; `count` is how many they are.
  func attended(
    _ title: String, _ place: String, _ days: String, count: Int, _ halfDays: Int
  ) -> String {
    pt
      ? "participou na capacitação «\(title)», realizada em \(place), "
        + "\(count == 1 ? "no dia" : "nos dias") \(days), com "
        + counted(halfDays, Words("", "meio-dia"), Words("", "meios-dias")) + " de formação,"
      : "took part in the training “\(title)”, held in \(place) on \(days), with "
        + counted(halfDays, Words("half-day", ""), Words("half-days", "")) + " of training,"
  }

  func having(_ threshold: Int, _ passMark: Int?) -> String {
    let attendance =
      threshold == 100
      ? (pt ? "tendo estado em todos" : "having attended all half-days")
      : (pt ? "com presença de \(threshold)% ou mais" : "with attendance of \(threshold)% or more")
    let mark = passMark.map {
      pt
        ? " e tendo alcançado a nota final de \($0)% ou mais"
        : " and having reached a final mark of \($0)% or more"
    }
    return attendance + (mark ?? "") + "."
  }

  func purpose(_ keeper: String) -> String {
    let by = Agreement(formal: FormalWords(language)).phrase(pt ? "por" : "by the", keeper)
    return pt
      ? "Os dados desta lista destinam-se apenas à prova de presença e ao relatório da actividade; são "
        + "guardados \(by) até ____ / ____ / ________ e não são publicados."
      : "The data on this sheet serve only as proof of attendance and for the report of the activity; "
        + "they are kept \(by) until ____ / ____ / ________ and are not published."
  }
}
