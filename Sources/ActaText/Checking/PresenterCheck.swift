import ActaMeeting

/// Who was to present an item that was treated, against the roll call of a meeting that is over: what is
/// approved can no longer be mended, and says only what was planned.
struct PresenterCheck {
  let meeting: Meeting
  let presence: Presence
  let outline: Outline

  var problems: [Diagnostic] {
    guard meeting.status != .open, !meeting.status.isApproved else { return [] }
    let presenters = Presenters(presence)
    return zip(meeting.items, outline.agendaItems).flatMap { item, section in
      guard item.wasBegun else { return [Diagnostic]() }
      let spot = section.fields.spot(.lead) ?? Spot(line: item.line)
      return presenters.leads(of: item).filter { $0.standing == .away }.map {
        Diagnostic(.absentPresenter, at: spot, [$0.name.prefixForMessage])
      }
    }
  }
}
