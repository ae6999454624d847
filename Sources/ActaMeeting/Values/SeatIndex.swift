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

/// Where in a list of institutions those stand that a code or a typed name can mean, in the order of the
/// list: which of them is meant depends on the day.
struct SeatIndex: Hashable, Sendable {
  private var codes: [[UInt8]: [Int]] = [:]
  /// By code, name or alias, without regard to case and accents; each place once.
  private var words: [PlainWord: [Int]] = [:]

  init(_ institutions: [Institution]) {
    for (place, one) in institutions.enumerated() {
      codes[Array(one.code.utf8), default: []].append(place)
      for name in [one.code, one.name] + one.aliases {
        let word = PlainWord(name)
        if words[word]?.last != place { words[word, default: []].append(place) }
      }
    }
  }

  func places(of code: String) -> [Int] { codes[Array(code.utf8)] ?? [] }

  func places(answeringTo typed: String) -> [Int] { words[PlainWord(trimmedWords(typed))] ?? [] }

  static func == (_: SeatIndex, _: SeatIndex) -> Bool { true }

  func hash(into hasher: inout Hasher) {}
}
