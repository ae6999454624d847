import ActaMeeting

/// How the figures of a report are counted, said in the report.
extension TrainingPaperWords {
  private var pt: Bool { language == .portuguese }

  /// Of a training with a list of names.
  func rules(_ threshold: Int?, _ passMark: Int?) -> [String] {
    [participant, rate, threshold.map { certificate($0, passMark) }, means, rounding]
      .compactMap { $0 }
  }

  private var participant: String {
    pt
      ? "Participante: quem está na lista e veio a um meio-dia, pelo menos em parte; a mesma pessoa "
        + "(nome e instituição) conta uma vez."
      : "Participant: who is on the list and came to a half-day, at least in part; the same person "
        + "(name and institution) counts once."
  }

  private var rate: String {
    pt
      ? "Presença: meios-dias presentes, mais metade daqueles a que se chegou tarde ou de que se saiu "
        + "antes (M), a dividir pelos meios-dias realizados vezes as pessoas na lista; justificado (J) "
        + "e por marcar contam como ausência."
      : "Attendance: half-days present, plus half of each half-day with late arrival or early leaving "
        + "(M), divided by the half-days held times the people on the list; excused (J) and not marked "
        + "count as absent."
  }

  private func certificate(_ threshold: Int, _ passMark: Int?) -> String {
    pt
      ? "Certificado: presença de \(threshold)% ou mais, sem arredondar"
        + (passMark.map { ", e nota final de \($0)% ou mais." } ?? ".")
      : "Certificate: attendance of \(threshold)% or more, before rounding"
        + (passMark.map { ", and a final score of \($0)% or more." } ?? ".")
  }

  private var means: String {
    pt
      ? "Médias das notas (0 a 100%): só de quem fez os dois testes; a mudança é a média depois menos a "
        + "média antes; melhorou quem tem mais depois do que antes. As notas não se publicam por nome."
      : "Means of scores (0 to 100%): of those with both tests only; the change is the mean after less "
        + "the mean before; whoever has more after than before improved. Scores are not published by "
        + "name."
  }

  private var rounding: String {
    pt
      ? "Arredonda-se só o que se escreve, metade para cima: percentagens à unidade, médias às décimas; "
        + "a mudança calcula-se antes de arredondar."
      : "Only what is written is rounded, a half upwards: percentages to whole numbers, means to tenths; "
        + "the change is computed before rounding."
  }

  /// Of an awareness activity with counts.
  var awarenessRules: [String] {
    pt
      ? [
        "Pessoa alcançada: quem esteve na sessão, contado ali por faixa etária e sexo; não são pessoas "
          + "formadas e não se somam a elas.",
        "Quem esteve em várias sessões pode estar contado em cada uma: sem nomes não se sabe.",
      ]
      : [
        "Person reached: who was at the session, counted there by age band and sex; they are not people "
          + "trained and are not added to them.",
        "Whoever was at several sessions may be counted in each: without names nobody knows.",
      ]
  }
}
