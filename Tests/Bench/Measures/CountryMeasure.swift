/// The registers over a country, beside ripgrep counting the lines of actions of the same files.
enum CountryMeasure {
  private static let rounds = 9
  /// The others read every line of every file in full.
  private static let roundsOfOthers = 3
  private static let pattern = "^(ACTION|ACÇÃO|REVIEW|SEGUIMENTO) "
  private static let others = ["proposals", "decisions", "attendance", "training"]

  static func figures(_ bench: Bench) throws -> [Figure] {
    let country = try Country.make()
    let size = country.size
    print(
      "\(size.groups) groups, \(size.meetings) meetings, \(size.actions) actions, "
        + "\(size.reviews) reviews, \(size.bytes / 1_000_000) MB")
    let folder = country.folder
    let count = Run.Program(words: ["rg", "-c", pattern, "."], folder: folder)
    let actions = register("actions", bench, folder)
    let runs = try Run.inTurn([actions, count], rounds: rounds)
    return [
      Figure(
        name: "actions of a country", runs[0].milliseconds, beside: "rg", runs[1].milliseconds,
        goal: 1),
      memory(runs[0], goal: 1),
    ]
      + (try others.flatMap { name in
        let runs = try Run.inTurn([register(name, bench, folder), count], rounds: roundsOfOthers)
        return [
          Figure(
            name: "\(name) of a country", runs[0].milliseconds, beside: "rg",
            runs[1].milliseconds, goal: nil),
          memory(runs[0], goal: nil),
        ]
      })
  }

  private static func register(_ name: String, _ bench: Bench, _ folder: String) -> Run.Program {
    Run.Program(words: [bench.acta, name, "--json", "--today", Country.today], folder: folder)
  }

  /// The goal is 100 MB, whatever ripgrep takes.
  private static func memory(_ runs: [Run], goal: Double?) -> Figure {
    Figure(
      name: "  peak memory, of 100 MB", ours: runs.peak, theirs: ("limit", 100), unit: .megabytes,
      goal: goal)
  }
}
