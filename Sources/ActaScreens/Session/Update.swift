import ActaFrame
import ActaMeeting
import ActaMinutes
import ActaText

extension Session {
  /// Takes one event and says what shall be done outside.
  package mutating func update(_ event: Event, at moment: Moment) -> [Effect] {
    now = moment
    // What is only told, before the first frame too, waits for no look at the meeting.
    if !event.isReport { marks.refresh(currentMeeting) }
    let effects = take(event)
    if !event.isReport { prepare() }
    refreshReview()
    refreshGroupList()
    if view == .actions { clampSelections() }
    // Lines are asked for one at a time: a question must not come between one and its answer.
    if !isSpoken { askWhenQuiet() }
    refreshPreview()
    return effects
  }

  /// Makes once what the views ask for again and again, and what the first frame does not wait for.
  mutating func prepare() {
    marks.refresh(currentMeeting)
    switch view {
    case .group, .proposals: library.prepareDecisions()
    case .training, .grid: library.prepareFigures()
    case .agenda, .attendance, .actions, .minutes: break
    }
  }

  mutating func take(_ event: Event) -> [Effect] {
    if !event.leavesClosing { hasJustClosed = false }
    switch event {
    // Whatever is open or hidden stays so until the program goes on.
    case .key(let key) where Command.suspend.binding.keys.contains(key): return [.suspend]
    case .key(let key):
      lastKey = now
      return minding(event) { $0.following(.key(key)) { $0.take(key) } }
    case .paste(let text):
      lastKey = now
      if holds(text) { return [] }
      return minding(event) { $0.following(.paste(text)) { $0.paste(text) } }
    case .click(let place):
      lastKey = now
      return minding(event) { $0.point(at: place) }
    case .resize(let size): self.size = size
    case .tick: veilWhenIdle()
    case .saved(let file, let result): return note(file, result)
    // A group whose file was taken away is still the one that is worked on.
    case .changedOnDisk(.group, _, now: nil): break
    case .changedOnDisk(let file, let was, let now): return meet(file, was: was, now: now)
    case .edited(let file, let was, let now): return takeEdited(file, was: was, now: now)
    case .correspondents(let records): library.know(correspondents: records)
    case .subgroups(let entries): subgroups = entries
    case .readingOnly(let reason, let isFree): read(because: reason, isFree: isFree)
    case .disk(let health): safety.disk = health
    case .report(let text, let failed): say(text, failed ? .error : .plain)
    }
    return []
  }

  mutating func take(_ key: Key) -> [Effect] {
    if isVeiled {
      if key == .character("v") { isVeiled = false }
      return []
    }
    if editor != nil, !isAskingAboutPaste { return edit(key) }
    if popup != nil { return answer(key) }
    message = nil
    if key == .enter, isEnterTooMany {
      say(room.enterAfterClosing, .hint)
      return []
    }
    if beginsNumber(key) { return [] }
    guard let command = Command.bound(to: key, in: view) else {
      say(explained(key), .hint)
      return []
    }
    return run(command)
  }

  /// What a key that does nothing in this view does elsewhere.
  func explained(_ key: Key) -> String {
    let elsewhere = Command.allCases.first { $0.binding.keys.contains(key) }?.binding
    let digits = (elsewhere?.views ?? []).filter { $0 != .grid }.map(\.rawValue).sorted()
    guard let elsewhere, !digits.isEmpty else { return words.unknownKey }
    return room.keyOfOtherViews.filled(
      elsewhere.hint.text(in: language), FormalWords(language).list(digits.map(String.init)),
      digits.count)
  }

  mutating func paste(_ text: String) -> [Effect] {
    if isVeiled { return [] }
    if editor != nil { return pasteIntoNotes(text) }
    if case .form(var form) = popup {
      form.paste(text)
      popup = .form(form)
    }
    if case .round(let round) = popup { paste(text, into: round) }
    return []
  }

  private mutating func note(_ file: FileName, _ result: SaveResult) -> [Effect] {
    saving.waiting.remove(file)
    switch result {
    case .saved: saving.failed[file] = nil
    case .failed(let reason):
      saving.failed[file] = reason
      say(words.saveFailed.filled(file.path, reason), .error)
      // Said for as long as it is so, below, and not only until the next key.
      message = nil
    }
    return []
  }
}
