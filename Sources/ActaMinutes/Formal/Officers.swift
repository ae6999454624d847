import ActaMeeting

/// Who presided and who wrote, as far as the roll call bears it out: of nobody is it said that they did
/// while they were away.
extension MinutesWriter {
  /// One who led or wrote, and from when to when, where that was not the whole meeting.
  struct Officer {
    let id: String
    var arrival: ClockTime?
    var departure: ClockTime?
  }

  /// Who presided; nil where nobody is named, or was not there.
  var presiding: Officer? {
    officer(meeting.chair) { one, presence in one.arrival = presence.lateArrival(of: one.id) }
  }

  var writing: Officer? { officer(meeting.secretary) { _, _ in } }

  private func officer(
    _ member: String?, _ complete: (inout Officer, Presence) -> Void
  ) -> Officer? {
    guard let id = inRoom(member) else { return nil }
    var officer = Officer(id: id)
    guard meeting.status.isHeld else { return officer }
    complete(&officer, presence)
    officer.departure = presence.earlyDeparture(of: id)
    return officer
  }

  /// If the roll call has them there: minutes say of nobody what they did while they were away.
  func inRoom(_ id: String?) -> String? {
    guard let id, meeting.status.isHeld, group.member(id) != nil else { return id }
    return presence.hasBeenHere(id) ? id : nil
  }

  /// `____ e, a partir das nove horas e trinta minutos, Ana Exemplo`; who followed is a hole, too.
  func inWords(_ officer: Officer?) -> String? {
    guard let officer, let name = formalPerson(officer.id) else { return nil }
    func then(_ first: String, _ time: ClockTime, _ second: String) -> String {
      words.fill(phrases.presidedLater, first, formal.since(time), second)
    }
    let first = officer.arrival.map { then(words.hole, $0, name) } ?? name
    return officer.departure.map { then(first, $0, words.hole) } ?? first
  }

  /// `____; desde 09:30 Ana Exemplo, Procuradora (PD)`.
  func inShort(_ officer: Officer?) -> String {
    let name = person(officer?.id)
    let first = officer?.arrival.map { "\(words.hole); \(words.from) \($0.text) \(name)" } ?? name
    return officer?.departure.map { "\(first); \(words.from) \($0.text) \(words.hole)" } ?? first
  }

  /// `Ana Exemplo, Procuradora (PD)`.
  func person(_ id: String?) -> String {
    guard let id else { return words.hole }
    guard let member = group.member(id) else { return id }
    return member.name + (member.function.map { ", \($0)" } ?? "")
      + (member.institution.map { " (\($0))" } ?? "")
  }
}
