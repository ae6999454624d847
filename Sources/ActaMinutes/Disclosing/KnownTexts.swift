import ActaMeeting

extension MinutesRequest {
  /// Texts of other files that a document of this circle may hold.
  func known(to audience: Audience) -> [String] {
    let seats = group.institutions.flatMap { [$0.code, $0.name] + $0.aliases }
    let people =
      audience.seesNames ? group.members.flatMap { [$0.name, $0.function ?? ""] } : []
    let earlier = reviewed.values.filter { ($0.share ?? audience.meeting) >= audience.document }
    // The group's own sentences are for every label, and so no place for what is not.
    let sentences = Sentence.allCases.map { $0.standard.text(in: language) }
    let sent = form == .referral && audience.seesProposals ? proposals : []
    return [group.name, group.place ?? ""] + group.letterheads + seats + people
      + otherGroups.values
      + earlier.map(\.text) + sentences + titlesOfProposals(named: audience)
      + sent.flatMap { [$0.title, $0.problem ?? "", $0.indicator ?? ""] + $0.text }
  }

  /// Titles that stand beside the numbers of proposals, of items and decisions that this
  /// circle reads.
  private func titlesOfProposals(named audience: Audience) -> [String] {
    guard audience.seesProposals else { return [] }
    var named = meeting.items.filter { audience.sees($0) }.flatMap(\.proposals)
    for (index, entry) in meeting.entries {
      guard case .decision(let decision) = entry,
        audience.sees(entry, in: index.map({ meeting.items[$0] }))
      else { continue }
      named += decision.proposals
    }
    let labels = Set(named.map { Array($0.label.utf8) })
    let references = Set(named)
    return proposals.filter { one in
      labels.contains(Array(one.label.utf8)) || one.origin.map { references.contains($0) } == true
    }.map(\.title)
  }
}
