/// Where in a list each of its ids stands, byte for byte; of several the first counts. It follows from
/// the list, so that two of them never make two values differ.
struct PlaceIndex: Hashable, Sendable {
  private var places: [[UInt8]: Int] = [:]

  init(_ ids: [String]) {
    for (place, id) in ids.enumerated() {
      let key = Array(id.utf8)
      if places[key] == nil { places[key] = place }
    }
  }

  func place(of id: String) -> Int? { places[Array(id.utf8)] }

  static func == (_: PlaceIndex, _: PlaceIndex) -> Bool { true }

  func hash(into hasher: inout Hasher) {}
}

/// Where in a list of institutions the one stands that a typed name means: the first of that code, name
/// or alias, without regard to case and accents.
struct SeatIndex: Hashable, Sendable {
  let codes: PlaceIndex
  private var words: [PlainWord: Int] = [:]

  init(_ institutions: [Institution]) {
    codes = PlaceIndex(institutions.map(\.code))
    for (place, one) in institutions.enumerated() {
      for name in [one.code, one.name] + one.aliases {
        let word = PlainWord(name)
        if words[word] == nil { words[word] = place }
      }
    }
  }

  func place(of typed: String) -> Int? { words[PlainWord(trimmedWords(typed))] }

  static func == (_: SeatIndex, _: SeatIndex) -> Bool { true }

  func hash(into hasher: inout Hasher) {}
}
