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
    case .correctFirst(let name): askForCorrection(of: name)
    case .dropCorrection(let name): dropCorrection(of: name)
    case .sign:
      return commit(
        file.settingHeader(.status, to: MeetingStatus.signed.words.text(in: file.language)),
        said.didSign)
    case .correct: currentMeeting.map { openCorrectionForm(of: $0, approving: nil) }
    case .open, .openAnotherDay, .pause, .resume, .close, .circulate, .officers: break
    }
    return []
  }

  // MARK: correcting

  /// `approving` is the name of a meeting whose acta is corrected as it is approved.
  mutating func openCorrectionForm(of file: MeetingFile, approving name: String?) {
    let said = LifePhrases.of(language)
    let labels = file.meeting.decisions.map(\.label) + file.meeting.actions.map(\.label)
    popup = .form(
      Form(
        title: said.correct, purpose: .correction(approving: name),
        fields: [
          FormField(.label, said.on, kind: .choice(labels)),
          FormField(.note, said.reads, kind: .text),
          FormField(.text, said.shouldRead, kind: .text),
        ]))
  }

  /// Adds the correction at the end of the frozen record.
  mutating func correct(_ form: Form) throws(FormProblem) -> [Effect] {
    guard let file = currentMeeting else { return [] }
    let (next, correction) = try corrected(file, form)
    return commit(next, LifePhrases.of(language).didCorrect.filled(correction.label))
  }

  /// The record with what a form corrects at its end; the words that it corrects must be there.
  func corrected(
    _ file: MeetingFile, _ form: Form
  ) throws(FormProblem) -> (file: MeetingFile, correction: Correction) {
    let said = LifePhrases.of(language)
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
    guard next.correctsNoMoreInVain(than: file) else {
      throw FormProblem(field: .note, text: said.readsNotThere)
    }
    return (next, correction)
  }
}

extension MeetingFile {
  /// Whether no correction of this file quotes words that are not there, but for those of an earlier one
  /// that did already.
  func correctsNoMoreInVain(than earlier: MeetingFile) -> Bool {
    let vain = [self, earlier].map { file in
      file.reading.diagnostics.count { $0.name == .correctionMismatch }
    }
    return vain[0] <= vain[1]
  }
}
