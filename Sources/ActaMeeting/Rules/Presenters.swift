/// Who was to present the items of a meeting, and whether they can have done so, as far as the roll call
/// says. The roll is read once, however many items ask.
package struct Presenters: Sendable {
  private let group: Group
  /// When each institution that the roll call speaks of was in the room, guests from it included; by the
  /// plain bytes of its code, of one that the group does not know of its name.
  private var institutions: [[UInt8]: RoomMinutes] = [:]
  /// The same of people, by their names and by the ids of members.
  private var people: [[UInt8]: RoomMinutes] = [:]
  /// Names and ids of all members, marked or not.
  private var members: Set<[UInt8]> = []

  package init(_ presence: Presence) {
    group = presence.group
    let meeting = presence.meeting
    guard meeting.items.contains(where: { $0.lead != nil }) else { return }
    for member in group.members { members.formUnion(Presenters.keys(member)) }
    let sitting = RoomMinutes.sitting(presence.representatives, ended: meeting.ended)
    for (row, code) in zip(meeting.attendance, presence.spokenFor) {
      add(row, for: code, RoomMinutes(of: row, sitting: sitting, ended: meeting.ended))
    }
  }

  /// Somebody who was to present an item, as typed, and what the roll call says of them while it was
  /// treated; where nobody kept the hours of the item, over the whole meeting.
  package struct Lead: Hashable, Sendable {
    package var name: String
    package var standing: Standing
  }

  package enum Standing: Hashable, Sendable {
    /// In the room.
    case there
    /// Marked, and not in the room then.
    case away
    /// The roll call does not speak of them.
    case unmarked
  }

  /// Institutions or people with commas or «e» between them where the group or the roll call knows every
  /// one, else the whole text.
  package func leads(of item: AgendaItem) -> [Lead] {
    guard let lead = item.lead, !trimmedWords(lead).isEmpty else { return [] }
    let minutes = item.spans.isEmpty ? nil : MinuteSet(of: item.spans)
    return names(in: lead).map { Lead(name: $0, standing: standing(of: $0, during: minutes)) }
  }

  private func names(in lead: String) -> [String] {
    guard !knows(lead) else { return [lead] }
    let commas = lead.utf8.split(separator: 0x2C).map { trimmedWords(String($0) ?? "") }
    let parts = commas.allSatisfy(knows) ? commas : commas.flatMap(Presenters.partsAtAnd)
    return !parts.isEmpty && parts.allSatisfy(knows) ? parts : [lead]
  }

  private func knows(_ name: String) -> Bool {
    let plain = PlainWord(name).bytes
    return group.institution(answeringTo: name) != nil || members.contains(plain)
      || people[plain] != nil || institutions[plain] != nil
  }

  private func standing(of name: String, during minutes: MinuteSet?) -> Standing {
    let plain = PlainWord(name).bytes
    let code = group.institution(answeringTo: name).map { PlainWord($0.code).bytes }
    let found = code.map { [institutions[$0]] } ?? [institutions[plain], people[plain]]
    let marked = found.compactMap { $0 }
    guard !marked.isEmpty else { return .unmarked }
    return marked.contains { $0.meets(minutes) } ? .there : .away
  }

  private mutating func add(_ row: AttendanceRow, for code: String?, _ minutes: RoomMinutes) {
    if let code { institutions[PlainWord(code).bytes, default: RoomMinutes()].formUnion(minutes) }
    switch row.who {
    case .member(let id):
      // Who is represented was not there himself, but who sits for him was.
      add(member: id, row.word == .represented ? RoomMinutes() : minutes)
      if let by = row.by, row.word == .represented { add(member: by, minutes) }
    case .visitor(let visitor):
      people[PlainWord(visitor.name).bytes, default: RoomMinutes()].formUnion(minutes)
      guard code == nil, let seat = visitor.institution else { return }
      let name = group.code(answeringTo: seat) ?? seat
      institutions[PlainWord(name).bytes, default: RoomMinutes()].formUnion(minutes)
    }
  }

  private mutating func add(member id: String, _ minutes: RoomMinutes) {
    let keys = group.member(id).map(Presenters.keys) ?? [PlainWord(id).bytes]
    for key in keys { people[key, default: RoomMinutes()].formUnion(minutes) }
  }

  private static func keys(_ member: Member) -> [[UInt8]] {
    [member.id, member.name].map { PlainWord($0).bytes }
  }

  private static func partsAtAnd(_ text: String) -> [String] {
    text.utf8.split(separator: 0x20)
      .split { $0.elementsEqual("e".utf8) || $0.elementsEqual("and".utf8) }
      .map { words in words.map { String($0) ?? "" }.joined(separator: " ") }
  }
}

extension AgendaItem {
  /// Whether somebody can have spoken to it: its clock ran, or more is recorded under it than that it
  /// was put off. Of an item that was only put off, or is written to have been, nothing was presented.
  package var wasBegun: Bool {
    guard writtenState == nil || writtenState == .discussed else { return false }
    guard !recorded.isEmpty else { return isTakenUp }
    return !recorded.allSatisfy {
      if case .decision(let decision) = $0 { decision.result == .deferred } else { false }
    }
  }
}
