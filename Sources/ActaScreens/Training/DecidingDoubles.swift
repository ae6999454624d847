import ActaMeeting
import ActaText

/// Whether two names are one person's: asked pair by pair, and kept in the file.
extension Session {
  /// Enter on a part of the ledger: of likely doubles, asks about the first.
  mutating func openLedger(_ topic: LedgerTopic) {
    guard topic == .doubles, changeRefusal == nil else { return }
    askAboutDouble()
  }

  private mutating func askAboutDouble() {
    let ledger = library.trainingLedger(today: now.date)
    guard let double = ledger.doubles.first else { return }
    popup = .menu(
      Menu(
        title: trainingWords.isSame.filled(name(double.one, ledger), name(double.other, ledger)),
        options: [
          Menu.Option(letter: "m", text: trainingWords.samePerson, choice: .training(.same)),
          Menu.Option(letter: "d", text: trainingWords.otherPerson, choice: .training(.different)),
          Menu.Option(letter: "n", text: trainingWords.notNow, choice: .nothing),
        ], selected: nil))
  }

  /// Keeps the decision in the later of the two rows, and asks about the next pair.
  mutating func decideDouble(_ column: TrainingColumn) -> [Effect] {
    let ledger = library.trainingLedger(today: now.date)
    guard let double = ledger.doubles.first else { return [] }
    let pairs = [(double.one, double.other), (double.other, double.one)]
    let latest = pairs.max { one, two in
      (ledger.people[one.0].rows.last?.activity ?? 0)
        < (ledger.people[two.0].rows.last?.activity ?? 0)
    }
    guard let (keeper, other) = latest, let row = ledger.people[keeper].rows.last,
      let file = library.training(ledger.activities[row.activity].training.name)
    else { return [] }
    let effects = commit(
      file.deciding(column, name(other, ledger), line: row.line), trainingWords.didDecide)
    askAboutDouble()
    return effects
  }
}
