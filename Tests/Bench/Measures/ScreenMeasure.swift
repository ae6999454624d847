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
      // calcurse, when it was killed, leaves its lock.
      let start = "rm -f .calcurse.pid; exec calcurse -D ."
      let watched = try watch([
        Shown(words: [bench.acta, "--today", Country.today], text: "GRN", folder: group),
        Shown(words: ["tig"], text: "commit 200", folder: others),
        Shown(words: ["less", "long.txt"], text: "5 ", folder: others),
        Shown(words: ["sh", "-c", start], text: "Calendar", folder: others),
      ])
      let script = try MeetingScript(bench, group: group).bytesPerKey()
      return figures(watched[0], tig: watched[1], less: watched[2], calcurse: watched[3])
        + [
          Figure(
            name: "bytes sent for a key, over a meeting", ours: script,
            theirs: ("less", watched[2].bytes.median), unit: .bytes, goal: 1)
        ]
    }
  }

  private static func figures(
    _ acta: Watched, tig: Watched, less: Watched, calcurse: Watched
  ) -> [Figure] {
    [
      Figure(
        name: "first complete frame", acta.frames, beside: "tig", tig.frames, goal: 1),
      // A movement key may be a millisecond behind less.
      Figure(
        name: "a movement key, to the last byte", acta.keys, beside: "less + 1 ms",
        less.keys.map { $0 + 1 }, goal: 1),
      Figure(
        name: "bytes sent for a movement key", ours: acta.bytes.median,
        theirs: ("less", less.bytes.median), unit: .bytes, goal: nil),
      Figure(
        name: "peak memory of a session", ours: acta.peak, theirs: ("tig", tig.peak),
        unit: .megabytes, goal: nil),
      Figure(
        name: "peak memory of a session", ours: acta.peak, theirs: ("calcurse", calcurse.peak),
        unit: .megabytes, goal: nil),
    ]
  }

  /// A program with what its first frame holds.
  private struct Shown {
    var words: [String]
    var text: String
    var folder: String
  }

  /// Milliseconds, bytes and megabytes.
  private struct Watched {
    var frames: [Double] = []
    var keys: [Double] = []
    var bytes: [Double] = []
    var peak = 0.0
  }

  /// The programs take turns, start by start and key by key: what slows the machine down slows all.
  private static func watch(_ programs: [Shown]) throws -> [Watched] {
    var watched = [Watched](repeating: Watched(), count: programs.count)
    for _ in 0..<starts {
      for (place, one) in programs.enumerated() {
        let frame = try Screen(one.words, in: one.folder).firstFrame(holding: one.text)
        watched[place].frames.append(frame * 1000)
      }
    }
    let screens = try programs.map { one in
      let screen = try Screen(one.words, in: one.folder)
      _ = try screen.firstFrame(holding: one.text)
      return screen
    }
    // Down and up again, so that no list ends.
    for number in 0..<keys {
      for (place, screen) in screens.enumerated() {
        let answer = try screen.answer(to: number / 10 % 2 == 0 ? "j" : "k")
        watched[place].keys.append(answer.seconds * 1000)
        watched[place].bytes.append(Double(answer.bytes))
      }
    }
    for (place, screen) in screens.enumerated() {
      watched[place].peak = Double(screen.peak) / 1e6
    }
    return watched
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
