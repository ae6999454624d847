import ActaArchive
import ActaScreens
import Synchronization

/// Looks, on the writer's thread, for files that hold other bytes than are known: a disk that does not
/// answer holds up no key. A class because that thread shares it.
final class DiskLook: Sendable {
  /// A file whose stamp is another one.
  struct Seen: Sendable {
    var file: FileName
    var stamp: FileStamp
    /// Nil is no file.
    var bytes: [UInt8]?
  }

  struct Sight: Sendable {
    /// Which state of the session's files it was compared with.
    var round: Int
    var seen: [Seen] = []
    /// Of the folder of meetings.
    var meetings: FileStamp
    /// Where the group's folder is; nil when it is gone.
    var place: String?
    /// Who has the right to write, where that was asked.
    var holder: LockHolder?
  }

  /// What is known of the files, when a look begins.
  struct Known: Sendable {
    var round: Int
    /// Nil is a file that was never seen.
    var stamps: [FileName: FileStamp?]
    var meetings: FileStamp?
    var place: String
    /// Who had the right to write; nil asks for nobody.
    var holder: LockHolder?
  }

  private struct State: Sendable {
    var isUnderWay = false
    var sight: Sight?
  }

  private let state = Mutex(State())

  var isUnderWay: Bool { state.withLock { $0.isUnderWay } }

  /// Begins unless one is under way; the writer's bell rings when something is new.
  func begin(_ known: Known, with writer: Writer) {
    let isFree = state.withLock { state in
      defer { state.isUnderWay = true }
      return !state.isUnderWay
    }
    guard isFree else { return }
    writer.look { group in
      let sight = DiskLook.look(known, in: group)
      self.state.withLock { $0 = State(sight: sight) }
      return sight.holder != known.holder || sight.place != known.place
        || sight.seen.contains { !writer.isKnown($0.file.path, holds: $0.bytes) }
    }
  }

  /// What the last look found, once.
  func take() -> Sight? {
    state.withLock { state in
      defer { state.sight = nil }
      return state.sight
    }
  }

  /// A file that appeared and is longer than a text may be is none that is worked on.
  private static func isNoText(_ bytes: [UInt8]?, unless stamp: FileStamp?) -> Bool {
    guard stamp == nil, let bytes else { return false }
    return (try? TextLimit.check(bytes, path: "")) == nil
  }

  private static func look(_ known: Known, in group: HeldFolder) -> Sight {
    var files = known.stamps
    let meetings = FileStamp("meetings", in: group)
    if meetings != known.meetings, let folder = try? group.folder("meetings") {
      // Meetings that another program made.
      for name in (try? folder.textNames()) ?? [] where files[.meeting(name)] == nil {
        files[.meeting(name)] = .some(nil)
      }
    }
    var sight = Sight(round: known.round, meetings: meetings)
    sight.holder = known.holder.map { _ in GroupLock.holder(in: group) }
    for (file, stamp) in files {
      let now = FileStamp(file.path, in: group)
      guard now != stamp else { continue }
      // What cannot be read now is looked at again.
      let read = Result { () throws(ArchiveFailure) in try group.readIfThere(file.path) }
      if case .success(let bytes) = read, isNoText(bytes, unless: stamp) { continue }
      if case .success(let bytes) = read {
        sight.seen.append(Seen(file: file, stamp: now, bytes: bytes))
      }
    }
    // In a folder that is gone every file seems to be: nobody has deleted the meetings one by one.
    sight.place = group.place
    if sight.place == nil { sight.seen = [] }
    return sight
  }
}
