import ActaFrame
import ActaMeeting
import ActaText

/// A part of a group that is made on the screen.
enum FoundingStep: Hashable, Sendable {
  case group, institution, member, meeting
}

/// Making a group from nothing, and adding to it later: one form for each part, in a chain at the
/// first start.
extension Session {
  /// What an empty folder is met with.
  var foundingMenu: Menu {
    Menu(
      title: founding.noGroupHere,
      options: [
        Menu.Option(
          letter: language == .portuguese ? "c" : "m", text: founding.makeGroup,
          choice: .found(.group)),
        Menu.Option(
          letter: language == .portuguese ? "s" : "l", text: founding.leave, choice: .quit),
      ], selected: 0)
  }

  /// What `a` offers in the group's view.
  var groupAddMenu: Menu {
    var options = [
      Menu.Option(letter: "s", text: founding.addMeeting, choice: .found(.meeting))
    ]
    if library.groupDocument != nil {
      options += [
        Menu.Option(letter: "i", text: founding.addInstitution, choice: .found(.institution)),
        Menu.Option(letter: "m", text: founding.addMember, choice: .found(.member)),
      ]
    }
    return Menu(title: words.add, options: options, selected: 0)
  }

  mutating func openFounding(_ step: FoundingStep, goesOn: Bool) {
    popup = .form(
      Form(
        title: title(of: step, goesOn), purpose: .found(step, goesOn: goesOn),
        fields: fields(of: step)))
  }

  private func title(of step: FoundingStep, _ goesOn: Bool) -> String {
    switch step {
    case .group: founding.groupTitle
    case .institution:
      (goesOn ? founding.institutionNext : founding.institutionTitle)
        .filled(library.group.institutions.count + 1)
    case .member:
      (goesOn ? founding.memberNext : founding.memberTitle)
        .filled(library.group.members.count + 1)
    case .meeting: founding.meetingTitle
    }
  }

  private func fields(of step: FoundingStep) -> [FormField] {
    switch step {
    case .group: groupFields
    case .institution:
      [
        FormField(.label, founding.code, kind: .text),
        FormField(.text, founding.institutionName, kind: .text),
        FormField(
          .kind, founding.seat, kind: .choice(Seat.allCases.map(word)), text: word(Seat.voting)),
      ]
    case .member:
      [
        FormField(.text, founding.memberName, kind: .text),
        FormField(.institution, words.institution, kind: .institution),
        FormField(
          .kind, founding.role, kind: .choice(MemberRole.allCases.map(word)),
          text: word(nextRole)),
        FormField(.sex, words.sex, kind: .choice(Sex.allCases.map(word))),
      ]
    case .meeting: meetingFields
    }
  }

  private var groupFields: [FormField] {
    let name = library.foundingName ?? ""
    let quorum = language == .portuguese ? "metade+1" : "half+1"
    return [
      FormField(
        .text, founding.groupName, kind: .text, text: founding.suggestedName.filled(name)),
      FormField(.label, founding.id, kind: .text, text: "GR-" + FoundingStep.capitals(name)),
      FormField(
        .kind, founding.level, kind: .choice(GroupLevel.allCases.map(word)),
        text: word(GroupLevel.district)),
      FormField(.to, founding.place, kind: .text, text: name),
      FormField(.rule, founding.quorum, kind: .text, text: quorum),
    ]
  }

  private var meetingFields: [FormField] {
    let day = NewMeeting.likelyDate(of: library.record, today: now.date)
    let last = library.meetings.last?.meeting
    return [
      FormField(.due, founding.day, kind: .date, text: day.iso),
      FormField(
        .until, founding.time, kind: .text, text: last?.time.map(words.span) ?? "09:00-12:00"),
      FormField(
        .to, founding.place, kind: .text, text: last?.place ?? library.group.place ?? ""),
    ]
  }

  /// The chair first, then the secretary, then everyone else.
  private var nextRole: MemberRole {
    let roles = library.group.members.map(\.role)
    if !roles.contains(.chair) { return .chair }
    return roles.contains(.secretary) ? .focal : .secretary
  }

  private func word<Word: FormatWord>(_ word: Word) -> String { word.words.text(in: language) }

  // MARK: what the forms do

  /// Whether Enter on this form says that there is nothing more of its kind.
  func endsFounding(_ form: Form) -> Bool {
    guard case .found(let step, true) = form.purpose, step == .institution || step == .member else {
      return false
    }
    return form.focus == 0 && trimmedWords(form.fields[0].line.text).isEmpty
  }

  /// On to the next part of the chain; at its end, or outside one, nothing more is asked.
  mutating func goOnFounding(after purpose: Form.Purpose) {
    guard case .found(let step, true) = purpose else { return }
    switch step {
    case .group, .meeting: break
    case .institution: openFounding(.member, goesOn: true)
    case .member: openFounding(.meeting, goesOn: true)
    }
  }

  mutating func found(
    _ step: FoundingStep, goesOn: Bool, _ form: Form
  ) throws(FormProblem) -> [Effect] {
    switch step {
    case .group:
      let effects = try foundGroup(form)
      openFounding(.institution, goesOn: true)
      return effects
    case .institution:
      let effects = try foundInstitution(form)
      if goesOn { openFounding(.institution, goesOn: true) }
      return effects
    case .member:
      let effects = try foundMember(form)
      if goesOn { openFounding(.member, goesOn: true) }
      return effects
    case .meeting: return try foundMeeting(form)
    }
  }

  private mutating func foundGroup(_ form: Form) throws(FormProblem) -> [Effect] {
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

  private mutating func foundInstitution(_ form: Form) throws(FormProblem) -> [Effect] {
    guard let document = library.groupDocument else { return [] }
    let code = form[.label]
    guard FoundingStep.isCode(code) else {
      throw FormProblem(field: .label, text: founding.codeWanted)
    }
    guard !library.group.institutions.contains(where: { isSame($0.code, code) }) else {
      throw FormProblem(field: .label, text: founding.codeTaken.filled(code))
    }
    guard let seat = Seat.allCases.first(where: { isTyped(form[.kind], $0.words) }) else {
      throw FormProblem(field: .kind, text: words.wordNotKnown)
    }
    var institution = Institution(
      code: code, name: form[.text].isEmpty ? code : form[.text], line: 0)
    institution.seat = seat
    return commit(
      [(.group, document.adding(institution, in: library.group.language ?? language))],
      founding.madeInstitution.filled(code))
  }

  private mutating func foundMember(_ form: Form) throws(FormProblem) -> [Effect] {
    guard let document = library.groupDocument else { return [] }
    guard !form[.text].isEmpty else { throw FormProblem(field: .text, text: words.nameMissing) }
    guard let code = institution(typed: form[.institution]) else {
      throw FormProblem(field: .institution, text: words.unknownInstitution)
    }
    var member = Member(id: memberID(form[.text]), name: form[.text], line: 0)
    member.institution = code
    member.role = MemberRole.allCases.first { isTyped(form[.kind], $0.words) }
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

  private mutating func foundMeeting(_ form: Form) throws(FormProblem) -> [Effect] {
    guard let day = try date(form, .due) else {
      throw FormProblem(field: .due, text: words.dateHelp)
    }
    let time = TimeSpan(form[.until])
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
