package import ActaMeeting

/// Votes and counts of decisions, and who presided and wrote, against the roll call.
struct VoteCheck {
  let text: GroupText

  var problems: [FileProblem] {
    text.meetings.flatMap { reading in
      VoteCheck.problems(of: reading, in: text.group.value).map {
        FileProblem(file: text.path("meetings/\(reading.value.name).txt"), diagnostic: $0)
      }
    }
  }

  fileprivate static func problems(of reading: Reading<Meeting>, in group: Group) -> [Diagnostic] {
    let meeting = reading.value
    var found = SeatCheck(meeting: meeting, group: group, outline: reading.outline).problems
    found += SignCheck(reading: reading).problems
    let places = FieldPlaces(reading.outline)
    found += CircleCheck(meeting: meeting, group: group, places: places).problems
    if meeting.status.isHeld {
      let presence = Presence(meeting: meeting, group: group)
      found += AttendanceCheck(meeting, presence, of: group).problems
      found +=
        OfficerCheck(
          meeting: meeting, group: group, presence: presence, outline: reading.outline
        ).problems
      found +=
        PresenterCheck(meeting: meeting, presence: presence, outline: reading.outline).problems
      for (index, entry) in meeting.entries {
        guard case .decision(let decision) = entry else { continue }
        let closed = index.flatMap { meeting.items[$0].spans.last?.closed }
        let moment = Moment(
          decision: decision, at: decision.at ?? closed, presence: presence, places: places,
          group: group)
        found += moment.problems
      }
    }
    return found
  }
}

/// What one meeting's file shows by itself and beside group.txt, in the order of its lines: what was not
/// understood, and what contradicts itself.
package func problems(of reading: Reading<Meeting>, in group: Group) -> [Diagnostic] {
  let found = reading.diagnostics + VoteCheck.problems(of: reading, in: group)
  return found.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
}

/// One decision at the minute it was taken; nil is the whole meeting.
private struct Moment {
  let decision: Decision
  let at: ClockTime?
  let presence: Presence
  let places: FieldPlaces
  let group: Group

  var problems: [Diagnostic] {
    let found = presence.hasAttendance ? [overcount, absentVoter, miscount] : []
    return (found + [withoutQuorum]).compactMap { $0 }
  }

  /// Never more votes than institutions were there. Where the decision says itself how many were
  /// present, it is measured by that.
  private var overcount: Diagnostic? {
    let present = presence.present(at: at).count
    guard decision.present == nil, let tally = decision.tally, tally.total > present else {
      return nil
    }
    return Diagnostic(
      .tallyMismatch, at: spot(.votesFor), ["\(tally.total)", "\(present)", "present"])
  }

  /// By name only those vote who are there.
  private var absentVoter: Diagnostic? {
    guard !decision.rolls.isEmpty else { return nil }
    let here = Set(presence.present(for: decision, at: at).map { Array($0.utf8) })
    let voting = Set(presence.voting.map { Array($0.utf8) })
    for (key, roll) in decision.rolls {
      let absent = roll.first { typed in
        guard let code = group.institution(answeringTo: typed)?.code else { return false }
        return voting.contains(Array(code.utf8)) && !here.contains(Array(code.utf8))
      }
      guard let absent else { continue }
      return Diagnostic(
        .tallyMismatch, at: spot(key, naming: absent),
        [absent.prefixForMessage, at?.text ?? "", "absent"])
    }
    return nil
  }

  /// What a decision says of presence against the roll call at its minute.
  private var miscount: Diagnostic? {
    guard let written = decision.present, let at else { return nil }
    let counted = CountOf(
      count: presence.presentCount(for: decision, at: at), whole: presence.seatCount)
    guard counted != written else { return nil }
    return Diagnostic(
      .quorumMismatch, at: spot(.present),
      ["\(written.count)/\(written.whole)", "\(counted.count)/\(counted.whole)", at.text])
  }

  /// Without a quorum nothing is more than provisional.
  private var withoutQuorum: Diagnostic? {
    guard let result = decision.result, result.isAdopted || result == .rejected,
      presence.isQuorate(decision, at: at) == false,
      let present = presence.hasAttendance
        ? presence.presentCount(for: decision, at: at) : decision.present?.count
    else { return nil }
    return Diagnostic(
      .withoutQuorum, at: spot(.result),
      [
        "\(present)", "\(presence.needed.count)", result.words.english,
        result.words.portuguese,
      ])
  }

  private func spot(_ key: FieldKey, naming name: String? = nil) -> Spot {
    places.spot(key, ofBlockAt: decision.lines.lowerBound, naming: name)
  }
}

extension Decision {
  /// The roll call, by the field that holds each part of it.
  var rolls: [(key: FieldKey, institutions: [String])] {
    [(.votedFor, rollFor), (.votedAgainst, rollAgainst), (.abstained, rollAbstained)]
  }
}
