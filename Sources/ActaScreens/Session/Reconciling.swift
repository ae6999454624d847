import ActaFrame
import ActaMeeting
import ActaText

/// Files that something else wrote while they were worked on here.
extension Session {
  /// Takes what another wrote into account: reads it, puts the two changes together, or asks.
  mutating func meet(_ file: FileName, was: Document?, now: Document?) -> [Effect] {
    let mine = library.document(file)
    guard mine != now else { return accept(file, theirs: now, text: mine) }
    guard let now else { return meetDeletion(of: file, isUntouched: mine == was) }
    let merge = Merge(base: was, mine: mine, theirs: now)
    // What the other wrote alone is read as it is; only what would be written here has to fit.
    guard merge.isClean || file == .updates, merge.both == now || !refuses(merge.both, as: file)
    else { return postpone(file, was, now) }
    let isMine = mine != was || saving.waiting.contains(file)
    return adopt(merge.both, of: file, was, now, isMine: isMine)
  }

  /// What the user's own editor wrote is a step that can be taken back, unless something else came
  /// between.
  mutating func takeEdited(_ file: FileName, was: Document?, now: Document?) -> [Effect] {
    guard let mine = library.document(file), let now, mine == was, mine != now,
      !saving.waiting.contains(file)
    else { return meet(file, was: was, now: now) }
    let title = room.inEditor.filled(file.path)
    history.record(
      History.Step(
        changes: [History.Change(file: file, before: mine, after: now)], title: title,
        minute: self.now.time))
    say(words.didAndUndo.filled(title))
    return accept(file, theirs: now, text: now)
  }

  /// A file that is gone is read as gone, unless there is unsaved text here.
  private mutating func meetDeletion(of file: FileName, isUntouched: Bool) -> [Effect] {
    guard isUntouched, !saving.waiting.contains(file) else {
      say(safetyWords.goneOutside.filled(file.path), .warning)
      return accept(file, theirs: nil, text: library.document(file))
    }
    if editor?.file == file { loseEditor() }
    forget(file)
    say(words.changedOutside.filled(file.path), .warning)
    return accept(file, theirs: nil, text: nil)
  }

  private mutating func adopt(
    _ merged: Document, of file: FileName, _ was: Document?, _ theirs: Document, isMine: Bool
  ) -> [Effect] {
    forget(file)
    var text = merged
    if editor?.file == file, let moved = moveEditor(onto: theirs, was) { text = moved }
    let sentence = isMine ? safetyWords.merged : words.changedOutside
    say(sentence.filled(file.path), .warning)
    return accept(file, theirs: theirs, text: text)
  }

  /// Typing goes on where it was: the notes that are being written stand upon the merged text now.
  private mutating func moveEditor(onto theirs: Document, _ was: Document?) -> Document? {
    guard var editor else { return nil }
    let merge = Merge(base: was, mine: editor.base.document, theirs: theirs)
    let text = editor.place.flatMap { editor.base.paragraph(at: $0) }
    let before = editor.base
    editor.base = before.with(merge.both)
    let items = editor.base.meeting.items
    guard let item = PlaceMoves(before, editor.base).likelyItem(editor.item) else {
      loseEditor()
      return nil
    }
    editor.item = item
    let places = items[item].entries.indices.map { EntryPlace(item: item, entry: $0) }
    editor.place = text.flatMap { text in places.first { editor.base.paragraph(at: $0) == text } }
    self.editor = editor
    return written(editor).document
  }

  private mutating func accept(
    _ file: FileName, theirs: Document?, text: Document?
  ) -> [Effect] {
    follow(file, to: text)
    saving.failed[file] = nil
    if text == theirs { saving.waiting.remove(file) } else { saving.waiting.insert(file) }
    return [.accept(file, theirs: theirs?.bytes, text: text?.bytes)]
  }

  /// Both changed the same lines: the choice waits until nothing is being typed. A later change by
  /// the other takes the place of the one that waits.
  private mutating func postpone(
    _ file: FileName, _ was: Document?, _ theirs: Document
  ) -> [Effect] {
    let isSame: (Offer) -> Bool = { offer in
      if case .clash(let other, _, _) = offer { other == file } else { false }
    }
    let base = safety.offers.first(where: isSame).map { offer in
      if case .clash(_, let base, _) = offer { base } else { was }
    }
    safety.offers.removeAll(where: isSame)
    safety.offers.append(.clash(file, base: base ?? was, theirs: theirs))
    say(safetyWords.clashLater, .warning)
    return []
  }

  /// Ends a clash by a choice; it is one step that can be taken back.
  mutating func settle(
    _ file: FileName, _ base: Document?, _ theirs: Document?, _ answer: OfferAnswer
  ) -> [Effect] {
    let mine = library.document(file)
    let merge = Merge(base: base, mine: mine, theirs: theirs)
    let text =
      switch answer {
      case .keepMine: merge.mine
      case .keepTheirs: merge.theirs
      default: merge.both
      }
    guard text == theirs || !refuses(text, as: file) else {
      safety.offers.append(.clash(file, base: base, theirs: theirs))
      return []
    }
    forget(file)
    history.record(
      History.Step(
        changes: [History.Change(file: file, before: mine, after: text)],
        title: safetyWords.merged.filled(file.path)))
    say(words.didAndUndo.filled(safetyWords.merged.filled(file.path)))
    return accept(file, theirs: theirs, text: text)
  }

  /// Puts recovered text into the files, as one step that can be taken back. Where another has
  /// written since, the two are put together or a choice is asked for.
  mutating func restore(_ texts: [RecoveredText]) -> [Effect] {
    var changes: [History.Change] = []
    var effects: [Effect] = []
    for text in texts {
      let present = library.document(text.file)
      let merge = Merge(base: text.base, mine: text.text, theirs: present)
      let isDeletion = text.text == nil && text.base == present
      let after = isDeletion ? nil : merge.isClean ? merge.mine : merge.both
      guard after != present else { continue }
      changes.append(History.Change(file: text.file, before: present, after: after))
      effects.append(put(after, as: text.file))
    }
    guard !changes.isEmpty else { return [] }
    history.record(History.Step(changes: changes, title: safetyWords.restored))
    clampSelections()
    say(safetyWords.restored)
    return effects
  }
}

extension MeetingFile {
  /// The bytes of the paragraph at a place; nil when something else stands there.
  fileprivate func paragraph(at place: EntryPlace) -> [UInt8]? {
    guard case .paragraph(let paragraph)? = entry(at: place) else { return nil }
    return Array(paragraph.text.utf8)
  }
}
