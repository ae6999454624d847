package import ActaMeeting

/// Every problem of every file, those that only several files together show included, in the order
/// of files and lines. `today` is needed to know what is later than it.
package func checkTogether(_ groups: [GroupText], today: CalendarDate?) -> [FileProblem] {
  var problems: [FileProblem] = []
  let names = KnownNames(groups)
  for group in groups {
    for file in group.files {
      problems += file.diagnostics.map { FileProblem(file: file.path, diagnostic: $0) }
    }
    problems += GroupCheck(text: group).problems
    problems += EventCheck(text: group, names: names, today: today).problems
    problems += ReferenceCheck(text: group, names: names).problems
    problems += TermCheck(text: group).problems
  }
  problems += KinshipCheck(groups: groups).problems
  problems += VerdictCheck(groups: groups).problems
  return problems.sorted { one, two in
    if one.file != two.file { return one.file.utf8.lexicographicallyPrecedes(two.file.utf8) }
    return (one.diagnostic.line, one.diagnostic.column) < (
      two.diagnostic.line, two.diagnostic.column
    )
  }
}

/// What a group's files say about people and institutions that group.txt does not know.
struct GroupCheck {
  let text: GroupText
  private let codes: Set<String>
  private let members: Set<String>

  init(text: GroupText) {
    self.text = text
    let group = text.group.value
    codes = Set(group.institutions.flatMap { [$0.code] + $0.aliases })
    members = Set(group.members.map(\.id))
  }

  var problems: [FileProblem] {
    inGroup + text.meetings.flatMap(inMeeting) + inProposals
  }

  private var inGroup: [FileProblem] {
    let file = text.path("group.txt")
    let group = text.group.value
    let malformed = [(FieldKey.id, group.id), (.parent, group.parent ?? "")].compactMap {
      key, id -> FileProblem? in
      guard !id.utf8.allSatisfy(isIDLetter) else { return nil }
      let line = text.group.outline.header.line(key) ?? 1
      return problem(.badID, file, line, [id.prefixForMessage])
    }
    let offices = [(FieldKey.coordinator, group.coordinator), (.secretariat, group.secretariat)]
    return malformed
      + group.members.compactMap { member in
        member.institution.flatMap { institution($0, file, member.line) }
      }
      + offices.compactMap { key, code in
        code.flatMap { institution($0, file, text.group.outline.header.line(key) ?? 1) }
      }
  }

  private func isIDLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
  }

  private var inProposals: [FileProblem] {
    let file = text.path("proposals.txt")
    return (text.proposals?.value ?? []).compactMap { proposal in
      proposal.by.flatMap { institution($0, file, proposal.lines.lowerBound) }
    }
  }

  private func inMeeting(_ reading: Reading<Meeting>) -> [FileProblem] {
    let file = text.path("meetings/\(reading.value.name).txt")
    let meeting = reading.value
    let header = reading.outline.header
    var problems: [FileProblem?] = [
      meeting.chair.flatMap { member($0, file, header.line(.chair) ?? 1) },
      meeting.secretary.flatMap { member($0, file, header.line(.secretary) ?? 1) },
    ]
    for row in meeting.attendance {
      if case .member(let id) = row.who { problems.append(member(id, file, row.line)) }
      if let by = row.by { problems.append(member(by, file, row.line)) }
    }
    for action in meeting.actions {
      let line = action.lines.lowerBound
      problems += ([action.who].compactMap { $0 } + action.with).map { institution($0, file, line) }
    }
    for review in meeting.reviews {
      problems.append(review.event.who.flatMap { institution($0, file, review.lines.lowerBound) })
    }
    for decision in meeting.decisions { problems += voices(decision, file) }
    problems += SeatCheck(
      meeting: meeting, group: text.group.value, quorumLine: header.line(.quorum) ?? 1
    ).problems.map {
      FileProblem(file: file, diagnostic: $0)
    }
    problems += quorum(reading, file) + votes(reading, file)
    problems += sealProblems(reading, file)
    return problems.compactMap { $0 }
  }

  private func voices(_ decision: Decision, _ file: String) -> [FileProblem?] {
    let voices = decision.standAside + decision.blocks + decision.consults
    let rolls = decision.rollFor + decision.rollAgainst + decision.rollAbstained
    let cast = decision.casting.map { [$0.institution] } ?? []
    return (voices.map(\.institution) + rolls + cast)
      .map { institution($0, file, decision.lines.lowerBound) }
  }

  /// Votes against the roll call at the minute of the decision: never more than institutions were there,
  /// and by name only of those.
  private func votes(_ reading: Reading<Meeting>, _ file: String) -> [FileProblem?] {
    let meeting = reading.value
    guard !meeting.attendance.isEmpty, meeting.status.isHeld else { return [] }
    let presence = Presence(meeting: meeting, group: text.group.value)
    return meeting.entries.flatMap { index, entry -> [FileProblem?] in
      guard case .decision(let decision) = entry else { return [] }
      let at = decision.at ?? index.flatMap { meeting.items[$0].spans.last?.closed }
      return [
        overcount(decision, presence.present(at: at).count, file),
        absentVoter(decision, presence, at, file),
      ]
    }
  }

  /// Where the decision says itself how many were present, it is measured by that.
  private func overcount(_ decision: Decision, _ present: Int, _ file: String) -> FileProblem? {
    guard decision.present == nil, let tally = decision.tally, tally.total > present else {
      return nil
    }
    return problem(
      .tallyMismatch, file, decision.lines.lowerBound, ["\(tally.total)", "\(present)", "present"])
  }

  private func absentVoter(
    _ decision: Decision, _ presence: Presence, _ at: ClockTime?, _ file: String
  ) -> FileProblem? {
    let roll = decision.rollFor + decision.rollAgainst + decision.rollAbstained
    let here = presence.present(at: at)
    let absent = roll.first { typed in
      guard let one = text.group.value.institutions.first(where: { $0.answers(to: typed) }) else {
        return false
      }
      return presence.voting.contains(one.code) && !here.contains(one.code)
    }
    return absent.map {
      problem(
        .tallyMismatch, file, decision.lines.lowerBound,
        [$0.prefixForMessage, at?.text ?? "", "absent"])
    }
  }

  /// What a decision says of presence against the roll call at its minute.
  private func quorum(_ reading: Reading<Meeting>, _ file: String) -> [FileProblem?] {
    let meeting = reading.value
    guard !meeting.attendance.isEmpty, meeting.status.isHeld else { return [] }
    let presence = Presence(meeting: meeting, group: text.group.value)
    return meeting.entries.map { index, entry in
      guard case .decision(let decision) = entry, let written = decision.present,
        let at = decision.at ?? index.flatMap({ meeting.items[$0].spans.last?.closed })
      else { return nil }
      let counted = CountOf(count: presence.present(at: at).count, whole: presence.seatCount)
      guard counted != written else { return nil }
      return problem(
        .quorumMismatch, file, decision.lines.lowerBound,
        ["\(written.count)/\(written.whole)", "\(counted.count)/\(counted.whole)", at.text])
    }
  }

  /// A record that was sealed once, whatever its status says now, was changed where the seal no longer
  /// fits, and where more than corrections follow.
  private func sealProblems(_ reading: Reading<Meeting>, _ file: String) -> [FileProblem] {
    guard let written = reading.value.seal else { return [] }
    let real = seal(of: reading)
    let added = lineAfterCorrections(of: reading).map {
      problem(.changedAfterApproval, file, $0, [])
    }
    guard real != written else { return [added].compactMap { $0 } }
    let line = reading.outline.header.line(.seal) ?? 1
    return [problem(.changedAfterApproval, file, line, [written, real]), added].compactMap { $0 }
  }

  private func institution(_ code: String, _ file: String, _ line: Int) -> FileProblem? {
    guard code.utf8.count > 80 || !codes.contains(code) else { return nil }
    let wanted = FoldedWord(code)
    let near = text.group.value.institutions.first {
      FoldedWord($0.code).isNear(wanted, limit: 2)
    }?.code
    return problem(.unknownInstitution, file, line, [code.prefixForMessage, near ?? ""])
  }

  private func member(_ id: String, _ file: String, _ line: Int) -> FileProblem? {
    guard id.utf8.count > 80 || !members.contains(id) else { return nil }
    let wanted = FoldedWord(id)
    let near = text.group.value.members.first { FoldedWord($0.id).isNear(wanted, limit: 2) }?.id
    return problem(.unknownMember, file, line, [id.prefixForMessage, near ?? ""])
  }

  private func problem(
    _ name: Diagnostic.Name, _ file: String, _ line: Int, _ arguments: [String]
  ) -> FileProblem {
    FileProblem(file: file, diagnostic: Diagnostic(name, line: line, arguments))
  }
}

/// Whether ids of groups are given once and parents do not go round in a circle.
struct KinshipCheck {
  let groups: [GroupText]

  var problems: [FileProblem] { duplicates + cycles }

  private var duplicates: [FileProblem] {
    var seen: [String: String] = [:]
    return groups.compactMap { text in
      let id = text.group.value.id
      guard !id.isEmpty, id.utf8.count <= 80 else { return nil }
      defer { seen[id] = seen[id] ?? text.path("group.txt") }
      return seen[id].map { problem(.duplicateGroup, text, .id, [id, $0]) }
    }
  }

  private var cycles: [FileProblem] {
    let ids = groups.filter { $0.group.value.id.utf8.count <= 80 }
    let parents = Dictionary(
      ids.map { ($0.group.value.id, $0.group.value.parent ?? "") },
      uniquingKeysWith: { one, _ in one })
    return ids.compactMap { text in
      var visited: Set<String> = []
      var next = text.group.value.parent ?? ""
      while !next.isEmpty, visited.insert(next).inserted {
        if next == text.group.value.id {
          return problem(.parentCycle, text, .parent, [text.group.value.id])
        }
        next = parents[next] ?? ""
      }
      return nil
    }
  }

  private func problem(
    _ name: Diagnostic.Name, _ text: GroupText, _ key: FieldKey, _ arguments: [String]
  ) -> FileProblem {
    FileProblem(
      file: text.path("group.txt"),
      diagnostic: Diagnostic(
        name, line: text.group.outline.header.line(key) ?? 1, arguments))
  }
}
