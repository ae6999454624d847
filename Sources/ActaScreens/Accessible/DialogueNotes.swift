import ActaFrame
import ActaMeeting
import ActaText

/// Notes line by line.
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
}
