import ActaFrame
import ActaMeeting
import ActaText

/// The roll call, person by person: it asks about everyone who is not marked yet.
extension Dialogue {
  mutating func beginRollCall() {
    session.go(to: .attendance)
    called = nextUnmarked(from: 0)
    if called == nil { sayEndOfRollCall() }
  }

  mutating func askRollCall(_ turn: inout Turn) {
    guard let called, session.shownPage.rows.indices.contains(called) else {
      (self.called, asksArrival) = (nil, false)
      askForCommand(&turn)
      return
    }
    if readList != list {
      turn.lines += [words.rollCall, words.rollCallHelp]
      readList = list
    }
    calledTarget = session.shownPage.rows[called].target
    let who = Spoken.text(
      trimmedWords(session.shownPage.rows[called].text), hole: words.missing)
    turn.prompt = asksArrival ? "\(words.arrivalPrompt.filled(who)): " : who + ": "
  }

  mutating func takeRollCall(_ line: String, _ turn: inout Turn) {
    guard let called = placeOfCalled else {
      (self.called, asksArrival) = (nextUnmarked(from: 0), false)
      turn.lines.append(words.lineRefused)
      return
    }
    if asksArrival {
      takeArrival(of: called, line, &turn)
      return
    }
    switch line {
    case ".":
      self.called = nil
      sayEndOfRollCall()
    case "?": turn.lines.append(words.rollCallHelp)
    case "<":
      turn.lines += called == 0 ? [words.firstQuestion] : []
      self.called = max(0, called - 1)
    case "": goOn(after: called)
    default: if mark(called, line, &turn) { goOn(after: called) }
    }
  }

  private mutating func goOn(after called: Int) {
    self.called = nextUnmarked(from: called + 1)
    if self.called == nil { sayEndOfRollCall() }
  }

  /// The row of whom the roll call asks about, wherever it stands now; nil when it is gone.
  private var placeOfCalled: Int? {
    let rows = session.shownPage.rows
    if let called, rows.indices.contains(called), rows[called].target == calledTarget {
      return called
    }
    return rows.firstIndex { $0.target == calledTarget }
  }

  /// Marks who is called; false when the same is asked again, or who came for a seat, or when.
  private mutating func mark(_ called: Int, _ line: String, _ turn: inout Turn) -> Bool {
    guard let word = attendanceWord(line) else {
      turn.lines += [words.notAChoice.filled(line), words.rollCallHelp]
      return false
    }
    session.selection[.attendance] = called
    if word == .late { return takeLate(&turn) }
    // Who came is asked first; whose seat stays empty needs no word.
    if case .seat? = session.selectedTarget, word == .present {
      turn.effects += session.nameSelectedSeat()
      return false
    }
    turn.effects += session.markSelected(word)
    return true
  }

  private func attendanceWord(_ line: String) -> AttendanceWord? {
    let numbered: [AttendanceWord] = [.present, .excused, .absent, .late]
    if let number = decimal(Array(line.utf8)) {
      return numbered.indices.contains(number - 1) ? numbered[number - 1] : nil
    }
    let wanted = PlainWord(line)
    return numbered.first { word in
      [word.words.portuguese, word.words.english].contains {
        PlainWord($0).bytes.starts(with: wanted.bytes)
      }
    }
  }

  // MARK: who is late

  /// Whoever is late and not there yet stays unmarked: a row without an hour would count from the
  /// opening. Where the meeting has begun it is asked since when they are there.
  private mutating func takeLate(_ turn: inout Turn) -> Bool {
    guard case .person? = session.selectedTarget, session.hoursOfArrival != nil else {
      turn.lines.append(words.notHereYet)
      return true
    }
    asksArrival = true
    return false
  }

  private mutating func takeArrival(of called: Int, _ line: String, _ turn: inout Turn) {
    switch line {
    case ".", "<": asksArrival = false
    case "":
      asksArrival = false
      turn.lines.append(words.notHereYet)
      goOn(after: called)
    default:
      guard let hours = session.hoursOfArrival,
        let hour = ClockTime(typed: line)?.since(hours.lowerBound), hours.contains(hour)
      else {
        turn.lines.append(arrivalHelp)
        return
      }
      asksArrival = false
      session.selection[.attendance] = called
      turn.effects += session.markSelectedLate(from: hour)
      goOn(after: called)
    }
  }

  private var arrivalHelp: String {
    let hours = session.hoursOfArrival
    return words.arrivalHelp.filled(
      hours?.lowerBound.text ?? "", hours?.upperBound.text ?? "")
  }

  private func nextUnmarked(from start: Int) -> Int? {
    let rows = session.shownPage.rows
    return rows.indices.dropFirst(start).first { rows[$0].right == session.words.unmarked }
  }

  private mutating func sayEndOfRollCall() {
    guard let meeting = session.currentMeeting?.meeting else { return }
    let presence = Presence(meeting: meeting, group: session.library.group)
    session.say(words.rollCallDone.filled(session.quorumSentence(meeting, presence).text))
    readList = nil
  }
}

extension Session {
  /// Writes one word for the person that is selected; who comes while the meeting runs comes now.
  mutating func markSelected(_ word: AttendanceWord) -> [Effect] {
    guard case .person(let who)? = selectedTarget else { return [] }
    var row = AttendanceRow(who: who, word: word, line: 0)
    if word == .present { row.stays = staysFromNow }
    return mark(row)
  }

  fileprivate mutating func markSelectedLate(from hour: ClockTime) -> [Effect] {
    guard case .person(let who)? = selectedTarget else { return [] }
    return mark(AttendanceRow(who: who, word: .late, stays: [Stay(from: hour)], line: 0))
  }

  /// Between which hours whoever was late has come: after the opening; nil before it.
  fileprivate var hoursOfArrival: ClosedRange<ClockTime>? {
    guard let meeting = currentMeeting?.meeting, let started = meeting.started,
      let first = ClockTime(minutes: started.minutes + 1)
    else { return nil }
    let last = meeting.ended ?? clock
    return first <= last ? first...last : nil
  }
}
