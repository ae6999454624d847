import ActaMeeting

/// Training: a long list filled in mark by mark, and the ledger of a province.
enum TrainingMeasure {
  private static let participants = 300
  private static let rounds = 7

  static func figures(_ bench: Bench) throws -> [Figure] {
    [try mark(bench), try ledger(bench)]
  }

  /// The goal is what a hand that types four marks a second does not notice.
  private static func mark(_ bench: Bench) throws -> Figure {
    let country = try Country.make(groups: 1, years: 2)
    let group = "\(country.folder)/\(Country.places[0].folder)"
    try write(1, participants, to: group)
    let screen = try Screen([bench.acta, "--today", Country.today], in: group)
    _ = try screen.firstFrame(holding: "GRN")
    _ = try screen.answer(to: "5")
    _ = try screen.answer(to: "\r", quiet: 200)
    try screen.expect("Pessoa 1 Exemplo")
    var times: [Double] = []
    for _ in 0..<20 {
      for key in ["P", "\r"] { times.append(try screen.answer(to: key).seconds * 1000) }
    }
    return Figure(
      name: "a mark in a grid of \(participants)", ours: times.median, theirs: ("limit", 20),
      unit: .milliseconds, goal: 1)
  }

  /// A province: its group and those of its districts, each with forty activities.
  private static func ledger(_ bench: Bench) throws -> Figure {
    let country = try Country.make(groups: 17, years: 1)
    for place in Country.places.prefix(17) {
      try write(40, 25, to: "\(country.folder)/\(place.folder)")
    }
    let words = [bench.acta, "training", "--json", "--today", Country.today]
    let runs = try (0..<rounds).map { _ in try Run.of(words, in: country.folder) }
    return Figure(
      name: "training of a province, 17,000 rows", ours: runs.median.seconds * 1000,
      theirs: ("limit", 500), unit: .milliseconds, goal: 1)
  }

  private static func write(_ activities: Int, _ people: Int, to group: String) throws {
    try makeFolders("\(group)/training")
    for number in 1...activities {
      let day = "\(2017 + number % 10)-\(padded(1 + number % 12, 2))-\(padded(1 + number % 28, 2))"
      var text =
        "acta: 1\ncapacitação: Identificação \(number)\ndata: \(day)\ntema: identificação\n"
      text += "certificado: 80%\n\n## Presenças\n"
      text += "colunas: nome | instituição | sexo | idade | marcas | pré | pós\n\n"
      for person in 1...people {
        let of = Sentences.institutions[person % Sentences.institutions.count]
        text += "Pessoa \(person) Exemplo | \(of) | \(person % 2 == 0 ? "F" : "M") | 25-35 "
        text += "| P P A P | 45 | \(60 + person % 40)\n"
      }
      try writeFile("\(group)/training/\(day)-\(number).txt", text)
    }
  }
}
