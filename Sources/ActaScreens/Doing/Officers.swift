import ActaFrame
import ActaMeeting
import ActaMinutes
import ActaText

/// Who presides and who writes: as the group's members were when the meeting was made, until somebody
/// names another here.
extension Session {
  /// Names of who is to preside or write while the roll call has them away; nil where both are there.
  /// `marked` leaves out those of whom it says nothing yet.
  private func officersAway(marked: Bool) -> String? {
    guard let meeting = currentMeeting?.meeting else { return nil }
    let presence = Presence(meeting: meeting, group: library.group)
    let away = [meeting.chair, meeting.secretary].compactMap { $0 }.filter { id in
      library.group.member(id) != nil && !presence.hasBeenHere(id)
        && (!marked || row(of: .member(id)) != nil)
    }
    var names: [String] = []
    for name in away.map({ self.name(of: .member($0)) }) where !names.contains(name) {
      names.append(name)
    }
    return names.isEmpty ? nil : FormalWords(language).list(names)
  }

  /// What is said while the meeting goes on: of those not yet marked nothing is known.
  var officersMarkedAway: String? {
    officersAway(marked: true).map { officers.markedAway.filled($0) }
  }

  /// What is said when it closes: after that the minutes have a hole there.
  var officersNotThere: String? {
    officersAway(marked: false).map { officers.notThere.filled($0) }
  }

  var officers: OfficerPhrases { OfficerPhrases.of(language) }

  /// The deputy who is there is offered in the place of a chair who is not.
  mutating func openOfficersForm() {
    guard let meeting = currentMeeting?.meeting else { return }
    let presence = Presence(meeting: meeting, group: library.group)
    let isAway = meeting.chair.map { !presence.hasBeenHere($0) } ?? true
    let deputy = library.group.members(on: meeting.date ?? now.date).first {
      $0.role == .vice && presence.hasAttendance && presence.hasBeenHere($0.id)
    }
    let chair = isAway ? deputy?.id ?? meeting.chair : meeting.chair
    popup = .form(
      Form(
        title: officers.title, purpose: .officers,
        fields: [
          FormField(
            .lead, officers.presides, kind: .person, text: chair ?? "",
            isOffered: chair != meeting.chair),
          FormField(.by, officers.writes, kind: .person, text: meeting.secretary ?? ""),
        ]))
  }

  /// Writes both; left empty is a hole in the minutes.
  mutating func nameOfficers(_ form: Form) throws(FormProblem) -> [Effect] {
    guard let file = currentMeeting else { return [] }
    let next = file.settingHeader(.chair, to: try member(form, .lead))
      .settingHeader(.secretary, to: try member(form, .by))
    let names = [next.meeting.chair, next.meeting.secretary].map { id in
      id.map { name(of: .member($0)) } ?? "____"
    }
    let effects = commit(next, officers.named.filled(names[0], names[1]))
    if let away = officersMarkedAway { sayMore(away, .warning) }
    return effects
  }

  /// A member's id, typed as such or as their name.
  private func member(_ form: Form, _ field: FormField.Name) throws(FormProblem) -> String? {
    let typed = form[field]
    guard !typed.isEmpty else { return nil }
    let all = library.group.members(on: currentMeeting?.meeting.date ?? now.date)
    guard let found = all.first(where: { isSame($0.id, typed) || isSame($0.name, typed) }) else {
      throw FormProblem(field: field, text: room.unknownMember.filled(typed))
    }
    return found.id
  }
}
