import ActaFrame
import ActaMeeting

/// What is being filled in and is in no file yet: where the window was opened, and every key since.
/// Pressing the keys again in that place opens it as it stood.
struct Typing: Hashable, Sendable {
  var place: Place
  var strokes: [Stroke] = []
  /// Whether anything was typed in the window, and not only chosen on the way to it.
  var hasText = false
  /// Whether something was done on the way, which must not be done twice.
  var hasActed = false
  /// What was typed, for people: `O quê: Distribuir o prazo`.
  var lines: [String] = []
  /// What stood in the window when it opened; not kept in the journal.
  var offered: [String]?
  /// Whether the lines stay folded until they are asked for.
  var isRestricted = false

  /// What was on the screen when the window opened.
  struct Place: Hashable, Sendable {
    var view: ViewName
    var meeting: String?
    var training: String?
    var row = 0
    var column = 0
    var inContent = false
    var contentRow = 0
    var showsDecisions = false
    var showsMembership = false
  }

  enum Stroke: Hashable, Sendable {
    case key(Key)
    case paste(String)
  }
}

extension Session {
  /// What a crash must not lose of an open window, for the journal; nil when nothing is being typed.
  package var typed: [UInt8]? {
    if isAskingAboutClock, let held = clockDoubt.held {
      var behind = self
      (behind.popup, behind.typing) = (held.popup, held.typing)
      return behind.typed
    }
    if isAskingAboutPaste, let bigPaste {
      var behind = self
      behind.bigPaste = nil
      (behind.popup, behind.typing) = (bigPaste.popup, bigPaste.typing)
      return behind.typed
    }
    var open = typing ?? Typing(place: placeOfTyping, hasText: isSpoken, hasActed: true)
    guard open.hasText, let lines = typedLines else { return nil }
    open.lines = lines
    if case .form(let form) = popup { open.isRestricted = form.purpose == .restricted }
    return TypingText.bytes(of: open)
  }

  /// Offers what such bytes hold, found after a crash.
  package mutating func offer(typed bytes: [UInt8]) {
    guard let found = TypingText.typing(in: bytes) else { return }
    safety.offers.append(.typed(found))
    if !isSpoken { askWhenQuiet() }
  }

  /// Takes a key or a pasted text and remembers it while a window is open.
  mutating func following(
    _ stroke: Typing.Stroke, _ take: (inout Session) -> [Effect]
  ) -> [Effect] {
    var next = popup == nil ? Typing(place: placeOfTyping) : typing
    let (held, before) = (typing, typedLines)
    let effects = take(&self)
    guard popup != nil else {
      if stroke.isCancelling, effects.isEmpty { keep(typing, holding: before) }
      typing = nil
      return effects
    }
    // A window that was brought back has its own keys.
    guard typing == held else { return effects }
    next?.strokes.append(stroke)
    if before != nil { next?.hasText = true }
    if !effects.isEmpty { next?.hasActed = true }
    if next?.offered == nil { next?.offered = typedLines }
    typing = next
    return effects
  }

  /// Keeps what stood in a window that is cancelled, unless nothing was typed since it opened or was
  /// brought back, or something was done on the way to it.
  private mutating func keep(_ closed: Typing?, holding lines: [String]?) {
    dropped = nil
    guard var closed, let lines, closed.offered != lines, !closed.hasActed, !isSpoken else {
      return
    }
    closed.offered = lines
    dropped = Dropped(typing: closed, steps: history.done.count)
    say(room.keptTyped)
  }

  /// Opens the window again that was cancelled last, as it stood; false when none is kept, or
  /// something was done since.
  mutating func reopenDropped() -> Bool {
    guard let kept = keptTyping, var opened = reopened(kept) else { return false }
    opened.typing?.offered = kept.offered
    opened.dropped = nil
    self = opened
    return true
  }

  /// What was typed in the window that was cancelled last, while nothing was done since.
  var keptTyping: Typing? {
    dropped.flatMap { $0.steps == history.done.count ? $0.typing : nil }
  }

  /// Opens the window again in which something was being typed; where that cannot be, its text is
  /// shown and its journal kept.
  mutating func resume(_ found: Typing) -> [Effect] {
    if let opened = reopened(found) {
      self = opened
      return []
    }
    popup = .text(title: safetyWords.unsavedFound, lines: found.lines)
    return [.setAsideRecovered]
  }

  /// Nothing is done on the way: a key that would do something ends it.
  private func reopened(_ found: Typing) -> Session? {
    guard !found.hasActed, !isSpoken else { return nil }
    var trial = self
    trial.safety.offers = []
    trial.popup = nil
    // A key that would write must be seen to, and not be asked about.
    trial.trustDay()
    trial.takesAnyPaste = true
    trial.go(to: found.place)
    for stroke in found.strokes {
      guard trial.update(stroke.event, at: now).isEmpty, trial.popup != nil else { return nil }
    }
    guard trial.typed != nil else { return nil }
    trial.safety.offers = safety.offers
    trial.clockDoubt = clockDoubt
    trial.takesAnyPaste = false
    return trial
  }

  private mutating func go(to place: Typing.Place) {
    if let name = place.meeting, library.meeting(name) != nil { meetingName = name }
    if let name = place.training { trainingName = name }
    view = place.view
    selection[view] = place.row
    gridColumn = max(0, min(place.column, gridColumns.count - 1))
    inContent = place.inContent
    contentSelection = place.contentRow
    showsDecisions = place.showsDecisions
    showsMembership = place.showsMembership
    clampSelections()
  }

  private var placeOfTyping: Typing.Place {
    Typing.Place(
      view: view, meeting: meetingName, training: trainingName, row: selection[view] ?? 0,
      column: gridColumn, inContent: inContent, contentRow: contentSelection,
      showsDecisions: showsDecisions, showsMembership: showsMembership)
  }

  /// What stands in an open window that is filled in; nil for one that only asks or looks.
  private var typedLines: [String]? {
    switch popup {
    case .form(let form) where !form.purpose.isSearch:
      form.fields.filter { !$0.line.text.isEmpty }.map { "\($0.label): \($0.line.text)" }
    case .round(let round):
      [round.wording, round.asking?.line.text ?? ""].filter { !$0.isEmpty }
        + round.rows.filter { $0.answer != nil }.map(\.institution)
    default: nil
    }
  }
}

/// A window that was cancelled with something typed in it.
struct Dropped: Hashable, Sendable {
  var typing: Typing
  /// How many steps were done then.
  var steps: Int
}

extension Form.Purpose {
  /// Whether it looks for something and writes nothing.
  fileprivate var isSearch: Bool {
    switch self {
    case .find, .filter, .findEverywhere: true
    default: false
    }
  }
}

extension Typing.Stroke {
  fileprivate var isCancelling: Bool { self == .key(.escape) || self == .key(.control("c")) }

  fileprivate var event: Event {
    switch self {
    case .key(let key): .key(key)
    case .paste(let text): .paste(text)
    }
  }
}
