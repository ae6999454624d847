/// The register of actions over a country, beside ripgrep counting the same lines of the same files.
enum CountryMeasure {
  private static let rounds = 9
  private static let pattern = "^(ACTION|ACÇÃO|REVIEW|SEGUIMENTO) "

  static func figures(_ bench: Bench) throws -> [Figure] {
    let country = try Country.make()
    let size = country.size
    print(
      "\(size.groups) groups, \(size.meetings) meetings, \(size.actions) actions, "
        + "\(size.reviews) reviews, \(size.bytes / 1_000_000) MB")
    let actions = [bench.acta, "actions", "--json", "--today", Country.today]
    let count = ["rg", "-c", pattern, "."]
    var (ours, theirs): ([Run], [Run]) = ([], [])
    _ = try Run.of(actions, in: country.folder)
    for _ in 0..<rounds {
      ours.append(try Run.of(actions, in: country.folder))
      theirs.append(try Run.of(count, in: country.folder))
    }
    return [
      Figure(
        name: "actions of a country", ours: ours.median.seconds * 1000,
        theirs: ("rg", theirs.median.seconds * 1000), unit: .milliseconds, goal: 1),
      // The goal is 100 MB, whatever ripgrep takes.
      Figure(
        name: "  peak memory, of 100 MB", ours: ours.map { Double($0.peak) / 1e6 }.max() ?? 0,
        theirs: ("limit", 100), unit: .megabytes, goal: 1),
    ]
  }
}
