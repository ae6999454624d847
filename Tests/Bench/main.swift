import Glibc

/// Something to measure, by the name that chooses it.
enum Measurement: String, CaseIterable {
  case screen, review, training, documents, reading, saving, group, country

  func figures(_ bench: Bench) throws -> [Figure] {
    switch self {
    case .screen: try ScreenMeasure.figures(bench)
    case .review: try ReviewMeasure.figures(bench)
    case .training: try TrainingMeasure.figures(bench)
    case .documents: try DocumentMeasure.figures(bench)
    case .reading: try ReadingMeasure.figures(bench)
    case .saving: try SavingMeasure.figures(bench)
    case .group: try GroupMeasure.figures(bench)
    case .country: try CountryMeasure.figures(bench)
    }
  }
}

/// `acta-bench [NAME…]`: all measurements, or those named.
func run(_ names: [String]) throws {
  let chosen = names.compactMap { Measurement(rawValue: $0) }
  guard chosen.count == names.count else {
    print("acta-bench [\(Measurement.allCases.map(\.rawValue).joined(separator: "|"))]…")
    exit(2)
  }
  let bench = try Bench()
  for measurement in chosen.isEmpty ? Measurement.allCases : chosen {
    for figure in try measurement.figures(bench) { print(figure.line) }
    fflush(nil)
  }
}

try run(Array(CommandLine.arguments.dropFirst()))
