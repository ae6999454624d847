import ActaFrame
import ActaMeeting
import ActaText

/// View 2: the roll call, institution by institution, with the quorum as it stands.
extension Session {
  var attendancePage: Page {
    guard let meeting = currentMeeting?.meeting else { return Page(whenEmpty: words.emptyGroup) }
    var page = Page(whenEmpty: words.noMembers, listColumns: 50)
    let group = library.group
    let members = Dictionary(grouping: group.members(on: meeting.date)) {
      Array(($0.institution ?? "").utf8)
    }
    for institution in group.institutions(on: meeting.date) {
      let people = members[Array(institution.code.utf8)] ?? []
      page.rows += people.map { memberRow($0, meeting) }
      if people.isEmpty, !meeting.attendance.contains(where: { $0.speaks(for: institution, group) })
      {
        page.rows.append(seatRow(institution))
      }
    }
    page.rows += meeting.attendance.compactMap(visitorRow)
    let presence = Presence(meeting: meeting, group: group)
    page.foot = [quorumSentence(meeting, presence)]
    let target = chosen(among: page.rows)
    page.makeDetail = { attendanceDetail(meeting, presence, of: target) }
    return page
  }

  private func memberRow(_ member: Member, _ meeting: Meeting) -> ListRow {
    let row = meeting.attendance.first { $0.who.isSame(as: .member(member.id)) }
    let office =
      member.id.isSame(as: meeting.chair)
      ? words.presides : member.id.isSame(as: meeting.secretary) ? words.writes : ""
    let name = office.isEmpty ? member.name : "\(member.name) (\(office))"
    return ListRow(
      text: "\(pad(member.institution ?? "____", 8)) \(name)",
      right: row.map(attendanceText) ?? words.unmarked,
      role: row == nil ? .dim : .plain, target: .person(.member(member.id)))
  }

  private func seatRow(_ institution: Institution) -> ListRow {
    ListRow(
      text: "\(pad(institution.code, 8)) \(room.nobodyNamed)", right: words.unmarked, role: .dim,
      target: .seat(institution.code))
  }

  private func visitorRow(_ row: AttendanceRow) -> ListRow? {
    guard case .visitor(let visitor) = row.who else { return nil }
    return ListRow(
      text: "\(pad(visitor.institution ?? "-", 8)) + \(visitor.name)", right: attendanceText(row),
      target: .person(row.who))
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
  }

  /// `presente 09:05-11:00`, `representado por carla`.
  func attendanceText(_ row: AttendanceRow) -> String {
    let times = row.stays.map { "\($0.from?.text ?? "")-\($0.until?.text ?? "")" }
    let by = row.by.map { words.representedBy.filled(library.group.member($0)?.name ?? $0) }
    return ([row.word.words.spoken(in: language)] + times + [by].compactMap { $0 })
      .joined(separator: " ")
  }

  /// What the keys do to it now.
  private func attendanceAdvice(_ meeting: Meeting) -> String {
    if meeting.status.isApproved { return room.attendanceIsFrozen }
    if let ended = meeting.ended { return room.attendanceIsOver.filled(ended.text) }
    return isSpoken ? DialogueWords.of(language).attendanceHelp : words.attendanceHelp
  }

  private func attendanceDetail(
    _ meeting: Meeting, _ presence: Presence, of target: Target?
  ) -> [DetailLine] {
    let present = presence.present(at: minuteOfRoom)
    let missing = presence.voting.filter { !present.contains($0) }
    var lines = [
      DetailLine(
        text: words.institutionsPresent.filled(present.count, presence.voting.count), role: .heading
      )
    ]
    lines.append(DetailLine(text: present.joined(separator: ", ")))
    if !missing.isEmpty {
      lines += [DetailLine(text: ""), DetailLine(text: words.institutionsMissing, role: .heading)]
      lines.append(DetailLine(text: missing.joined(separator: ", ")))
    }
    if case .person(let who)? = target,
      let row = meeting.attendance.first(where: { $0.who.isSame(as: who) }), let note = row.note
    {
      lines += ["", note].map { DetailLine(text: $0) }
    }
    lines += ["", attendanceAdvice(meeting)].map { DetailLine(text: $0, role: .dim) }
    return lines
  }
}

extension AttendanceRow {
  /// Whether it is of someone who is no member and came from this institution.
  fileprivate func speaks(for institution: Institution, _ group: Group) -> Bool {
    guard case .visitor(let visitor) = who, let named = visitor.institution else { return false }
    return institution.code.isSame(as: group.code(answeringTo: named))
  }
}
