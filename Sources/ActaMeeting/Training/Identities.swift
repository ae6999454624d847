/// Which keys stand for one person: those that decisions have joined.
struct Identities {
  private var parents: [PersonKey: PersonKey] = [:]
  private var byName: [PersonName: [PersonKey]] = [:]

  /// Takes note of a key that a file holds.
  mutating func meet(_ key: PersonKey) {
    guard parents[key] == nil else { return }
    parents[key] = key
    byName[key.name, default: []].append(key)
  }

  /// The key that stands for everyone joined with this one.
  func root(_ key: PersonKey) -> PersonKey {
    var key = key
    while let parent = parents[key], parent != key { key = parent }
    return key
  }

  mutating func join(_ one: PersonKey, _ two: PersonKey) {
    parents[root(two)] = root(one)
  }

  /// The keys that `João M. Exemplo (PRM)` can mean beside a person: with an institution those of
  /// it; without, those of the same institution, else everyone of that name.
  func meant(by text: String, beside key: PersonKey) -> [PersonKey] {
    let named = NamedPerson(text)
    let all = (byName[named.name] ?? []).filter { $0 != key }
    if let institution = named.institution {
      return all.filter { $0.institution == PlainWord(institution) }
    }
    let near = all.filter { $0.institution == key.institution }
    return near.isEmpty ? all : near
  }
}
