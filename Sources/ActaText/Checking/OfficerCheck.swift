import ActaMeeting

/// Who presided and who wrote, against the roll call of a meeting that is over: nobody does either
/// while away.
struct OfficerCheck {
  let meeting: Meeting
  let group: Group
  let presence: Presence
  let outline: Outline

  var problems: [Diagnostic] {
    // While the roll is called not everyone is marked yet.
    guard meeting.status != .open else { return [] }
    return [
      away(meeting.chair, .chair), away(meeting.secretary, .secretary), late,
      left(meeting.chair, .chair), left(meeting.secretary, .secretary),
    ].compactMap { $0 }
  }

  /// Who left before the end did not lead or write to the end.
  private func left(_ member: String?, _ key: FieldKey) -> Diagnostic? {
    guard let member, let end = meeting.ended, !isCorrected(member),
      let departure = presence.earlyDeparture(of: member)
    else { return nil }
    return Diagnostic(
      .absentOfficer, at: outline.header.spot(key) ?? Spot(line: 1),
      [member.prefixForMessage, departure.text, end.text, "left"])
  }

  /// Who came after the opening did not open the meeting.
  private var late: Diagnostic? {
    guard let chair = meeting.chair, let opening = meeting.started,
      let arrival = presence.lateArrival(of: chair)
    else { return nil }
    return Diagnostic(
      .absentOfficer, at: outline.header.spot(.chair) ?? Spot(line: 1),
      [chair.prefixForMessage, arrival.text, opening.text, "late"])
  }

  private func away(_ member: String?, _ key: FieldKey) -> Diagnostic? {
    guard let member, group.member(member) != nil, !presence.hasBeenHere(member),
      !isCorrected(member)
    else { return nil }
    return Diagnostic(
      .absentOfficer, at: outline.header.spot(key) ?? Spot(line: 1),
      [member.prefixForMessage, key.words.english, key.words.portuguese]
        + (meeting.status.isApproved ? ["approved"] : []))
  }

  /// Whether it was said after approval who it was: nothing else of such a record can still change.
  private func isCorrected(_ member: String) -> Bool {
    meeting.status.isApproved
      && meeting.corrections.contains { one in
        one.on == nil && one.shouldRead != nil
          && one.reads?.utf8.elementsEqual(member.utf8) == true
      }
  }
}
