import ActaArchive
import ActaMeeting
import ActaText

/// Reads one group after the other, meetings in place; one for each thread.
struct GroupReader: ~Copyable {
  private var events = EventReader()
  private var buffer = ReadBuffer()
  private var problems: Set<Diagnostic.Name> = []

  init() {}

  /// The group with what the answer needs of it.
  mutating func read(
    _ files: GroupFiles, _ wanted: WantedActions
  ) -> Result<GroupPart, ArchiveFailure> {
    problems = []
    do throws(ArchiveFailure) {
      let group = note(readGroup(try document(files, "group.txt")))
      var updates: [Update] = []
      if files.hasUpdates { updates = note(readUpdates(try document(files, "updates.txt"))) }
      if files.hasProposals { _ = note(readProposals(try document(files, "proposals.txt"))) }
      for name in files.trainings {
        _ = note(readTraining(try document(files, "training/\(name).txt"), name: name))
      }
      let found = try meetings(files)
      let record = events.record(
        of: found, group, folder: files.relative, updates: updates, wanted: wanted)
      return .success(GroupPart(record: record, sayings: record.sayings, exit: exit))
    } catch {
      return .failure(error)
    }
  }

  private mutating func meetings(_ files: GroupFiles) throws(ArchiveFailure) -> GroupEvents {
    var found = GroupEvents()
    guard !files.meetings.isEmpty else { return found }
    let folder = try OpenFolder(join(files.folder, "meetings"))
    for name in files.meetings {
      let bytes = unsafe try buffer.read("\(name).txt", in: folder)
      if unsafe events.read(bytes, name: name, into: &found) { continue }
      let document = Document(bytes: unsafe Array(bytes))
      found.add(note(readMeeting(document, name: name)))
    }
    return found
  }

  private func document(
    _ files: GroupFiles, _ name: String
  ) throws(ArchiveFailure) -> Document {
    Document(bytes: try readFile(join(files.folder, name)))
  }

  private mutating func note<Value>(_ reading: Reading<Value>) -> Value {
    for one in reading.diagnostics where one.severity == .error { problems.insert(one.name) }
    return reading.value
  }

  private var exit: ExitCode {
    if problems.contains(.newerVersion) { return .newerVersion }
    return problems.isEmpty ? .well : .errorsInFiles
  }
}
