import ActaFrame
import ActaMeeting
import ActaText

/// Approving the acta of an earlier meeting: what is approved is restated, the way is asked, and the
/// decision here and the seal there are one step that can be taken back. A copy is kept.
extension Session {
  private var approval: ApprovalPhrases { ApprovalPhrases.of(language) }

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
        letter: letter, text: "\(file.meeting.title), \(day(of: file, words))",
        choice: .meeting(.approve(file.name)))
    }
    let none = Menu.Option(letter: "n", text: words.nothingNow, choice: .nothing)
    return Menu(title: LifePhrases.of(language).approve, options: options + [none], selected: 0)
  }

  /// Restates what would be approved and asks how; Enter alone approves nothing.
  mutating func askHowApproved(_ name: String) {
    guard let here = currentMeeting, let there = library.meeting(name) else { return }
    if let reason = approvalRefusal(here, there) {
      say(reason, .warning)
      return
    }
    let ways: [(Character, String, DecisionBasis)] = [
      ("c", approval.consensus, .consensus), ("u", approval.unanimity, .unanimity),
      ("v", approval.vote, .vote),
    ]
    let options = ways.map { letter, text, basis in
      Menu.Option(letter: letter, text: text, choice: .meeting(.approveBy(basis, name)))
    }
    let none = Menu.Option(letter: "n", text: approval.notNow, choice: .nothing)
    popup = .menu(
      Menu(
        title: approval.question.filled(day(of: there, words), there.meeting.title),
        options: options + correctingOptions(name) + [none], selected: nil,
        notes: approvalNotes(name) + blanks(ofActa: there)))
  }

  /// What the acta holds, and where its approval is recorded.
  func approvalNotes(_ name: String) -> [StyledText] {
    guard let file = library.meeting(name), let here = currentMeeting?.meeting,
      let item = itemForApproval(here)
    else { return [] }
    let there = file.meeting
    let lines = [
      approval.holds.filled(there.decisions.count, there.actions.count),
      approval.place.filled(item + 1, here.items[item].title),
    ]
    return lines.map { StyledText(text: $0) } + correctionNotes(file)
  }

  mutating func approve(_ name: String, by basis: DecisionBasis) -> [Effect] {
    guard basis == .vote else {
      do throws(Refusal) {
        return try approve(name, basis == .unanimity ? .unanimity : .consensus([]))
      } catch {
        say(text(of: error), .warning)
        return []
      }
    }
    popup = .form(
      Form(
        title: approval.vote, purpose: .approval(name),
        fields: [FormField(.tally, deciding.tally, kind: .tally)]))
    return []
  }

  /// Takes the votes counted on it.
  mutating func approve(_ name: String, _ form: Form) throws(FormProblem) -> [Effect] {
    guard let typed = TypedTally(form[.tally]) else {
      throw FormProblem(field: .tally, text: deciding.nobodyVoted)
    }
    do throws(Refusal) {
      return try approve(name, .showOfHands(Ballot(tally: typed.tally)))
    } catch {
      throw FormProblem(field: .tally, text: text(of: error))
    }
  }

  /// Writes the decision here and, when the acta is adopted, the seal there.
  private mutating func approve(_ name: String, _ way: Motion.Way) throws(Refusal) -> [Effect] {
    guard let here = currentMeeting, let written = library.meeting(name),
      let item = itemForApproval(here.meeting)
    else { return [] }
    let there = withAgreed(written)
    guard there.correctsNoMoreInVain(than: written) else {
      say(LifePhrases.of(language).readsNotThere, .warning)
      return []
    }
    let decision = try approval(of: there, in: here, underItem: item, way)
    let decided = here.addingEntry(here.lines(of: decision), toItem: item)
    guard decision.result == .adopted else {
      return commit(
        decided,
        approval.notApproved.filled(
          decision.label, spokenResult(of: decision), day(of: there, words)))
    }
    let sealed =
      there
      .settingHeader(.status, to: MeetingStatus.approved.words.text(in: there.language))
      .settingHeader(.approvedIn, to: here.name)
    let approved = sealed.settingHeader(.seal, to: seal(of: sealed.reading))
    let effects = commit(
      [(.meeting(here.name), decided.document), (.meeting(there.name), approved.document)],
      LifePhrases.of(language).didApprove.filled(there.meeting.title))
    guard !effects.isEmpty else { return [] }
    agreed = nil
    return effects + keepApprovedMinutes(of: name)
  }

  private func approval(
    of there: MeetingFile, in here: MeetingFile, underItem item: Int, _ way: Motion.Way
  ) throws(Refusal) -> Decision {
    let rules = approvalRules(here)
    let day = day(of: there, Phrases.of(here.language))
    let wording = approvalText(of: there, in: here, underItem: item, day: day)
    var decision = try rules.decision(on: Motion(wording: wording, way: way))
    decision.label = here.nextLabel("D", taken: decisionLabelsElsewhere(here.name))
    decision.meetings = [there.name]
    return decision
  }

  private func approvalRules(_ here: MeetingFile) -> DecisionRules {
    DecisionRules(
      meeting: here.meeting, group: library.group,
      minute: here.meeting.status == .open ? clock : nil)
  }

  /// What votes on an acta come to while they are typed.
  func explanation(ofApproval typed: TypedTally) -> [String] {
    guard let here = currentMeeting else { return [] }
    let rules = approvalRules(here)
    let count = countSentence(typed, of: rules.present.count)
    let ballot = Ballot(tally: typed.tally)
    do throws(Refusal) {
      let motion = Motion(wording: approval.vote, way: .showOfHands(ballot))
      return [count, deciding.wouldBe.filled(spokenResult(of: try rules.decision(on: motion)))]
    } catch {
      return [count, text(of: error)]
    }
  }

  private func spokenResult(of decision: Decision) -> String {
    decision.result?.words.spoken(in: language) ?? ""
  }

  private func day(of file: MeetingFile, _ words: Phrases) -> String {
    file.meeting.date.map(words.longDate) ?? file.name
  }

  /// Why an acta cannot be approved here and now.
  private func approvalRefusal(_ here: MeetingFile, _ there: MeetingFile) -> String? {
    let said = LifePhrases.of(language)
    let presence = Presence(meeting: here.meeting, group: library.group)
    let time = here.meeting.status == .open ? clock : nil
    guard presence.isQuorate(at: time) else { return said.noQuorum }
    guard itemForApproval(here.meeting) != nil else { return words.chooseItemFirst }
    let isDoubtful = there.reading.diagnostics.contains { $0.severity == .error }
    return isDoubtful ? said.mendFirst.filled(FileName.meeting(there.name).path) : nil
  }

  /// The item that the cursor is on, else the open one, else where earlier business is followed up.
  private func itemForApproval(_ meeting: Meeting) -> Int? {
    if let selected = selectedItem { return selected }
    if let open = meeting.openItem { return open }
    return meeting.items.firstIndex { $0.kind == .followUp } ?? (meeting.items.isEmpty ? nil : 0)
  }
}
