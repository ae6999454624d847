import ActaDisplay
import ActaFrame
import ActaMeeting
import ActaMinutes
import ActaScreens
import ActaTerminal
import Glibc

/// The session by lines: no screen, no escape sequence. It reads a line, lets the dialogue answer,
/// and prints what is new; a script of lines on standard input runs it as a person does.
struct AccessibleLoop {
  private var dialogue: Dialogue
  private var outside: Outside
  /// What was typed ahead belongs to whoever reads next.
  private(set) var input: LineInput
  private let clock: Clock
  private let isASCII: Bool
  /// Without a terminal what was typed is not seen: it is printed after its prompt.
  private let echoes = isatty(STDIN_FILENO) == 0
  private var isOver = false
  /// Whether an earlier session went before, which has told what there is to tell at the start.
  private var goesOn = false
  /// It ends to begin again as the one who writes.
  private var takesOver = false

  init(
    library: Library, disk: Disk, found: FoundGroup, commands: Commands, readOnly: String?,
    meeting: String?, input: consuming LineInput
  ) {
    self.input = input
    outside = Outside(disk: disk, commands: commands)
    clock = commands.clock
    isASCII = commands.options.has(.ascii) || Output.isTerminal && PlainTerminal.isASCII
    var session = Session(
      library: library, language: commands.language, now: commands.clock.now,
      size: Size(columns: 80, rows: 24), readOnly: readOnly)
    session.fileRoom = .ofGroups
    if commands.options.has(.today) { session.trustDay() }
    if let place = SessionMemory.place(in: outside.disk.folder) { session.restore(place) }
    session.takeUp(keptHistory: SessionMemory.history(in: outside.disk.folder))
    if let meeting { session.show(meeting: meeting) }
    session.offer(recovered: found.recovered, aliveUntil: found.aliveUntil)
    if let typed = found.typed { session.offer(typed: typed) }
    dialogue = Dialogue(session: session)
  }

  /// Goes on where an earlier session stood that only read.
  mutating func goOn(from earlier: Session) {
    dialogue.goOn(from: earlier)
    goesOn = true
  }

  mutating func run() -> SessionEnding {
    PlainTerminal.begin()
    if !goesOn { send(outside.risks()) }
    send(outside.correspondents(of: dialogue.session))
    answer(dialogue.begin())
    while !isOver, let line = nextLine() {
      if echoes { Output.line(shown(line)) }
      answer(dialogue.take(line, at: clock.now))
    }
    let isHurried = PlainTerminal.isAskedToEnd || Output.isCutOff
    let wait = isHurried ? Outside.hurriedWait : Outside.longestWait
    let deadline = Clock.milliseconds + wait
    if takesOver {
      _ = outside.end(dialogue.session, by: deadline)
      return .becameFree(dialogue.session)
    }
    if !isOver { Output.line("") }
    for effect in dialogue.settle() { perform(effect) }
    send(outside.finish(within: wait))
    sayHowItEnds()
    let ending = outside.end(dialogue.session, by: deadline)
    guard Output.isReaderGone, case .over = ending else { return ending }
    return .failed(
      outside.words(
        "acta: já ninguém lê o que se escreve: a sessão acabou, com tudo guardado.",
        "acta: nobody reads what is written any more: the session has ended, all is saved."))
  }

  /// What happened, what came of it outside, and only then the next question. What was typed is in
  /// the journal before anything is said of it.
  private mutating func answer(_ turn: Dialogue.Turn) {
    for effect in turn.effects where effect.isKeeping { perform(effect) }
    outside.keepTyped(of: dialogue.session)
    say(turn.lines.prefix(turn.saidCount))
    for effect in turn.effects where !effect.isKeeping { perform(effect) }
    guard !isOver else { return }
    say(dialogue.news()[...])
    say(turn.lines.dropFirst(turn.saidCount))
    ask(turn)
  }

  /// What could not be saved, or that everything is.
  private mutating func sayHowItEnds() {
    say(dialogue.news()[...])
    guard dialogue.session.readOnly == nil, dialogue.session.isSaved,
      case .report(let text, _) = outside.savedReport
    else { return }
    say([text])
  }

  /// Waits for a line and meanwhile saves and looks at the files; nil at the end of the input, or when
  /// nobody hears any more what is asked.
  private mutating func nextLine() -> String? {
    while !Output.isCutOff {
      switch input.next(or: outside.wakeDescriptor, milliseconds: outside.wait) {
      case .line(let line): return line
      case .end: return nil
      case .nothing: break
      }
      send(outside.news())
      outside.attend(to: dialogue.session)
    }
    return nil
  }

  private mutating func send(_ events: [Event]) {
    for event in events {
      for effect in dialogue.tell(event, at: clock.now) { perform(effect) }
    }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .takeOver:
      isOver = true
      takesOver = true
    case .saveNow:
      send(outside.saveNow())
      if dialogue.session.isSaved { send([outside.savedReport]) }
    case .edit(let file, let line): send(outside.edit(file, line: line))
    case .save, .accept, .setAsideRecovered, .keepDocument, .keepQuietly, .renewKept, .print:
      send(outside.perform(effect))
    case .redraw, .suspend: break
    case .quit: isOver = true
    }
  }

  private func say(_ lines: ArraySlice<String>) {
    for line in lines { Output.line(shown(line)) }
  }

  private func ask(_ turn: Dialogue.Turn) {
    Output.text(shown(turn.prompt) + (turn.prompt.utf8.last == 0x20 ? "" : " "))
  }

  private func shown(_ line: String) -> String {
    isASCII ? Ascii.text(line) : DisplayText.shown(line)
  }
}
