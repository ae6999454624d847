import ActaMeeting

/// Writes who took part, by name: for the file of whoever keeps it, never for a wider circle than the
/// training's own. Before the first day it is who is expected.
extension TrainingPaperWriter {
  var list: PlainDocument {
    var writer = self
    writer.writeParticipants()
    return request.document(.list, writer.layout, title: request.title(paper.list))
  }

  private mutating func writeParticipants() {
    layout.head(of: request.group, words, request.title(paper.list))
    layout.fact(paper.dayOrDays(training.dates.count), words.days(training.dates))
    guard circle.seesText else {
      layout.blank()
      layout.add(paper.elsewhere(circle))
      return writeList()
    }
    layout.fact(words.place, training.place ?? words.hole)
    writeList()
  }

  /// How many, and who; of an awareness activity how many were reached.
  private mutating func writeList() {
    guard circle.seesFigures else { return }
    if training.isAwareness, let reached = figures.reached { write(reached) }
    guard !training.isAwareness || !figures.participants.isEmpty else { return }
    layout.blank()
    let people = figures.hasBegun ? figures.came : figures.participants
    if figures.hasBegun {
      layout.add(paper.bySex(people))
    } else {
      layout.add(paper.toCome(people.count))
    }
    layout.blank()
    if !people.isEmpty, mayName() { writeNames(people) }
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
