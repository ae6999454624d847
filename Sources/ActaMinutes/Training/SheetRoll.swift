import ActaMeeting
import ActaText

/// Who is expected to sign an attendance sheet, a row of cells for each.
struct SheetRoll {
  let group: Group

  /// Those of a list, with the function of whoever is a member.
  func people(_ list: [Participant]) -> [[String]] {
    let functions = Dictionary(
      group.members.map { (key($0.name, $0.institution), $0.function) },
      uniquingKeysWith: { first, _ in first })
    return list.map { one in
      let code = one.institution.map { group.code(answeringTo: $0) ?? $0 }
      let function = functions[key(one.name, code)] ?? nil
      return [one.name, code ?? "", function ?? "", one.sex?.words.english ?? "", one.age ?? ""]
    }
  }

  private func key(_ name: String, _ institution: String?) -> PersonKey {
    PersonKey(name: PersonName(name), institution: PlainWord(institution ?? ""))
  }

  /// The members on the day of a meeting, by institution, and its visitors; of a case conference the
  /// institutions alone.
  func people(of meeting: Meeting) -> [[String]] {
    let seats = group.institutions(on: meeting.date)
    guard meeting.type != .caseConference else { return seats.map { ["", $0.code, "", ""] } }
    let people = group.members(on: meeting.date)
    let members = seats.flatMap { seat in people.filter { seat.code.isSame(as: $0.institution) } }
    let visitors = meeting.attendance.compactMap { row -> [String]? in
      guard case .visitor(let visitor) = row.who else { return nil }
      return [visitor.name, visitor.institution ?? "", "", visitor.sex?.words.english ?? ""]
    }
    return members.map {
      [$0.name, $0.institution ?? "", $0.function ?? "", $0.sex?.words.english ?? ""]
    } + visitors
  }
}
