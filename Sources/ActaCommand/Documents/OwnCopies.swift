import ActaArchive
import ActaText

/// Which files under `minutes/` Acta wrote on this machine, each with the SHA-256 of what it wrote, in
/// `.acta/kept`: a copy that somebody changed since is told from one that nobody touched. Where nothing
/// is known of a file, it counts as changed.
struct OwnCopies {
  private let group: String
  /// The latest last.
  private var written: [(file: String, digest: String)]

  private static let name = "kept"
  /// So many of the latest are remembered; of the others nothing is known any more.
  private static let most = 2000

  init(group: String) {
    self.group = group
    var bytes: [UInt8] = []
    // Whoever only asks makes no folder.
    if GroupFolders.kind(of: join(group, ".acta")) == .folder,
      let state = try? PrivateFolder(group: group)
    {
      bytes = state.bytes(OwnCopies.name, limit: 1 << 20) ?? []
    }
    written = bytes.split(separator: 0x0A).compactMap { line in
      guard let blank = line.firstIndex(of: 0x20) else { return nil }
      return (
        String(decoding: line[(blank + 1)...], as: UTF8.self),
        String(decoding: line[..<blank], as: UTF8.self)
      )
    }
  }

  /// Whether a file under `minutes/` has the very bytes that Acta gave it.
  func has(_ file: String, _ bytes: [UInt8]) -> Bool {
    written.last { $0.file == file }?.digest == digest(of: bytes)
  }

  /// Remembers what was written. Where that cannot be, the file counts as changed from then on, and
  /// nothing is lost.
  mutating func note(_ file: String, _ bytes: [UInt8]) {
    guard !has(file, bytes) else { return }
    written.removeAll { $0.file == file }
    written.append((file, digest(of: bytes)))
    let lines = written.suffix(OwnCopies.most).map { "\($0.digest) \($0.file)\n" }
    guard let state = try? PrivateFolder(group: group) else { return }
    state.put(Array(lines.joined().utf8), as: OwnCopies.name)
  }
}
