import ActaMeeting

/// Actions that documents leave out though nobody said so where they stand: what carries out a decision
/// is for no wider circle than the decision, and whoever has to do it would not learn of it.
struct CircleCheck {
  let meeting: Meeting
  let group: Group
  let places: FieldPlaces

  var problems: [Diagnostic] {
    let labels = ActionLabels(meeting.entries, of: meeting, in: group)
    return meeting.entries.compactMap { index, entry in
      guard case .action(let action) = entry, action.share == nil, let origin = action.origin else {
        return nil
      }
      let around =
        index.map { meeting.items[$0].label(in: meeting, of: group) } ?? meeting.label(of: group)
      let label = labels.label(of: action, around: around)
      guard label < around else { return nil }
      return Diagnostic(
        .withheldAction, at: places.spot(.origin, ofBlockAt: action.lines.lowerBound),
        [action.label, origin.text.prefixForMessage, label.rawValue])
    }
  }
}
