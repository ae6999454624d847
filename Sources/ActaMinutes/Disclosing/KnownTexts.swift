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
    let own = audience.seesProposals ? proposals : []
    let sent = form == .referral && audience.seesNames ? proposals : []
    return [group.name, group.place ?? ""] + group.letterheads + seats + people
      + otherGroups.values
      + earlier.map(\.text) + sentences + own.map(\.title)
      + sent.flatMap { [$0.title, $0.problem ?? "", $0.indicator ?? ""] + $0.text }
  }
}
