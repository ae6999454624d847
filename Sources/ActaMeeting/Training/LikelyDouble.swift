/// Two people of the ledger who may be one, neither of them under 18; a person decides, and `alias` or `distinct` keeps it.
package struct LikelyDouble: Hashable, Sendable {
  /// Places in the ledger's people.
  package var one: Int
  package var other: Int
  package var reason: Reason

  package enum Reason: Hashable, Sendable {
    /// The same name at another institution, or without one.
    case sameName
    /// A name with more or fewer words, or with initials.
    case shorterName
    /// A name that differs by a slip of the pen.
    case similarName
  }

  static func all(_ rolls: TrainingRolls) -> [LikelyDouble] {
    var found: [LikelyDouble] = []
    var byName: [[PlainWord]: [Int]] = [:]
    var byInstitution: [PlainWord: [Int]] = [:]
    for (index, key) in rolls.keys.enumerated() where !rolls.people[index].isMinor {
      byName[key.name.words, default: []].append(index)
      byInstitution[key.institution, default: []].append(index)
    }
    for places in byName.values {
      // Thousands may bear one name, each kept apart from all others.
      eachPair(places.filter { !rolls.keys[$0].isOther }) { one, other in
        if !rolls.areApart(one, other) {
          found.append(LikelyDouble(one: one, other: other, reason: .sameName))
        }
        return found.count < most
      }
    }
    let initials = rolls.keys.map(\.name.initials)
    var (looked, compared) = (0, 0)
    for places in byInstitution.values {
      eachPair(places) { one, other in
        guard found.count < most, looked < mostLooked, compared < mostCompared else { return false }
        looked += 1
        guard PersonName.couldBeAlike(initials[one], initials[other]) else { return true }
        compared += 1
        if let reason = reason(rolls, one, other), !rolls.areApart(one, other) {
          found.append(LikelyDouble(one: one, other: other, reason: reason))
        }
        return true
      }
    }
    return found.sorted { ($0.one, $0.other) < ($1.one, $1.other) }
  }

  /// More doubles than this are no advice any more, and lists of thousands of names that are nearly
  /// the same must not take minutes.
  private static let most = 1000
  private static let mostCompared = 500_000
  private static let mostLooked = 50_000_000

  /// Every two places, the smaller first, until a look says that it was enough; places ascend.
  private static func eachPair(_ places: [Int], _ look: (Int, Int) -> Bool) {
    for (index, first) in places.enumerated() {
      for second in places[(index + 1)...] where !look(first, second) { return }
    }
  }

  private static func reason(_ rolls: TrainingRolls, _ one: Int, _ other: Int) -> Reason? {
    let sexes = [rolls.people[one].sex, rolls.people[other].sex].compactMap { $0 }
    if sexes == [.female, .male] || sexes == [.male, .female] { return nil }
    return PersonName.likeness(rolls.keys[one].name, rolls.keys[other].name)
  }
}

extension PersonName {
  /// A bit for each first letter of the words that count; what is no Latin letter shares one.
  var initials: UInt32 {
    kernel.reduce(0) { bits, word in
      let letter = word.bytes.first.map { $0 &- 0x61 } ?? 26
      return bits | 1 << UInt32(min(letter, 26))
    }
  }

  /// Whether names of these initials could be alike at all: all but one of the one's are the other's.
  static func couldBeAlike(_ one: UInt32, _ other: UInt32) -> Bool {
    min((one & ~other).nonzeroBitCount, (other & ~one).nonzeroBitCount) <= 1
  }

  /// Why two different names of one institution may be one person's; nil when they hardly are.
  static func likeness(_ one: PersonName, _ other: PersonName) -> LikelyDouble.Reason? {
    guard one.words != other.words else { return nil }
    let (shorter, longer) =
      one.kernel.count <= other.kernel.count
      ? (one.kernel, other.kernel) : (other.kernel, one.kernel)
    guard shorter.count >= 2 || shorter.count == longer.count else { return nil }
    if isContained(shorter, in: longer) { return .shorterName }
    guard shorter.count == longer.count else { return nil }
    let left = shorter.filter { !longer.contains($0) }
    let right = longer.filter { !shorter.contains($0) }
    guard left.count == 1, right.count == 1 else { return nil }
    return isSlip(left[0].bytes, right[0].bytes) ? .similarName : nil
  }

  /// Whether every word stands in the longer name, whole or by its first letter, at least one whole.
  private static func isContained(_ shorter: [PlainWord], in longer: [PlainWord]) -> Bool {
    var rest = longer
    var initials: [PlainWord] = []
    for word in shorter {
      if let place = rest.firstIndex(of: word) {
        rest.remove(at: place)
      } else {
        initials.append(word)
      }
    }
    guard initials.count < shorter.count else { return false }
    let isWhole = shorter.count == longer.count
    return initials.allSatisfy { word in
      let place = rest.firstIndex { full in
        let hasInitial = word.bytes.count == 1 || isWhole && full.bytes.count == 1
        return hasInitial && word.bytes.first == full.bytes.first
      }
      guard let place else { return false }
      rest.remove(at: place)
      return true
    }
  }

  /// One letter wrong, missing, added or in the other's place, in words of four letters or more.
  private static func isSlip(_ one: [UInt8], _ two: [UInt8]) -> Bool {
    let (short, long) = one.count <= two.count ? (one, two) : (two, one)
    guard short.count >= 4, long.count - short.count <= 1 else { return false }
    let same = zip(short, long).prefix { $0 == $1 }.count
    if short.count < long.count { return short[same...].elementsEqual(long[(same + 1)...]) }
    if short[(same + 1)...].elementsEqual(long[(same + 1)...]) { return true }
    return same + 1 < short.count && short[same] == long[same + 1] && short[same + 1] == long[same]
      && short[(same + 2)...].elementsEqual(long[(same + 2)...])
  }
}

extension TrainingRolls {
  /// Whether someone has decided that these are two.
  fileprivate func areApart(_ one: Int, _ other: Int) -> Bool {
    apartPlaces.contains(PersonPair(one, other))
  }
}
