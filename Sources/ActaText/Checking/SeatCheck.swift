import ActaMeeting

/// Who may vote and be counted: one vote per voting institution, one row per member.
struct SeatCheck {
  let meeting: Meeting
  let group: Group
  let outline: Outline
  private let places: FieldPlaces

  init(meeting: Meeting, group: Group, outline: Outline) {
    self.meeting = meeting
    self.group = group
    self.outline = outline
    places = FieldPlaces(outline)
  }

  var problems: [Diagnostic] {
    // Closures, and no names of functions, which would copy the meeting.
    let decisions = meeting.decisions
    return rows + decisions.flatMap { votes($0) } + decisions.flatMap { castings($0) }
      + decisions.compactMap { counts($0) } + decisions.compactMap { absolute($0) }
      + [header].compactMap { $0 }
  }

  /// A member that stands in the roll call a second time.
  private var rows: [Diagnostic] {
    var seen: [[UInt8]: Int] = [:]
    return meeting.attendance.compactMap { row in
      guard case .member(let id) = row.who, id.utf8.count <= 80 else { return nil }
      let key = Array(id.utf8)
      defer { seen[key] = seen[key] ?? row.line }
      return seen[key].map { Diagnostic(.duplicateRow, line: row.line, [id, String($0)]) }
    }
  }

  private func votes(_ decision: Decision) -> [Diagnostic] {
    var seen: Set<[UInt8]> = []
    guard !decision.rolls.isEmpty else { return [] }
    let seats = Set(
      group.institutions(on: meeting.date).filter { $0.seat == .voting }.map { Array($0.code.utf8) }
    )
    let cast = decision.rolls.flatMap { key, codes in
      let spot = places.spots(key, ofBlockAt: decision.lines.lowerBound)
      return codes.filter { $0.utf8.count <= 80 }.map { (spot($0), $0) }
    }
    return cast.compactMap { spot, code in
      let known = group.institution(answeringTo: code)
      if !seen.insert(Array((known?.code ?? code).utf8)).inserted {
        return Diagnostic(.doubleVote, at: spot, [code])
      }
      guard let known else { return nil }
      return seats.contains(Array(known.code.utf8))
        ? nil : Diagnostic(.voteWithoutSeat, at: spot, [code])
    }
  }

  /// Only the chair has a casting vote, and only of a tie.
  private func castings(_ decision: Decision) -> [Diagnostic] {
    guard let casting = decision.casting else { return [] }
    let spot = places.spot(.casting, ofBlockAt: decision.lines.lowerBound)
    let chair = meeting.chair.flatMap { group.member($0)?.institution }
    var found: [Diagnostic] = []
    if let chair, code(of: casting.institution) != code(of: chair) {
      found.append(
        Diagnostic(.castingVote, at: spot, [casting.institution.prefixForMessage, chair]))
    }
    if let counts = decision.counts, let votesFor = counts.votesFor,
      let votesAgainst = counts.votesAgainst, votesFor != votesAgainst
    {
      found.append(Diagnostic(.castingVote, at: spot, [counts.text, ""]))
    }
    return found
  }

  /// Of an institution typed by its code, name or alias.
  private func code(of typed: String) -> String {
    guard typed.utf8.count <= 80 else { return typed }
    return group.institution(answeringTo: typed)?.code ?? typed
  }

  /// More present than there are.
  private func counts(_ decision: Decision) -> Diagnostic? {
    guard let present = decision.present, present.count > present.whole else { return nil }
    return tooMany(present, places.spot(.present, ofBlockAt: decision.lines.lowerBound))
  }

  /// An absolute majority is of the voting institutions of that day, where nothing written in the
  /// meeting says how many they were.
  private func absolute(_ decision: Decision) -> Diagnostic? {
    guard decision.rule == .absolute, let result = decision.result, result.isAdopted,
      decision.present == nil, meeting.quorum == nil, let counts = decision.counts,
      let votesFor = counts.votesFor,
      2 * votesFor
        <= group.institutions(on: meeting.date).count(where: { $0.seat == .voting })
    else { return nil }
    return Diagnostic(
      .tallyMismatch, at: places.spot(.result, ofBlockAt: decision.lines.lowerBound),
      [counts.text, result.words.english, result.words.portuguese])
  }

  private var header: Diagnostic? {
    let spot = outline.header.spot(.quorum) ?? Spot(line: 1)
    return meeting.quorum.flatMap { $0.count > $0.whole ? tooMany($0, spot) : nil }
  }

  private func tooMany(_ count: CountOf, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .quorumMismatch, at: spot, ["\(count.count)/\(count.whole)", "\(count.whole)", "whole"])
  }
}
