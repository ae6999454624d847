import ActaMeeting

/// Who came, who did not, who came late or left, and what that meant for the quorum.
extension MinutesWriter {
  mutating func writePresences() {
    let seats = presence.seated(at: nil)
    let people = meeting.attendance.filter { isForSeat($0) && presence.isHere($0, at: nil) }
    let others = meeting.attendance.filter {
      isOutside($0) && $0.word != .guest && presence.isHere($0, at: nil)
    }
    layout.blank()
    // Not yet marked is not absent.
    guard !meeting.attendance.isEmpty else {
      layout.add(sentence(.presences), keepsNext: true)
      layout.add("\(words.hole).", indent: 3)
      return addSentences(pauses)
    }
    guard !(seats.isEmpty && others.isEmpty) else {
      layout.add(sentence(.nobodyPresent))
      return writeOthers()
    }
    layout.add(
      sentence(
        .presences,
        [
          .people: formal.counted(heads(people + others), phrases.person),
          .institutions: counted(seats),
        ], counts: [.people: heads(people + others)]),
      keepsNext: true)
    let lines =
      seats.map { code in
        seatName(code, named(people.filter { code.isSame(as: presence.institution(of: $0)) }))
      } + others.map { outsider($0) }
    writeList(lines)
    writeOthers()
  }

  /// Who came for an institution without a seat that day, or was no member of the group then.
  private func outsider(_ row: AttendanceRow) -> String {
    let code = seat(of: row) ?? words.hole
    guard group.institution(answeringTo: code)?.term.covers(meeting.date) == true else {
      return seatName(code, [words.notOfGroup, nameAndFunction(row)])
    }
    return seatName(code, ["\(nameAndFunction(row)), \(phrases.notMember)"])
  }

  private mutating func writeList(_ lines: [String]) {
    for (number, line) in lines.enumerated() {
      layout.add(line + (number + 1 == lines.count ? "." : ";"), indent: 3, hanging: 3)
    }
  }

  /// Of a case conference nothing is said of people.
  mutating func writeInstitutionsPresent() {
    let seats = presence.seated(at: nil).map { seatName($0) }
    layout.blank()
    let names = formal.listOfNames(seats + institutionsOfOthers(besides: seats) { seatName($0) })
    layout.add("\(phrases.institutionsPresent): \(names).")
    addSentences(pauses)
  }

  /// Institutions of those who came and sat for none, each once: named as `name` says it where the group
  /// knows them, else as typed.
  func institutionsOfOthers(besides told: [String], _ name: (String) -> String) -> [String] {
    var known = Set(told.map(PlainWord.init))
    return meeting.attendance.compactMap { row in
      guard presence.isHere(row, at: nil), !isForSeat(row) else { return nil }
      let typed: String? =
        switch row.who {
        case .member: seat(of: row)
        case .visitor(let visitor): visitor.institution
        }
      guard let typed, !typed.isEmpty else { return nil }
      let called = group.institution(answeringTo: typed).map { name($0.code) } ?? typed
      return known.insert(PlainWord(called)).inserted ? called : nil
    }
  }

  /// People in the room: who sits for two institutions is one person.
  private func heads(_ rows: [AttendanceRow]) -> Int {
    Set(rows.map { $0.word == .represented ? $0.by.map(Attendee.member) ?? $0.who : $0.who }).count
  }

  private func counted(_ seats: [String]) -> String {
    seats.isEmpty ? phrases.noInstitution : formal.counted(seats.count, phrases.institution)
  }

  func seatName(_ code: String) -> String { seatName(code, []) }

  /// `Save the Children (observador; Luís Exemplo)`. In brackets, so that a seat that ends in a word for
  /// assisted people never reads as one of them with a name.
  private func seatName(_ code: String, _ people: [String]) -> String {
    let institution = group.institution(code)
    let name = institution?.name ?? code
    let observer = (Article(ofName: name) ?? .masculine).form(phrases.observer)
    let mark = institution?.seat == .observer ? [observer] : []
    let inside = (mark + people).joined(separator: "; ")
    return name + (inside.isEmpty ? "" : " (\(inside))")
  }

  private func isForSeat(_ row: AttendanceRow) -> Bool {
    presence.institution(of: row) != nil && row.word != .guest
  }

  // MARK: guests

  private mutating func writeOthers() {
    let guests = meeting.attendance.filter { row in
      presence.isHere(row, at: nil) && !isForSeat(row) && (row.word == .guest || !isOutside(row))
    }
    var sentences: [String] = []
    if !guests.isEmpty {
      sentences.append(sentence(.guests, lists: [.list: guests.map { guest($0) }]))
    }
    addSentences(sentences + absences + movements + pauses)
  }

  private mutating func addSentences(_ sentences: [String]) {
    guard !sentences.isEmpty else { return }
    layout.blank()
    layout.add(sentences.joined(separator: " "))
  }

  /// `Amélia Exemplo (Universidade; com os alunos)`.
  private func guest(_ row: AttendanceRow) -> String {
    switch row.who {
    case .member: [guestName(row), row.note].compactMap { $0 }.joined(separator: ", ")
    case .visitor(let visitor): named(visitor, row.note)
    }
  }

  func guestName(_ row: AttendanceRow) -> String {
    switch row.who {
    case .member(let id): formalPerson(id) ?? words.hole
    case .visitor(let visitor): named(visitor, nil)
    }
  }

  private func named(_ visitor: Visitor, _ note: String?) -> String {
    let inside = [visitor.institution.map { institutionName($0) }, note].compactMap { $0 }
    return visitor.name + (inside.isEmpty ? "" : " (\(inside.joined(separator: "; ")))")
  }

  /// Everyone of one seat; who is there for another of the same seat is named once, with both.
  private func named(_ rows: [AttendanceRow]) -> [String] {
    rows.compactMap { row in
      if row.word == .represented, let by = row.by,
        rows.contains(where: { $0.who == .member(by) && $0.word != .represented })
      {
        return nil
      }
      guard case .member(let id) = row.who, row.word != .represented else {
        return nameAndFunction(row)
      }
      let others = rows.filter { $0.word == .represented && id.isSame(as: $0.by) }
      let said = others.map { other in
        (["\(phrases.onBehalfOf) \(name(of: other.who))"] + [other.note].compactMap { $0 })
          .joined(separator: ", ")
      }
      return ([nameAndFunction(row)] + said).joined(separator: ", ")
    }
  }

  /// `Zito Exemplo, em representação de Rosa Exemplo`, and what was noted of it; behind a function parted
  /// by a dash, so that it is no part of that.
  private func nameAndFunction(_ row: AttendanceRow) -> String {
    guard let note = row.note else { return nameInRoom(row) }
    return "\(nameInRoom(row))\(function(of: row) == nil ? ", " : " – ")\(note)"
  }

  private func function(of row: AttendanceRow) -> String? {
    guard case .member(let id) = row.who, row.word != .represented else { return nil }
    return group.member(id)?.function
  }

  private func nameInRoom(_ row: AttendanceRow) -> String {
    if row.word == .represented {
      return "\(name(ofMember: row.by)), \(phrases.onBehalfOf) \(name(of: row.who))"
    }
    return ([name(of: row.who)] + [function(of: row)].compactMap { $0 }).joined(separator: ", ")
  }

  // MARK: quorum

  /// Whether it was there when the chair opened, and each time that it was lost or found again.
  mutating func writeQuorumSentences() {
    let needed = presence.needed
    layout.blank()
    guard needed.count > 0 else { return layout.add(sentence(.opened)) }
    guard !request.meeting.attendance.isEmpty else {
      return layout.add("\(words.quorum): \(words.hole).")
    }
    let there = presence.present(at: meeting.started).count
    let facts: [Hole: String] = [
      .present: formal.cardinal(there, .feminine),
      .voting: formal.cardinal(needed.whole, .feminine),
      .needed: formal.cardinal(needed.count, .feminine),
    ]
    var sentences = [sentence(there >= needed.count ? .quorate : .inquorate, facts)]
    for change in presence.changesSinceOpening {
      sentences.append(
        sentence(change.quorate ? .quorumFound : .quorumLost, [.time: formal.at(change.time)]))
    }
    layout.add(sentences.joined(separator: " "))
  }
}
