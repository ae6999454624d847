import FoundationEssentials
import Glibc

/// Something that the system refused.
struct Refused: Error, CustomStringConvertible {
  var what: String
  var code = errno

  var description: String { "\(what): \(unsafe String(cString: strerror(code)))" }
}

/// A new folder under the system's place for temporary things.
func temporaryFolder(_ name: String) throws -> String {
  let base = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
  var path = Array("\(base)/\(name)-XXXXXX".utf8CString)
  guard unsafe mkdtemp(&path) != nil else { throw Refused(what: base) }
  return String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

func makeFolders(_ path: String) throws {
  try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
}

func writeFile(_ path: String, _ text: String) throws {
  let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
  guard file >= 0 else { throw Refused(what: path) }
  defer { close(file) }
  var text = text
  let written = text.withUTF8 { bytes in unsafe Glibc.write(file, bytes.baseAddress, bytes.count) }
  guard written == text.utf8.count else { throw Refused(what: path) }
}

func removeTree(_ path: String) {
  try? FileManager.default.removeItem(atPath: path)
}
