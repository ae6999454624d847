import ActaFrame
import ActaMeeting
import ActaText

/// What was changed, step by step, so that it can be taken back without limit.
struct History: Sendable {
  /// One file before and after; nil is a file that is not there.
  struct Change: Sendable {
    var file: FileName
    var before: Document?
    var after: Document?
  }

  /// What one key or one finished form changed.
  struct Step: Sendable {
    var changes: [Change]
    /// What the step did, in words.
    var title: String
    /// When it was done, where that is known.
    var minute: ClockTime?
    /// Where it was done, where that is known.
    var view: ViewName?

    /// Whether a meeting ended with it, of which minutes were kept then.
    var closesMeeting: Bool {
      changes.contains { change in
        guard case .meeting(let name) = change.file else { return false }
        let ends = [change.before, change.after].map { document in
          document.flatMap { readMeeting($0, name: name).value.ended }
        }
        return ends[0] == nil && ends[1] != nil
      }
    }
  }

  private(set) var done: [Step] = []
  private(set) var undone: [Step] = []

  mutating func record(_ step: Step) {
    done.append(step)
    undone.removeAll()
  }

  mutating func undo() -> Step? {
    guard let step = done.popLast() else { return nil }
    undone.append(step)
    return step
  }

  mutating func redo() -> Step? {
    guard let step = undone.popLast() else { return nil }
    done.append(step)
    return step
  }

  /// A file got other bytes from outside: what was done to it before cannot be taken back safely.
  mutating func forget(_ file: FileName) {
    let untouched: (Step) -> Bool = { step in !step.changes.contains { $0.file == file } }
    done = done.filter(untouched)
    undone = undone.filter(untouched)
  }
}

extension Session {
  /// Puts a changed meeting in the place of the present one, as one step that can be taken back.
  mutating func commit(_ file: MeetingFile, _ title: String) -> [Effect] {
    commit([(.meeting(file.name), file.document)], title)
  }

  mutating func commit(_ files: [(FileName, Document)], _ title: String) -> [Effect] {
    let changes = files.compactMap { file, document -> History.Change? in
      let before = library.document(file)
      return before == document
        ? nil : History.Change(file: file, before: before, after: document)
    }
    guard !changes.isEmpty else { return [] }
    guard !changes.contains(where: unseals) else {
      refuse(words.approvedIsFrozen)
      return []
    }
    for change in changes where refuses(change.after, as: change.file) { return [] }
    history.record(History.Step(changes: changes, title: title, minute: now.time, view: view))
    let effects = changes.map { put($0.after, as: $0.file) }
    say(words.didAndUndo.filled(title))
    look(at: changes)
    return effects
  }

  /// Whether a change would alter what the seal of an approved meeting covers. No command offers that;
  /// a window that was open when another program's approval came in could still try.
  func unseals(_ change: History.Change) -> Bool {
    guard case .meeting(let name) = change.file, let file = library.meeting(name),
      file.meeting.status.isApproved, let after = change.after
    else { return false }
    return seal(of: file.reading) != seal(of: readMeeting(after, name: name))
  }

  /// Adds an entry at the end of an item, and brings it in sight: where the right pane is worked in it
  /// is selected, elsewhere it is shown.
  mutating func commit(
    _ file: MeetingFile, adding lines: [String], toItem index: Int, _ title: String
  ) -> [Effect] {
    let effects = commit(file.addingEntry(lines, toItem: index), title)
    guard selectedItem == index, let items = currentMeeting?.meeting.items else { return effects }
    contentSelection = max(0, items[index].entries.count - 1)
    return effects
  }

  /// An approval that was printed with its seal is not taken back by a slip.
  mutating func undoOrAsk() -> [Effect] {
    guard let name = history.done.last.flatMap(approvedMeeting) else { return undo() }
    popup = .menu(confirmMenu(words.undoApproval.filled(name), .undo))
    return []
  }

  /// The name of the meeting whose minutes a step approved.
  func approvedMeeting(_ step: History.Step) -> String? {
    for change in step.changes {
      guard case .meeting(let name) = change.file,
        let before = change.before, let after = change.after
      else { continue }
      let wasApproved = readMeeting(before, name: name).value.status.isApproved
      if !wasApproved, readMeeting(after, name: name).value.status.isApproved { return name }
    }
    return nil
  }

  /// The meeting that a step changed, where it is not the one on the screen.
  private func otherMeeting(_ step: History.Step) -> String? {
    let names = step.changes.compactMap { change -> String? in
      if case .meeting(let name) = change.file { return name }
      return nil
    }
    return names.contains { $0 == meetingName } ? nil : names.first
  }

  /// Whether minutes were kept when the step was done, which stay when it is taken back.
  func keepsCopies(_ step: History.Step) -> Bool {
    step.closesMeeting || approvedMeeting(step) != nil
  }

  mutating func undo() -> [Effect] {
    guard let step = history.undo() else {
      say(words.nothingToUndo)
      return []
    }
    say(undoneSentence(step))
    if !log.isEmpty { log[log.count - 1].tellsUndoing = true }
    if keepsCopies(step) { sayMore(DocumentPhrases.of(language).earlierStays) }
    let effects = step.changes.reversed().map { put($0.before, as: $0.file) }
    showMeetingThatIsThere()
    return effects
  }

  /// What was undone, and where, when that is not on the screen.
  private func undoneSentence(_ step: History.Step) -> String {
    if let meeting = otherMeeting(step) { return words.undoneElsewhere.filled(step.title, meeting) }
    guard step.view == nil || step.view == view else {
      return words.undoneInView.filled(step.title, words.name(of: viewOf(step)))
    }
    return words.undone.filled(step.title)
  }

  /// Where a step was done; of one from before a restart, where its file is worked in.
  private func viewOf(_ step: History.Step) -> ViewName {
    if let view = step.view { return view }
    switch step.changes.first?.file {
    case .proposals: return .proposals
    case .training: return .training
    case .updates: return .actions
    case .group: return .group
    default: return .agenda
    }
  }

  /// Why nothing is undone here: view 6 is read, and letters that were meant to be text in it would take
  /// back what stands elsewhere. Heard, a line says what it is.
  var undoRefusal: String? {
    guard let step = history.done.last else { return words.nothingToUndo }
    return isOutOfSight(step)
      ? words.undoNotHere.filled(step.title, words.name(of: viewOf(step))) : nil
  }

  /// Why nothing is redone here, for the same reason.
  var redoRefusal: String? {
    guard let step = history.undone.last else { return words.nothingToRedo }
    return isOutOfSight(step)
      ? words.redoNotHere.filled(step.title, words.name(of: viewOf(step))) : nil
  }

  private func isOutOfSight(_ step: History.Step) -> Bool {
    view == .minutes && !isSpoken && step.view != .minutes
  }

  /// A meeting that was taken away is no longer shown: the one shown before it is.
  private mutating func showMeetingThatIsThere() {
    guard currentMeeting == nil else { return }
    let before = meetingBefore.flatMap(library.meeting)?.name
    meetingName = before ?? library.likelyMeeting(on: now.date)
    clampSelections()
  }

  mutating func redo() -> [Effect] {
    guard let step = history.redo() else {
      say(words.nothingToRedo)
      return []
    }
    say(words.redone.filled(step.title))
    let effects = step.changes.map { put($0.after, as: $0.file) }
    for case .meeting(let name) in step.changes.filter({ $0.before == nil }).map(\.file) {
      meetingName = name
      clampSelections()
    }
    return effects
  }

  /// Changes a file's text here and asks for it to be saved.
  mutating func put(_ document: Document?, as file: FileName) -> Effect {
    library.put(document, as: file)
    if view == .training { library.prepareLedger(today: now.date) }
    saving.waiting.insert(file)
    return .save(file, document?.bytes)
  }
}
