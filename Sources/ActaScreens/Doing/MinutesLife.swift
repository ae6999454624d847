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

  /// Meetings whose acta this one could approve, the latest first: over, not later than this one, and
  /// not approved yet.
  var awaitingApproval: [MeetingFile] {
    guard let present = currentMeeting else { return [] }
    return library.meetings.filter { file in
      let meeting = file.meeting
      guard file.name != present.name, meeting.status == .draft || meeting.status == .circulated,
        let day = meeting.date, let today = present.meeting.date
      else { return false }
      return day <= today
    }.sorted { ($0.meeting.date ?? now.date) > ($1.meeting.date ?? now.date) }
  }

  var approvalMenu: Menu {
    let letters = Array("123456789")
    let options = zip(letters, awaitingApproval).map { letter, file in
      Menu.Option(
        letter: letter,
        text: "\(file.meeting.title), \(file.meeting.date.map(words.longDate) ?? "____")",
        choice: .meeting(.approve(file.name)))
    }
    let none = Menu.Option(letter: "n", text: words.nothingNow, choice: .nothing)
    return Menu(title: LifePhrases.of(language).approve, options: options + [none], selected: nil)
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
    case .approve(let name): return approve(name)
    case .sign:
      return commit(
        file.settingHeader(.status, to: MeetingStatus.signed.words.text(in: file.language)),
        said.didSign)
    case .correct: openCorrectionForm()
    case .open, .openAnotherDay, .pause, .resume, .close, .circulate: break
    }
    return []
  }

  // MARK: approving

  /// Writes the decision here and the seal there, as one step that can be taken back.
  private mutating func approve(_ name: String) -> [Effect] {
    let said = LifePhrases.of(language)
    guard let here = currentMeeting, let there = library.meeting(name) else { return [] }
    if let reason = approvalRefusal(here, there) {
      say(reason, .warning)
      return []
    }
    guard let item = itemForApproval(here.meeting) else {
      say(words.chooseItemFirst, .warning)
      return []
    }
    let decided = here.addingEntry(here.lines(of: approval(of: there, in: here)), toItem: item)
    let sealed =
      there
      .settingHeader(.status, to: MeetingStatus.approved.words.text(in: there.language))
      .settingHeader(.approvedIn, to: here.name)
    let approved = sealed.settingHeader(.seal, to: seal(of: sealed.reading))
    return commit(
      [(.meeting(here.name), decided.document), (.meeting(there.name), approved.document)],
      said.didApprove.filled(there.meeting.title))
  }

  private func approval(of there: MeetingFile, in here: MeetingFile) -> Decision {
    let day = there.meeting.date.map { Phrases.of(here.language).longDate($0) } ?? there.name
    var decision = Decision(
      label: here.nextLabel("D"),
      text: LifePhrases.of(here.language).approvalText.filled(day), lines: 1...1)
    decision.meetings = [there.name]
    decision.result = .adopted
    decision.basis = .consensus
    let presence = Presence(meeting: here.meeting, group: library.group)
    let isOpen = here.meeting.status == .open
    decision.present = CountOf(
      count: presence.present(at: isOpen ? now.time : nil).count, whole: presence.needed.whole)
    if isOpen { decision.at = now.time }
    return decision
  }

  /// Why an acta cannot be approved here and now.
  private func approvalRefusal(_ here: MeetingFile, _ there: MeetingFile) -> String? {
    let said = LifePhrases.of(language)
    let presence = Presence(meeting: here.meeting, group: library.group)
    let time = here.meeting.status == .open ? now.time : nil
    guard presence.isQuorate(at: time) else { return said.noQuorum }
    let isDoubtful = there.reading.diagnostics.contains { $0.severity == .error }
    return isDoubtful ? said.mendFirst.filled(FileName.meeting(there.name).path) : nil
  }

  /// The open item, else the selected one, else where earlier business is followed up.
  private func itemForApproval(_ meeting: Meeting) -> Int? {
    if let open = meeting.openItem { return open }
    if view == .agenda, let selected = selectedItem { return selected }
    return meeting.items.firstIndex { $0.kind == .followUp } ?? (meeting.items.isEmpty ? nil : 0)
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
