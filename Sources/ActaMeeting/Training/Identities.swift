/// Which keys stand for one person: those that decisions have joined. Keys are long to compare, and every
/// row of a list has one: each is met once, and stands for itself as a number from then on.
struct Identities {
  /// In the order in which they were met: a key's number is its place.
  private(set) var keys: [PersonKey] = []
  private var numbers: [PersonKey: Int] = [:]
  private var parents: [Int] = []
  private var byName: [PersonName: [Int]] = [:]

  /// The number of a key that a file holds.
  mutating func meet(_ key: PersonKey) -> Int {
    if let known = numbers[key] { return known }
    let number = keys.count
    keys.append(key)
    numbers[key] = number
    parents.append(number)
    byName[key.name, default: []].append(number)
    return number
  }

  /// For each number the one that stands for everyone joined with it.
  mutating func roots() -> [Int] { keys.indices.map { root($0) } }

  /// Leaves the way half as long as it was: decisions may join thousands one after the other.
  private mutating func root(_ number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }

  mutating func join(_ one: Int, _ two: Int) {
    let first = root(one)
    parents[root(two)] = first
  }

  /// Those that `João M. Exemplo (PRM)` can mean beside a person: with an institution those of
  /// it; without, those of the same institution, else everyone of that name. `looked` says among how many
  /// they were found.
  func meant(by text: String, beside number: Int) -> (people: [Int], looked: Int) {
    let named = NamedPerson(text)
    let same = byName[named.name] ?? []
    let all = same.filter { $0 != number }
    if let institution = named.institution {
      let word = PlainWord(institution)
      return (all.filter { keys[$0].institution == word }, same.count)
    }
    let near = all.filter { keys[$0].institution == keys[number].institution }
    return (near.isEmpty ? all : near, same.count)
  }
}
