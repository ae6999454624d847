import ActaFrame
import ActaMeeting

/// Whether the day that the clock says has been believed, and what waits for an answer about it.
struct ClockDoubt: Sendable {
  /// The person said that it is right, or gave it when the program was started.
  var isSettled = false
  /// What would have been the first to be written, and the window that it was done in.
  var held: Held?

  struct Held: Sendable {
    /// Nil for a line, which whoever reads lines holds.
    var event: Event?
    var popup: Popup?
    var typing: Typing?
  }
}

/// What can be answered about the clock.
enum ClockAnswer: Hashable, Sendable {
  case right, wrong
}

/// A clock that is behind what the files say already: it is asked about once, before anything is written.
extension Session {
  /// The day was given when the program was started: it is meant.
  package mutating func trustDay() { clockDoubt.isSettled = true }

  /// The last day that the files tell of, where the clock has not come to it and nobody was asked yet.
  /// Notes that are being typed are never interrupted: they were asked about when they were opened.
  var dayAhead: CalendarDate? {
    guard readOnly == nil, editor == nil, !clockDoubt.isSettled, let last = library.lastFact,
      last > now.date
    else { return nil }
    return last
  }

  /// Does what an event says, unless it would be the first to write while the clock is behind: then all
  /// is as it was, and the person is asked.
  mutating func minding(_ event: Event, _ take: (inout Session) -> [Effect]) -> [Effect] {
    guard let day = dayAhead else { return take(&self) }
    let before = self
    let effects = take(&self)
    guard needsRightClock(effects) else { return effects }
    self = before
    askAboutClock(day, holding: event)
    return []
  }

  /// Whether something is written, notes are opened that will be, or another editor is.
  func needsRightClock(_ effects: [Effect]) -> Bool {
    guard !clockDoubt.isSettled else { return false }
    return editor != nil
      || effects.contains { effect in
        switch effect {
        case .save, .keepDocument, .edit: true
        default: false
        }
      }
  }

  mutating func askAboutClock(_ day: CalendarDate, holding event: Event?) {
    clockDoubt.held = ClockDoubt.Held(event: event, popup: popup, typing: typing)
    typing = nil
    let question = safetyWords.clockBehind.filled(words.longDate(now.date))
    var menu = confirmMenu(question, .clock(.right))
    menu.notes = [StyledText(text: safetyWords.filesTellOf.filled(words.longDate(day)))]
    menu.options[menu.options.count - 1].choice = .clock(.wrong)
    menu.selected = menu.options.count - 1
    menu.onEscape = .clock(.wrong)
    popup = .menu(menu)
  }

  var isAskingAboutClock: Bool {
    if case .menu(let menu) = popup { menu.onEscape == .clock(.wrong) } else { false }
  }

  /// Goes on where it was asked: with what waits, or as if that had not been done.
  mutating func take(_ answer: ClockAnswer) -> [Effect] {
    let held = clockDoubt.held
    clockDoubt.held = nil
    (popup, typing) = (held?.popup, held?.typing)
    guard answer == .right else {
      say(safetyWords.nothingWritten, .warning)
      return []
    }
    clockDoubt.isSettled = true
    return held?.event.map { take($0) } ?? []
  }
}
