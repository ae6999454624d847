import Glibc

/// Room that one file after the other is read into.
@safe package struct ReadBuffer: ~Copyable {
  private var room: UnsafeMutableRawBufferPointer

  /// Nearly every file fits into it.
  private static let usual = 64 << 10

  package init() {
    unsafe room = .allocate(byteCount: ReadBuffer.usual, alignment: 16)
  }

  deinit {
    unsafe room.deallocate()
  }

  /// The bytes of a text that was listed as a regular file, which stay until the next call. Links are
  /// refused, and what is longer than a text may be.
  package mutating func read(
    _ name: String, in folder: borrowing OpenFolder
  ) throws(ArchiveFailure) -> UnsafeBufferPointer<UInt8> {
    let file = try folder.open(name)
    var done = 0
    while true {
      let free = unsafe room.count - done
      let count = unsafe Glibc.read(file.descriptor, room.baseAddress! + done, free)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw ArchiveFailure(path: folder.path(of: name), step: .read, code: errno)
      }
      done += count
      // A regular file gives less than was asked for only at its end.
      if count < free { break }
      guard done <= TextLimit.bytes else {
        throw ArchiveFailure(path: folder.path(of: name), step: .tooLarge, code: 0)
      }
      grow(keeping: done)
    }
    let bytes = unsafe UnsafeBufferPointer(rebasing: room.bindMemory(to: UInt8.self)[..<done])
    try unsafe TextLimit.check(bytes, path: folder.path(of: name))
    return unsafe bytes
  }

  private mutating func grow(keeping count: Int) {
    let larger = unsafe UnsafeMutableRawBufferPointer.allocate(
      byteCount: room.count * 4, alignment: 16)
    unsafe larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: room[..<count]))
    unsafe room.deallocate()
    unsafe room = larger
  }
}

/// An open folder, so that the way to it is gone once for all its files.
package struct OpenFolder: ~Copyable {
  private let file: OpenFile
  private let path: String

  package init(_ path: String) throws(ArchiveFailure) {
    self.path = path
    file = try OpenFile(path, O_RDONLY | O_DIRECTORY)
  }

  func path(of name: String) -> String { join(path, name) }

  func open(_ name: String) throws(ArchiveFailure) -> OpenFile {
    try OpenFile(name, in: file.descriptor, O_RDONLY, path: path)
  }
}
