import ActaArchive
import ActaDisplay
import ActaMeeting
import ActaMinutes
import ActaScreens
import ActaTerminal
import ActaText

/// What sessions want done outside, whichever way they speak with the person: files, documents, the
/// printer, the editor. What happened comes back as events.
struct Outside {
  private(set) var disk: Disk
  let commands: Commands
  /// Begun once the first frame is on the screen.
  private var below: SubgroupReading?
  private var lastLook = 0
  private var health = DiskHealth()
  private var lastAlive: Moment?
  private var rest = Rest()

  /// Since when the texts have been as they are, by their version, and whose steps are kept.
  private struct Rest {
    var version = 0
    var since = 0
    var kept = 0
  }

  /// So long after the last change the steps are kept on the disk too, in milliseconds.
  private static let restBeforeKeeping = 2000

  /// How long Ctrl-S and the editor wait for a save before things go on without it, how long leaving
  /// waits for a disk that hangs, and how long when the system wants the program gone.
  static let longestSave = 3000
  static let longestWait = 30_000
  static let hurriedWait = 700
  /// However late it is, so long is waited for what usually is done at once; and in such steps for
  /// what may be broken off.
  private static let shortestWait = 100

  /// How often other programs' changes are looked for, in milliseconds.
  private static let lookEvery = 1000

  init(disk: Disk, commands: Commands) {
    self.disk = disk
    self.commands = commands
  }

  /// Until something waits to be saved, or the files are looked at again; in milliseconds.
  var wait: Int { min(disk.untilWork ?? Outside.lookEvery, Outside.lookEvery) }

  /// Whether the files are being looked at, and what is found comes soon.
  var isLooking: Bool { disk.isLooking }

  /// The folders that the session's files are in.
  var folders: [String] { [disk.folder, join(disk.folder, "meetings")] }

  /// Ends the wait when the writer has something to say.
  var wakeDescriptor: Int32 { disk.writer.wakeDescriptor }

  mutating func save(_ file: FileName, _ bytes: [UInt8]?) { disk.save(file, bytes) }

  /// What another wrote has been taken into account.
  mutating func accept(_ file: FileName, theirs: [UInt8]?, text: [UInt8]?) {
    disk.accept(file, theirs: theirs, text: text)
  }

  mutating func setAsideRecovered() { disk.setAsideRecovered() }

  /// Reports of the writer, typing that has been gathered long enough, and others' changes.
  mutating func news() -> [Event] {
    // Before anything is given to be saved: what was seen is compared with what was known then.
    var events = disk.news()
    disk.work()
    events += disk.reports()
    if disk.health != health {
      health = disk.health
      events.append(.disk(health))
    }
    events += newsOfSubgroups()
    guard Clock.milliseconds - lastLook >= Outside.lookEvery else { return events }
    lastLook = Clock.milliseconds
    disk.look()
    return events
  }

  private mutating func newsOfSubgroups() -> [Event] {
    if let below {
      let found = below.take()
      let unread = found.unread.map { FailureWords.missing($0, commands.language) }
      return (found.entries.isEmpty ? [] : [.subgroups(found.entries)])
        + unread.map { .report($0, failed: false) }
    }
    below = SubgroupReading(
      below: disk.folder, loading: commands.loading, today: commands.clock.today)
    return []
  }

  /// Puts what is being filled in and is in no file yet into the journal. No file is touched while
  /// nothing is, or while it stays as it was.
  mutating func keepTyped(of session: Session) { disk.keep(typed: session.typed) }

  /// Takes old journals away once their text is saved, and notes once a minute that a meeting goes
  /// on, so that a power cut is known by its time.
  mutating func attend(to session: Session) {
    keepTyped(of: session)
    if session.isRecoveryOver { disk.endRecovery() }
    keepSteps(of: session)
    let now = commands.clock.now
    guard now != lastAlive, session.isMeetingOpen, session.readOnly == nil else { return }
    lastAlive = now
    disk.journal.alive("\(now.date.iso) \(now.time.text)")
  }

  /// Once things rest the steps go to the disk, on the writer's thread: undo goes on after a crash as it
  /// does after leaving.
  private mutating func keepSteps(of session: Session) {
    let now = Clock.milliseconds
    let version = session.library.version
    if version != rest.version {
      rest.version = version
      rest.since = now
    }
    guard session.readOnly == nil, session.isSaved, rest.kept != version,
      now - rest.since >= Outside.restBeforeKeeping
    else { return }
    rest.kept = version
    let writer = disk.writer
    writer.afterwards { SessionMemory.keep(KeptHistory.bytes(of: session), in: writer.group) }
  }

  /// Lets the next look for news look at the files, however short ago that was done.
  mutating func lookAtOnce() { lastLook = 0 }

  /// What the groups at hand that proposals were sent to or came from say; nothing where there are
  /// none.
  func correspondents(of session: Session) -> [Event] {
    let records = commands.loading.correspondents(of: session.library.record, in: disk.folder)
    return records.isEmpty ? [] : [.correspondents(records)]
  }

  /// Puts everything that waits on the disk and waits for it, unless the system wants the program gone.
  mutating func saveNow() -> [Event] {
    disk.tryAgain()
    let deadline = Clock.milliseconds + Outside.longestSave
    while !isSaved(within: Outside.shortestWait), !Outside.isAskedToEnd,
      Clock.milliseconds < deadline
    {}
    return disk.reports()
  }

  private static var isAskedToEnd: Bool { Terminal.isAskedToEnd || PlainTerminal.isAskedToEnd }

  /// Says that everything is on the disk.
  var savedReport: Event { .report(words("Guardado.", "Saved."), failed: false) }

  /// Runs the user's editor on a file and waits for its end; the terminal is the editor's meanwhile.
  mutating func edit(_ file: FileName, line: Int) -> [Event] {
    var events = saveNow()
    guard !Outside.isAskedToEnd else { return events }
    let editor = Environment.value("VISUAL") ?? Environment.value("EDITOR") ?? "vi"
    let parts = editor.utf8.split(separator: 0x20).map { String($0) ?? "" }
    let path = join(disk.writer.group.place ?? disk.folder, file.path)
    let code = Process.run(
      parts.first ?? "vi", Array(parts.dropFirst()) + ["+\(line)", path],
      settings: Programs.settingsOfPerson)
    lastLook = 0
    events += [disk.edited(file)].compactMap { $0 }
    if code != 0 {
      let text = words("O editor não correu: \(editor)", "The editor did not run: \(editor)")
      events.append(.report(text, failed: true))
    }
    return events
  }

  /// Whether nothing waits for the disk any more.
  func isSaved(within milliseconds: Int) -> Bool { disk.writer.finish(within: milliseconds) }

  /// Everything typed goes to the disk before the program ends, whatever ends it. A disk that hangs
  /// is not waited for longer than this: the journal has the rest.
  mutating func finish(within milliseconds: Int) -> [Event] {
    disk.flush()
    _ = isSaved(within: milliseconds)
    return disk.reports()
  }

  /// The last thing that is done, once the session knows how its saves ended. `typed` is what was
  /// being filled in when the system wanted the program gone: it is offered at the next start. Nothing
  /// is asked any more of a disk that does not answer; one that does is waited for until `deadline`,
  /// by the clock of milliseconds.
  mutating func end(
    _ session: Session, typed: [UInt8]? = nil, by deadline: Int
  ) -> SessionEnding {
    let left = { max(Outside.shortestWait, deadline - Clock.milliseconds) }
    let answers = disk.writer.isIdle
    disk.keep(typed: typed)
    let isWhole = disk.journal.close(within: left())
    if answers {
      if session.isRecoveryOver { disk.endRecovery() }
      if session.readOnly == nil { keepForNextTime(session) }
      _ = isSaved(within: left())
    }
    guard !session.isSaved else { return .over(.well) }
    return .failed(
      UnsavedWords.text(
        disk.journal.status, isWhole: isWhole, group: disk.folder, in: commands.language))
  }

  /// On the writer's thread: where the session was and its steps, and what git has to know.
  private func keepForNextTime(_ session: Session) {
    let writer = disk.writer
    let (place, isFounded) = (session.place, session.library.isFounded)
    let history = KeptHistory.bytes(of: session)
    writer.afterwards {
      guard let folder = writer.group.place else { return }
      if isFounded { try? GitAttributes.keep(in: folder) }
      SessionMemory.keep(place, in: writer.group)
      SessionMemory.keep(history, in: writer.group)
    }
  }

  func words(_ portuguese: String, _ english: String) -> String {
    commands.isPortuguese ? portuguese : english
  }
}
