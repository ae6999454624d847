import ActaArchive
import ActaFrame
import ActaMeeting
import ActaScreens
import ActaTerminal
import ActaText
import Glibc

/// Waits for keys, signals and the clock, lets the session answer, does what it wants done, and shows
/// the frame when it differs.
struct SessionLoop: ~Copyable {
  private var terminal: Terminal
  private var session: Session
  private var disk: Disk
  private let commands: Commands
  private var shown: Frame?
  private var lastLook = 0
  private var isOver = false

  /// How often other programs' changes are looked for, in milliseconds.
  private static let lookEvery = 1000

  init(
    library: Library, disk: Disk, commands: Commands, readOnly: String?
  ) throws(TerminalFailure) {
    terminal = try Terminal(
      wakeDescriptor: disk.writer.wakeDescriptor, colour: Environment.value("NO_COLOR") == nil,
      ascii: commands.options.has(.ascii))
    self.disk = disk
    self.commands = commands
    session = Session(
      library: library, language: commands.language, now: commands.clock.now, size: terminal.size,
      readOnly: readOnly)
    if let place = SessionLoop.place(disk.folder) { session.restore(place) }
  }

  mutating func open(_ meeting: String) { session.show(meeting: meeting) }

  mutating func run() -> ExitCode {
    while !isOver {
      show()
      take(terminal.next(timeoutMilliseconds: wait))
      look()
    }
    return finish()
  }

  private mutating func show() {
    let frame = session.view(terminal.size)
    guard frame != shown else { return }
    terminal.show(frame)
    shown = frame
  }

  /// Until something waits to be saved, or the files are looked at again.
  private var wait: Int { min(disk.untilSave ?? SessionLoop.lookEvery, SessionLoop.lookEvery) }

  private mutating func take(_ input: Input) {
    switch input {
    case .key(let key): send(.key(key))
    case .paste(let text): send(.paste(text))
    case .resize(let size):
      shown = nil
      send(.resize(size))
    case .resumed: shown = nil
    case .woken, .timeout: send(.tick)
    case .terminate, .hangup: isOver = true
    }
  }

  private mutating func send(_ event: Event) {
    for effect in session.update(event, at: commands.clock.now) { perform(effect) }
  }

  /// Reports of the writer, typing that has been gathered long enough, and others' changes.
  private mutating func look() {
    if disk.untilSave == 0 { disk.flush() }
    for (file, result) in disk.reports() { send(.saved(file, self.result(result))) }
    guard Clock.milliseconds - lastLook >= SessionLoop.lookEvery else { return }
    lastLook = Clock.milliseconds
    for (file, bytes) in disk.changes() {
      send(.changedOnDisk(file, bytes.map { Document(bytes: $0) }))
    }
  }

  private func result(_ result: Result<SaveOutcome, ArchiveFailure>) -> SaveResult {
    switch result {
    case .success(.saved), .success(.unchanged): .saved
    case .success(.conflict(let copy, _)): .conflict(copy: copy)
    case .failure(let failure): .failed(FailureWords.text(failure, in: commands.language))
    }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .save(let file, let bytes): disk.save(file, bytes)
    case .saveNow: saveNow()
    case .edit(let file, let line): edit(file, line)
    case .keepDocument(let name, let text): keep(name, text)
    case .print(let text, let title, let printer): print(text, title, printer)
    case .redraw: terminal.redraw()
    case .suspend:
      saveNow()
      terminal.suspend()
      shown = nil
    case .quit: isOver = true
    }
  }

  private mutating func saveNow() {
    disk.flush()
    disk.writer.finish()
    let reports = disk.reports()
    for (file, result) in reports { send(.saved(file, self.result(result))) }
    if session.isSaved { send(.report(words("Guardado.", "Saved."), failed: false)) }
  }

  private func words(_ portuguese: String, _ english: String) -> String {
    commands.isPortuguese ? portuguese : english
  }

  private mutating func edit(_ file: FileName, _ line: Int) {
    disk.flush()
    disk.writer.finish()
    let editor = Environment.value("VISUAL") ?? Environment.value("EDITOR") ?? "vi"
    let parts = editor.utf8.split(separator: 0x20).map { String($0) ?? "" }
    terminal.leave()
    let code = Process.run(
      parts.first ?? "vi", Array(parts.dropFirst()) + ["+\(line)", join(disk.folder, file.path)])
    terminal.reenter()
    shown = nil
    lastLook = 0
    if code != 0 {
      send(
        .report(
          words("O editor não correu: \(editor)", "The editor did not run: \(editor)"), failed: true
        ))
    }
  }

  private mutating func keep(_ name: String, _ text: String) {
    do throws(CommandFailure) {
      let path = try Keeping.keep(
        text, name: name, group: disk.folder, language: commands.language)
      send(.report(words("Guardado em \(path)", "Kept in \(path)"), failed: false))
    } catch {
      send(.report(error.message, failed: true))
    }
  }

  private mutating func print(_ text: String, _ title: String, _ printer: String?) {
    let code = Printing.send(text, title: title, printer: printer)
    send(
      code == 0
        ? .report(words("Enviado para a impressora.", "Sent to the printer."), failed: false)
        : .report(Printing.failure(code, in: commands.language), failed: true))
  }

  /// Everything typed goes to the disk before the program ends, whatever ends it.
  private mutating func finish() -> ExitCode {
    disk.flush()
    disk.writer.finish()
    let failed = disk.reports().contains { report in
      if case .failure = report.1 { return true }
      return false
    }
    if session.readOnly == nil { SessionLoop.remember(session.place, disk.folder) }
    return failed ? .cannotReadOrWrite : .well
  }

  private static func place(_ folder: String) -> SessionPlace? {
    guard GroupFolders.kind(of: join(folder, ".acta")) == .folder,
      let text = try? PrivateFolder(group: folder).get("place")
    else { return nil }
    let parts = text.utf8.split(separator: 0x0A).map { String($0) ?? "" }
    guard parts.count == 2, let item = decimal(Array(parts[1].utf8)) else { return nil }
    return SessionPlace(meeting: parts[0], item: item)
  }

  private static func remember(_ place: SessionPlace, _ folder: String) {
    guard let meeting = place.meeting, let state = try? PrivateFolder(group: folder) else { return }
    state.put("\(meeting)\n\(place.item)\n", as: "place")
  }
}
