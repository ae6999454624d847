import ActaMeeting

extension MinutesRequest {
  /// Texts of other files that a document of this circle may hold: names that everybody of it knows, and
  /// what a group words for all.
  func known(to audience: Audience) -> [String] {
    let seats = group.institutions.flatMap { [$0.code, $0.name] + $0.aliases }
    let people =
      audience.seesNames ? group.members.flatMap { [$0.name, $0.function ?? ""] } : []
    // The group's own sentences are for every label, and so no place for what is not.
    let sentences = Sentence.allCases.map { $0.standard.text(in: language) }
    return [group.name, group.place ?? ""] + group.letterheads + seats + people
      + otherGroups.values + sentences
  }

  /// What an item puts into a document from other files: people wrote it, as they write what stays out.
  func brought(
    by item: AgendaItem, for audience: Audience, _ shelf: ProposalShelf
  ) -> [String] {
    let titles = training(of: item, for: audience).map { [$0.title] } ?? []
    return titles + (audience.seesProposals ? item.proposals.flatMap { texts(of: $0, shelf) } : [])
  }

  /// The training that an item is about, if this circle may read what that was about.
  func training(of item: AgendaItem, for audience: Audience) -> Training? {
    guard let training = trainings.first(where: { $0.name.isSame(as: item.training) }) else {
      return nil
    }
    let circle = TrainingCircle(training, group: group, label: audience.document)
    return circle.seesText ? training : nil
  }

  /// The same of an entry: the proposals that a decision is on, the action that a review is about.
  func brought(
    by entry: Entry, for audience: Audience, _ shelf: ProposalShelf
  ) -> [String] {
    switch entry {
    case .decision(let decision):
      return audience.seesProposals ? decision.proposals.flatMap { texts(of: $0, shelf) } : []
    case .review(let review):
      let action = review.action.within(group: group.id, meeting: meeting.name)
      guard let record = reviewed[action], record.share ?? audience.meeting >= audience.document
      else { return [] }
      return [record.text]
    case .paragraph, .action, .restricted, .correction: return []
    }
  }

  /// The title of a proposal; a note of referral has all of it.
  private func texts(of proposal: Reference, _ shelf: ProposalShelf) -> [String] {
    [shelf[label: proposal.label], shelf[madeOf: proposal]].compactMap { $0 }.flatMap { one in
      form == .referral
        ? [one.title, one.problem ?? "", one.indicator ?? ""] + one.text : [one.title]
    }
  }
}
