import Glibc

/// An open file descriptor, closed at the end of its life.
struct OpenFile: ~Copyable {
  let descriptor: Int32

  /// Opens without following a link at the end of the path, and never for a child process.
  init(_ path: String, _ flags: Int32, mode: mode_t = 0) throws(ArchiveFailure) {
    var result: Int32
    repeat {
      result = unsafe open(path, flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, mode)
    } while result < 0 && errno == EINTR
    guard result >= 0 else { throw ArchiveFailure(path: path, step: .open, code: errno) }
    descriptor = result
  }

  /// The same for a name in an open folder whose path is only for messages.
  init(
    _ name: String, in folder: Int32, _ flags: Int32, path: String
  ) throws(ArchiveFailure) {
    var result: Int32
    repeat {
      result = unsafe openat(folder, name, flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    } while result < 0 && errno == EINTR
    guard result >= 0 else {
      throw ArchiveFailure(path: join(path, name), step: .open, code: errno)
    }
    descriptor = result
  }

  deinit {
    close(descriptor)
  }

  func status() -> stat? {
    var status = stat()
    return unsafe fstat(descriptor, &status) == 0 ? status : nil
  }

  /// Everything from the beginning, if it is a regular file of at most `limit` bytes.
  func readAll(_ path: String, limit: Int) throws(ArchiveFailure) -> [UInt8] {
    guard let status = status(), status.st_mode & S_IFMT == S_IFREG else {
      throw ArchiveFailure(path: path, step: .notAFile, code: 0)
    }
    guard status.st_size <= limit else {
      throw ArchiveFailure(path: path, step: .tooLarge, code: 0)
    }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size) + 1)
    var done = 0
    while done < bytes.count {
      let room = bytes.count - done
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe read(descriptor, buffer.baseAddress! + done, room)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw ArchiveFailure(path: path, step: .read, code: errno) }
      if count == 0 { break }
      done += count
      if done == bytes.count { bytes += [UInt8](repeating: 0, count: bytes.count) }
    }
    return Array(bytes[..<done])
  }

  /// Writes all of it, however many calls that takes.
  func writeAll(_ bytes: [UInt8], _ path: String) throws(ArchiveFailure) {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe write(descriptor, buffer.baseAddress! + done, bytes.count - done)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw ArchiveFailure(path: path, step: .write, code: errno) }
      done += count
    }
  }

  func sync(_ path: String) throws(ArchiveFailure) {
    guard fsync(descriptor) == 0 else {
      throw ArchiveFailure(path: path, step: .sync, code: errno)
    }
  }
}

/// The bytes of a regular file; links, devices and pipes are refused, and more than `limit` bytes.
package func readFile(_ path: String, limit: Int = 16 << 20) throws(ArchiveFailure) -> [UInt8] {
  let file = try OpenFile(path, O_RDONLY)
  return try file.readAll(path, limit: limit)
}

/// The same, nil when there is no such file.
package func readFileIfThere(_ path: String) throws(ArchiveFailure) -> [UInt8]? {
  do throws(ArchiveFailure) {
    return try readFile(path)
  } catch  where error.code == ENOENT {
    return nil
  }
}

/// `folder/name`, or the name alone.
package func join(_ folder: String, _ name: String) -> String {
  folder.isEmpty ? name : folder.utf8.last == 0x2F ? folder + name : "\(folder)/\(name)"
}
