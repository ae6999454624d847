import ActaMeeting

/// Whether what was approved bears its seal, and reads as it did then.
struct ApprovalCheck {
  let text: GroupText

  var problems: [FileProblem] {
    let approved = approvedMeetings
    return text.meetings.flatMap { reading in
      reading.value.seal == nil
        ? unsealed(reading, approved) : altered(reading) + unapproved(reading, approved)
    }
  }

  /// Meetings whose acta an adopted decision of a held meeting approves, with the meeting that did.
  private var approvedMeetings: [[UInt8]: String] {
    var approved: [[UInt8]: String] = [:]
    for meeting in text.meetings.map(\.value) where meeting.status.isHeld {
      for decision in meeting.decisions where decision.result?.isAdopted == true {
        for name in decision.meetings {
          let key = Array(name.utf8)
          approved[key] = approved[key] ?? meeting.name
        }
      }
    }
    return approved
  }

  /// A decision names a meeting by its file, or by its day where the name says more than that.
  private func approver(of meeting: Meeting, _ approved: [[UInt8]: String]) -> String? {
    let isOnlyOfItsDay = text.meetings.count { $0.value.date == meeting.date } == 1
    let byDay = isOnlyOfItsDay ? meeting.date.flatMap { approved[Array($0.iso.utf8)] } : nil
    return approved[Array(meeting.name.utf8)] ?? byDay
  }

  /// What is sealed and says where it was approved, and no decision at hand did so there.
  private func unapproved(
    _ reading: Reading<Meeting>, _ approved: [[UInt8]: String]
  ) -> [FileProblem] {
    let meeting = reading.value
    guard meeting.status.isApproved, let name = meeting.approvedIn,
      let there = text.meetings.first(where: { $0.value.name.utf8.elementsEqual(name.utf8) }),
      there.value.status.isHeld, approver(of: meeting, approved) == nil
    else { return [] }
    let spot = reading.outline.header.spot(.approvedIn) ?? Spot(line: 1)
    return [FileProblem(.missingApproval, in: path(meeting), at: spot, [name.prefixForMessage])]
  }

  private func unsealed(
    _ reading: Reading<Meeting>, _ approved: [[UInt8]: String]
  ) -> [FileProblem] {
    let meeting = reading.value
    let named = approver(of: meeting, approved)
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
