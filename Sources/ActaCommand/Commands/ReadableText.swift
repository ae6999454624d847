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
    for meeting in meetings(of: files, isAlone: isAlone) {
      if let one = read.take(meeting.get) { text.meetings.append(one) }
    }
    for name in files.trainings {
      let training = read.take { () throws(ArchiveFailure) in
        readTraining(try document(files, "training/\(name).txt"), name: name)
      }
      if let training { text.trainings.append(training) }
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

  /// Most of what a group is.
  private func meetings(
    of files: GroupFiles, isAlone: Bool
  ) -> [Result<Reading<Meeting>, ArchiveFailure>] {
    guard isAlone else { return files.meetings.map { meeting($0, of: files) } }
    return Cores.map(files.meetings.count, state: ()) { index, _ in
      self.meeting(files.meetings[index], of: files)
    }
  }

  private func meeting(
    _ name: String, of files: GroupFiles
  ) -> Result<Reading<Meeting>, ArchiveFailure> {
    Result { () throws(ArchiveFailure) in
      readMeeting(try document(files, "meetings/\(name).txt"), name: name)
    }
  }

  private func document(_ files: GroupFiles, _ name: String) throws(ArchiveFailure) -> Document {
    Document(bytes: try readText(join(files.folder, name)))
  }
}
