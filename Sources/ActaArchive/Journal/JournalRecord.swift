/// One thing that a journal remembers. Paths are relative to the group's folder; nil bytes are a
/// file that is not there.
package enum JournalRecord: Hashable, Sendable {
  /// What a file on the disk held when it was last read or saved.
  case base(String, [UInt8]?)
  /// The whole text as it shall be.
  case text(String, [UInt8]?)
  /// So many bytes from a place of the text gave way to others.
  case edit(String, at: Int, removed: Int, inserted: [UInt8])
  /// The present text was given to be saved.
  case given(String)
  /// The text given at the record of this number is on the disk.
  case kept(String, Int)
  /// Acta was running at this day and minute, `2026-12-03 10:50`.
  case alive(String)
  /// All that the journal of this name holds is in this one, begun because that one failed.
  case follows(String)

  /// So many texts given to be saved are remembered, the last ones: while saving fails for an hour they
  /// are hundreds, and what is saved at last is one of these.
  static let mostGiven = 8

  /// The smallest record that turns one text into another.
  package static func change(_ path: String, _ before: [UInt8]?, _ after: [UInt8]?) -> JournalRecord
  {
    guard let before, let after else { return .text(path, after) }
    let old = before.span
    let new = after.span
    let most = min(old.count, new.count)
    var start = 0
    while start < most, old[start] == new[start] { start += 1 }
    var tail = 0
    while tail < most - start, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
    return .edit(
      path, at: start, removed: old.count - start - tail,
      inserted: Array(after[start..<new.count - tail]))
  }

  /// Changes the text before this record into the one after it, and says how many bytes had to move;
  /// nil when the record cannot belong to it.
  func apply(to text: inout [UInt8]) -> Int? {
    guard case .edit(_, let start, let removed, let inserted) = self, start <= text.count,
      removed <= text.count - start
    else { return nil }
    text.replaceSubrange(start..<start + removed, with: inserted)
    return text.count - start
  }
}

extension JournalRecord {
  /// A line of words, and bytes after it.
  package var payload: [UInt8] {
    switch self {
    case .base(let path, let bytes):
      JournalRecord.payload(bytes == nil ? "no-base" : "base", path, bytes)
    case .text(let path, let bytes):
      JournalRecord.payload(bytes == nil ? "no-text" : "text", path, bytes)
    case .edit(let path, let start, let removed, let inserted):
      JournalRecord.payload("edit \(start) \(removed)", path, inserted)
    case .given(let path): JournalRecord.payload("given", path, nil)
    case .kept(let path, let number): JournalRecord.payload("kept \(number)", path, nil)
    case .alive(let moment): JournalRecord.payload("alive", moment, nil)
    case .follows(let name): JournalRecord.payload("follows", name, nil)
    }
  }

  private static func payload(_ words: String, _ path: String, _ bytes: [UInt8]?) -> [UInt8] {
    Array("\(words) \(path)\n".utf8) + (bytes ?? [])
  }

  /// Nil for what no record is written as.
  package init?(payload: ArraySlice<UInt8>) {
    guard let end = payload.firstIndex(of: 0x0A) else { return nil }
    let line = payload[..<end]
    let bytes = Array(payload[(end + 1)...])
    let words = line.split(separator: 0x20, maxSplits: 3)
    let numbers = words.dropFirst().map(journalNumber)
    switch words.first.map({ String(decoding: $0, as: UTF8.self) }) {
    case "edit":
      guard numbers.count == 3, let start = numbers[0], let removed = numbers[1] else { return nil }
      guard let path = JournalRecord.rest(line, 3) else { return nil }
      self = .edit(path, at: start, removed: removed, inserted: bytes)
    case "kept":
      guard let number = numbers.first ?? nil, let path = JournalRecord.rest(line, 2) else {
        return nil
      }
      self = .kept(path, number)
    case let name?:
      guard let rest = JournalRecord.rest(line, 1),
        let record = JournalRecord(name, rest, bytes)
      else { return nil }
      self = record
    case nil: return nil
    }
  }

  private init?(_ name: String, _ rest: String, _ bytes: [UInt8]) {
    switch name {
    case "base": self = .base(rest, bytes)
    case "no-base": self = .base(rest, nil)
    case "text": self = .text(rest, bytes)
    case "no-text": self = .text(rest, nil)
    case "given": self = .given(rest)
    case "alive": self = .alive(rest)
    case "follows": self = .follows(rest)
    default: return nil
    }
  }

  /// The line after so many words: a path may hold blanks.
  private static func rest(_ line: ArraySlice<UInt8>, _ words: Int) -> String? {
    let parts = line.split(separator: 0x20, maxSplits: words)
    return parts.count > words ? String(validating: parts[words], as: UTF8.self) : nil
  }
}
