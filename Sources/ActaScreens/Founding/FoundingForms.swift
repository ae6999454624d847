import ActaMeeting
import ActaText

/// The forms in which the parts of a group are made.
extension Session {
  func title(of step: FoundingStep, _ goesOn: Bool) -> String {
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

  func fields(of step: FoundingStep) -> [FormField] {
    switch step {
    case .group: groupFields
    case .institution:
      [
        FormField(.label, founding.code, kind: .newInstitutions),
        FormField(.text, founding.institutionName, kind: .text),
        FormField(
          .kind, founding.seat, kind: .choice(Seat.allCases.map(word)), text: word(Seat.voting)),
      ]
    case .member:
      [
        FormField(.text, founding.memberName, kind: .text),
        FormField(.institution, words.institution, kind: .institution),
        FormField(
          .kind, founding.role, kind: .choice(MemberRole.allCases.map(said)),
          text: said(nextRole)),
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
        .text, founding.groupName, kind: .text, text: founding.suggestedName.filled(name),
        isOffered: true),
      FormField(
        .label, founding.id, kind: .text, text: "GR-" + FoundingStep.capitals(name), isOffered: true
      ),
      FormField(
        .kind, founding.level, kind: .choice(GroupLevel.allCases.map(word)),
        text: word(GroupLevel.district)),
      FormField(.to, founding.place, kind: .text, text: name, isOffered: true),
      FormField(
        .rule, founding.quorum, kind: .text, text: quorum,
        isOffered: true),
    ]
  }

  private var meetingFields: [FormField] {
    let day = NewMeeting.likelyDate(of: library.record, today: now.date)
    let last = library.meetings.last?.meeting
    return [
      FormField(.due, founding.day, kind: .date, text: day.iso, isOffered: true),
      FormField(
        .until, founding.time, kind: .text, text: last?.time.map(words.span) ?? "09:00-12:00",
        isOffered: true),
      FormField(
        .to, founding.place, kind: .text, text: last?.place ?? library.group.place ?? "",
        isOffered: true),
    ]
  }

  /// The chair first, then the secretary, then everyone else.
  private var nextRole: MemberRole {
    let roles = library.group.members.map(\.role)
    if !roles.contains(.chair) { return .chair }
    return roles.contains(.secretary) ? .focal : .secretary
  }

  private func word<Word: FormatWord>(_ word: Word) -> String { word.words.text(in: language) }

  /// Fills in what is known of an institution by its code, until something else was typed.
  func describeInstitution(_ form: inout Form) {
    guard let known = FamiliarInstitution.named(form[.label]) else { return }
    let offers: [(FormField.Name, String)] = [
      (.text, known.name.text(in: library.group.language ?? language)), (.kind, word(known.seat)),
    ]
    for (name, text) in offers {
      guard let index = form.fields.firstIndex(where: { $0.name == name }),
        form.fields[index].isFresh
      else { continue }
      form.fields[index].line = LineField(text: text)
      form.fields[index].isOffered = true
    }
  }
}
