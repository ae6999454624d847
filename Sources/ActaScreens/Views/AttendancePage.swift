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
    let roll = RollIndex(meeting, group)
    for institution in group.institutions(on: meeting.date) {
      let people = members[Array(institution.code.utf8)] ?? []
      page.rows += people.map { memberRow($0, meeting, roll) }
      if people.isEmpty, !roll.hasVisitor(from: institution) {
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

  private func memberRow(_ member: Member, _ meeting: Meeting, _ roll: RollIndex) -> ListRow {
    let row = roll.row(of: member)
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

/// The rows of a roll call by whose they are: each of a thousand members has one looked up.
private struct RollIndex {
  /// The first row of each member, by the bytes of the id.
  private var members: [[UInt8]: AttendanceRow] = [:]
  /// Codes of the institutions that someone who is no member came from, by their bytes.
  private var visited: Set<[UInt8]> = []

  init(_ meeting: Meeting, _ group: Group) {
    for row in meeting.attendance {
      switch row.who {
      case .member(let id):
        let key = Array(id.utf8)
        members[key] = members[key] ?? row
      case .visitor(let visitor):
        guard let code = visitor.institution.flatMap(group.code(answeringTo:)) else { continue }
        visited.insert(Array(code.utf8))
      }
    }
  }

  func row(of member: Member) -> AttendanceRow? { members[Array(member.id.utf8)] }

  func hasVisitor(from institution: Institution) -> Bool {
    visited.contains(Array(institution.code.utf8))
  }
}
