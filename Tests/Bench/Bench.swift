import Glibc

/// What all measurements share: the program, built as this one was and standing beside it.
struct Bench {
  let acta: String

  /// The program is missing; `swift build -c release` makes both.
  struct NotBuilt: Error {
    var path: String
  }

  init() throws {
    let own = CommandLine.arguments[0].split(separator: "/", omittingEmptySubsequences: false)
    let path = (own.dropLast() + ["acta"]).joined(separator: "/")
    let absolute = unsafe realpath(path, nil)
    defer { unsafe free(absolute) }
    guard let absolute = unsafe absolute else { throw NotBuilt(path: path) }
    acta = unsafe String(cString: absolute)
  }

  /// A small group that has met for two years, with its next meeting planned.
  func smallGroup(_ work: (String) throws -> [Figure]) throws -> [Figure] {
    let country = try Country.make(groups: 1, years: 2)
    return try work("\(country.folder)/\(Country.places[0].folder)")
  }

  /// A group that has met every month for ten years.
  func oldGroup(_ work: (String) throws -> [Figure]) throws -> [Figure] {
    let country = try Country.make(groups: 1, years: 10)
    return try work("\(country.folder)/\(Country.places[0].folder)")
  }
}
