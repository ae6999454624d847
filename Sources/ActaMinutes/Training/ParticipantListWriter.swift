import ActaMeeting

/// Writes who took part, by name: for the file of whoever keeps it, never for a wider circle than the
/// training's own.
struct ParticipantListWriter {
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
    request.document(.list, layout, title: "\(paper.list): \(request.training.title)")
  }

  private var people: [Participant] { request.figures.participants }

  private mutating func write() {
    let training = request.training
    layout.head(of: request.group, words, "\(paper.list): \(training.title.orHole(words))")
    layout.fact(paper.days, words.days(training.dates))
    layout.fact(words.place, training.place ?? words.hole)
    layout.blank()
    layout.add(paper.bySex(people.count, request.figures.women, request.figures.men))
    layout.blank()
    writeNames()
    if training.isAwareness { layout.add(paper.noNames) }
  }

  private mutating func writeNames() {
    guard !people.isEmpty else { return }
    guard request.seesNames else {
      layout.add(paper.listElsewhere(request.training.label(of: request.group).rawValue))
      return
    }
    layout.table(
      [words.number, paper.name, paper.institution, paper.sex, paper.age],
      widths: [4, 34, 20, 4, 6],
      rows: people.enumerated().map { number, one in
        [
          String(number + 1), one.name, one.institution ?? words.hole,
          one.sex?.words.english ?? words.hole, one.age ?? words.hole,
        ]
      })
  }
}
