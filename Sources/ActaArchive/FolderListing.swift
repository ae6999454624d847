import Glibc

/// What stands in a folder, in byte order of the names, without those that begin with a dot. The
/// folder itself says of most entries what they are, so none is asked for one by one.
struct FolderListing: Sendable {
  struct Entry: Sendable {
    var name: String
    var kind: GroupFolders.Kind
  }

  private(set) var entries: [Entry] = []

  init(_ folder: String) throws(ArchiveFailure) {
    guard let stream = unsafe opendir(folder) else {
      throw ArchiveFailure(path: folder, step: .list, code: errno)
    }
    defer { unsafe closedir(stream) }
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      guard name.utf8.first != 0x2E else { continue }
      let kind =
        unsafe FolderListing.kind(entry.pointee.d_type) ?? GroupFolders.kind(of: join(folder, name))
      entries.append(Entry(name: name, kind: kind))
    }
    entries.sort { unsafe strcmp($0.name, $1.name) < 0 }
  }

  func kind(of name: String) -> GroupFolders.Kind {
    entries.first { $0.name == name }?.kind ?? .nothing
  }

  /// Nil where the file system does not say.
  private static func kind(_ type: UInt8) -> GroupFolders.Kind? {
    switch Int(type) {
    case DT_REG: .file
    case DT_DIR: .folder
    case DT_UNKNOWN: nil
    default: .other
    }
  }
}
