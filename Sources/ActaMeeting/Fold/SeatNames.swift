/// Which institutions of some groups are meant by what their files say.
struct SeatNames {
  private let groups: [GroupRecord]
  /// So many codes are compared one by one before they are looked up with names and aliases.
  private static let fewCodes = 32

  init(_ groups: [GroupRecord]) {
    self.groups = groups
  }

  /// The code of the institution that a text names by its code, its name or an alias, in any case;
  /// the text as it stands when the group at `owner` knows none.
  func code(_ text: String, owner: Int) -> String {
    known(text, owner) ?? text
  }

  func codes(_ texts: [String], owner: Int) -> [String] {
    texts.map { code($0, owner: owner) }
  }

  /// What one group says of an action of another: in its own names, or in those of the other.
  func named(_ event: ActionEvent, owner: Int, other: Int) -> ActionEvent {
    var named = event
    named.who = event.who.map { known($0, owner) ?? code($0, owner: other) }
    named.by = event.by.map { known($0, owner) ?? code($0, owner: other) }
    return named
  }

  private func known(_ text: String, _ owner: Int) -> String? {
    let group = groups[owner].group
    let few = group.institutions.prefix(SeatNames.fewCodes)
    if few.contains(where: { $0.code.utf8.elementsEqual(text.utf8) }) { return text }
    return group.code(answeringTo: text)
  }
}
