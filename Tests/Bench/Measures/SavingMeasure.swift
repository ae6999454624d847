import ActaArchive
import Glibc

/// What a typed letter and a save cost beside the least that can be on the disk: one write and one
/// fdatasync of as many bytes.
enum SavingMeasure {
  private static let rounds = 40
  /// A meeting's file, 10 KB.
  private static let bytes = Array(
    String(repeating: "O SDSMAS apresentou os tempos.\n", count: 320).utf8)

  static func figures(_ bench: Bench) throws -> [Figure] {
    let folder = try temporaryFolder("acta-saves")
    defer { removeTree(folder) }
    return try keystrokes(in: folder) + saves(in: folder)
  }

  /// A letter is acknowledged when it is in the journal: a crash does not lose it. The session has it
  /// synced within a second, so that a power cut does not either; here every letter waits for that.
  private static func keystrokes(in folder: String) throws -> [Figure] {
    let journal = try Journal(group: HeldFolder(folder), refuge: nil)
    let path = "meetings/2026-07-30.txt"
    var text = bytes
    var (noted, synced, theirs): ([Double], [Double], [Double]) = ([], [], [])
    func type() throws {
      let before = text
      text.append(UInt8(ascii: "a"))
      journal.note(path, from: before, to: text)
      guard journal.settle(within: 1000), journal.status == .inGroup else {
        throw Refused(what: path)
      }
    }
    try type()
    for _ in 0..<rounds {
      let time = try Clock.time { try type() }
      noted.append(time)
      synced.append(time + Clock.time { journal.sync() })
    }
    let record = JournalRecord.change(path, bytes, bytes + [UInt8(ascii: "a")])
    var frame = JournalFrame()
    let bare = frame.bytes(around: record.payload)
    for _ in 0..<rounds {
      theirs.append(try Clock.time { try writeBare(bare, to: "\(folder)/letter.txt") })
    }
    journal.forget(path)
    guard journal.close(within: 1000) else { throw Refused(what: path) }
    let beside = ("write+fdatasync", theirs.median * 1000)
    return [
      Figure(
        name: "a letter that a crash does not lose", ours: noted.median * 1000, theirs: beside,
        unit: .milliseconds, goal: nil),
      Figure(
        name: "a letter that a power cut does not lose", ours: synced.median * 1000, theirs: beside,
        unit: .milliseconds, goal: nil),
    ]
  }

  private static func saves(in folder: String) throws -> [Figure] {
    var (ours, theirs): ([Double], [Double]) = ([], [])
    let held = try HeldFolder(folder)
    let saving = SafeSave(held)
    var base = try held.readIfThere("2026-07-30.txt")
    for number in 0..<rounds {
      let changed = bytes + Array("\(number)\n".utf8)
      ours.append(
        try Clock.time { _ = try saving.replace("2026-07-30.txt", with: changed, base: base) })
      base = changed
      theirs.append(try Clock.time { try writeBare(changed, to: "\(folder)/bare.txt") })
    }
    return [
      Figure(
        name: "a save that survives a power cut", ours: ours.median * 1000,
        theirs: ("write+fdatasync", theirs.median * 1000), unit: .milliseconds, goal: nil)
    ]
  }

  private static func writeBare(_ bytes: [UInt8], to path: String) throws {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Refused(what: path) }
    defer { close(file) }
    let count = unsafe bytes.withUnsafeBytes { unsafe write(file, $0.baseAddress, $0.count) }
    guard count == bytes.count, fdatasync(file) == 0 else { throw Refused(what: path) }
  }
}
