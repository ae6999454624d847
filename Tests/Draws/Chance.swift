/// Numbers that look like chance and are the same in every run and on every machine (SplitMix64).
package struct Chance: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// 0 up to `limit`, without it.
  package mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

  /// True in so many of a hundred cases.
  package mutating func happens(_ percent: Int) -> Bool { below(100) < percent }

  package mutating func pick<Element>(_ all: [Element]) -> Element { all[below(all.count)] }
}
