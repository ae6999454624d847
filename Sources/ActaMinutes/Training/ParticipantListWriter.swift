import ActaMeeting

/// Writes who took part, by name: for the file of whoever keeps it, never for a wider circle than the
/// training's own. Before the first day it is who is expected.
extension TrainingPaperWriter {
  var list: PlainDocument {
    var writer = self
    writer.writeParticipants()
    return request.document(.list, writer.layout, title: "\(paper.list): \(training.title)")
  }

  private mutating func writeParticipants() {
    let people = figures.hasBegun ? figures.came : figures.participants
    layout.head(of: request.group, words, "\(paper.list): \(training.title.orHole(words))")
    layout.fact(paper.days, words.days(training.dates))
    layout.fact(words.place, training.place ?? words.hole)
    layout.blank()
    if figures.hasBegun {
      layout.add(paper.bySex(people))
    } else {
      layout.add(paper.toCome(people.count))
    }
    layout.blank()
    if !people.isEmpty, mayName() { writeNames(people) }
    if training.isAwareness { layout.add(paper.noNames) }
  }

  private mutating func writeNames(_ people: [Participant]) {
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
