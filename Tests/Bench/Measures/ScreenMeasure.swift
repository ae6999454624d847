import ActaMeeting

/// What a person at the keyboard waits for: the first frame, the answer to a key, and what both cost.
enum ScreenMeasure {
  private static let starts = 9
  private static let keys = 40
  private static let commits = 200

  static func figures(_ bench: Bench) throws -> [Figure] {
    let others = try temporaryFolder("acta-others")
    defer { removeTree(others) }
    try writeHistory(others)
    let long = (1...5000).map { "\($0) \(Sentences.notes[$0 % Sentences.notes.count])\n" }
    try writeFile("\(others)/long.txt", long.joined())
    return try bench.smallGroup { group in
      let acta = try watch([bench.acta, "--today", Country.today], "GRN", group)
      let tig = try watch(["tig"], "commit 200", others)
      let less = try watch(["less", "long.txt"], "5 ", others)
      // One that was killed leaves its lock.
      let start = "rm -f .calcurse.pid; exec calcurse -D ."
      let calcurse = try watch(["sh", "-c", start], "Calendar", others)
      return [
        Figure(
          name: "first complete frame", ours: acta.frame, theirs: ("tig", tig.frame),
          unit: .milliseconds, goal: 1),
        // A movement key may be a millisecond behind less.
        Figure(
          name: "a movement key, to the last byte", ours: acta.key,
          theirs: ("less + 1 ms", less.key + 1), unit: .milliseconds, goal: 1),
        Figure(
          name: "bytes sent for a movement key", ours: acta.bytes, theirs: ("less", less.bytes),
          unit: .bytes, goal: nil),
        Figure(
          name: "bytes sent for a key, over a meeting",
          ours: try MeetingScript(bench, group: group).bytesPerKey(), theirs: ("less", less.bytes),
          unit: .bytes, goal: 1),
        Figure(
          name: "peak memory of a session", ours: acta.peak, theirs: ("tig", tig.peak),
          unit: .megabytes, goal: nil),
        Figure(
          name: "peak memory of a session", ours: acta.peak,
          theirs: ("calcurse", calcurse.peak), unit: .megabytes, goal: nil),
      ]
    }
  }

  /// Milliseconds, bytes and megabytes.
  private struct Watched {
    var frame: Double
    var key: Double
    var bytes: Double
    var peak: Double
  }

  private static func watch(
    _ words: [String], _ shown: String, _ folder: String
  ) throws -> Watched {
    var frames: [Double] = []
    for _ in 0..<starts {
      frames.append(try Screen(words, in: folder).firstFrame(holding: shown) * 1000)
    }
    let screen = try Screen(words, in: folder)
    _ = try screen.firstFrame(holding: shown)
    var answers: [(seconds: Double, bytes: Int)] = []
    // Down and up again, so that no list ends.
    for number in 0..<keys {
      answers.append(try screen.answer(to: number / 10 % 2 == 0 ? "j" : "k"))
    }
    return Watched(
      frame: frames.median, key: answers.map { $0.seconds * 1000 }.median,
      bytes: answers.map { Double($0.bytes) }.median, peak: Double(screen.peak) / 1e6)
  }

  /// A repository with something to show.
  private static func writeHistory(_ folder: String) throws {
    var stream = ""
    for number in 1...commits {
      stream += "commit refs/heads/master\n"
      stream += "committer Ana Exemplo <ana@example.org> \(1_780_000_000 + number) +0000\n"
      stream += "data 10\ncommit \(padded(number, 3))\n"
    }
    try writeFile("\(folder)/stream", stream)
    _ = try Run.of(["git", "init", "-q", "-b", "master"], in: folder)
    _ = try Run.of(["sh", "-c", "git fast-import --quiet < stream && git reset -q"], in: folder)
  }
}
