/// The review of a group that has met every month for ten years.
enum ReviewMeasure {
  private static let rounds = 7

  static func figures(_ bench: Bench) throws -> [Figure] {
    try bench.oldGroup { group in
      var (frames, reviews, typed): ([Double], [Double], [Double]) = ([], [], [])
      for _ in 0..<rounds {
        let screen = try Screen([bench.acta, "--today", Country.today], in: group)
        frames.append(try screen.firstFrame(holding: "GRN") * 1000)
        reviews.append(try screen.answer(to: "4").seconds * 1000)
        _ = try screen.answer(to: "f")
        for letter in "medir" { typed.append(try screen.answer(to: String(letter)).seconds * 1000) }
      }
      return [
        Figure(
          name: "ten years opened, to the first frame", ours: frames.median, theirs: nil,
          unit: .milliseconds, goal: nil),
        Figure(
          name: "the review opened in it", ours: reviews.median, theirs: nil, unit: .milliseconds,
          goal: nil),
        Figure(
          name: "a letter of its filter", ours: typed.median, theirs: nil, unit: .milliseconds,
          goal: nil),
      ]
    }
  }
}
