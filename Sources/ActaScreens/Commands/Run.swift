import ActaFrame
import ActaMeeting
import ActaText

extension Session {
  /// Does what a command says, or says why it cannot.
  mutating func run(_ command: Command) -> [Effect] {
    if let reason = unavailability(command) {
      // It can do nothing for no other reason than that somebody else wrote here.
      if mayTakeOver, reason == readOnly { return [.takeOver] }
      say(reason, .warning)
      return []
    }
    if readsOn(command) { return [] }
    if command != .mark { goingRound = nil }
    return getAbout(command) ?? look(command)
  }

  /// From row to row, pane to pane and view to view; nil for what does anything else.
  private mutating func getAbout(_ command: Command) -> [Effect]? {
    switch command {
    case .readOn: readOn()
    case .turnPage: move(.pageDown)
    case .up, .down, .pageUp, .pageDown, .first, .last: move(command)
    case .open: return openSelected()
    case .into where view == .grid, .nextPane where view == .grid: moveColumn(by: 1)
    case .back where view == .grid, .previousPane where view == .grid: moveColumn(by: -1)
    case .into: enterContent()
    case .back, .cancel: goBack()
    case .quitView: return leaveView()
    case .leave: return quit()
    case .nextPane, .previousPane: changePane()
    case .showAgenda, .showAttendance, .showProposals, .showActions, .showTraining, .showMinutes,
      .showGroup:
      show(command)
    default: return nil
    }
    return []
  }

  /// What helps to find the way and takes steps back; else what does the work.
  private mutating func look(_ command: Command) -> [Effect] {
    switch command {
    case .help: popup = .help(HelpList(view: view, from: view))
    case .palette: popup = .help(HelpList(view: nil, from: view))
    case .find: popup = .form(.search(words.find, purpose: .find, text: ""))
    case .findNext: findAgain(forward: true)
    case .findPrevious: findAgain(forward: false)
    case .filter: popup = .form(.search(words.filter, purpose: .filter, text: filter))
    case .undo: return reopenDropped() ? [] : undoOrAsk()
    case .redo: return redo()
    default: return work(command)
    }
    return []
  }

  /// On capacity building, else on the record of a meeting.
  private mutating func work(_ command: Command) -> [Effect] {
    switch command {
    case .add where view == .training: popup = .menu(newActivityMenu)
    case .edit where view == .grid: openRowForm()
    case .edit where view == .training: openActivityCorrection()
    case .markPresent, .markAbsent, .markExcused, .markPartly, .clearMark:
      return markCell(command)
    case .addPerson: openNewRowForm()
    case .nextRow: goToNextRow()
    case .mark where view == .grid: return markNext()
    case .trainingPapers: openTrainingPapers()
    case .print where view == .training || view == .grid: return printTraining()
    case .minutes where paper != nil: openTrainingPapers()
    default: return workOnRecord(command)
    }
    return []
  }

  private mutating func workOnRecord(_ command: Command) -> [Effect] {
    switch command {
    case .history: popup = .menu(historyMenu)
    case .settle: openSettling()
    case .findEverywhere: openFindEverywhere()
    case .language: popup = .menu(languageMenu)
    case .birth: if let action = selectedAction { goToBirth(of: action.id) }
    case .add: openAddMenu()
    case .edit: return editSelected()
    case .editFile: return openEditor()
    case .delete: askToDelete()
    case .moveUp: return moveItem(by: -1)
    case .moveDown: return moveItem(by: 1)
    case .mark where view == .actions: toggleMark()
    case .markEveryone: return markEveryone()
    case .mark: return markAttendance()
    case .clock: return view == .attendance ? arriveOrLeave() : runItemClock()
    case .meeting: popup = .menu(meetingMenu)
    case .decide: openDecision()
    case .restrict: return restrictOrRelease()
    case .minutes: popup = .menu(minutesMenu)
    case .print: return openPrintMenu()
    default: return followUp(command)
    }
    return []
  }

  /// On what was promised, else on the program itself.
  private mutating func followUp(_ command: Command) -> [Effect] {
    switch command {
    case .done: return toggleDone()
    case .review: popup = .menu(reviewMenu)
    case .order: changeOrder()
    case .owner: openOwnerForm()
    case .due: openDueForm()
    case .veil: isVeiled = true
    case .saveNow: return [.saveNow]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    default: break
    }
    return []
  }

  private mutating func show(_ command: Command) {
    let views: [Command: ViewName] = [
      .showAgenda: .agenda, .showAttendance: .attendance, .showProposals: .proposals,
      .showActions: .actions, .showTraining: .training, .showMinutes: .minutes, .showGroup: .group,
    ]
    guard let next = views[command] else { return }
    paper = nil
    // View 3 has two faces: its key again turns it over.
    if next == .proposals { showsDecisions = view == .proposals && !showsDecisions }
    if next == .group, view == .group, showsMembership {
      turnFromMembership()
      return
    }
    go(to: next)
  }

  /// The file of what is shown, at its line.
  private func openEditor() -> [Effect] {
    if view == .proposals, let record = selectedProposal {
      return [.edit(.proposals, line: record.proposal.lines.lowerBound)]
    }
    let line = view == .actions ? selectedAction?.line : nil
    return editedMeeting.map { [.edit(.meeting($0.name), line: line ?? selectedLine)] } ?? []
  }

  /// The meeting whose file `E` opens: in the actions that in which the selected one was promised.
  var editedMeeting: MeetingFile? {
    guard view == .actions else { return currentMeeting }
    return selectedAction?.id.meeting.flatMap(library.meeting)
  }

  mutating func go(to next: ViewName) {
    // The grid is the list of one activity; without one there is only the list of them.
    let next = next == .grid && currentTraining == nil ? .training : next
    view = next
    textPlace = nil
    if next != .group { showsMembership = false }
    if next != .minutes { paper = nil }
    if next == .training { library.prepareLedger(today: now.date) }
    inContent = false
    filter = ""
    // Made once: the rows that are counted next are its own.
    refreshPreview()
    clampSelections()
  }

  private mutating func leaveView() -> [Effect] {
    if inContent {
      inContent = false
      return []
    }
    if view == .grid {
      leaveGrid()
      return []
    }
    if let paper {
      go(to: .training)
      select(.training(paper.training))
      return []
    }
    if view == .group, showsMembership {
      turnFromMembership()
      return []
    }
    if view != .group {
      go(to: .group)
      return []
    }
    if let open = library.meetings.first(where: { $0.meeting.status == .open }) {
      say(words.meetingStillOpen.filled(open.meeting.title), .warning)
      return []
    }
    return quit()
  }

  /// Leaving asks only when something could not be saved.
  private mutating func quit() -> [Effect] {
    guard saving.failed.isEmpty else {
      popup = .menu(confirmMenu(words.leaveUnsaved, .quit))
      return []
    }
    return renewedMinutes + [.quit]
  }

  private mutating func changePane() {
    if inContent {
      inContent = false
    } else {
      enterContent()
    }
  }

  private mutating func goBack() {
    if !filter.isEmpty {
      let kept = selectedTarget
      filter = ""
      if let kept { select(kept) }
    } else if view == .grid {
      leaveGrid()
      return
    } else if view == .group, showsMembership {
      turnFromMembership()
      return
    } else if view == .actions, !marked.isEmpty {
      marked = []
    } else {
      inContent = false
    }
    clampSelections()
  }
}
