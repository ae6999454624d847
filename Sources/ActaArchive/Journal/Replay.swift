/// A file whose text never reached the disk.
package struct RecoveredFile: Hashable, Sendable {
  /// Relative to the group's folder.
  package var path: String
  /// The last bytes known to be on the disk before the text was changed; the same as `disk` when
  /// nobody else has written since.
  package var base: [UInt8]?
  /// As it stood when the program ended.
  package var text: [UInt8]?
  /// What is there now.
  package var disk: [UInt8]?

  package init(path: String, base: [UInt8]?, text: [UInt8]?, disk: [UInt8]?) {
    self.path = path
    self.base = base
    self.text = text
    self.disk = disk
  }
}

/// A journal read again, as far as its records are good.
package struct Replay: Sendable {
  package private(set) var files: [RecoveredFile] = []
  /// The last day and minute at which Acta was running.
  private(set) var alive: String?
  /// Journals whose text is in this one.
  private(set) var followed: [String] = []
  /// What a save that was under way could be writing or replacing, by the path of the file.
  private(set) var texts: [String: [[UInt8]]] = [:]
  /// Whether bytes follow the last good record: a torn end, or damage.
  package private(set) var isTorn = false

  /// `disk` gives the bytes that a file has now, nil when it is not there.
  package init(
    _ bytes: [UInt8], disk: (String) throws(ArchiveFailure) -> [UInt8]?
  ) throws(ArchiveFailure) {
    var frame = JournalFrame()
    var states: [String: State] = [:]
    var start = 0
    var held = 0
    while let record = frame.next(bytes, &start) {
      guard let path = record.path else {
        switch record {
        case .alive(let moment): alive = moment
        case .follows(let name): followed.append(name)
        default: break
        }
        continue
      }
      var state: State
      if let known = states[path] { state = known } else { state = State(disk: try disk(path)) }
      // Not shared, so that an edit changes the text where it stands.
      states[path] = nil
      let before = state.held
      let isGood = state.take(record, frame.number)
      states[path] = state
      held += state.held - before
      guard isGood, held <= Replay.mostHeld else {
        isTorn = true
        break
      }
    }
    isTorn = isTorn || start < bytes.count
    let paths = states.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for path in paths {
      texts[path] = states[path]?.texts
      if let file = states[path]?.recovered(path) { files.append(file) }
    }
  }

  /// Bytes of texts given to be saved, of all files. Each saving ends before the next begins, so that few
  /// texts are ever held; a journal made to harm could fill all memory with them.
  private static let mostHeld = 32 << 20

  /// One file while its records are read.
  private struct State {
    let disk: [UInt8]?
    var base: [UInt8]?
    var text: [UInt8]?
    var hasText = false
    /// Bytes that were moved by edits, copied and compared.
    private var moved = 0
    /// No typing moves so many; a journal made to harm could keep the program busy for hours.
    private static let mostMoved = 1 << 33
    /// The last texts given to be saved, by the numbers of their records.
    private var given: [(number: Int, text: [UInt8]?)] = []
    /// Whether the present text is one of those given, of which an edit makes a copy.
    private var isShared = false
    /// So many bytes at the beginning are the same in the text and on the disk, and the next is not.
    private var same = 0
    /// Whether the file's present bytes are among the texts gone through: then nobody else wrote it.
    private var isOurs = false

    init(disk: [UInt8]?) { self.disk = disk }

    /// Bytes of the texts given.
    var held: Int { given.reduce(0) { $0 + ($1.text?.count ?? 0) } }

    /// False when the record cannot follow those before it.
    mutating func take(_ record: JournalRecord, _ number: Int) -> Bool {
      switch record {
      case .base(_, let bytes):
        base = bytes
        if !hasText { take(text: bytes) }
      case .text(_, let bytes): take(text: bytes)
      case .edit(_, let start, _, _):
        guard var present = text else { return false }
        text = nil
        if isShared { moved += present.count }
        isShared = false
        let count = record.apply(to: &present)
        text = present
        hasText = true
        guard let count else { return false }
        moved += count
        if start <= same { compare(from: start) }
      case .given:
        given.append((number, text))
        if given.count > JournalRecord.mostGiven { given.removeFirst() }
        isShared = true
      case .kept(_, let kept):
        guard let place = given.firstIndex(where: { $0.number == kept }) else { return false }
        base = given[place].text
        given.removeSubrange(...place)
      case .alive, .follows: break
      }
      isOurs = isOurs || isAsOnDisk
      return moved <= State.mostMoved
    }

    private mutating func take(text bytes: [UInt8]?) {
      (text, hasText) = (bytes, true)
      compare(from: 0)
    }

    /// Finds how far the text is the disk's, of which so much is known. That is slower than to move as
    /// many bytes.
    private mutating func compare(from start: Int) {
      let (mine, theirs) = (text ?? [], disk ?? [])
      let most = min(mine.count, theirs.count)
      same = start
      while same < most, mine[same] == theirs[same] { same += 1 }
      moved += 8 * (same - start)
    }

    private var isAsOnDisk: Bool {
      guard let text, let disk else { return text == nil && disk == nil }
      return same == text.count && same == disk.count
    }

    /// The text it began with, those that were given to be saved since, and the last one.
    var texts: [[UInt8]] { ([base, text] + given.map(\.text)).compactMap { $0 } }

    func recovered(_ path: String) -> RecoveredFile? {
      isAsOnDisk
        ? nil : RecoveredFile(path: path, base: isOurs ? disk : base, text: text, disk: disk)
    }
  }
}

extension JournalRecord {
  /// The file that the record is about.
  fileprivate var path: String? {
    switch self {
    case .base(let path, _), .text(let path, _), .edit(let path, _, _, _), .given(let path),
      .kept(let path, _):
      path
    case .alive, .follows: nil
    }
  }
}
