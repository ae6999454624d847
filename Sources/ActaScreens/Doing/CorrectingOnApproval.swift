import ActaMeeting
import ActaMinutes
import ActaText

/// Corrections that a group agrees on while it approves an acta: they are written with the approval, in
/// the same step, and not before. An acta that is not approved is simply mended.
struct AgreedCorrections: Sendable {
  /// The name of the meeting whose acta it is.
  var meeting: String
  var corrections: [Correction]
}

extension Session {
  /// The record with what was agreed on at its end.
  func withAgreed(_ file: MeetingFile) -> MeetingFile {
    agreedCorrections(of: file.name).reduce(file) { $0.addingCorrection($1) }
  }

  private func agreedCorrections(of name: String) -> [Correction] {
    agreed?.meeting == name ? agreed?.corrections ?? [] : []
  }

  mutating func askForCorrection(of name: String) {
    guard let file = library.meeting(name) else { return }
    openCorrectionForm(of: withAgreed(file), approving: name)
  }

  /// Takes one correction and asks again how the acta is approved.
  mutating func correctFirst(_ name: String, _ form: Form) throws(FormProblem) -> [Effect] {
    guard let file = library.meeting(name) else { return [] }
    let (_, correction) = try corrected(withAgreed(file), form)
    agreed = AgreedCorrections(
      meeting: name, corrections: agreedCorrections(of: name) + [correction])
    askHowApproved(name)
    return []
  }

  mutating func dropCorrection(of name: String) {
    agreed = AgreedCorrections(
      meeting: name, corrections: agreedCorrections(of: name).dropLast())
    askHowApproved(name)
  }

  /// What is offered beside the ways to approve.
  func correctingOptions(_ name: String) -> [Menu.Option] {
    let said = ApprovalPhrases.of(language)
    let correct = Menu.Option(
      letter: "t", text: said.correctFirst, choice: .meeting(.correctFirst(name)))
    guard let last = agreedCorrections(of: name).last else { return [correct] }
    return [
      correct,
      Menu.Option(
        letter: "r", text: said.dropCorrection.filled(last.label),
        choice: .meeting(.dropCorrection(name))),
    ]
  }

  /// A line for each correction that the acta is approved with.
  func correctionNotes(_ file: MeetingFile) -> [StyledText] {
    withAgreed(file).meeting.corrections.map { one in
      let words = LifePhrases.of(language).quoting(one, in: file.meeting, of: library.group)
      return StyledText(text: "\(one.label): \(words)")
    }
  }

  /// The words of the decision that approves an acta: with how many corrections, and which, as far as the
  /// circle of the item under which it stands may read them.
  func approvalText(
    of there: MeetingFile, in here: MeetingFile, underItem item: Int, day: String
  ) -> String {
    let said = LifePhrases.of(here.language)
    let corrections = there.meeting.corrections
    guard !corrections.isEmpty else { return said.approvalText.filled(day) }
    let request = MinutesRequest(
      there.meeting, of: library.record, form: .acta,
      label: here.meeting.items[item].label(in: here.meeting, of: library.group),
      language: here.language)
    let readable = Set(Minutes.readableCorrections(request).map(\.lines.lowerBound))
    let parts = corrections.map { one in
      readable.contains(one.lines.lowerBound)
        ? said.quoting(one, in: there.meeting, of: library.group) : one.label
    }
    return said.approvalWithCorrections.filled(
      day, corrections.count, parts.joined(separator: "; "))
  }
}

extension LifePhrases {
  /// `na deliberação D1, onde se lê «72 horas», leia-se «72 horas úteis»`.
  func quoting(_ correction: Correction, in meeting: Meeting, of group: Group) -> String {
    let (reads, shouldRead) = (correction.reads ?? "____", correction.shouldRead ?? "____")
    // Who presided and who wrote stand in the record by their ids.
    let isOfficer =
      correction.on == nil
      && [meeting.chair, meeting.secretary].contains { $0?.utf8.elementsEqual(reads.utf8) == true }
    let named: (String) -> String = { isOfficer ? group.member($0)?.name ?? $0 : $0 }
    let quoted = quotation.filled(named(reads), named(shouldRead))
    guard let on = correction.on else { return quoted }
    let place = meeting.decisions.contains { $0.label == on } ? inDecision : inAction
    return "\(place.filled(on)), \(quoted)"
  }
}
