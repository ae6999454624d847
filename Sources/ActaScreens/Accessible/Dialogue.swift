import ActaMeeting
import ActaText

/// A session spoken as lines: lists with numbers, one question at a time, each result said once in
/// reading order. It drives the same session as the keys do, so that the same files come out.
package struct Dialogue: Sendable {
  package internal(set) var session: Session
  /// Messages of the session that were said already.
  var said = 0
  /// The list that was read out last, and its row.
  var readList: ListRead?
  var readRow = -1
  /// Whether the list behind windows was inside an item when the notes were opened.
  var wasInside = false
  /// The person that the roll call asks about, by place in the list; nil outside a roll call.
  var called: Int?
  /// Whom that row stands for: another program may move it between the question and the answer.
  var calledTarget: Target?
  /// Whether it asks since when someone who is late has been there.
  var asksArrival = false
  var hasExplainedForms = false
  /// Whether counted votes were read back, and are to be recorded or not.
  var isCountRead = false
  /// Whether every institution of a round was asked, and the whole is to be taken or not.
  var isRoundOver = false
  /// The question of a form or a round that was asked last; nil outside them.
  var askedField: AskedField?
  /// What a list read out for that question holds, so that a number can answer it.
  var offered: [String] = []
  /// What the row that was read last stands for: another one in its place is read.
  var readTarget: Target?
  /// The line that would have been the first to write while the clock is behind.
  var heldLine: String?
  /// Whether anyone was told that the screen is hidden.
  private var isVeilTold = false
  /// The line that was typed before anyone was.
  private var veiledLine: String?
  /// Whether the list of commands says those too that cannot be given now.
  var listsAllCommands = false

  /// What one line led to.
  package struct Turn: Sendable {
    package var lines: [String] = []
    /// How many of the lines say what happened; the others belong to the next question, and what the
    /// effects report stands between them.
    package var saidCount = 0
    package var effects: [Effect] = []
    /// What stands before the place where the next line is typed.
    package var prompt = ""
  }

  /// Which list was read: it is read again when another one has taken its place.
  struct ListRead: Hashable, Sendable {
    var view: ViewName
    var meeting: String?
    var filter: String
    /// Whether it is the other face of its view.
    var isTurned: Bool
    var inside: Int?
  }

  package init(session: Session) {
    self.session = session
    self.session.isSpoken = true
    // Nothing that is read out comes a moment later.
    self.session.prepare()
  }

  var words: DialogueWords { DialogueWords.of(session.language) }

  /// Goes on where an earlier session stood that only read.
  package mutating func goOn(from earlier: Session) {
    session.goOn(from: earlier)
    session.isSpoken = true
  }

  /// What is said before the first line.
  package mutating func begin() -> Turn {
    finish(Turn(lines: [words.welcome] + [session.readOnly].compactMap { $0 }))
  }

  /// Takes a line that was typed.
  package mutating func take(_ typed: String, at moment: Moment) -> Turn {
    _ = session.update(.tick, at: moment)
    session.lastKey = moment
    var turn = unveiling(typed).map { minding($0) } ?? Turn()
    if let held = heldLine, !session.isAskingAboutClock {
      heldLine = nil
      if session.clockDoubt.isSettled { takeLine(held, &turn) }
    }
    // Lists follow what was changed before anything is read of them.
    _ = session.update(.tick, at: moment)
    return finish(turn)
  }

  /// The line that is to be taken now. Under the veil that is none but, once it is lifted, the one that
  /// was typed into it unknowing.
  private mutating func unveiling(_ typed: String) -> String? {
    guard session.isVeiled else { return typed }
    guard trimmedWords(typed).isOne(of: ["v"]) else {
      if !isVeilTold { veiledLine = typed }
      return nil
    }
    session.isVeiled = false
    defer { veiledLine = nil }
    return veiledLine
  }

  /// What a line leads to; the question about the clock where it would be the first to write and the
  /// clock is behind.
  private mutating func minding(_ typed: String) -> Turn {
    var turn = Turn()
    guard let day = session.dayAhead else {
      takeLine(typed, &turn)
      return turn
    }
    let before = self
    takeLine(typed, &turn)
    guard session.needsRightClock(turn.effects) else { return turn }
    self = before
    session.askAboutClock(day, holding: nil)
    heldLine = typed
    return Turn()
  }

  private mutating func takeLine(_ typed: String, _ turn: inout Turn) {
    session.message = nil
    let line = trimmedWords(typed)
    if session.editor != nil {
      takeNote(typed, &turn)
    } else if called != nil, session.popup == nil {
      takeRollCall(line, &turn)
    } else {
      takeAnswer(line, &turn)
    }
  }

  /// Passes on what happened outside; it is said with the next turn.
  package mutating func tell(_ event: Event, at moment: Moment) -> [Effect] {
    session.update(event, at: moment)
  }

  /// Ends the session's part: nothing waits for an answer any more.
  package mutating func settle() -> [Effect] { session.settle() }

  mutating func takeAnswer(_ line: String, _ turn: inout Turn) {
    let wasTyping = session.editor != nil
    let inside = session.inContent
    switch session.popup {
    case .menu(let menu): takeChoice(menu, line, &turn)
    case .form(let form): takeField(form, line, &turn)
    case .help(let list): takeCommand(list, line, &turn)
    case .round(let round): take(round, line, &turn)
    case .text, nil: takeCommand(line, &turn)
    }
    if !wasTyping, session.editor != nil { wasInside = inside }
    switch session.popup {
    case .form, .round: break
    default: (askedField, isCountRead) = (nil, false)
    }
  }

  /// Adds what is new since the last turn, and what is asked next.
  private mutating func finish(_ turn: Turn) -> Turn {
    var turn = turn
    if case .text(let title, let lines)? = session.popup {
      turn.lines += [title] + lines
      session.popup = nil
    }
    turn.lines += unsaid()
    let happened = turn.lines.flatMap(spokenLines)
    turn.lines = []
    if session.isVeiled {
      turn.lines.append(session.words.veiled)
    } else {
      ask(&turn)
    }
    turn.lines = happened + turn.lines.flatMap(spokenLines)
    turn.saidCount = happened.count
    isVeilTold = session.isVeiled
    return turn
  }

  /// What the effects of a turn, or something outside, have reported since anything was said.
  package mutating func news() -> [String] { unsaid().flatMap(spokenLines) }

  private mutating func unsaid() -> [String] {
    let lines = session.log.suffix(max(0, session.messageCount - said)).map(\.text)
    said = session.messageCount
    return lines
  }

  private mutating func ask(_ turn: inout Turn) {
    if called == nil { session.askWhenQuiet() }
    if session.editor != nil {
      askForNote(&turn)
    } else if called != nil, session.popup == nil {
      askRollCall(&turn)
    } else {
      switch session.popup {
      case .menu(let menu): ask(menu, &turn)
      case .form(let form): ask(form, &turn)
      case .help(let list): ask(list, &turn)
      case .round(let round): ask(round, &turn)
      case .text, nil: askForCommand(&turn)
      }
    }
  }

  /// Signs that a voice reads badly are words; empty lines go.
  private func spokenLines(_ line: String) -> [String] {
    let text = trimmedWords(line)
    if Spoken.isRule(text) { return [] }
    if Spoken.isHole(text) { return [words.toSign] }
    return text.isEmpty ? [] : [Spoken.text(text, hole: words.missing)]
  }
}

extension String {
  /// Whether it is one of some short answers, byte for byte.
  func isOne(of answers: [String]) -> Bool {
    answers.contains { utf8.elementsEqual($0.utf8) }
  }
}
