import ActaMeeting
import ActaText

/// Correcting the group as a whole: its name, its level, where it meets, and how many make a quorum.
extension Session {
  func fields(of profile: GroupProfile) -> [FormField] {
    let levels = GroupLevel.allCases.map { $0.words.text(in: language) }
    let level = library.group.level?.words.text(in: language)
    return [
      FormField(.text, founding.groupName, kind: .text, text: profile.name),
      FormField(.kind, founding.level, kind: .choice(levels), text: level ?? ""),
      FormField(.to, founding.place, kind: .text, text: profile.place),
      FormField(.rule, founding.quorum, kind: .text, text: profile.quorum),
    ]
  }

  mutating func correctGroup(_ form: Form) throws(FormProblem) -> [Effect] {
    guard let document = library.groupDocument else { return [] }
    let written = library.group.language ?? language
    var profile = GroupProfile(document)
    let level: GroupLevel? = try word(form, .kind)
    if level != library.group.level { profile.level = level?.words.text(in: written) ?? "" }
    (profile.name, profile.place) = (form[.text], form[.to])
    let hasNewQuorum = profile.quorum != form[.rule]
    profile.quorum = form[.rule]
    let next = document.rewriting(profile, in: written)
    if hasNewQuorum { try check(quorumOf: readGroup(next).value, form) }
    let meetings = hasNewQuorum ? goingOn(withQuorumOf: readGroup(next).value) : []
    return commit(
      [(.group, next)] + meetings.map { (.meeting($0.name), $0.document) },
      MembershipWords.of(language).edited.filled(form[.text]))
  }

  /// A number that its institutions cannot reach is refused; they can be added first.
  private func check(quorumOf group: Group, _ form: Form) throws(FormProblem) {
    guard form[.rule].isEmpty || GroupDraft.isQuorum(form[.rule]) else {
      throw FormProblem(field: .rule, text: founding.quorumWanted)
    }
    if let over = group.unreachableQuorum(on: now.date) {
      throw FormProblem(field: .rule, text: founding.quorumOver.filled(over.count, over.whole))
    }
  }

  /// Meetings that go on and wrote down a quorum that cannot be, or none, with the corrected one.
  private func goingOn(withQuorumOf group: Group) -> [MeetingFile] {
    library.meetings.filter { file in
      guard file.meeting.isRunning else { return false }
      return file.meeting.quorum.map { $0.count > $0.whole } ?? true
    }.map { $0.settingHeader(.quorum, to: nil) }.map { $0.fixingQuorum(of: group) }
  }
}
