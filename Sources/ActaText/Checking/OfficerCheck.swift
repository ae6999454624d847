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
    return [away(meeting.chair, .chair), away(meeting.secretary, .secretary)].compactMap { $0 }
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
