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
      let isGood = state.take(record, frame.number)
      states[path] = state
      guard isGood else {
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

  /// One file while its records are read.
  private struct State {
    let disk: [UInt8]?
    var base: [UInt8]?
    var text: [UInt8]?
    var hasText = false
    /// Bytes that edits have moved.
    private var moved = 0
    /// No typing moves so many; a journal made to harm could keep the program busy for hours.
    private static let mostMoved = 1 << 35
    var given: [Int: [UInt8]?] = [:]
    /// Whether the file's present bytes are among the texts gone through: then nobody else wrote it.
    var isOurs = false

    init(disk: [UInt8]?) { self.disk = disk }

    /// False when the record cannot follow those before it.
    mutating func take(_ record: JournalRecord, _ number: Int) -> Bool {
      switch record {
      case .base(_, let bytes):
        base = bytes
        if !hasText { text = bytes }
        hasText = true
      case .text(_, let bytes): (text, hasText) = (bytes, true)
      case .edit:
        guard var present = text else { return false }
        text = nil
        let count = record.apply(to: &present)
        text = present
        guard let count, moved + count <= State.mostMoved else { return false }
        (moved, hasText) = (moved + count, true)
      case .given: given[number] = .some(text)
      case .kept(_, let kept):
        guard let bytes = given[kept] else { return false }
        base = bytes
        given = given.filter { $0.key > kept }
      case .alive, .follows: break
      }
      isOurs = isOurs || text == disk
      return true
    }

    /// The text it began with, those that were given to be saved since, and the last one.
    var texts: [[UInt8]] { ([base, text] + given.values).compactMap { $0 } }

    func recovered(_ path: String) -> RecoveredFile? {
      text == disk
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
