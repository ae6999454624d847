import ActaMeeting
import ActaText

/// The steps of a session between two starts of the program, as bytes.
///
/// `acta-undo 1`, a checksum of what follows, the files as they stood at the end by checksum, then each
/// step with its minute, title and the files as they were before it. It belongs to one machine, may be
/// torn or made by anyone, and is believed only as a whole and only when every file still is as it was.
package struct KeptHistory: Sendable {
  /// Steps kept, and bytes of all of them together.
  private static let mostSteps = 200
  private static let mostBytes = 4 << 20

  private static let mark = "acta-undo 1\n"

  /// What a session leaves behind; nothing when nothing was done.
  package static func bytes(of session: Session) -> [UInt8] {
    var steps: [[UInt8]] = []
    var total = 0
    for step in session.history.done.reversed().prefix(mostSteps) {
      let one = bytes(of: step)
      total += one.count
      guard total <= mostBytes else { break }
      steps.append(one)
    }
    guard !steps.isEmpty else { return [] }
    let files = Set(session.history.done.suffix(steps.count).flatMap { $0.changes.map(\.file) })
    var body: [UInt8] = []
    for file in files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      let sum = session.library.document(file).map { checksum($0.bytes) } ?? "-"
      body += Array("now \(sum) \(file.path)\n".utf8)
    }
    for step in steps.reversed() { body += step }
    return Array((mark + checksum(body) + "\n").utf8) + body
  }

  private static func bytes(of step: History.Step) -> [UInt8] {
    let minute = step.minute?.text ?? "-"
    var bytes = Array("step \(minute) \(step.changes.count)\n\(step.title.oneLineTitle)\n".utf8)
    for change in step.changes {
      let before = change.before?.bytes
      bytes += Array("file \(before?.count ?? -1) \(change.file.path)\n".utf8)
      bytes += (before ?? []) + [0x0A]
    }
    return bytes
  }

  /// FNV-1a of 64 bits: it finds what is torn, not what is forged.
  private static func checksum(_ bytes: [UInt8]) -> String {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return String(sum, radix: 16)
  }

  /// The steps, oldest first; nil when anything in the bytes, or in the files, is not as it was.
  static func steps(_ bytes: [UInt8], _ library: Library) -> [History.Step]? {
    var reader = Reader(bytes)
    guard reader.line() == String(mark.dropLast()), let sum = reader.line(),
      checksum(Array(reader.rest)) == sum
    else { return nil }
    var present: [FileName: Document?] = [:]
    var steps: [History.Step] = []
    while let line = reader.line() {
      let words = line.utf8.split(separator: 0x20, maxSplits: 2).map { String($0) ?? "" }
      guard words.count == 3 else { return nil }
      switch words[0] {
      case "now":
        // A file named thousands of times would be gone through as often.
        guard steps.isEmpty, let file = FileName(path: words[2]), present[file] == nil else {
          return nil
        }
        let document = library.document(file)
        guard (document.map { checksum($0.bytes) } ?? "-") == words[1] else { return nil }
        present[file] = .some(document)
      case "step":
        guard let step = step(words, &reader) else { return nil }
        steps.append(step)
      default: return nil
      }
    }
    return fillAfter(steps, present)
  }

  private static func step(_ words: [String], _ reader: inout Reader) -> History.Step? {
    guard let count = decimal(Array(words[2].utf8)), (1...64).contains(count),
      let title = reader.line()
    else { return nil }
    var changes: [History.Change] = []
    for _ in 0..<count {
      guard let line = reader.line() else { return nil }
      let parts = line.utf8.split(separator: 0x20, maxSplits: 2).map { String($0) ?? "" }
      guard parts.count == 3, parts[0] == "file", let length = Int(parts[1]),
        let file = FileName(path: parts[2]), let content = reader.bytes(length)
      else { return nil }
      changes.append(
        History.Change(
          file: file, before: length < 0 ? nil : Document(bytes: content), after: nil))
    }
    return History.Step(changes: changes, title: title, minute: ClockTime(words[1]))
  }

  /// What a file was after a step is what it was before the next one on it, or is now.
  private static func fillAfter(
    _ steps: [History.Step], _ present: [FileName: Document?]
  ) -> [History.Step]? {
    var present = present
    var filled: [History.Step] = []
    for var step in steps.reversed() {
      for index in step.changes.indices {
        guard let after = present[step.changes[index].file] else { return nil }
        step.changes[index].after = after
        present[step.changes[index].file] = .some(step.changes[index].before)
      }
      filled.append(step)
    }
    return filled.reversed()
  }

  /// Takes lines and counted bytes from the front.
  private struct Reader {
    private(set) var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    mutating func line() -> String? {
      guard let end = rest.firstIndex(of: 0x0A) else { return nil }
      let line = String(validating: rest[..<end], as: UTF8.self)
      rest = rest[(end + 1)...]
      return line
    }

    /// So many bytes and the line end after them; none for a length below zero.
    mutating func bytes(_ length: Int) -> [UInt8]? {
      let count = max(0, length)
      guard count < rest.count, rest[rest.startIndex + count] == 0x0A else { return nil }
      let bytes = Array(rest.prefix(count))
      rest = rest.dropFirst(count + 1)
      return bytes
    }
  }
}

extension Session {
  /// Takes up the steps of the last session when every file still is as that one left it.
  package mutating func takeUp(keptHistory bytes: [UInt8]) {
    guard readOnly == nil, history.done.isEmpty, let steps = KeptHistory.steps(bytes, library)
    else {
      return
    }
    for step in steps { history.record(step) }
  }
}

extension String {
  fileprivate var oneLineTitle: String {
    unicodeScalars.reduce(into: "") { result, scalar in
      result.unicodeScalars.append(scalar == "\n" ? " " : scalar)
    }
  }
}
