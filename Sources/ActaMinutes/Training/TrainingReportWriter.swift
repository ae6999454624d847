import ActaMeeting

/// Writes the report of one training.
struct TrainingReportWriter {
  private let request: TrainingRequest
  private let words: MinutesWords
  private let paper: TrainingPaperWords
  private var layout = Layout()

  init(_ request: TrainingRequest) {
    self.request = request
    words = MinutesWords.of(request.language)
    paper = TrainingPaperWords.of(request.language)
    write()
  }

  var document: PlainDocument {
    request.document(.report, layout, title: paper.title + training.title)
  }

  private var training: Training { request.training }
  private var figures: ActivityFigures { request.figures }
  private var people: [Participant] { figures.participants }

  private mutating func write() {
    layout.head(of: request.group, words, paper.title + training.title.orHole(words))
    writeFacts()
    writeText()
    if let reached = figures.reached { write(reached) }
    if !training.isAwareness || !people.isEmpty { writePeople() }
    writeDefinitions()
    writeList()
    layout.signatures([
      Signature(role: paper.organiser, name: institution(training.organiser)),
      Signature(role: paper.coordination, name: institution(request.group.coordinator)),
    ])
  }

  private mutating func writeFacts() {
    layout.fact(paper.days, words.days(training.dates))
    layout.fact(words.place, training.place ?? words.hole)
    layout.fact(paper.topic, training.topic ?? words.hole)
    layout.fact(paper.organiser, institution(training.organiser))
    if !training.trainers.isEmpty, request.seesNames {
      layout.fact(paper.trainers, training.trainers.joined(separator: "; "))
    }
    layout.fact(paper.funder, institution(training.funder))
    if let campaign = training.campaign { layout.fact(paper.campaign, campaign) }
    if figures.halfDays > 0 { layout.fact(paper.halfDays, String(figures.halfDays)) }
    layout.fact(paper.source, "training/\(training.name).txt")
  }

  /// The name with the code, where the group knows it.
  private func institution(_ code: String?) -> String {
    guard let code else { return words.hole }
    guard let known = request.group.institution(code), known.name != code else { return code }
    return "\(known.name) (\(code))"
  }

  /// What the file says in its own sections; objectives are never guessed.
  private mutating func writeText() {
    let hasObjectives = training.sections.contains {
      PlainWord($0.title).bytes.starts(with: "obje".utf8)
    }
    if !hasObjectives {
      layout.heading(paper.objectives)
      layout.add(words.hole)
    }
    for section in training.sections {
      if !section.title.isEmpty { layout.heading(section.title.uppercased()) }
      for line in section.text {
        layout.add(line, hanging: line.utf8.starts(with: "- ".utf8) ? 2 : 0)
      }
    }
  }

  private mutating func write(_ reached: Reached) {
    layout.heading(paper.reached)
    var table = CountTable(hidesSmall: request.hidesSmallCounts)
    for row in training.reached { table.add(row.age, women: row.women, men: row.men) }
    layout.table(
      [paper.age, "F", "M", paper.total], widths: [20, 8, 8, 8],
      rows: table.cells(total: paper.total))
    if table.hides { layout.add(paper.hidden) }
    layout.add(paper.noNames)
  }

  private mutating func writePeople() {
    layout.heading(paper.participants)
    layout.add(paper.bySex(people.count, figures.women, figures.men))
    layout.blank()
    let hole = words.hole
    writeTable(paper.institution) { [whole = self] in whole.institution($0.institution) }
    layout.blank()
    writeTable(paper.age) { $0.age ?? hole }
    layout.heading(paper.results)
    layout.add(rateText)
    layout.add(scoreText)
    if training.certificate != nil { layout.add(certificateText) }
  }

  /// Participants are no assisted people: their counts stand as they are, whatever the label.
  private mutating func writeTable(_ head: String, by word: (Participant) -> String) {
    var table = CountTable(hidesSmall: false)
    for one in people { table.add(word(one), one.sex) }
    table.sort { PlainWord($0.word).bytes.lexicographicallyPrecedes(PlainWord($1.word).bytes) }
    let others = table.hasOthers
    layout.table(
      [head, "F", "M"] + (others ? ["NI"] : []) + [paper.total],
      widths: [52, 5, 5] + (others ? [5] : []) + [5], rows: table.cells(total: paper.total))
  }

  private var rateText: String {
    guard let rate = figures.rate else { return paper.noMarks }
    return paper.rate(rate.percent, halves: rate.halves, rate.whole, words)
  }

  private var scoreText: String {
    guard let scores = figures.scores else { return paper.noScores }
    let passed = training.passMark.map { mark in people.count { ($0.post ?? -1) >= mark } }
    return paper.scores(scores, training.passMark, passed, words)
  }

  private var certificateText: String {
    let certified = people.filter { training.certifies($0, $0.rate(halfDays: figures.halfDays)) }
    return paper.certificates(
      certified.count, people.count, certified.count { $0.sex == .female },
      certified.count { $0.sex == .male })
  }

  private mutating func writeDefinitions() {
    guard !people.isEmpty else { return }
    layout.heading(paper.definitions)
    for line in paper.rules(training.certificate, training.passMark) {
      layout.add("- " + line, hanging: 2)
    }
  }

  private mutating func writeList() {
    guard !people.isEmpty else { return }
    layout.heading(paper.annex)
    guard request.seesNames else {
      layout.add(paper.listElsewhere(training.label(of: request.group).rawValue))
      return
    }
    let rows = people.enumerated().map { number, one -> [String] in
      let rate = one.rate(halfDays: figures.halfDays)
      return [
        String(number + 1), one.name, one.institution ?? words.hole,
        one.sex?.words.english ?? words.hole, one.age ?? words.hole,
        one.marks.map { String($0.rawValue) }.joined(),
        figures.halfDays == 0 ? words.hole : "\(rate.percent)%",
        training.certifies(one, rate) ? paper.yes : "-",
      ]
    }
    let marks = max(6, min(14, figures.halfDays))
    layout.table(
      [
        words.number, paper.name, paper.institution, paper.sex, paper.age, paper.marks,
        paper.rateHead,
        paper.certificateHead,
      ], widths: [4, 30 - marks, 11, 4, 6, marks, 4, 5], rows: rows)
    layout.add(paper.marksKey)
  }
}
