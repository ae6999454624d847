import ActaMeeting

/// The review of a group that has met every month for ten years, and of one with 100,000 actions. The
/// goals are what a person takes for at once: a tenth of a second, and half of that for a letter.
enum ReviewMeasure {
  private static let rounds = 7
  /// Milliseconds after which an answer is over.
  private static let quiet = 400
  /// Meetings and actions of each.
  private static let (meetings, actions) = (120, 834)

  static func figures(_ bench: Bench) throws -> [Figure] {
    let old = try bench.oldGroup { try measure(bench, $0, rounds, "ten years") }
    let folder = try temporaryFolder("acta-many")
    defer { removeTree(folder) }
    try writeMany(to: folder)
    return old + (try measure(bench, folder, 1, "100,000 actions").dropFirst())
  }

  private static func measure(
    _ bench: Bench, _ group: String, _ rounds: Int, _ what: String
  ) throws -> [Figure] {
    var (frames, reviews): ([Double], [Double]) = ([], [])
    var (filters, typed): ([Double], [Double]) = ([], [])
    for _ in 0..<rounds {
      let screen = try Screen([bench.acta, "--today", Country.today], in: group)
      frames.append(try screen.firstFrame(holding: "GRN") * 1000)
      reviews.append(try screen.answer(to: "4", quiet: quiet).seconds * 1000)
      try screen.expect("[4 ")
      filters.append(try screen.answer(to: "f", quiet: quiet).seconds * 1000)
      for letter in "medir" {
        typed.append(try screen.answer(to: String(letter), quiet: quiet).seconds * 1000)
      }
      try screen.expect("medir")
    }
    return [
      figure("\(what): opened, to the first frame", frames.median, 100),
      figure("\(what): the review opened in it", reviews.median, 100),
      figure("\(what): its filter opened", filters.median, 100),
      figure("\(what): the slowest letter of its filter", typed.max() ?? 0, 50),
    ]
  }

  private static func figure(_ name: String, _ ours: Double, _ limit: Double) -> Figure {
    Figure(name: name, ours: ours, theirs: ("limit", limit), unit: .milliseconds, goal: 1)
  }

  private static func writeMany(to folder: String) throws {
    try makeFolders("\(folder)/meetings")
    try writeFile("\(folder)/group.txt", "acta: 1\ngrupo: Muitas acções\nid: GRN\nidioma: pt\n")
    for meeting in 0..<meetings {
      let day = "\(2016 + meeting / 12)-\(padded(1 + meeting % 12, 2))-10"
      var text = "acta: 1\nreunião: \(meeting + 1).ª sessão\ndata: \(day)\nestado: em-revisão\n"
      text += "\n## Ponto\n"
      for number in 1...actions {
        let sentence = Sentences.promises[(meeting + number) % Sentences.promises.count]
        text += "\nACÇÃO A\(number): \(sentence)\n"
        text += "  quem: \(Sentences.institutions[number % Sentences.institutions.count])\n"
      }
      try writeFile("\(folder)/meetings/\(day).txt", text)
    }
  }
}
