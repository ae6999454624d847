import ActaFrame
import ActaMeeting
import ActaText

/// The other face of view 0: who sits in the group, to look up and to correct. Nothing is deleted
/// here, because meetings refer to it: what is over gets its last day.
extension Session {
  private var members: MembershipWords { .of(language) }

  /// The row of the first face that leads to the other.
  var membershipRow: ListRow {
    let group = library.group
    return ListRow(
      text: members.title, right: "\(group.institutions.count), \(group.members.count)",
      target: .membership)
  }

  /// Institutions in the order of the file, each with its people below it.
  var membershipPage: Page {
    let group = library.group
    var page = Page(listColumns: 44)
    page.whenEmpty = members.empty
    for seat in group.institutions {
      page.rows.append(row(seat))
      page.rows += group.members.filter { seat.code.isSame(as: $0.institution) }.map(row)
    }
    let codes = Set(group.institutions.map(\.code))
    let others = group.members.filter { !codes.contains($0.institution ?? "") }
    if !others.isEmpty {
      page.rows.append(ListRow(text: members.withoutInstitution, role: .heading))
      page.rows += others.map(row)
    }
    let target = chosen(among: page.rows)
    page.makeDetail = { detail(of: target) }
    page.foot = [StyledText(text: members.turnBack, role: .dim)]
    return page
  }

  private func row(_ seat: Institution) -> ListRow {
    let right = past(seat.term) ?? (seat.seat == .observer ? word(Seat.observer) : "")
    return ListRow(
      text: "\(seat.code)  \(seat.name)", right: right,
      role: past(seat.term) == nil ? .emphasis : .dim, target: .institution(seat.code),
      alsoFound: seat.aliases.joined(separator: " "))
  }

  private func row(_ member: Member) -> ListRow {
    ListRow(
      text: "  \(member.name)", right: past(member.term) ?? member.role.map(said) ?? "",
      role: past(member.term) == nil ? .plain : .dim, target: .member(member.id),
      alsoFound: ([member.function].compactMap { $0 } + member.aliases).joined(separator: " "))
  }

  /// What is said of a term that does not hold today; nil when it does.
  private func past(_ term: Term) -> String? {
    if let until = term.until, until < now.date {
      return members.until.filled(words.shortDate(until))
    }
    if let from = term.from, from > now.date { return members.since.filled(words.shortDate(from)) }
    return nil
  }

  private func word<Word: FormatWord>(_ word: Word) -> String { word.words.text(in: language) }

  // MARK: what is known

  func membershipDetail(institution code: String) -> [DetailLine] {
    guard let seat = library.group.institution(code) else { return [] }
    let facts: [(String, String?)] = [
      (members.sector, seat.sector), (members.aliases, seat.aliases.joined(separator: ", ")),
      (founding.seat, word(seat.seat)),
    ]
    return lines(seat.name, facts, seat.term)
  }

  func membershipDetail(member id: String) -> [DetailLine] {
    guard let one = library.group.member(id) else { return [] }
    let seat = one.institution.map { library.group.institution($0)?.name ?? $0 }
    let facts: [(String, String?)] = [
      (words.institution, seat), (founding.role, one.role.map(said)),
      (members.function, one.function), (words.sex, one.sex.map(word)),
      (members.aliases, one.aliases.joined(separator: ", ")),
    ]
    return lines(one.name, facts, one.term)
  }

  private func lines(
    _ title: String, _ facts: [(name: String, value: String?)], _ term: Term
  ) -> [DetailLine] {
    let dates: [(name: String, value: String?)] = [
      (members.from, term.from.map(words.longDate)), (members.to, term.until.map(words.longDate)),
    ]
    let known = (facts + dates).filter { !($0.value ?? "").isEmpty }
    return [DetailLine(text: title, role: .heading, hanging: 2)]
      + known.map { DetailLine(text: "\($0.name): \($0.value ?? "")", hanging: 2) }
      + ["", members.enterEdits].map { DetailLine(text: $0, role: .dim) }
  }

  // MARK: turning over

  mutating func turnToMembership() {
    showsMembership = true
    selection[.group] = 0
    filter = ""
  }

  /// Back to the first face, on the row that led away from it.
  mutating func turnFromMembership() {
    showsMembership = false
    filter = ""
    select(.membership)
    clampSelections()
  }

  /// Why nothing can be edited in view 0.
  var membershipRefusal: String? {
    if let changeRefusal { return changeRefusal }
    switch selectedTarget {
    case .institution, .member: return nil
    case .figures where library.groupDocument != nil: return nil
    default: return members.chooseFirst
    }
  }
}
