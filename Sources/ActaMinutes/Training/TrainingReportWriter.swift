import ActaMeeting

/// Writes the report of one training, as a donor's auditor reads it: who counts and how is said, and
/// the list by which it can be verified stands at its end.
extension TrainingPaperWriter {
  var report: PlainDocument {
    var writer = self
    writer.writeReport()
    return request.document(.report, writer.layout, title: reportTitle)
  }

  private var reportTitle: String {
    request.title(training.isAwareness ? paper.awarenessTitle : paper.title)
  }

  private mutating func writeReport() {
    layout.head(of: request.group, words, reportTitle)
    layout.fact(paper.dayOrDays(training.dates.count), words.days(training.dates))
    guard circle.seesText else { return writeForOthers() }
    writeFacts()
    writeText()
    writeFigures()
    layout.signatures([
      Signature(role: paper.organiser, name: institution(training.organiser)),
      Signature(role: paper.coordination, name: institution(request.group.coordinator)),
    ])
    writeAnnex()
  }

  /// For a wider circle than the training's own: that something stays out, and figures.
  private mutating func writeForOthers() {
    let hasHalfDays = circle.seesFigures && figures.halfDays > 0
    if hasHalfDays { layout.fact(paper.halfDays, String(figures.halfDays)) }
    layout.blank()
    layout.add(paper.elsewhere(circle))
    guard circle.seesFigures else { return }
    writeFigures()
    writeAnnex()
  }

  private mutating func writeFigures() {
    if let reached = figures.reached { write(reached) }
    if !training.isAwareness || !figures.participants.isEmpty { writePeople() }
    writeDefinitions()
  }

  private mutating func writeFacts() {
    layout.fact(words.place, training.place ?? words.hole)
    layout.fact(paper.topic, topic)
    layout.fact(paper.organiser, institution(training.organiser))
    if !training.trainers.isEmpty, circle.seesNames {
      layout.fact(paper.trainers, training.trainers.joined(separator: "; "))
    }
    layout.fact(paper.funder, institution(training.funder))
    if let campaign = training.campaign { layout.fact(paper.campaign, campaign) }
    if figures.halfDays > 0 { layout.fact(paper.halfDays, String(figures.halfDays)) }
    layout.fact(paper.source, "training/\(training.name).txt")
  }

  /// A word of the format in the report's language, else as it is written.
  private var topic: String {
    guard let topic = training.topic else { return words.hole }
    return CaseStage(topic: topic)?.words.text(in: request.language) ?? topic
  }

  /// The name with the code, where the group knows it.
  private func institution(_ code: String?) -> String {
    guard let code else { return words.hole }
    guard let known = request.group.institution(code), known.name != code else { return code }
    return "\(known.name) (\(code))"
  }

  /// What the file says in its own sections; objectives are never guessed.
  private mutating func writeText() {
    let untitled = training.sections.filter(\.title.isEmpty)
    let titled = training.sections.filter { !$0.title.isEmpty }
    for section in untitled {
      layout.blank()
      write(section.text)
    }
    let beginnings = titled.map(\.title) + untitled.flatMap(\.text)
    if !beginnings.contains(where: { PlainWord($0).bytes.starts(with: "obje".utf8) }) {
      layout.heading(paper.objectives)
      layout.add(words.hole)
    }
    for section in titled {
      layout.heading(section.title.uppercased())
      write(section.text)
    }
  }

  private mutating func write(_ text: [String]) {
    for line in text { layout.add(line, hanging: line.utf8.starts(with: "- ".utf8) ? 2 : 0) }
  }

  mutating func write(_ reached: Reached) {
    layout.heading(paper.reached)
    var table = CountTable(hidesSmall: circle.hidesSmallCounts)
    for row in training.reached { table.add(age(row.age), women: row.women, men: row.men) }
    layout.table(
      [paper.age, "F", "M", paper.total], widths: [20, 8, 8, 8],
      rows: table.cells(total: paper.total), staysTogether: true)
    if table.hides { layout.add(paper.hidden) }
    layout.add(paper.noNames)
  }

  // MARK: participants

  private mutating func writePeople() {
    layout.heading(paper.participants)
    guard figures.hasBegun else {
      layout.add(paper.toCome(figures.participants.count))
      return
    }
    layout.add(paper.bySex(figures.came))
    layout.add(
      paper.listed(figures.participants.count, came: figures.came.count, hasMarks: hasMarks))
    writeUndecided()
    layout.blank()
    if circle.seesText {
      writeTable(paper.institution) { [whole = self] in whole.institution($0.institution) }
      layout.blank()
    }
    writeTable(paper.age) { [whole = self] in whole.age($0.age) }
    layout.heading(paper.results)
    layout.add(rateText)
    layout.add(scoreText)
    if training.certificate != nil { layout.add(certificateText) }
  }

  /// An age as it was typed; for a wider circle only the band that it tells.
  private func age(_ typed: String?) -> String {
    (circle.seesText ? typed : typed.flatMap { AgeBand.read($0, on: training.firstDay) })
      ?? words.hole
  }

  private var hasMarks: Bool { figures.halfDays > 0 }

  /// Whom nobody has yet decided about; below the file's label without names.
  private mutating func writeUndecided() {
    guard !request.undecided.isEmpty else { return }
    let pairs = request.undecided.map { $0.joined(separator: " / ") }
    layout.add(paper.undecided(pairs.count, circle.seesNames ? pairs : []))
  }

  /// Participants are no assisted people: their counts stand as they are, whatever the label.
  private mutating func writeTable(_ head: String, by word: (Participant) -> String) {
    var table = CountTable(hidesSmall: false)
    for one in figures.came { table.add(word(one), one.sex) }
    table.sort()
    let others = table.hasOthers
    layout.table(
      [head, "F", "M"] + (others ? ["NI"] : []) + [paper.total],
      widths: [52, 5, 5] + (others ? [5] : []) + [5], rows: table.cells(total: paper.total),
      staysTogether: table.rows.count <= 12)
  }

  private var rateText: String {
    guard let rate = figures.rate else { return paper.noMarks }
    return paper.rate(rate.percent, halves: rate.halves, rate.whole)
  }

  private var scoreText: String {
    guard let scores = figures.scores else { return paper.noScores }
    let people = figures.participants
    let final = people.count { $0.post != nil }
    let text = paper.scores(scores, of: people.count, withFinal: final)
    guard let passMark = training.passMark else { return text }
    let passed = people.count { ($0.post ?? -1) >= passMark }
    return "\(text) \(paper.passed(passed, of: final, passMark))"
  }

  private var certificateText: String {
    figures.hasEnded
      ? paper.certificates(figures.certified, of: figures.came.count) : paper.noCertificatesYet
  }

  private mutating func writeDefinitions() {
    layout.heading(paper.definitions)
    var rules = training.isAwareness ? paper.awarenessRules : []
    if !figures.participants.isEmpty {
      rules += paper.rules(training.certificate, training.passMark)
    }
    for line in rules { layout.add("- " + line, hanging: 2) }
  }

  // MARK: the list

  private mutating func writeAnnex() {
    guard !figures.participants.isEmpty else { return }
    layout.heading(paper.annex)
    guard mayName() else { return }
    layout.add(paper.marksKey, keepsNext: true)
    layout.blank()
    // Letters of a printed page are not all as wide as its columns count.
    let marks = max(8, min(16, figures.halfDays + 3))
    layout.table(
      [
        words.number, paper.name, paper.institution, paper.sex, paper.age, paper.marks,
        paper.rateHead, paper.certificateHead,
      ], widths: [4, 29 - marks, 11, 4, 6, marks, 5, 5], rows: annexRows)
  }

  private var annexRows: [[String]] {
    figures.participants.enumerated().map { number, one in
      let rate = one.rate(halfDays: figures.halfDays)
      let isCertified = figures.hasEnded && training.certifies(one, rate)
      return [
        String(number + 1), one.name, one.institution ?? words.hole,
        one.sex?.words.english ?? words.hole, one.age ?? words.hole,
        one.marks.map { String($0.rawValue) }.joined(),
        hasMarks ? "\(rate.percent)%" : words.hole, isCertified ? paper.yes : "-",
      ]
    }
  }
}
