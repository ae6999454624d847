import ActaMeeting

/// Who presented an item. Who was to is what the agenda planned, and no fact: it is only said that they
/// did where the item was begun and the roll call has them in the room.
extension MinutesWriter {
  /// The sentences of the formal minutes; none where nothing came of the plan yet.
  func presenting(_ item: AgendaItem) -> [String] {
    let (presented, planned) = presenters(of: item)
    guard !isNotHeld, isPast(item) else { return [] }
    var sentences: [String] = []
    if !presented.isEmpty { sentences.append(led(.lead, presented)) }
    if !planned.isEmpty { sentences.append(led(.leadPlanned, planned)) }
    // Somebody did, and the roll call does not say whether it was who had to.
    let isOpen = planned.contains { $0.standing == .unmarked } && presented.isEmpty
    if isOpen, item.wasBegun, audience.seesNames {
      sentences.append(sentence(.lead, counts: [.lead: 1]))
    }
    return sentences
  }

  /// `SDSMAS`; of those of whom it is not known that they presented, `apresentação prevista: SDSMAS`.
  func presentersInTable(_ item: AgendaItem) -> [String] {
    guard !isNotHeld, isPast(item) else { return [item.lead].compactMap { $0 } }
    let (presented, planned) = presenters(of: item)
    let names = planned.map(\.name).joined(separator: ", ")
    return [presented.map(\.name).joined(separator: ", ")].filter { !$0.isEmpty }
      + (planned.isEmpty ? [] : [words.fill(table.toPresent, names)])
  }

  /// Those who can have presented it, and the others. A wider circle than the meeting's does not learn
  /// who was there.
  private func presenters(
    of item: AgendaItem
  ) -> (presented: [Presenters.Lead], planned: [Presenters.Lead]) {
    let leads = presenters.leads(of: item)
    guard item.wasBegun, audience.seesNames else { return ([], leads) }
    return (leads.filter { $0.standing == .there }, leads.filter { $0.standing != .there })
  }

  /// Whether it was begun, or can no longer be.
  private func isPast(_ item: AgendaItem) -> Bool {
    item.isTakenUp || item.writtenState != nil || request.meeting.ended != nil
  }

  private func led(_ sentence: Sentence, _ leads: [Presenters.Lead]) -> String {
    let names = leads.map { fullName($0.name) }
    return self.sentence(sentence, [.lead: formal.listOfNames(names)], lists: [.lead: names])
  }

  /// The name behind a code or an id; of a wider circle people stay as they were typed.
  private func fullName(_ lead: String) -> String {
    if let institution = group.institution(answeringTo: lead) { return institution.name }
    return audience.seesNames ? group.member(lead)?.name ?? lead : lead
  }
}
