import Glibc

/// What a journal knows and where it writes it: the texts that are not on the disk yet, and the open
/// file. Changed by the journal's own thread alone; the writer's asks for the file, under the same lock,
/// and syncs it outside of that.
struct Ledger: Sendable {
  /// Opens the folder that a new journal goes into.
  typealias Folder = () throws(ArchiveFailure) -> HeldFolder

  private(set) var file: JournalFile?
  private var frame = JournalFrame()
  private var size = 0
  private var texts: [String: Entry] = [:]
  /// Journals that failed, all of whose text is here.
  private var abandoned: [Abandoned] = []

  private struct Abandoned: Sendable {
    var folder: HeldFolder
    var name: String
  }

  /// One file of the group, from the first change on.
  private struct Entry: Sendable {
    /// What the disk held when it was last read or saved.
    var base: [UInt8]?
    var text: [UInt8]?
    /// The last texts given to be saved, with the numbers of their records.
    var given: [(number: Int, text: [UInt8]?)] = []
  }

  /// A journal larger than this is begun anew when nothing waits to be saved, in bytes.
  private static let large = 1 << 20

  /// Whether something is not on the disk yet.
  var isClean: Bool { texts.isEmpty }

  /// Remembers a change and writes it; the folder is where a new journal goes, which begins with it.
  mutating func note(
    _ path: String, _ before: [UInt8]?, _ after: [UInt8]?, in folder: Folder
  ) throws(ArchiveFailure) {
    let known = texts[path]
    var entry = known ?? Entry(base: before, text: before)
    let record = JournalRecord.change(path, entry.text, after)
    entry.text = after
    texts[path] = entry
    guard file != nil else { return try open(in: folder) }
    if known == nil { try append(.base(path, before)) }
    try append(record)
  }

  /// The present text of a file was given to be saved.
  mutating func give(_ path: String) throws(ArchiveFailure) {
    guard file != nil, let text = texts[path]?.text else { return }
    try append(.given(path))
    texts[path]?.given.append((frame.number, text))
    if let given = texts[path]?.given, given.count > JournalRecord.mostGiven {
      texts[path]?.given.removeFirst()
    }
  }

  /// These bytes of a file are on the disk.
  mutating func keep(_ path: String, _ bytes: [UInt8]?) throws(ArchiveFailure) {
    guard var entry = texts[path] else { return }
    let found = entry.given.last { $0.text == bytes }
    entry.base = bytes
    entry.given.removeAll { $0.number <= found?.number ?? 0 }
    texts[path] = entry.text == bytes ? nil : entry
    try append(found.map { .kept(path, $0.number) } ?? .base(path, bytes))
  }

  mutating func append(_ record: JournalRecord) throws(ArchiveFailure) {
    guard let file else { return }
    let bytes = frame.bytes(of: record)
    try file.append(bytes)
    size += bytes.count
  }

  /// Begins a journal where there is none, with all that is not saved yet in it. One that cannot take
  /// that is no journal, and leaves no file.
  mutating func open(in folder: Folder) throws(ArchiveFailure) {
    guard file == nil else { return }
    let next = try JournalFile(in: try folder())
    (file, frame, size) = (next, JournalFrame(), 0)
    do throws(ArchiveFailure) {
      try begin()
      try checkPlace()
    } catch {
      file = nil
      try? next.remove()
      throw error
    }
  }

  /// Throws when nobody would find the open journal again.
  func checkPlace() throws(ArchiveFailure) {
    guard let file, !file.isInPlace else { return }
    throw ArchiveFailure(path: join(file.folder.path, file.name), step: .write, code: ENOENT)
  }

  private mutating func begin() throws(ArchiveFailure) {
    for old in abandoned { try append(.follows(old.name)) }
    for (path, entry) in texts {
      texts[path]?.given = []
      try append(.base(path, entry.base))
      try append(.text(path, entry.text))
    }
  }

  /// Lets go of a journal that failed. It is never written again, and stays until what is in it is
  /// safe: it may be all there is.
  mutating func abandon() {
    if let file { abandoned.append(Abandoned(folder: file.folder, name: file.name)) }
    file = nil
  }

  /// Takes journals away that say nothing the disk does not; those that the present one follows go
  /// first, since without it they would seem to hold something.
  mutating func tidy(onlyLarge: Bool) throws(ArchiveFailure) {
    guard isClean, !onlyLarge || size > Ledger.large else { return }
    while let old = abandoned.last {
      try old.folder.remove(old.name)
      try old.folder.syncNames()
      abandoned.removeLast()
    }
    guard let file else { return }
    self.file = nil
    try file.remove()
  }
}
