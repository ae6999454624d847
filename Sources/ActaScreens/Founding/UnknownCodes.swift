import ActaFrame
import ActaMeeting
import ActaText

/// Institutions that were named by codes which nobody knows: each is asked its name, so that a slip is
/// seen before it stands in minutes.
extension Session {
  mutating func askForName(of code: String, goesOn: Bool) {
    var form = Form(
      title: founding.nameOfCode.filled(code), purpose: .found(.institution, goesOn: goesOn),
      fields: fields(of: .institution))
    form.fields[0].line = LineField(text: code)
    (form.focus, form.start) = (1, 1)
    popup = .form(form)
  }

  /// Without a name they are not in the group, and that is said.
  mutating func dropCodesToName() {
    guard !codesToName.isEmpty else { return }
    say(founding.leftOut.filled(codesToName.joined(separator: ", ")), .warning)
    codesToName = []
  }

  /// Why an institution cannot have this name; nil when it can.
  func problem(ofName name: String, code: String) -> String? {
    guard name.isEmpty, FoundingStep.isCode(code), FamiliarInstitution.named(code) == nil else {
      return nil
    }
    return founding.nameWanted.filled(code)
  }

  /// That the group's quorum is more than its voting institutions; nil when they can reach it.
  var quorumDoubt: String? {
    guard let over = library.group.unreachableQuorum(on: now.date), over.whole > 0 else {
      return nil
    }
    return founding.quorumTooHigh.filled(over.count, over.whole)
  }
}
