import ActaArchive
import ActaMeeting
import ActaText

/// Reads one group after the other, meetings and updates in place; one for each thread.
struct GroupReader: ~Copyable {
  private var reader = EventReader()
  /// What the group being read says of actions.
  private var events = GroupEvents()
  private var buffer = ReadBuffer()
  private var problems: Set<Diagnostic.Name> = []
  /// Whether what several files say together is wrong, as far as it was read.
  private var hasLooseEnds = false

  init() {}

  /// The group with what the answer needs of it.
  mutating func read(
    _ files: GroupFiles, _ wanted: WantedActions
  ) -> Result<(record: GroupRecord, exit: ExitCode), ArchiveFailure> {
    problems = []
    events.removeAll()
    reader.beginGroup()
    if let failure = files.unread.first { return .failure(failure) }
    do throws(ArchiveFailure) {
      let folder = try OpenFolder(files.folder)
      let group = note(readGroup(try document("group.txt", in: folder)))
      if files.hasProposals { _ = note(readProposals(try document("proposals.txt", in: folder))) }
      for name in files.trainings {
        _ = note(readTraining(try document("training/\(name).txt", in: folder), name: name))
      }
      try readMeetings(files)
      if files.hasUpdates { try readUpdates(in: folder) }
      let read = reader.record(of: events, group, folder: files.relative, wanted: wanted)
      hasLooseEnds = read.hasLooseEnds
      return .success((read.record, exit))
    } catch {
      return .failure(error)
    }
  }

  private mutating func readMeetings(_ files: GroupFiles) throws(ArchiveFailure) {
    guard !files.meetings.isEmpty else { return }
    let folder = try OpenFolder(join(files.folder, "meetings"))
    for name in files.meetings {
      let bytes = unsafe try buffer.read(name + ".txt", in: folder)
      if unsafe reader.read(bytes, name: name, into: &events) { continue }
      events.add(note(readMeeting(Document(bytes: unsafe Array(bytes)), name: name)))
    }
  }

  private mutating func readUpdates(in folder: borrowing OpenFolder) throws(ArchiveFailure) {
    let bytes = unsafe try buffer.read("updates.txt", in: folder)
    if unsafe reader.readUpdates(bytes, into: &events) { return }
    events.add(note(ActaText.readUpdates(Document(bytes: unsafe Array(bytes)))))
  }

  private mutating func document(
    _ name: String, in folder: borrowing OpenFolder
  ) throws(ArchiveFailure) -> Document {
    Document(bytes: unsafe Array(try buffer.read(name, in: folder)))
  }

  private mutating func note<Value>(_ reading: Reading<Value>) -> Value {
    for one in reading.diagnostics where one.severity == .error { problems.insert(one.name) }
    return reading.value
  }

  private var exit: ExitCode {
    if problems.contains(.newerVersion) { return .newerVersion }
    return problems.isEmpty && !hasLooseEnds ? .well : .errorsInFiles
  }
}
