import ActaArchive
import ActaMeeting
import ActaScreens
import ActaText

/// What sessions want done outside, whichever way they speak with the person: files, documents, the
/// printer, the editor. What happened comes back as events.
struct Outside {
  private(set) var disk: Disk
  private let commands: Commands
  private var lastLook = 0

  /// How often other programs' changes are looked for, in milliseconds.
  private static let lookEvery = 1000

  init(disk: Disk, commands: Commands) {
    self.disk = disk
    self.commands = commands
  }

  /// Until something waits to be saved, or the files are looked at again; in milliseconds.
  var wait: Int { min(disk.untilSave ?? Outside.lookEvery, Outside.lookEvery) }

  /// The folders that the session's files are in.
  var folders: [String] { [disk.folder, join(disk.folder, "meetings")] }

  /// Ends the wait when the writer has something to say.
  var wakeDescriptor: Int32 { disk.writer.wakeDescriptor }

  mutating func save(_ file: FileName, _ bytes: [UInt8]?) { disk.save(file, bytes) }

  /// Reports of the writer, typing that has been gathered long enough, and others' changes.
  mutating func news() -> [Event] {
    if disk.untilSave == 0 { disk.flush() }
    var events = disk.reports().map { Event.saved($0, result($1)) }
    guard Clock.milliseconds - lastLook >= Outside.lookEvery else { return events }
    lastLook = Clock.milliseconds
    events += disk.changes().map { file, bytes in
      .changedOnDisk(file, bytes.map { Document(bytes: $0) })
    }
    return events
  }

  /// Lets the next look for news look at the files, however short ago that was done.
  mutating func lookAtOnce() { lastLook = 0 }

  /// Puts everything that waits on the disk and waits for it.
  mutating func saveNow() -> [Event] {
    disk.flush()
    disk.writer.finish()
    return disk.reports().map { Event.saved($0, result($1)) }
  }

  /// Says that everything is on the disk.
  var savedReport: Event { .report(words("Guardado.", "Saved."), failed: false) }

  /// Runs the user's editor on a file and waits for its end; the terminal is the editor's meanwhile.
  mutating func edit(_ file: FileName, line: Int) -> [Event] {
    disk.flush()
    disk.writer.finish()
    let editor = Environment.value("VISUAL") ?? Environment.value("EDITOR") ?? "vi"
    let parts = editor.utf8.split(separator: 0x20).map { String($0) ?? "" }
    let code = Process.run(
      parts.first ?? "vi", Array(parts.dropFirst()) + ["+\(line)", join(disk.folder, file.path)])
    lastLook = 0
    guard code != 0 else { return [] }
    return [
      .report(
        words("O editor não correu: \(editor)", "The editor did not run: \(editor)"), failed: true)
    ]
  }

  func keepDocument(_ name: String, _ text: String) -> [Event] {
    do throws(CommandFailure) {
      let path = try Keeping.keep(
        text, name: name, group: disk.folder, language: commands.language)
      return [.report(words("Guardado em \(path)", "Kept in \(path)"), failed: false)]
    } catch {
      return [.report(error.message, failed: true)]
    }
  }

  func print(_ text: String, title: String, printer: String?) -> [Event] {
    let code = Printing.send(text, title: title, printer: printer)
    return [
      code == 0
        ? .report(words("Enviado para a impressora.", "Sent to the printer."), failed: false)
        : .report(Printing.failure(code, in: commands.language), failed: true)
    ]
  }

  /// Everything typed goes to the disk before the program ends, whatever ends it.
  mutating func finish(_ session: Session) -> ExitCode {
    disk.flush()
    disk.writer.finish()
    let failed = disk.reports().contains { report in
      if case .failure = report.1 { return true }
      return false
    }
    if session.readOnly == nil { remember(session.place) }
    return failed ? .cannotReadOrWrite : .well
  }

  /// Where the last session of this group was.
  var lastPlace: SessionPlace? {
    guard GroupFolders.kind(of: join(disk.folder, ".acta")) == .folder,
      let text = try? PrivateFolder(group: disk.folder).get("place")
    else { return nil }
    let parts = text.utf8.split(separator: 0x0A).map { String($0) ?? "" }
    guard parts.count == 2, let item = decimal(Array(parts[1].utf8)) else { return nil }
    return SessionPlace(meeting: parts[0], item: item)
  }

  private func remember(_ place: SessionPlace) {
    guard let meeting = place.meeting, let state = try? PrivateFolder(group: disk.folder) else {
      return
    }
    state.put("\(meeting)\n\(place.item)\n", as: "place")
  }

  private func result(_ result: Result<SaveOutcome, ArchiveFailure>) -> SaveResult {
    switch result {
    case .success(.saved), .success(.unchanged): .saved
    case .success(.conflict(let copy, _)): .conflict(copy: copy)
    case .failure(let failure): .failed(FailureWords.text(failure, in: commands.language))
    }
  }

  private func words(_ portuguese: String, _ english: String) -> String {
    commands.isPortuguese ? portuguese : english
  }
}
