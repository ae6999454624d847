import ActaFrame
import ActaMeeting
import ActaText

/// `S` and `s`: the meeting's own clock, pauses, and the agenda items'.
extension Session {
  var meetingMenu: Menu {
    var options: [Menu.Option] = []
    let meeting = currentMeeting?.meeting
    switch meeting?.status {
    case .planned:
      options.append(Menu.Option(letter: "o", text: words.openMeeting, choice: .meeting(.open)))
    case .open:
      if meeting?.runningBreak == nil {
        options.append(Menu.Option(letter: "p", text: words.pause, choice: .meeting(.pause)))
      } else {
        options.append(Menu.Option(letter: "r", text: words.resume, choice: .meeting(.resume)))
      }
      options.append(Menu.Option(letter: "e", text: words.closeMeeting, choice: .meeting(.close)))
    case .circulated:
      options.append(Menu.Option(letter: "o", text: words.reopenMeeting, choice: .meeting(.open)))
    case .draft:
      options.append(Menu.Option(letter: "c", text: words.circulate, choice: .meeting(.circulate)))
      options.append(Menu.Option(letter: "o", text: words.reopenMeeting, choice: .meeting(.open)))
    default: break
    }
    if let status = meeting?.status, !status.isApproved, status != .cancelled {
      options.append(Menu.Option(letter: "q", text: officers.title, choice: .meeting(.officers)))
    }
    options += lifeOptions
    options.append(Menu.Option(letter: "n", text: words.nothingNow, choice: .nothing))
    // What is done next is taken by Enter; what ends something wants its own letter.
    let isUnderWay = meeting?.status == .planned || meeting?.status == .open
    return Menu(
      title: words.theMeeting, options: options, selected: isUnderWay ? 0 : options.count - 1)
  }

  mutating func take(_ step: MeetingStep) -> [Effect] {
    guard let file = currentMeeting else { return [] }
    switch step {
    case .open where file.meeting.started == nil && file.meeting.date != now.date:
      let planned = file.meeting.date.map(words.longDate) ?? "____"
      popup = .menu(
        confirmMenu(
          words.anotherDay.filled(planned, words.longDate(now.date)), .meeting(.openAnotherDay)))
    case .open: return open(file)
    case .openAnotherDay:
      trustDay()
      return open(file)
    case .pause:
      return commit(
        file.addingHeader(.pause, running(clock)), room.pauseBegan.filled(clock.text))
    case .resume: return resume(file)
    case .close: openCloseForm(file)
    case .officers: openOfficersForm()
    case .circulate: return circulate(file)
    case .draft, .sign, .correct, .chooseActa, .approve, .approveBy, .correctFirst, .dropCorrection:
      return takeLife(step)
    }
    return []
  }

  private mutating func open(_ file: MeetingFile) -> [Effect] {
    var next = file.settingHeader(.status, to: MeetingStatus.open.words.text(in: file.language))
    if file.meeting.started == nil {
      next = next.settingHeader(.started, to: clock.text)
    } else {
      next = next.settingHeader(.ended, to: nil)
    }
    let added = schedulingPending(next.fixingQuorum(of: library.group))
    let effects = commit(added, words.didOpen.filled(clock.text))
    let presence = Presence(meeting: added.meeting, group: library.group)
    if presence.present(at: clock).isEmpty {
      let key = isSpoken ? DialogueWords.of(language).rollCallCommand : "2"
      say(room.callTheRoll.filled(clock.text, key), .warning)
    }
    if let quorumDoubt { sayMore(quorumDoubt, .warning) }
    if added.meeting.items.count > next.meeting.items.count {
      let names = pendingDecisions.map { local($0.id).text }.joined(separator: ", ")
      say(deciding.pendingOnAgenda.filled(names), .warning)
    }
    if let away = officersMarkedAway { sayMore(away, .warning) }
    return effects
  }

  private func running(_ time: ClockTime) -> String { "\(time.text)-\(time.text)" }

  private mutating func resume(_ file: MeetingFile) -> [Effect] {
    guard let ended = endingPause(file) else { return [] }
    return commit(ended, words.didResume.filled(clock.text))
  }

  /// The file with the pause that goes on ended now, and why there was one kept; nil when none goes on.
  /// One of less than a minute was none. The hours of a file say nothing of a pause of half a day: its end
  /// stands in its note.
  private func endingPause(_ file: MeetingFile) -> MeetingFile? {
    guard let pause = file.meeting.runningBreak else { return nil }
    let start = pause.span.start
    let end = clock
    if end == start { return file.settingLastHeader(.pause, to: nil) }
    let isLong = end < start
    let resumed =
      file.language == .portuguese
      ? "retomada às \(end.text) do dia seguinte" : "resumed at \(end.text) the next day"
    let notes = [pause.note, isLong ? resumed : nil].compactMap { $0 }
    let whole = "\(start.text)-\((isLong ? start.adding(1) : end).text)"
    return file.settingLastHeader(.pause, to: ([whole] + notes).joined(separator: ", "))
  }

  /// What goes round is what `minutes/` holds.
  private mutating func circulate(_ file: MeetingFile) -> [Effect] {
    let effects = commit(
      file.settingHeader(.status, to: MeetingStatus.circulated.words.text(in: file.language)),
      words.didCirculate)
    let kept = keepClosedMinutes()
    if !kept.isEmpty { sayMore(DocumentPhrases.of(language).kept) }
    return effects + kept
  }

  private mutating func openCloseForm(_ file: MeetingFile) {
    // The hour that was announced stays.
    let next = file.meeting.next?.date.iso ?? ""
    var form = Form(
      title: words.closeMeeting, purpose: .close,
      fields: [FormField(.due, words.nextMeeting, kind: .date, text: next, isOffered: true)])
    let closed = file.meeting.openItem.map { file.closingItem($0, at: clock) } ?? file
    let left = closed.meeting.leftOver(library.group)
    if !left.isEmpty { form.problem = words.itemsNotReached.filled(left.count) }
    // The next meeting is what the window asks.
    form.remarks = blanks(ofActa: self.closed(file, next: file.meeting.next?.date ?? now.date))
    popup = .form(form)
  }

  /// Ends the meeting: what was taken up and not decided is deferred, an item that is open closes
  /// with it, and a pause ends.
  mutating func close(next day: CalendarDate?) -> [Effect] {
    guard let file = currentMeeting else { return [] }
    let effects = commit(closed(file, next: day), words.didClose.filled(clock.text))
    let kept = keepClosedMinutes()
    let documents = DocumentPhrases.of(language)
    sayMore(
      kept.isEmpty ? documents.notKept : documents.kept, kept.isEmpty ? .warning : nil)
    if let away = officersNotThere { sayMore(away, .warning) }
    hasJustClosed = true
    return effects + kept
  }

  /// The file as closing now would leave it.
  func closed(_ file: MeetingFile, next day: CalendarDate?) -> MeetingFile {
    var next = deferringUndecided(file)
    if let open = file.meeting.openItem {
      next = next.closingItem(open, at: clock)
    }
    next = endingPause(next) ?? next
    next = next.settingHeader(.ended, to: clock.text)
    next = next.settingHeader(.status, to: MeetingStatus.draft.words.text(in: file.language))
    guard let day else { return next }
    let time = file.meeting.next?.time ?? file.meeting.time?.start
    return next.settingHeader(.next, to: day.iso + (time.map { " \($0.text)" } ?? ""))
  }

  /// Opens the selected item, closing the one that was open; closes it when it is open itself.
  mutating func runItemClock() -> [Effect] {
    guard let file = currentMeeting, let index = selectedItem else {
      say(words.chooseItemFirst, .warning)
      return []
    }
    let item = file.meeting.items[index]
    if item.state == .open {
      let said =
        item.wasOpenedInVain(at: clock)
        ? room.openedInVain.filled(index + 1)
        : words.didCloseItem.filled(index + 1, item.minutesUsed(now: clock))
      let effects = commit(file.closingItem(index, at: clock), said)
      warnWhenUndecided(index)
      sayUnseen(item: index)
      return effects
    }
    var next = file
    if let other = file.meeting.openItem {
      next = next.closingItem(other, at: clock)
    }
    next = next.openingItem(index, at: clock)
    let effects = commit(next, words.didOpenItem.filled(index + 1, clock.text))
    if let other = file.meeting.openItem { sayUnseen(item: other) }
    return effects
  }

  private mutating func warnWhenUndecided(_ index: Int) {
    let left = currentMeeting?.meeting.leftUndecided().first { $0.item == index }
    if let left { say(words.leftUndecided.filled(left.proposal.text), .warning) }
  }
}
