extension GroupRecord {
  /// The group with no more of its meetings than what its proposals, and those of others, come to: of
  /// a whole archive that is little.
  package var aboutProposals: GroupRecord {
    let followed = followed
    var short = self
    short.meetings = meetings.compactMap { $0.aboutProposals(followed, of: group.id) }
    return short
  }

  /// Actions that a decision gave rise to.
  private var followed: Set<Reference> {
    Set(
      meetings.flatMap { meeting in
        meeting.actions.filter { $0.origin != nil }.map {
          Reference(group: group.id, meeting: meeting.name, label: $0.label)
        }
      })
  }
}

extension Meeting {
  /// Nil when nothing is left of it.
  fileprivate func aboutProposals(_ followed: Set<Reference>, of group: String) -> Meeting? {
    var short = self
    short.attendance = []
    short.opening = opening.filter { isAboutProposals($0, followed, group) }
    for place in items.indices {
      let isOnOne = !items[place].proposals.isEmpty
      short.items[place].entries = items[place].entries.filter {
        isOnOne ? $0.isResult : isAboutProposals($0, followed, group)
      }
    }
    short.items.removeAll { $0.proposals.isEmpty && $0.entries.isEmpty }
    return short.opening.isEmpty && short.items.isEmpty ? nil : short
  }

  private func isAboutProposals(
    _ entry: Entry, _ followed: Set<Reference>, _ group: String
  ) -> Bool {
    switch entry {
    case .decision(let one):
      return !one.proposals.isEmpty || one.ratifies != nil || one.result == .referred
    case .action(let action): return action.origin != nil
    case .review(let review):
      let action = review.action.within(group: group, meeting: name)
      return action.group != group || review.event.to != nil || followed.contains(action)
    case .paragraph, .restricted, .correction: return false
    }
  }
}

extension Entry {
  /// Whether an item that holds it was discussed.
  fileprivate var isResult: Bool {
    switch self {
    case .decision, .action, .review: true
    case .paragraph, .restricted, .correction: false
    }
  }
}
