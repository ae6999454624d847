import ActaMeeting

/// What the codes of a paper stand for, so that it can be read alone.
extension MinutesWriter {
  /// A line for each institution or group that is named by its code in what this circle sees of the
  /// minutes and stands in no list above.
  mutating func writeCodesOfMinutes() {
    let isListed = audience.seesNames && !meeting.attendance.isEmpty
    let listed = isListed ? group.institutions(on: meeting.date).map(\.code) : []
    var named = meeting.items.filter { audience.sees($0) }.compactMap(\.lead).flatMap { lead in
      lead.utf8.split(separator: 0x2C).map { trimmedWords(String($0) ?? "") }
    }
    for entry in visibleEntries {
      switch entry {
      case .decision(let decision): named += codes(in: decision)
      case .action(let action): named += codes(in: action)
      case .review(let review): named += codes(in: review)
      case .paragraph, .restricted, .correction: break
      }
    }
    writeKey(of: named, listed: listed)
  }

  /// The same of what stands on a sheet of actions; its own institution stands above.
  mutating func writeCodes(of actions: [Action], on sheet: String) {
    writeKey(of: actions.flatMap { codes(in: $0) }, listed: [sheet])
  }

  private mutating func writeKey(of named: [String], listed: [String]) {
    let named = Set(named.map { Array($0.utf8) }).subtracting(listed.map { Array($0.utf8) })
    guard !named.isEmpty else { return }
    let institutions = group.institutions.map { ($0.code, $0.name) }
    let groups = request.otherGroups.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    let known = (institutions + groups).filter { code, name in
      named.contains(Array(code.utf8)) && !name.isEmpty && !name.utf8.elementsEqual(code.utf8)
    }
    guard !known.isEmpty else { return }
    layout.heading(table.codes)
    for (code, name) in known { layout.fact(code, name) }
  }

  private func codes(in decision: Decision) -> [String] {
    (decision.standAside + decision.blocks + decision.consults).map(\.institution)
      + decision.rollFor + decision.rollAgainst + decision.rollAbstained
      + [decision.casting?.institution].compactMap { $0 }
  }

  private func codes(in action: Action) -> [String] { [who(action)] + action.with }

  private func codes(in review: Review) -> [String] {
    let record = record(of: review)
    guard !isHidden(record) else { return [] }
    let event = review.event
    let former = record?.owner(before: review, in: meeting.name)
    return [event.who ?? record?.who, former, event.by, event.to].compactMap { $0 }
  }
}
