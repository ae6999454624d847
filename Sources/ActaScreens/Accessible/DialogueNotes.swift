import ActaFrame
import ActaMeeting
import ActaText

/// Notes line by line, and the roll call person by person.
extension Dialogue {
  mutating func askForNote(_ turn: inout Turn) {
    guard let editor = session.editor else { return }
    if editor.place != nil {
      turn.lines += editor.paragraphs + [words.rewriteHelp]
    } else if editor.area.text.isEmpty {
      turn.lines.append(words.noteHelp)
    }
    turn.prompt = "\(words.notePrompt): "
  }

  mutating func takeNote(_ typed: String, _ turn: inout Turn) {
    let line = trimmedWords(typed)
    guard session.editor?.place == nil else {
      rewrite(line, &turn)
      return
    }
    guard !line.isOne(of: ["."]) else {
      endNote()
      return
    }
    guard !line.isEmpty else { return }
    turn.effects += session.pasteIntoNotes(line)
    if let understood = session.captureSentence { turn.lines.append(understood.text) }
    turn.effects += session.edit(.enter)
  }

  private mutating func rewrite(_ line: String, _ turn: inout Turn) {
    if !line.isEmpty, !line.isOne(of: ["."]) {
      session.editor?.area = TextArea(text: "")
      turn.effects += session.pasteIntoNotes(line)
    }
    endNote()
  }

  private mutating func endNote() {
    _ = session.edit(.escape)
    session.inContent = wasInside
  }

  // The roll call asks about everyone who is not marked yet.

  mutating func beginRollCall() {
    session.go(to: .attendance)
    called = nextUnmarked(from: 0)
    if called == nil { sayEndOfRollCall() }
  }

  mutating func askRollCall(_ turn: inout Turn) {
    guard let called, session.shownPage.rows.indices.contains(called) else {
      self.called = nil
      askForCommand(&turn)
      return
    }
    if readList != list {
      turn.lines += [words.rollCall, words.rollCallHelp]
      readList = list
    }
    turn.prompt =
      Spoken.text(trimmedWords(session.shownPage.rows[called].text), hole: words.missing) + ": "
  }

  mutating func takeRollCall(_ line: String, _ turn: inout Turn) {
    guard let called else { return }
    if line.isOne(of: ["."]) {
      self.called = nil
      sayEndOfRollCall()
      return
    }
    if !line.isEmpty {
      guard let word = attendanceWord(line) else {
        turn.lines.append(words.notAChoice.filled(line))
        return
      }
      session.selection[.attendance] = called
      turn.effects += session.markSelected(word)
    }
    self.called = nextUnmarked(from: called + 1)
    if self.called == nil { sayEndOfRollCall() }
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
    guard case .person(let who)? = selectedTarget, let meeting = currentMeeting?.meeting else {
      return []
    }
    var row = AttendanceRow(who: who, word: word, line: 0)
    let isThere = word == .present || word == .late
    if isThere, meeting.started != nil, meeting.ended == nil { row.stays = [Stay(from: now.time)] }
    return mark(row)
  }
}
