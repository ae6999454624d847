import ActaFrame
import ActaMeeting
import ActaText

/// What the forms write into the group's file, and its first meeting.
extension Session {
  mutating func foundGroup(_ form: Form) throws(FormProblem) -> [Effect] {
    guard !form[.text].isEmpty else { throw FormProblem(field: .text, text: words.nameMissing) }
    let id = FoundingStep.identifier(form[.label])
    guard !id.isEmpty else { throw FormProblem(field: .label, text: founding.idWanted) }
    guard GroupDraft.isQuorum(form[.rule]) else {
      throw FormProblem(field: .rule, text: founding.quorumWanted)
    }
    guard let level = GroupLevel.allCases.first(where: { isTyped(form[.kind], $0.words) }) else {
      throw FormProblem(field: .kind, text: words.wordNotKnown)
    }
    let draft = GroupDraft(
      name: form[.text], id: id, level: level, place: form[.to].isEmpty ? nil : form[.to],
      language: language, quorum: form[.rule])
    return commit([(.group, draft.document)], founding.madeGroup)
  }

  mutating func foundInstitutions(_ form: Form) throws(FormProblem) -> [Effect] {
    guard var document = library.groupDocument else { return [] }
    let codes = listed(form[.label]).filter { !$0.isEmpty }
    if let problem = problem(ofCodes: codes) { throw FormProblem(field: .label, text: problem) }
    if codes.count == 1, let problem = problem(ofName: form[.text], code: codes[0]) {
      throw FormProblem(field: .text, text: problem)
    }
    guard let seat = Seat.allCases.first(where: { isTyped(form[.kind], $0.words) }) else {
      throw FormProblem(field: .kind, text: words.wordNotKnown)
    }
    let written = library.group.language ?? language
    let named = codes.count == 1 ? codes : codes.filter { FamiliarInstitution.named($0) != nil }
    for code in named {
      let known = FamiliarInstitution.named(code)
      let name = codes.count == 1 ? form[.text] : known?.name.text(in: written) ?? code
      var institution = Institution(
        code: known?.code ?? code, name: name.isEmpty ? code : name, line: 0)
      institution.seat = codes.count == 1 ? seat : known?.seat ?? seat
      institution.sector = known?.sector.text(in: written)
      document = document.adding(institution, in: written)
    }
    let effects = commit(
      [(.group, document)], founding.madeInstitution.filled(named.joined(separator: ", ")))
    codesToName = codes.filter { !named.contains($0) } + codesToName.dropFirst()
    return effects
  }

  /// Why institutions cannot be added by these codes; nil when they can.
  func problem(ofCodes codes: [String]) -> String? {
    guard !codes.isEmpty, codes.allSatisfy(FoundingStep.isCode) else { return founding.codeWanted }
    var taken = Set(library.group.institutions.map { PlainWord($0.code) })
    let twice = codes.first { !taken.insert(PlainWord($0)).inserted }
    return twice.map { founding.codeTaken.filled($0) }
  }

  mutating func foundMember(_ form: Form) throws(FormProblem) -> [Effect] {
    guard let document = library.groupDocument else { return [] }
    guard !form[.text].isEmpty else { throw FormProblem(field: .text, text: words.nameMissing) }
    guard let code = institution(typed: form[.institution]) else {
      throw FormProblem(field: .institution, text: words.unknownInstitution)
    }
    var member = Member(id: memberID(form[.text]), name: form[.text], line: 0)
    member.institution = code
    member.role = MemberRole.allCases.first { isTyped(form[.kind], $0.words) }
    // Who joins later is called at no earlier meeting.
    let hasMet = library.meetings.contains { $0.meeting.status.isHeld }
    if hasMet { member.term.from = now.date }
    member.sex = Sex.allCases.first { isTyped(form[.sex], $0.words) }
    return commit(
      [(.group, document.adding(member, in: library.group.language ?? language))],
      founding.madeMember.filled(form[.text]))
  }

  /// The first name in small letters, with a number when somebody has it already.
  private func memberID(_ name: String) -> String {
    let first = name.utf8.split(separator: 0x20).first.flatMap { String($0) } ?? name
    let letters = PlainWord(first).bytes.filter { (0x61...0x7A).contains($0) }
    let base = letters.isEmpty ? "m" : String(decoding: letters, as: UTF8.self)
    let taken = Set(library.group.members.map(\.id))
    guard taken.contains(base) else { return base }
    let number = (2...taken.count + 2).first { !taken.contains("\(base)\($0)") } ?? taken.count + 2
    return "\(base)\(number)"
  }

  mutating func foundMeeting(_ form: Form) throws(FormProblem) -> [Effect] {
    guard let day = try date(form, .due) else {
      throw FormProblem(field: .due, text: words.dateHelp)
    }
    let time = TimeSpan(typed: form[.until])
    guard time != nil || form[.until].isEmpty else {
      throw FormProblem(field: .until, text: founding.timeWanted)
    }
    let language = library.group.language ?? language
    let new = NewMeeting(date: day, time: time, type: .ordinary)
    let name = new.fileName(in: language)
    guard library.meeting(name) == nil else {
      throw FormProblem(field: .due, text: founding.dayTaken.filled(words.longDate(day)))
    }
    let document = new.document(for: library.record, register: library.register)
    var file = MeetingFile(name: name, document: document, group: library.group)
    if !form[.to].isEmpty { file = file.settingHeader(.place, to: form[.to]) }
    let effects = commit([(.meeting(name), file.document)], founding.meetingTitle)
    show(meeting: name)
    say(isSpoken ? DialogueWords.of(self.language).madeMeeting : founding.madeMeeting)
    if let quorumDoubt { sayMore(quorumDoubt, .warning) }
    return effects
  }
}

extension FoundingStep {
  /// Whether a code can stand in the group's file: without blanks, commas and colons.
  static func isCode(_ typed: String) -> Bool {
    !typed.utf8.isEmpty && typed.utf8.allSatisfy { ![0x20, 0x2C, 0x3A].contains($0) }
  }

  /// Letters, digits and hyphens of a typed name in capitals; nothing when it has others.
  static func identifier(_ typed: String) -> String {
    let bytes = PlainWord(typed).bytes
    let isFit = bytes.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
    }
    return isFit ? upper(bytes) : ""
  }

  /// The first three letters of a place, in capitals.
  static func capitals(_ name: String) -> String {
    upper(PlainWord(name).bytes.filter { (0x61...0x7A).contains($0) }.prefix(3))
  }

  private static func upper(_ bytes: some Sequence<UInt8>) -> String {
    let capitals = bytes.map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }
    return String(decoding: capitals, as: UTF8.self)
  }
}
