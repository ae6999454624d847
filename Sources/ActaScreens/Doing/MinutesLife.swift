import ActaFrame
import ActaMeeting
import ActaText

/// The life of a meeting's record after it was written: circulated, approved at a later meeting by a
/// decision there, signed; and then only corrected.
extension Session {
  /// What `S` offers of it for the present meeting.
  var lifeOptions: [Menu.Option] {
    guard let meeting = currentMeeting?.meeting else { return [] }
    let said = LifePhrases.of(language)
    var options: [Menu.Option] = []
    if meeting.status == .circulated {
      options.append(Menu.Option(letter: "m", text: said.backToDraft, choice: .meeting(.draft)))
    }
    if meeting.status.isHeld, !meeting.status.isApproved, !awaitingApproval.isEmpty {
      options.append(Menu.Option(letter: "a", text: said.approve, choice: .meeting(.chooseActa)))
    }
    if meeting.status == .approved {
      options.append(Menu.Option(letter: "s", text: said.sign, choice: .meeting(.sign)))
    }
    if meeting.status.isApproved {
      options.append(Menu.Option(letter: "t", text: said.correct, choice: .meeting(.correct)))
    }
    return options
  }

  mutating func takeLife(_ step: MeetingStep) -> [Effect] {
    guard let file = currentMeeting else { return [] }
    let said = LifePhrases.of(language)
    switch step {
    case .draft:
      return commit(
        file.settingHeader(.status, to: MeetingStatus.draft.words.text(in: file.language)),
        said.didReturnToDraft)
    case .chooseActa: popup = .menu(approvalMenu)
    case .approve(let name): askHowApproved(name)
    case .approveBy(let basis, let name): return approve(name, by: basis)
    case .sign:
      return commit(
        file.settingHeader(.status, to: MeetingStatus.signed.words.text(in: file.language)),
        said.didSign)
    case .correct: openCorrectionForm()
    case .open, .openAnotherDay, .pause, .resume, .close, .circulate, .officers: break
    }
    return []
  }

  // MARK: correcting

  private mutating func openCorrectionForm() {
    let said = LifePhrases.of(language)
    let meeting = currentMeeting?.meeting
    let labels = (meeting?.decisions.map(\.label) ?? []) + (meeting?.actions.map(\.label) ?? [])
    popup = .form(
      Form(
        title: said.correct, purpose: .correction,
        fields: [
          FormField(.label, said.on, kind: .choice(labels)),
          FormField(.note, said.reads, kind: .text),
          FormField(.text, said.shouldRead, kind: .text),
        ]))
  }

  /// Adds the correction at the end of the frozen record; the words that it corrects must be there.
  mutating func correct(_ form: Form) throws(FormProblem) -> [Effect] {
    let said = LifePhrases.of(language)
    guard let file = currentMeeting else { return [] }
    guard !form[.note].isEmpty else { throw FormProblem(field: .note, text: said.readsMissing) }
    guard !form[.text].isEmpty else {
      throw FormProblem(field: .text, text: said.shouldReadMissing)
    }
    var correction = Correction(label: file.nextLabel("C"), title: said.inTime, lines: 1...1)
    correction.on = form[.label].isEmpty ? nil : form[.label]
    correction.reads = form[.note]
    correction.shouldRead = form[.text]
    correction.date = now.date
    let next = file.addingCorrection(correction)
    let isWrong =
      next.reading.diagnostics.contains { $0.name == .correctionMismatch }
      && !file.reading.diagnostics.contains { $0.name == .correctionMismatch }
    guard !isWrong else { throw FormProblem(field: .note, text: said.readsNotThere) }
    return commit(next, said.didCorrect.filled(correction.label))
  }
}
