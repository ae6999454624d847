import ActaMeeting

/// The register of one group that has met for ten years, beside a task list and a ledger that hold
/// as many records as the group has actions.
enum GroupMeasure {
  private static let rounds = 15

  static func figures(_ bench: Bench) throws -> [Figure] {
    let country = try Country.make(groups: 1)
    let others = try temporaryFolder("acta-others")
    defer { removeTree(others) }
    try writeTasks(country.size.actions, others)
    try writeJournal(country.size.actions, others)
    let folder = "\(country.folder)/\(Country.places[0].folder)"
    let task = ["task", "rc:\(others)/taskrc", "rc.confirmation=no", "export"]
    let ledger = ["hledger", "-f", "\(others)/actions.journal", "print"]
    let runs = try Run.inTurn(
      [
        Run.Program(
          words: [bench.acta, "actions", "--json", "--today", Country.today], folder: folder),
        Run.Program(words: task, folder: others), Run.Program(words: ledger, folder: others),
      ], rounds: rounds
    ).map(\.milliseconds)
    return [("task", runs[1]), ("hledger", runs[2])].map { name, theirs in
      Figure(
        name: "\(country.size.actions) actions of one group", runs[0], beside: name, theirs,
        goal: 1)
    }
  }

  private static func writeTasks(_ count: Int, _ folder: String) throws {
    try makeFolders("\(folder)/task")
    try writeFile("\(folder)/taskrc", "data.location=\(folder)/task\n")
    var text = ""
    for number in 0..<count {
      let sentence = Sentences.promises[number % Sentences.promises.count]
      text += "[description:\"\(sentence)\" due:\"1790000000\" entry:\"1780000000\" "
      text += "status:\"pending\" uuid:\"00000000-0000-4000-8000-\(padded(number, 12))\"]\n"
    }
    try writeFile("\(folder)/task/pending.data", text)
  }

  private static func writeJournal(_ count: Int, _ folder: String) throws {
    var text = ""
    for number in 0..<count {
      let sentence = Sentences.promises[number % Sentences.promises.count]
      text += "2026-01-\(padded(number % 28 + 1, 2)) \(sentence)\n"
      text += "  actions:\(Sentences.institutions[number % 14])  1\n  open\n\n"
    }
    try writeFile("\(folder)/actions.journal", text)
  }
}
