import Glibc

/// Takes away folders that this program made for itself.
package enum FolderRemoval {
  /// Takes the folder away with all it holds; links in it are taken away, not followed.
  package static func remove(_ folder: String) {
    guard let stream = unsafe opendir(folder) else { return }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(join(folder, name)) }
    }
    unsafe closedir(stream)
    for path in names {
      if GroupFolders.kind(of: path) == .folder { remove(path) } else { _ = unsafe unlink(path) }
    }
    _ = unsafe rmdir(folder)
  }
}
