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
    let ours = try runs([bench.acta, "actions", "--json", "--today", Country.today], folder)
    let task = try runs(
      ["task", "rc:\(others)/taskrc", "rc.confirmation=no", "export"], others)
    let ledger = try runs(["hledger", "-f", "\(others)/actions.journal", "print"], others)
    return [("task", task), ("hledger", ledger)].map { name, theirs in
      Figure(
        name: "\(country.size.actions) actions of one group",
        ours: ours.median.seconds * 1000, theirs: (name, theirs.median.seconds * 1000),
        unit: .milliseconds, goal: 1)
    }
  }

  private static func runs(_ words: [String], _ folder: String) throws -> [Run] {
    _ = try Run.of(words, in: folder)
    return try (0..<rounds).map { _ in try Run.of(words, in: folder) }
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
