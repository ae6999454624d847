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
    let count = (editor.place?.entry).map { $0 + 1 } ?? editor.paragraphs.count + 1
    turn.prompt = "\(words.notePrompt.filled(count)): "
  }

  mutating func takeNote(_ typed: String, _ turn: inout Turn) {
    let line = trimmedWords(typed)
    guard session.editor?.place == nil else {
      rewrite(line, &turn)
      return
    }
    switch line {
    case ".": endNote(&turn)
    case "": turn.lines.append(words.noteHelp)
    case "?": turn.lines.append(words.signsHelp)
    case "<": takeBackParagraph(&turn)
    default: write(line, &turn)
    }
  }

  /// A sign without anything after it writes nothing: what is missing is said, and it is typed again.
  private mutating func write(_ line: String, _ turn: inout Turn) {
    let captured = CapturedLine(line)
    if let captured, captured.text.isEmpty, let editor = session.editor {
      turn.lines += [session.captureSentence(captured, editor).text, words.notWritten]
      return
    }
    session.refusal = nil
    turn.effects += session.typeIntoNotes(line)
    guard session.refusal == nil else {
      turn.lines.append(words.lineRefused)
      return
    }
    if captured == nil {
      turn.lines.append(words.paragraphKept.filled(session.editor?.paragraphs.count ?? 0))
    } else if let editor = session.editor, let captured, let understood = session.captureSentence {
      turn.lines.append(understood.text)
      if case .unclear = session.capture(captured, in: editor) {
        turn.lines.append(words.keptAsText)
      }
    }
    turn.effects += session.edit(.enter)
  }

  /// Takes the last paragraph back and reads it.
  private mutating func takeBackParagraph(_ turn: inout Turn) {
    guard var kept = session.editor?.paragraphs, let last = kept.popLast() else {
      turn.lines.append(words.noParagraph)
      return
    }
    session.editor?.area = TextArea(text: "")
    turn.effects += session.typeIntoNotes(kept.map { $0 + "\n" }.joined())
    turn.lines.append(words.paragraphTakenBack.filled(last))
  }

  private mutating func rewrite(_ line: String, _ turn: inout Turn) {
    switch line {
    case "", ".": turn.lines.append(words.leftAsItIs)
    case "?", "<":
      turn.lines.append(words.rewriteHelp)
      return
    default:
      guard let text = replaced(line, &turn) else { return }
      // A word changed in what was pasted makes it no more typed than it was.
      let isPasted = text != line && session.editor?.lines.contains(where: \.isPastedSign) == true
      let before = session.editor
      session.editor?.area = TextArea(text: "")
      session.refusal = nil
      turn.effects += isPasted ? session.pasteIntoNotes(text) : session.typeIntoNotes(text)
      guard session.refusal == nil else {
        session.editor = before
        turn.lines.append(words.lineRefused)
        return
      }
      turn.lines.append(text)
    }
    endNote(&turn)
  }

  /// `/errado/certo` changes one word or more of the paragraph; anything else takes its place. Nil
  /// when what shall be changed does not stand in it.
  private func replaced(_ line: String, _ turn: inout Turn) -> String? {
    let parts = line.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
      .map { Array($0) }
    guard parts.count == 3 || parts.count == 4 && parts[3].isEmpty, parts[0].isEmpty,
      !parts[1].isEmpty
    else { return line }
    let old = Array((session.editor?.paragraphs.joined(separator: " ") ?? "").utf8)
    guard let place = old.firstRange(of: parts[1]) else {
      turn.lines.append(words.notInParagraph.filled(String(decoding: parts[1], as: UTF8.self)))
      return nil
    }
    return String(
      decoding: old[..<place.lowerBound] + parts[2] + old[place.upperBound...], as: UTF8.self)
  }

  private mutating func endNote(_ turn: inout Turn) {
    if let editor = session.editor, editor.place == nil, editor.paragraphs.isEmpty {
      turn.lines.append(words.nothingWritten)
    }
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
    calledTarget = session.shownPage.rows[called].target
    turn.prompt =
      Spoken.text(trimmedWords(session.shownPage.rows[called].text), hole: words.missing) + ": "
  }

  mutating func takeRollCall(_ line: String, _ turn: inout Turn) {
    guard let called = placeOfCalled else {
      self.called = nextUnmarked(from: 0)
      turn.lines.append(words.lineRefused)
      return
    }
    if line.isOne(of: ["."]) {
      self.called = nil
      sayEndOfRollCall()
      return
    }
    if line.isOne(of: ["?"]) {
      turn.lines.append(words.rollCallHelp)
      return
    }
    if line.isOne(of: ["<"]) {
      turn.lines += called == 0 ? [words.firstQuestion] : []
      self.called = max(0, called - 1)
      return
    }
    guard line.isEmpty || mark(called, line, &turn) else { return }
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

  /// Marks who is called; false when the same is asked again, or who came for a seat.
  private mutating func mark(_ called: Int, _ line: String, _ turn: inout Turn) -> Bool {
    guard let word = attendanceWord(line) else {
      turn.lines += [words.notAChoice.filled(line), words.rollCallHelp]
      return false
    }
    session.selection[.attendance] = called
    // Who came is asked first; whose seat stays empty needs no word.
    if case .seat? = session.selectedTarget, word == .present || word == .late {
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
    if word == .late, currentMeeting?.meeting.isRunning == true {
      row.stays = [Stay(from: now.time)]
    }
    return mark(row)
  }
}
