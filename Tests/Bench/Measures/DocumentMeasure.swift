/// Documents: the acta of an ordinary meeting, and one of more than two hundred pages.
enum DocumentMeasure {
  private static let rounds = 9
  /// Paragraphs under one item: some 210 pages.
  private static let paragraphs = 4200

  static func figures(_ bench: Bench) throws -> [Figure] {
    try bench.smallGroup { group in
      let normal = try normal(bench, group)
      try writeFile("\(group)/meetings/2026-11-20.txt", long)
      return [normal]
        + (try ["text", "pdf"].map { format in
          let words = minutes(bench, "2026-11-20") + ["--format", format]
          let runs = try (0..<rounds).map { _ in try Run.of(words, in: group) }
          return Figure(
            name: "a document over 200 pages, as \(format)", ours: runs.median.seconds * 1000,
            theirs: ("limit", 1000), unit: .milliseconds, goal: 1)
        })
    }
  }

  private static func minutes(_ bench: Bench, _ meeting: String) -> [String] {
    [bench.acta, "minutes", meeting, "--form", "acta", "--today", Country.today]
  }

  /// Beside the start of the program, where no group is, and `cat` of the text; by their paths, because
  /// going to a folder first would be counted twice there and once here.
  private static func normal(_ bench: Bench, _ group: String) throws -> Figure {
    let file = "\(group)/meetings/2026-10-10.txt"
    var (ours, least): ([Double], [Double]) = ([], [])
    for _ in 0..<(3 * rounds) {
      ours.append(try Run.of(minutes(bench, file)).seconds * 1000)
      let start = try Run.of([bench.acta, "--version"]).seconds
      let read = try Run.of(["cat", file]).seconds
      least.append((start + read) * 1000)
    }
    return Figure(
      name: "the acta of a normal meeting", ours: ours.median,
      theirs: ("start + cat", least.median), unit: .milliseconds, goal: 1)
  }

  private static var long: String {
    var text = """
      acta: 1
      reunião: Sessão extraordinária
      data: 2026-11-20
      início: 09:00
      fim: 12:00
      tipo: extraordinária
      presidência: m01
      secretária: m02
      estado: em-revisão
      partilha: TLP:AMBER

      ## Presenças

      m01: presente
      m02: presente

      ## Diversos
      natureza: discussão

      """
    for number in 0..<paragraphs {
      text += "\n\(number + 1). \(Sentences.notes[number % Sentences.notes.count])\n"
    }
    return text
  }
}
