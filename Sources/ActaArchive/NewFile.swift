import Glibc

/// Makes a file that was not there before, for the owner alone; nothing stays of one that could not
/// be written whole. Throws with `EEXIST` when something has that name.
package func makeNewFile(_ bytes: [UInt8], at path: String) throws(ArchiveFailure) {
  let file = try OpenFile(path, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
  do throws(ArchiveFailure) {
    try file.writeAll(bytes)
    try file.sync()
  } catch {
    _ = unsafe unlink(path)
    throw error
  }
}

/// Every regular file in or below a folder, relative to it and in byte order; names that begin with a
/// dot are left alone, links are not followed, and at most ten levels are looked through.
package func everyFile(in folder: String) throws(ArchiveFailure) -> [String] {
  var found: [String] = []
  try look(folder, "", 0, &found)
  return found
}

private func look(
  _ folder: String, _ relative: String, _ depth: Int, _ found: inout [String]
) throws(ArchiveFailure) {
  for entry in try FolderListing(folder).entries {
    switch entry.kind {
    case .file: found.append(join(relative, entry.name))
    case .folder where depth < 10:
      try look(join(folder, entry.name), join(relative, entry.name), depth + 1, &found)
    case .folder, .other, .nothing: break
    }
  }
}
