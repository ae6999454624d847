import ActaMeeting
import Draws

/// Writes ten years of one group: what is promised, asked about, done late or never.
struct GroupWriter {
  private let place: Country.Place
  private let folder: String
  private let years: Int
  private var chance: Chance
  private var open: [Promise] = []
  private var updates = "acta: 1\n\n"
  private(set) var size = Country.Size()

  /// An action that is not final.
  private struct Promise {
    var meeting: String
    var label: String
    var who: String
  }

  init(place: Country.Place, folder: String, seed: UInt64, years: Int) {
    self.place = place
    self.folder = folder
    self.years = years
    chance = Chance(seed: seed)
  }

  mutating func write() throws {
    try makeFolders("\(folder)/meetings")
    size.groups = 1
    try put("group.txt", profile)
    try put("proposals.txt", proposals)
    for number in 1...(12 * years) { try meet(number) }
    try put("updates.txt", updates)
  }

  private mutating func put(_ name: String, _ text: String) throws {
    size.bytes += text.utf8.count
    try writeFile("\(folder)/\(name)", text)
  }

  private mutating func meet(_ number: Int) throws {
    guard let day = date(of: number) else { return }
    report(before: day)
    var text = header(number, day)
    let (rows, present) = attendance
    text += "\n## Presenças\n\n" + rows
    text += followUp(day)
    let items = 4
    // 4.82 actions a meeting make 100,000 of 173 groups in ten years.
    let promised = number * 482 / 100 - (number - 1) * 482 / 100
    var label = 1
    for item in 1...items {
      text += agendaItem(item, number, present)
      for _ in 0..<(promised / items + (item <= promised % items ? 1 : 0)) {
        text += promise(label, day)
        label += 1
      }
    }
    if chance.happens(3) {
      text += "\nRESERVADO TLP:RED: Pontos de contacto\n  \(chance.pick(Sentences.notes))\n"
    }
    size.meetings += 1
    try put("meetings/\(day.iso).txt", text)
  }

  /// The second Thursday or so of each month, up to November 2026.
  private func date(of number: Int) -> CalendarDate? {
    let month = 2026 * 12 + 10 - 12 * years + number
    return CalendarDate(year: month / 12, month: month % 12 + 1, day: 8 + number % 7)
  }

  private func header(_ number: Int, _ day: CalendarDate) -> String {
    """
    acta: 1
    reunião: \(number).ª sessão ordinária
    número: \(number)
    data: \(day.iso)
    hora: 09:00-12:00
    início: 09:\(padded(5 + number % 20, 2))
    fim: 11:\(padded(30 + number % 28, 2))
    local: Sala de reuniões do SDSMAS
    tipo: ordinária
    presidência: m01
    secretária: m02
    quórum: 8 de 14
    estado: em-revisão
    partilha: TLP:AMBER

    """
  }

  /// One member for each of the 14 institutions, and how many came.
  private var attendance: (rows: String, present: Int) {
    mutating get {
      var (rows, present) = ("", 0)
      for number in 1...Sentences.institutions.count {
        let comes = number < 9 || chance.happens(60)
        let away = chance.pick(["ausente", "justificado, em missão"])
        rows += "m\(padded(number, 2)): \(comes ? "presente" : away)\n"
        present += comes ? 1 : 0
      }
      return (rows, present)
    }
  }

  private mutating func agendaItem(_ item: Int, _ number: Int, _ present: Int) -> String {
    var text = """

      ## \(chance.pick(Sentences.titles))
      natureza: discussão
      apresenta: \(chance.pick(Sentences.institutions))
      tempo: 30
      aberto: \(padded(9 + item / 2, 2)):\(padded(10 + item * 7, 2))
      encerrado: \(padded(9 + item / 2, 2)):\(padded(20 + item * 7, 2))

      """
    for _ in 0..<(4 + chance.below(3)) {
      text += "\n\(chance.pick(Sentences.notes)) \(chance.pick(Sentences.notes))\n"
    }
    if item < 3 {
      text += """

        DELIBERAÇÃO D\(item): \(chance.pick(Sentences.decisions))
          resultado: aprovada
          forma: votação
          a-favor: \(present - 2)
          contra: \(chance.below(2))
          abstenções: \(chance.below(2))
          presentes: \(present) de 14
          às: 10:\(padded(10 + item, 2))

        """
    }
    return text
  }

  private mutating func promise(_ number: Int, _ day: CalendarDate) -> String {
    let who = chance.pick(Sentences.institutions)
    // Some promises nobody ever asks about again.
    if !chance.happens(6) { open.append(Promise(meeting: day.iso, label: "A\(number)", who: who)) }
    size.actions += 1
    var text = "\nACÇÃO A\(number): \(chance.pick(Sentences.promises))\n  quem: \(who)\n"
    if chance.happens(50) { text += "  com: \(chance.pick(Sentences.institutions)), OIM\n" }
    if chance.happens(80), let due = day.adding(days: 20 + chance.below(90)) {
      text += "  prazo: \(due.iso)\n"
    }
    if chance.happens(30) { text += "  prioridade: \(chance.pick(["alta", "média", "baixa"]))\n" }
    return text
  }

  /// Asks about everything that is open; most of it is done within a few months, some never is.
  private mutating func followUp(_ day: CalendarDate) -> String {
    var text = "\n## Ponto de situação das acções anteriores\nnatureza: acompanhamento\n"
    text += "tempo: 15\naberto: 09:15\nencerrado: 09:32\n"
    var still: [Promise] = []
    for promise in open {
      guard chance.happens(75) else {
        still.append(promise)
        continue
      }
      let word = chance.pick(Sentences.outcomes)
      text += "\nSEGUIMENTO \(promise.meeting)/\(promise.label): \(word)\n"
      size.reviews += 1
      if word == "em-curso", chance.happens(40), let due = day.adding(days: 30 + chance.below(60)) {
        text += "  prazo: \(due.iso)\n"
      }
      if word == "concluída", chance.happens(50) {
        text += "  prova: \(chance.pick(Sentences.evidence))\n"
      }
      if word == "elevada", let parent = place.parent { text += "  para: \(parent)\n" }
      if word != "concluída", word != "cancelada" { still.append(promise) }
    }
    open = still
    return text
  }

  /// What was said between meetings.
  private mutating func report(before day: CalendarDate) {
    guard let said = day.adding(days: -5) else { return }
    for promise in open where chance.happens(10) {
      updates += "\(said.iso) \(promise.meeting)/\(promise.label) comunicada por \(promise.who) "
      updates += "\(chance.pick(Sentences.evidence))\n"
      size.reviews += 1
    }
  }

  private var profile: String {
    var text = """
      acta: 1
      grupo: \(place.name)
      id: \(place.id)
      nível: \(place.level.words.portuguese)
      \(place.parent.map { "superior: \($0)\n" } ?? "")idioma: pt
      periodicidade: mensal
      quórum: metade+1
      partilha: TLP:AMBER

      """
    for code in Sentences.institutions { text += "\nINSTITUIÇÃO \(code): \(code) \(place.name)\n" }
    for (index, of) in Sentences.institutions.enumerated() {
      let number = index + 1
      text += "\nMEMBRO m\(padded(number, 2)): Pessoa \(number) Exemplo\n  de: \(of)\n"
    }
    return text
  }

  private var proposals: String {
    mutating get {
      var text = "acta: 1\n"
      for year in (2027 - years)...2026 {
        text += """

          PROPOSTA P-\(year)-01: \(chance.pick(Sentences.decisions))
            por: \(chance.pick(Sentences.institutions))
            data: \(year)-03-10
            etapa: encaminhamento
            \(chance.pick(Sentences.notes))

          """
      }
      return text
    }
  }
}
