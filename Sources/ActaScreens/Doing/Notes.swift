import ActaFrame
import ActaMeeting
import ActaText

/// The notes that are being typed. What is typed stands in the meeting's file at every moment: the
/// file is the one before the editor was opened, with the text of now put in.
struct NotesEditor: Sendable {
  var area: TextArea
  /// The meeting as it was when typing began.
  var base: MeetingFile
  var item: Int
  /// The paragraph that is rewritten; nil for a new one.
  var place: EntryPlace?
  /// Whether Up and Down went through the record before, and do so again after.
  var wasInContent = true

  var file: FileName { .meeting(base.name) }

  /// One paragraph for each line that has something in it.
  var lines: [NoteLine] { area.lines.filter { !$0.text.isEmpty } }

  var paragraphs: [String] { lines.map(\.text) }
}

extension Session {
  mutating func startNote() {
    guard let file = currentMeeting, let item = selectedItem else { return }
    editor = NotesEditor(
      area: TextArea(text: ""), base: file, item: item, place: nil, wasInContent: inContent)
    inContent = true
  }

  mutating func editNote(at place: EntryPlace) {
    guard let file = currentMeeting, let item = place.item,
      case .paragraph(let paragraph)? = file.entry(at: place)
    else { return }
    var area = TextArea(text: "")
    file.isHeldAsText(paragraph) ? area.paste(paragraph.text) : area.type(paragraph.text)
    editor = NotesEditor(area: area, base: file, item: item, place: place)
  }

  /// Gives a key to the notes; Esc finishes, and what was typed stays.
  mutating func edit(_ key: Key) -> [Effect] {
    guard var editor else { return [] }
    let before = editor
    switch key {
    case .escape, .control("c"):
      finishNotes()
      return []
    case .control("s"): return [.saveNow]
    case .control("l"): return [.redraw]
    case .tab where completeName(): return writeNotes(after: before)
    default: break
    }
    message = nil
    let pane = contentSize
    guard editor.area.handle(key, columns: pane.columns, rows: pane.rows) else { return [] }
    self.editor = editor
    return writeNotes(after: before)
  }

  mutating func pasteIntoNotes(_ text: String) -> [Effect] {
    let before = editor
    editor?.area.paste(text)
    return writeNotes(after: before)
  }

  /// Whole lines that a person typed.
  mutating func typeIntoNotes(_ text: String) -> [Effect] {
    let before = editor
    editor?.area.type(text)
    return writeNotes(after: before)
  }

  /// Puts the text of now into the file, without making a step of it yet. What does not fit, or comes
  /// after another program has approved the minutes, is not typed: the notes are as they were before it.
  private mutating func writeNotes(after before: NotesEditor?) -> [Effect] {
    guard let editor else { return [] }
    let next = written(editor)
    guard library.document(editor.file) != next.document else { return [] }
    let isSealed = unseals(
      History.Change(file: editor.file, before: nil, after: next.document))
    if isSealed { refuse(words.approvedIsFrozen) }
    guard !isSealed, !refuses(next.document, as: editor.file, isTyped: true) else {
      self.editor = before
      return []
    }
    return [put(next.document, as: editor.file)]
  }

  /// Ends typing: all of it is one step that can be taken back.
  mutating func finishNotes() {
    guard let editor else { return }
    self.editor = nil
    inContent = editor.wasInContent
    let after = library.document(editor.file)
    guard editor.base.document != after else { return }
    history.record(
      History.Step(
        changes: [
          History.Change(file: editor.file, before: editor.base.document, after: after)
        ], title: words.note, minute: now.time, view: view))
    if let unclear = unclearCapture(in: editor) {
      say(unclear, .warning)
    } else {
      say(words.didAndUndo.filled(words.note))
    }
    let count = currentMeeting?.meeting.items[editor.item].entries.count ?? 0
    contentSelection = editor.place?.entry ?? max(0, count - 1)
    clampSelections()
  }
}

extension NotesEditor {
  /// Whether a paragraph that was opened still reads as it did.
  var isUnchanged: Bool {
    guard let place, paragraphs.count == 1, case .paragraph(let old)? = base.entry(at: place) else {
      return false
    }
    return old.text.utf8.elementsEqual(paragraphs[0].utf8)
  }
}
