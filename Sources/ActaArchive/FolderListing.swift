import Glibc

/// What stands in a folder, in byte order of the names, without those that begin with a dot. The
/// folder itself says of most entries what they are, so none is asked for one by one.
struct FolderListing: Sendable {
  struct Entry: Sendable {
    var name: String
    var kind: GroupFolders.Kind
    /// Else the name is shown with U+FFFD in it and leads to nothing.
    var isNameUTF8: Bool
  }

  private(set) var entries: [Entry] = []

  init(_ folder: String) throws(ArchiveFailure) {
    var opened = unsafe opendir(folder)
    while unsafe opened == nil, errno == EINTR { unsafe opened = opendir(folder) }
    guard let stream = unsafe opened else {
      throw ArchiveFailure(path: folder, step: .list, code: errno)
    }
    defer { unsafe closedir(stream) }
    var names = Names()
    errno = 0
    while let entry = unsafe readdir(stream) {
      unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: UInt8.self, capacity: 256) {
          unsafe names.add($0, type: entry.pointee.d_type)
        }
      }
      errno = 0
    }
    // A folder that could be read in part must not pass for one that holds no more.
    guard errno == 0 else { throw ArchiveFailure(path: folder, step: .list, code: errno) }
    entries = names.inOrder.map { name, type, isUTF8 in
      Entry(
        name: name,
        kind: FolderListing.kind(type) ?? GroupFolders.kind(of: join(folder, name)),
        isNameUTF8: isUTF8)
    }
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

  /// Names one after the other in one piece of memory, put in order there: an archive has tens of
  /// thousands, and texts of their own would each be copied to be compared.
  private struct Names {
    private var letters: [UInt8] = []
    private var all: [(letters: Range<Int>, type: UInt8)] = []

    /// `name` ends with a zero; one that begins with a dot is left out.
    mutating func add(_ name: UnsafePointer<UInt8>, type: UInt8) {
      guard unsafe name[0] != 0x2E else { return }
      let first = letters.count
      unsafe letters.append(contentsOf: UnsafeBufferPointer(start: name, count: strlen(name)))
      all.append((first..<letters.count, type))
    }

    var inOrder: [(name: String, type: UInt8, isUTF8: Bool)] {
      unsafe letters.withUnsafeBytes { letters in
        all.sorted { unsafe Names.precedes(letters[$0.letters], letters[$1.letters]) }.map {
          let bytes = unsafe letters[$0.letters]
          if let name = unsafe String(validating: bytes, as: UTF8.self) {
            return (name, $0.type, true)
          }
          return (unsafe String(decoding: bytes, as: UTF8.self), $0.type, false)
        }
      }
    }

    private static func precedes(
      _ one: Slice<UnsafeRawBufferPointer>, _ two: Slice<UnsafeRawBufferPointer>
    ) -> Bool {
      let (left, right) = unsafe (
        UnsafeRawBufferPointer(rebasing: one), UnsafeRawBufferPointer(rebasing: two)
      )
      guard let first = left.baseAddress, let other = right.baseAddress else {
        return left.count < right.count
      }
      let order = unsafe memcmp(first, other, min(left.count, right.count))
      return order == 0 ? left.count < right.count : order < 0
    }
  }
}
