import ActaFrame
import ActaMeeting
import ActaMinutes
import ActaScreens
import ActaTerminal
import Glibc

/// Waits for keys, signals and the clock, lets the session answer, does what it wants done, and shows
/// the frame when it differs.
struct SessionLoop: ~Copyable {
  private var terminal: Terminal
  private var session: Session
  private var outside: Outside
  private let clock: Clock
  private var shown: Frame?
  /// Whether the session may have changed since it was shown.
  private var isStale = true
  private var pace = ShowingPace()
  private var ahead = TypedAhead()
  private var isOver = false
  /// Whether an earlier session went before, which has told what there is to tell at the start.
  private var goesOn = false
  /// It ends to begin again as the one who writes.
  private var takesOver = false
  /// The system wants the program gone at once.
  private var isHurried = false

  init(
    library: Library, disk: Disk, commands: Commands, readOnly: String?
  ) throws(TerminalFailure) {
    outside = Outside(disk: disk, commands: commands)
    terminal = try Terminal(
      wakeDescriptor: outside.wakeDescriptor, colour: Environment.value("NO_COLOR") == nil,
      ascii: commands.options.has(.ascii), mouse: commands.options.has(.mouse))
    clock = commands.clock
    session = Session(
      library: library, language: commands.language, now: commands.clock.now, size: terminal.size,
      readOnly: readOnly)
    session.fileRoom = .ofGroups
    if commands.options.has(.today) { session.trustDay() }
    if let place = SessionMemory.place(in: outside.disk.folder) { session.restore(place) }
    session.takeUp(keptHistory: SessionMemory.history(in: outside.disk.folder))
  }

  /// Goes on where an earlier session stood that only read.
  mutating func goOn(from earlier: Session) {
    session.goOn(from: earlier)
    goesOn = true
  }

  mutating func open(_ meeting: String) { session.show(meeting: meeting) }

  /// Offers what the last session left unsaved.
  mutating func offer(_ found: FoundGroup) {
    session.offer(recovered: found.recovered, aliveUntil: found.aliveUntil)
    if let typed = found.typed { session.offer(typed: typed) }
    if session.unbiddenQuestion != nil { ahead.begin(at: Clock.milliseconds) }
  }

  mutating func run() -> SessionEnding {
    if !goesOn { send(outside.risks()) }
    show()
    if goesOn { ahead.begin(at: Clock.milliseconds) }
    // What the first frame did not wait for.
    send(.tick)
    send(outside.correspondents(of: session))
    while !isOver {
      showIfDue()
      let held = pace.untilRest(at: Clock.milliseconds) ?? .max
      take(terminal.next(timeoutMilliseconds: min(outside.wait, held)))
      // What was typed is in the journal before it is seen: it survives whatever ends the program then.
      outside.keepTyped(of: session)
      // A key is answered before any file is looked at.
      showIfDue()
      send(outside.news())
      outside.attend(to: session)
    }
    return finish()
  }

  /// A system that is going down is not kept waiting.
  private mutating func finish() -> SessionEnding {
    let typed = session.typed
    for effect in session.settle() { perform(effect) }
    if !isHurried { waitForDisk() }
    let wait = isHurried ? Outside.hurriedWait : Outside.longestSave
    let deadline = Clock.milliseconds + wait
    send(outside.finish(within: wait))
    let ending = outside.end(session, typed: isHurried ? typed : nil, by: deadline)
    return takesOver ? .becameFree(session) : ending
  }

  /// Leaving waits for a slow disk and says so, until somebody wants the program gone. Nothing is typed
  /// any more meanwhile.
  private mutating func waitForDisk() {
    let deadline = Clock.milliseconds + Outside.longestWait
    send(outside.finish(within: 0))
    while !isHurried, !outside.isSaved(within: 20), Clock.milliseconds < deadline {
      switch terminal.next(timeoutMilliseconds: 50) {
      case .key, .paste, .click: break
      case let input: take(input)
      }
      send(outside.news())
      show()
    }
  }

  private mutating func showIfDue() {
    if isStale, pace.mayShow(keysWait: terminal.hasInput, at: Clock.milliseconds) { show() }
  }

  private mutating func show() {
    isStale = false
    pace.noteShown(at: Clock.milliseconds)
    let frame = session.view(terminal.size)
    guard frame != shown else { return }
    terminal.show(frame)
    shown = frame
  }

  /// Something else was on the screen.
  private mutating func showAnew() {
    shown = nil
    isStale = true
  }

  private mutating func take(_ input: Input) {
    pace.note(input, at: Clock.milliseconds)
    switch input {
    case .key, .click:
      if !ahead.has(keyAt: Clock.milliseconds) { answer(input) }
    case .paste(let text, let isCut): paste(text, isCut: isCut)
    case .resize(let size):
      showAnew()
      send(.resize(size))
    case .resumed: showAnew()
    case .woken, .timeout: send(.tick)
    case .terminate, .hangup:
      isOver = true
      isHurried = true
    }
  }

  private mutating func answer(_ input: Input) {
    if case .key(let key) = input { send(.key(key)) }
    if case .click(let place) = input { send(.click(place)) }
  }

  private mutating func paste(_ text: String, isCut: Bool) {
    send(.paste(text))
    if isCut {
      let words = outside.words(
        "Do texto colado só chegou o primeiro megabyte.",
        "Of the pasted text only the first megabyte came.")
      send(.report(words, failed: true))
    }
    if session.isAskingAboutPaste { forgetKeys() }
  }

  /// What was typed before a question could be seen is no answer to it.
  private mutating func forgetKeys() {
    while terminal.hasInput, !isOver {
      switch terminal.next(timeoutMilliseconds: 0) {
      case .key, .click: break
      case let input: take(input)
      }
    }
  }

  private mutating func send(_ event: Event) {
    isStale = true
    let asked = session.unbiddenQuestion
    for effect in session.update(event, at: clock.now) { perform(effect) }
    if let question = session.unbiddenQuestion, question != asked {
      pace.comeAtOnce()
      ahead.begin(at: Clock.milliseconds)
    }
  }

  private mutating func send(_ events: [Event]) {
    for event in events { send(event) }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .takeOver:
      isOver = true
      takesOver = true
    case .saveNow: saveNow()
    case .edit(let file, let line): edit(file, line)
    case .save, .accept, .setAsideRecovered, .keepDocument, .keepQuietly, .renewKept, .print:
      send(outside.perform(effect))
    case .redraw: terminal.redraw()
    case .suspend:
      outside.keepTyped(of: session)
      saveNow()
      terminal.suspend()
      showAnew()
    case .quit: isOver = true
    }
  }

  private mutating func saveNow() {
    send(outside.saveNow())
    if session.isSaved { send(outside.savedReport) }
  }

  private mutating func edit(_ file: FileName, _ line: Int) {
    terminal.leave()
    let events = outside.edit(file, line: line)
    terminal.reenter()
    showAnew()
    send(events)
  }
}
