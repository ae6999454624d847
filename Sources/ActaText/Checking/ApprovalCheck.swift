import ActaMeeting

/// Whether what was approved bears its seal, and reads as it did then.
struct ApprovalCheck {
  private let text: GroupText
  /// Meetings whose acta an adopted decision of a held meeting approves, with the meeting that did.
  private var approved: [[UInt8]: String] = [:]
  /// Names of the meetings that were held.
  private var held: Set<[UInt8]> = []
  /// How many meetings each day has.
  private var ofDay: [CalendarDate: Int] = [:]

  init(text: GroupText) {
    self.text = text
    for meeting in text.meetings.map(\.value) {
      if let date = meeting.date { ofDay[date, default: 0] += 1 }
      if meeting.status.isHeld { take(meeting) }
    }
  }

  private mutating func take(_ meeting: Meeting) {
    held.insert(Array(meeting.name.utf8))
    for decision in meeting.decisions where decision.result?.isAdopted == true {
      for name in decision.meetings {
        let key = Array(name.utf8)
        approved[key] = approved[key] ?? meeting.name
      }
    }
  }

  var problems: [FileProblem] {
    text.meetings.flatMap { reading in
      reading.value.seal == nil ? unsealed(reading) : altered(reading) + unapproved(reading)
    }
  }

  /// A decision names a meeting by its file, or by its day where the name says more than that.
  private func approver(of meeting: Meeting) -> String? {
    if let byName = approved[Array(meeting.name.utf8)] { return byName }
    guard let date = meeting.date, ofDay[date] == 1 else { return nil }
    return approved[Array(date.iso.utf8)]
  }

  /// What is sealed and says where it was approved, and no decision at hand did so there.
  private func unapproved(_ reading: Reading<Meeting>) -> [FileProblem] {
    let meeting = reading.value
    guard meeting.status.isApproved, let name = meeting.approvedIn,
      held.contains(Array(name.utf8)), approver(of: meeting) == nil
    else { return [] }
    let spot = reading.outline.header.spot(.approvedIn) ?? Spot(line: 1)
    return [FileProblem(.missingApproval, in: path(meeting), at: spot, [name.prefixForMessage])]
  }

  private func unsealed(_ reading: Reading<Meeting>) -> [FileProblem] {
    let meeting = reading.value
    let named = approver(of: meeting)
    guard named != nil || meeting.status.isApproved else { return [] }
    let name = named ?? meeting.approvedIn ?? ""
    let header = reading.outline.header
    let spot = header.spot(.approvedIn) ?? header.spot(.status) ?? Spot(line: 1)
    return [FileProblem(.missingSeal, in: path(meeting), at: spot, [name.prefixForMessage])]
  }

  /// A record that was sealed once, whatever its status says now, was changed where the seal no longer
  /// fits, and where more than corrections follow.
  private func altered(_ reading: Reading<Meeting>) -> [FileProblem] {
    guard let written = reading.value.seal else { return [] }
    let file = path(reading.value)
    var found: [FileProblem] = []
    let real = seal(of: reading)
    if real != written {
      let spot = reading.outline.header.spot(.seal) ?? Spot(line: 1)
      found.append(FileProblem(.changedAfterApproval, in: file, at: spot, [written, real]))
    }
    if let line = lineAfterCorrections(of: reading) {
      found.append(FileProblem(.changedAfterApproval, in: file, at: Spot(line: line)))
    }
    return found
  }

  private func path(_ meeting: Meeting) -> String { text.path("meetings/\(meeting.name).txt") }
}
