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
    dropCodesToName()
    popup = .form(
      Form(
        title: title(of: step, goesOn), purpose: .found(step, goesOn: goesOn),
        fields: fields(of: step)))
  }

  /// Whether Enter on this form says that there is nothing more of its kind.
  func endsFounding(_ form: Form) -> Bool {
    guard case .found(let step, true) = form.purpose, step == .institution || step == .member else {
      return false
    }
    return form.focus == 0 && trimmedWords(form.fields[0].line.text).isEmpty
  }

  /// On to the next part of the chain; at its end, or outside one, nothing more is asked.
  mutating func goOnFounding(after purpose: Form.Purpose) {
    dropCodesToName()
    guard case .found(let step, true) = purpose else { return }
    switch step {
    case .group, .meeting: break
    case .institution:
      openFounding(.member, goesOn: true)
      if case .form(var form)? = popup {
        form.problem = quorumDoubt
        popup = .form(form)
      }
    case .member: openFounding(.meeting, goesOn: true)
    }
  }

  /// Back to the part before this one of the chain; false when there is none.
  mutating func goBackFounding(from form: Form) -> Bool {
    guard case .found(let step, true) = form.purpose, form.focus == 0 else { return false }
    switch step {
    case .group, .institution: return false
    case .member: openFounding(.institution, goesOn: true)
    case .meeting: openFounding(.member, goesOn: true)
    }
    return true
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
      let effects = try foundInstitutions(form)
      if let code = codesToName.first {
        askForName(of: code, goesOn: goesOn)
      } else if goesOn {
        openFounding(.institution, goesOn: true)
      }
      return effects
    case .member:
      let effects = try foundMember(form)
      if goesOn { openFounding(.member, goesOn: true) }
      return effects
    case .meeting: return try foundMeeting(form)
    }
  }
}
