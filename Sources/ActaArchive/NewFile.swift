import Glibc

/// Makes a file that was not there before, for the owner alone; nothing stays of one that could not
/// be written whole. Throws with `EEXIST` when something has that name.
package func makeNewFile(_ bytes: [UInt8], at path: String) throws(ArchiveFailure) {
  let file = try OpenFile(path, O_RDWR | O_CREAT | O_EXCL, mode: 0o600)
  do throws(ArchiveFailure) {
    try file.writeAll(bytes)
    try file.sync()
    guard try file.readAll(limit: bytes.count) == bytes else {
      throw ArchiveFailure(path: path, step: .write, code: EIO)
    }
    try HeldFolder(SafeSave.split(path).folder).syncNames()
  } catch {
    _ = unsafe unlink(path)
    throw error
  }
}
