import CFiles
import Glibc

/// One open journal in its folder. A class because the thread that writes records and the one that
/// waits for the disk share it.
final class JournalFile: Sendable {
  let folder: HeldFolder
  let name: String
  private let file: OpenFile

  /// Room kept for typing on a disk that fills up, in bytes.
  private static let reserve: Int64 = 1 << 18

  /// A new journal under a name that says nothing.
  init(in folder: HeldFolder) throws(ArchiveFailure) {
    let parts = (0..<2).map { _ in UInt32.random(in: 0x1000_0000...UInt32.max) }
    name = parts.map { String($0, radix: 16) }.joined() + ".j"
    file = try folder.open(name, O_WRONLY | O_CREAT | O_EXCL | O_APPEND, mode: 0o600)
    self.folder = folder
    acta_reserve(file.descriptor, JournalFile.reserve)
  }

  /// Whether a later start can find it: it has its name, in a folder that stands where it did.
  var isInPlace: Bool { (file.status()?.st_nlink ?? 0) > 0 && folder.isInPlace }

  func append(_ bytes: [UInt8]) throws(ArchiveFailure) { try file.writeAll(bytes) }

  /// Returns when every record and the journal's name are on the disk.
  func sync() throws(ArchiveFailure) {
    try file.sync()
    try folder.syncNames()
  }

  func remove() throws(ArchiveFailure) {
    try folder.remove(name)
    try folder.syncNames()
  }
}
