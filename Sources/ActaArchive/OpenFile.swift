import CFiles
import Glibc

/// An open file descriptor, closed at the end of its life.
struct OpenFile: ~Copyable {
  let descriptor: Int32
  /// For messages only.
  let path: String

  /// Nothing waits for a device, becomes the program's terminal, or reaches a child process.
  private static let careful = O_CLOEXEC | O_NONBLOCK | O_NOCTTY

  /// Opens without following a link at the end of the path.
  init(_ path: String, _ flags: Int32, mode: mode_t = 0) throws(ArchiveFailure) {
    var result: Int32
    repeat {
      result = unsafe open(path, flags | OpenFile.careful | O_NOFOLLOW, mode)
    } while result < 0 && errno == EINTR
    guard result >= 0 else { throw OpenFile.failure(path, flags) }
    descriptor = result
    self.path = path
  }

  private static func failure(_ path: String, _ flags: Int32) -> ArchiveFailure {
    ArchiveFailure(path: path, step: flags & O_CREAT == 0 ? .open : .create, code: errno)
  }

  /// Opens below a folder, following no link at all and never leaving it.
  init(
    _ name: String, in folder: Int32, path: String, _ flags: Int32, mode: mode_t = 0
  ) throws(ArchiveFailure) {
    descriptor = unsafe acta_open_beneath(folder, name, flags | OpenFile.careful, mode)
    guard descriptor >= 0 else { throw OpenFile.failure(path, flags) }
    self.path = path
  }

  /// The same for a name in an open folder whose path is only for messages.
  init(
    _ name: String, in folder: Int32, _ flags: Int32, path: String
  ) throws(ArchiveFailure) {
    var result: Int32
    repeat {
      result = unsafe openat(folder, name, flags | OpenFile.careful | O_NOFOLLOW)
    } while result < 0 && errno == EINTR
    guard result >= 0 else {
      throw ArchiveFailure(path: join(path, name), step: .open, code: errno)
    }
    descriptor = result
    self.path = name
  }

  deinit {
    Glibc.close(descriptor)
  }

  func status() -> stat? {
    var status = stat()
    return unsafe fstat(descriptor, &status) == 0 ? status : nil
  }

  /// Everything from the beginning, if it is a regular file of at most `limit` bytes.
  func readAll(limit: Int) throws(ArchiveFailure) -> [UInt8] {
    guard let status = status(), status.st_mode & S_IFMT == S_IFREG else {
      throw ArchiveFailure(path: path, step: .notAFile, code: 0)
    }
    guard status.st_size <= limit else {
      throw ArchiveFailure(path: path, step: .tooLarge, code: 0)
    }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size) + 1)
    var done = 0
    while true {
      let room = bytes.count - done
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe pread(descriptor, buffer.baseAddress! + done, room, off_t(done))
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw ArchiveFailure(path: path, step: .read, code: errno) }
      if count == 0 { break }
      done += count
      guard done <= limit else { throw ArchiveFailure(path: path, step: .tooLarge, code: 0) }
      if done == bytes.count { bytes += [UInt8](repeating: 0, count: bytes.count) }
    }
    return Array(bytes[..<done])
  }

  /// Writes all of it from the beginning, or at the end of a file opened for appending, however many
  /// calls that takes.
  func writeAll(_ bytes: [UInt8]) throws(ArchiveFailure) {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe pwrite(
          descriptor, buffer.baseAddress! + done, bytes.count - done, off_t(done))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw ArchiveFailure(path: path, step: .write, code: errno) }
      done += count
    }
  }

  /// Returns when what was written is on the disk. A failure is final: the kernel has given the
  /// bytes up, and a second try would succeed without them.
  func sync() throws(ArchiveFailure) {
    while fsync(descriptor) != 0 {
      guard errno == EINTR else { throw ArchiveFailure(path: path, step: .sync, code: errno) }
    }
  }

  /// The same for a folder. Some file systems cannot sync one; then its names are all they offer.
  func syncNames() throws(ArchiveFailure) {
    do throws(ArchiveFailure) { try sync() } catch  where error.code == EINVAL {}
  }
}

/// The bytes of a regular file; links, devices and pipes are refused, and more than `limit` bytes.
package func readFile(_ path: String, limit: Int = HeldFolder.largestFile) throws(ArchiveFailure)
  -> [UInt8]
{
  let file = try OpenFile(path, O_RDONLY)
  return try file.readAll(limit: limit)
}

/// `folder/name`, or the name alone.
package func join(_ folder: String, _ name: String) -> String {
  folder.isEmpty ? name : folder.utf8.last == 0x2F ? folder + name : "\(folder)/\(name)"
}
