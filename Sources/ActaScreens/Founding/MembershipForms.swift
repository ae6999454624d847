import ActaFrame
import ActaMeeting
import ActaText

/// A form that corrects what stands of the group.
enum MembershipForm: Hashable, Sendable {
  case institution(String)
  case member(String)
  /// The group as a whole.
  case group
}

/// Correcting an institution or a member.
extension Session {
  private var members: MembershipWords { .of(language) }

  mutating func openMembershipForm() {
    guard let document = library.groupDocument else { return }
    guard !readGroup(document).diagnostics.contains(where: { $0.name == .notUTF8 }) else {
      say(words.notUTF8, .warning)
      return
    }
    switch selectedTarget {
    case .institution(let code):
      guard let seat = library.group.institution(code) else { return }
      popup = .form(
        Form(
          title: members.editing.filled(code), purpose: .membership(.institution(code)),
          fields: fields(of: seat)))
    case .member(let id):
      guard let member = library.group.member(id) else { return }
      popup = .form(
        Form(
          title: members.editing.filled(member.name), purpose: .membership(.member(id)),
          fields: fields(of: member)))
    case .figures:
      popup = .form(
        Form(
          title: members.editing.filled(library.group.name), purpose: .membership(.group),
          fields: fields(of: GroupProfile(document))))
    default: break
    }
  }

  private func fields(of seat: Institution) -> [FormField] {
    [
      FormField(.text, founding.institutionName, kind: .text, text: seat.name),
      FormField(.alias, members.aliases, kind: .text, text: seat.aliases.joined(separator: ", ")),
      FormField(.topic, members.sector, kind: .text, text: seat.sector ?? ""),
      FormField(
        .kind, founding.seat, kind: .choice(Seat.allCases.map(word)), text: word(seat.seat)),
    ] + fields(of: seat.term)
  }

  private func fields(of member: Member) -> [FormField] {
    [
      FormField(.text, founding.memberName, kind: .text, text: member.name),
      FormField(
        .institution, words.institution, kind: .institution, text: member.institution ?? ""),
      FormField(
        .kind, founding.role, kind: .choice(MemberRole.allCases.map(said)),
        text: member.role.map(said) ?? ""),
      FormField(.function, members.function, kind: .text, text: member.function ?? ""),
      FormField(
        .sex, words.sex, kind: .choice(Sex.allCases.map(word)), text: member.sex.map(word) ?? ""),
      FormField(.alias, members.aliases, kind: .text, text: member.aliases.joined(separator: ", ")),
    ] + fields(of: member.term)
  }

  private func fields(of term: Term) -> [FormField] {
    [
      FormField(.from, members.from, kind: .date, text: term.from?.iso ?? ""),
      FormField(.until, members.to, kind: .date, text: term.until?.iso ?? ""),
    ]
  }

  private func word<Word: FormatWord>(_ word: Word) -> String { word.words.text(in: language) }

  // MARK: writing

  mutating func correct(_ kind: MembershipForm, _ form: Form) throws(FormProblem) -> [Effect] {
    guard !form[.text].isEmpty else { throw FormProblem(field: .text, text: words.nameMissing) }
    switch kind {
    case .institution(let code): return try correctInstitution(code, form)
    case .member(let id): return try correctMember(id, form)
    case .group: return try correctGroup(form)
    }
  }

  private mutating func correctInstitution(
    _ code: String, _ form: Form
  ) throws(FormProblem) -> [Effect] {
    guard let document = library.groupDocument, var seat = library.group.institution(code) else {
      return []
    }
    guard let kind = Seat.allCases.first(where: { isTyped(form[.kind], $0.words) }) else {
      throw FormProblem(field: .kind, text: words.wordNotKnown)
    }
    seat.name = form[.text]
    seat.aliases = listed(form[.alias]).filter { !$0.isEmpty }
    seat.sector = form[.topic].isEmpty ? nil : form[.topic]
    seat.seat = kind
    seat.term = try term(form)
    for other in library.group.institutions where other.code != code {
      let names = ([other.code, other.name] + other.aliases).map { PlainWord($0) }
      if let taken = seat.aliases.first(where: { names.contains(PlainWord($0)) }) {
        throw FormProblem(field: .alias, text: members.aliasTaken.filled(taken, other.code))
      }
    }
    return commit(
      [(.group, document.rewriting(seat, in: library.group.language ?? language))],
      members.edited.filled(code))
  }

  private mutating func correctMember(_ id: String, _ form: Form) throws(FormProblem) -> [Effect] {
    guard let document = library.groupDocument, let old = library.group.member(id) else {
      return []
    }
    var member = old
    member.name = form[.text]
    member.institution = try institution(of: old, form)
    member.role = try word(form, .kind)
    member.sex = try word(form, .sex)
    member.function = form[.function].isEmpty ? nil : form[.function]
    member.aliases = listed(form[.alias]).filter { !$0.isEmpty }
    member.term = try term(form)
    let isKept = keepOldName(of: old, in: &member)
    let said = isKept ? members.editedAndKept : members.edited
    return commit(
      [(.group, document.rewriting(member, in: library.group.language ?? language))],
      said.filled(member.name, old.name))
  }

  /// Lists that have the old name go on standing for the same person.
  private func keepOldName(of old: Member, in member: inout Member) -> Bool {
    let name = PersonName(old.name)
    guard name != PersonName(member.name),
      !member.aliases.contains(where: { PersonName($0) == name }),
      library.trainings.contains(where: { file in
        file.training.participants.contains { PersonName($0.name) == name }
      })
    else { return false }
    member.aliases.append(old.name)
    return true
  }

  /// Whoever sat for an institution in a meeting sat for it: another one is another seat.
  private func institution(of member: Member, _ form: Form) throws(FormProblem) -> String? {
    guard let code = institution(typed: form[.institution]) else {
      throw FormProblem(field: .institution, text: words.unknownInstitution)
    }
    guard code == member.institution || !isNamedInMeetings(member.id) else {
      throw FormProblem(field: .institution, text: members.moves.filled(member.name))
    }
    return code
  }

  private func isNamedInMeetings(_ id: String) -> Bool {
    library.meetings.contains { file in
      let meeting = file.meeting
      return id.isSame(as: meeting.chair) || id.isSame(as: meeting.secretary)
        || meeting.attendance.contains { $0.who == .member(id) || id.isSame(as: $0.by) }
    }
  }

  private func term(_ form: Form) throws(FormProblem) -> Term {
    let term = Term(from: try date(form, .from), until: try date(form, .until))
    if let from = term.from, let until = term.until, until < from {
      throw FormProblem(field: .until, text: members.endsBefore)
    }
    return term
  }
}
