import ActaArchive
import ActaMeeting
import ActaText
import Glibc

/// A group as far as its files could be read.
struct ReadableText: Sendable {
  /// Nil when not even the group's own file could.
  var text: GroupText?
  /// Why the others could not, in the order in which they were asked for.
  var unread: [ArchiveFailure] = []

  /// What a reading gives, unless it fails: that is noted.
  fileprivate mutating func take<Value>(
    _ read: () throws(ArchiveFailure) -> Value
  ) -> Value? {
    do throws(ArchiveFailure) { return try read() } catch {
      if !unread.contains(error) { unread.append(error) }
      return nil
    }
  }
}

extension Loading {
  /// Every file of a group that can be read, and which cannot.
  func readable(_ files: GroupFiles, isAlone: Bool = true) -> ReadableText {
    var read = ReadableText()
    read.unread = files.unread
    guard let group = read.take({ () throws(ArchiveFailure) in try self.group(of: files) }) else {
      return read
    }
    var text = GroupText(folder: files.relative, group: group)
    if files.hasProposals {
      text.proposals = read.take { () throws(ArchiveFailure) in
        readProposals(try document(files, "proposals.txt"))
      }
    }
    if files.hasUpdates {
      text.updates = read.take { () throws(ArchiveFailure) in
        readUpdates(try document(files, "updates.txt"))
      }
    }
    text.wording = wording(of: files, in: text.group.value.language ?? language, &read)
    for record in records(of: files, isAlone: isAlone) {
      switch read.take(record.get) {
      case .meeting(let meeting): text.meetings.append(meeting)
      case .training(let training): text.trainings.append(training)
      case nil: break
      }
    }
    read.text = text
    return read
  }

  private func group(of files: GroupFiles) throws(ArchiveFailure) -> Reading<Group> {
    if let group, group.folder.utf8.elementsEqual(files.folder.utf8) { return group.text }
    return readGroup(try document(files, "group.txt"))
  }

  private func wording(
    of files: GroupFiles, in language: Language, _ read: inout ReadableText
  ) -> Reading<Wording>? {
    let document = read.take { () throws(ArchiveFailure) -> Document? in
      do throws(ArchiveFailure) { return try self.document(files, "wording.txt") } catch {
        guard error.code == ENOENT else { throw error }
        return nil
      }
    }
    return (document ?? nil).map { readWording($0, in: language) }
  }

  /// What a group has of each kind, with a file of its own.
  private enum Record: Sendable {
    case meeting(Reading<Meeting>)
    case training(Reading<Training>)
  }

  /// Most of what a group is: its meetings, then its trainings.
  private func records(
    of files: GroupFiles, isAlone: Bool
  ) -> [Result<Record, ArchiveFailure>] {
    let meetings = files.meetings.count
    let count = meetings + files.trainings.count
    let read: @Sendable (Int) -> Result<Record, ArchiveFailure> = { index in
      index < meetings
        ? meeting(files.meetings[index], of: files)
        : training(files.trainings[index - meetings], of: files)
    }
    guard isAlone else { return (0..<count).map(read) }
    return Cores.map(count, state: ()) { index, _ in read(index) }
  }

  private func meeting(_ name: String, of files: GroupFiles) -> Result<Record, ArchiveFailure> {
    Result { () throws(ArchiveFailure) in
      .meeting(readMeeting(try document(files, "meetings/\(name).txt"), name: name))
    }
  }

  private func training(_ name: String, of files: GroupFiles) -> Result<Record, ArchiveFailure> {
    Result { () throws(ArchiveFailure) in
      .training(readTraining(try document(files, "training/\(name).txt"), name: name))
    }
  }

  private func document(_ files: GroupFiles, _ name: String) throws(ArchiveFailure) -> Document {
    Document(bytes: try readText(join(files.folder, name)))
  }
}
