/// Which rules may find one of their phrases at a word, as far as its first letters tell.
struct Openings: OptionSet, Sendable {
  let rawValue: UInt32

  static let document = Openings(rawValue: 1 << 0)
  static let process = Openings(rawValue: 1 << 1)
  static let birth = Openings(rawValue: 1 << 2)
  static let address = Openings(rawValue: 1 << 3)
  static let house = Openings(rawValue: 1 << 4)
  static let link = Openings(rawValue: 1 << 5)
  static let atSign = Openings(rawValue: 1 << 6)
  static let ageName = Openings(rawValue: 1 << 7)
  /// What says that a text counts people who came, or the whole country.
  static let counts = Openings(rawValue: 1 << 8)
  static let health = Openings(rawValue: 1 << 9)
  static let secret = Openings(rawValue: 1 << 10)
  static let nickname = Openings(rawValue: 1 << 11)
  static let informant = Openings(rawValue: 1 << 12)
  static let pronoun = Openings(rawValue: 1 << 13)
  static let danger = Openings(rawValue: 1 << 14)
  static let safePlace = Openings(rawValue: 1 << 15)
  static let guardian = Openings(rawValue: 1 << 16)
  static let initials = Openings(rawValue: 1 << 17)
  static let term = Openings(rawValue: 1 << 18)
}

/// The first letters of many phrases: at most words of a text none of them begins.
struct OpeningTable: Sendable {
  /// By the first two letters, five bits of each.
  private var byFirst = [Openings](repeating: [], count: 1 << 10)
  /// By the second and the third.
  private var bySecond = [Openings](repeating: [], count: 1 << 10)

  init(_ phrases: [(Openings, [PhraseSet])]) {
    for (opening, sets) in phrases {
      for set in sets {
        set.forEachBeginning { first, second, third in
          OpeningTable.add(opening, first, second, to: &byFirst)
          OpeningTable.add(opening, second, third, to: &bySecond)
        }
      }
    }
  }

  /// A letter that a phrase does not have may be any.
  private static func add(
    _ opening: Openings, _ one: UInt8?, _ two: UInt8?, to table: inout [Openings]
  ) {
    for first in OpeningTable.letters(one) {
      for second in OpeningTable.letters(two) { table[first << 5 | second].formUnion(opening) }
    }
  }

  private static func letters(_ letter: UInt8?) -> ClosedRange<Int> {
    guard let letter else { return 0...31 }
    return Int(letter & 0x1F)...Int(letter & 0x1F)
  }

  /// What may begin with these letters; what is not among them surely does not.
  func openings(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Openings {
    let middle = Int(second & 0x1F)
    return byFirst[Int(first & 0x1F) << 5 | middle]
      .intersection(bySecond[middle << 5 | Int(third & 0x1F)])
  }
}
