import ActaArchive
import ActaScreens
import ActaText
import Glibc

/// The session's files on the disk: what waits to be saved, and what others changed.
struct Disk {
  let folder: String
  let writer: Writer
  private var waiting: [FileName: [UInt8]?] = [:]
  private var lastSaved = 0
  private var signatures: [FileName: Signature] = [:]
  private var watched: [FileName]
  private var meetingsSignature: Signature

  /// Typing is gathered for this long before it is written, in milliseconds.
  private static let gathering = 500

  init(folder: String, library: Library) throws(ArchiveFailure) {
    self.folder = folder
    writer = try Writer(conflicts: join(join(folder, ".acta"), "conflicts"))
    watched = library.fileNames
    meetingsSignature = Signature(join(folder, "meetings"))
    for file in watched {
      let path = join(folder, file.path)
      writer.know(path, holds: library.bytes(of: file))
      signatures[file] = Signature(path)
    }
  }

  /// Milliseconds until something waits to be saved; nil when nothing does.
  var untilSave: Int? {
    waiting.isEmpty ? nil : max(0, lastSaved + Disk.gathering - Clock.milliseconds)
  }

  mutating func save(_ file: FileName, _ bytes: [UInt8]?) {
    waiting[file] = .some(bytes)
    if !watched.contains(file) { watched.append(file) }
    if untilSave == 0 { flush() }
  }

  /// Gives everything that waits to the writer.
  mutating func flush() {
    for (file, bytes) in waiting {
      writer.save(SaveJob(path: join(folder, file.path), bytes: bytes))
    }
    waiting = [:]
    lastSaved = Clock.milliseconds
  }

  /// What the writer has done since the last time.
  mutating func reports() -> [(FileName, Result<SaveOutcome, ArchiveFailure>)] {
    writer.takeReports().compactMap { report in
      guard let file = watched.first(where: { join(folder, $0.path) == report.path }) else {
        return nil
      }
      signatures[file] = Signature(report.path)
      return (file, report.result)
    }
  }

  /// Files that now hold other bytes than were last read or written here.
  mutating func changes() -> [(FileName, [UInt8]?)] {
    guard waiting.isEmpty, writer.isIdle else { return [] }
    watchNewMeetings()
    var changed: [(FileName, [UInt8]?)] = []
    for file in watched {
      let path = join(folder, file.path)
      let signature = Signature(path)
      guard signature != signatures[file] else { continue }
      signatures[file] = signature
      let bytes = (try? readFileIfThere(path)) ?? nil
      guard bytes != writer.known(path) else { continue }
      writer.know(path, holds: bytes)
      changed.append((file, bytes))
    }
    return changed
  }

  /// Another program may have made a meeting.
  private mutating func watchNewMeetings() {
    let meetings = join(folder, "meetings")
    let signature = Signature(meetings)
    guard signature != meetingsSignature else { return }
    meetingsSignature = signature
    for name in GroupFolders.meetings(of: folder) where !watched.contains(.meeting(name)) {
      watched.append(.meeting(name))
      signatures[.meeting(name)] = .some(Signature.none)
    }
  }

  /// What of a file changes when its content does.
  private struct Signature: Hashable {
    var size = -1
    var inode: UInt = 0
    var seconds = 0
    var nanoseconds = 0

    /// Of a file that is not there.
    static let none = Signature()

    private init() {}

    init(_ path: String) {
      var status = stat()
      guard unsafe lstat(path, &status) == 0 else { return }
      size = Int(status.st_size)
      inode = UInt(status.st_ino)
      seconds = status.st_mtim.tv_sec
      nanoseconds = status.st_mtim.tv_nsec
    }
  }
}
