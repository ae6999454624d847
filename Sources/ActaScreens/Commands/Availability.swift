import ActaMeeting
import ActaText

extension Session {
  /// Why a command can do nothing now, in words; nil when it can.
  func unavailability(_ command: Command) -> String? {
    if isOfTraining(command) { return trainingRefusal(command) }
    switch command {
    case .minutes where paper != nil, .print where paper != nil: return nil
    case .showAgenda, .showAttendance, .showMinutes, .minutes, .print:
      return currentMeeting == nil ? words.noMeeting : nil
    case .edit where view == .group: return membershipRefusal
    case .edit where view == .actions || view == .proposals && showsDecisions: return recordRefusal
    case .decide: return decisionRefusal
    case .add, .edit, .delete, .moveUp, .moveDown, .mark:
      if view == .actions || view == .group { return changeRefusal }
      return view == .proposals ? proposalsRefusal : meetingRefusal
    case .restrict: return restrictionRefusal
    case .clock: return clockRefusal
    case .meeting: return lifeRefusal
    case .done, .review, .owner, .due: return actionRefusal
    case .birth: return selectedAction == nil ? words.noAction : nil
    case .history: return changeRefusal
    case .settle: return settlingRefusal
    case .undo where keptTyping != nil: return nil
    case .undo: return changeRefusal ?? undoRefusal
    case .redo: return changeRefusal ?? redoRefusal
    case .editFile where view == .proposals: return changeRefusal
    case .editFile: return editedMeeting == nil ? words.noMeeting : editorRefusal
    default: return nil
    }
  }

  /// Whether a command is, here, about an activity of training or its list.
  private func isOfTraining(_ command: Command) -> Bool {
    switch command {
    case .trainingPapers, .markPresent, .markAbsent, .markExcused, .markPartly, .clearMark,
      .markEveryone, .addPerson:
      true
    case .print, .edit: view == .training || view == .grid
    case .add: view == .training
    case .delete, .mark: view == .grid
    default: false
    }
  }

  private func trainingRefusal(_ command: Command) -> String? {
    switch command {
    case .trainingPapers, .print: trainingPaperRefusal
    case .add: changeRefusal
    case .edit where view == .training: correctionRefusal
    default: gridRefusal
    }
  }

  /// Why nothing of this group can be changed.
  var changeRefusal: String? { readOnly }

  /// Why the current meeting cannot be changed.
  var meetingRefusal: String? {
    if let lifeRefusal { return lifeRefusal }
    return currentMeeting?.meeting.status.isApproved == true ? words.approvedIsFrozen : nil
  }

  /// Why nothing can be decided in it: a decision is dated by the meeting that goes on.
  var decisionRefusal: String? {
    if let meetingRefusal { return meetingRefusal }
    return currentMeeting?.meeting.ended.map { room.decideAfterClosing.filled($0.text) }
  }

  /// Why nothing can be done with it, not even what is open to an approved one.
  var lifeRefusal: String? {
    if let changeRefusal { return changeRefusal }
    guard let file = currentMeeting else { return words.noMeeting }
    if let version = file.reading.outline.version, version > 1 { return words.newerVersion }
    if file.reading.diagnostics.contains(where: { $0.name == .notUTF8 }) { return words.notUTF8 }
    return nil
  }

  private var clockRefusal: String? {
    if let meetingRefusal { return meetingRefusal }
    guard let meeting = currentMeeting?.meeting else { return words.noMeeting }
    if meeting.started == nil { return words.openMeetingFirst }
    if let ended = meeting.ended {
      return view == .attendance
        ? room.attendanceIsOver.filled(ended.text) : words.meetingHasEnded
    }
    if view == .attendance { return nil }
    return meeting.runningBreak != nil ? words.breakIsRunning : nil
  }

  private var editorRefusal: String? {
    guard let changeRefusal else {
      let holdsRestricted = editedMeeting?.meeting.entries.contains {
        if case .restricted = $0.entry { return true }
        return false
      }
      return holdsRestricted == true ? words.restrictedStaysHere : nil
    }
    return changeRefusal
  }
}
