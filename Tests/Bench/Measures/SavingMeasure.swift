import ActaArchive
import Glibc

/// What a save costs beside the least that can be on the disk: one write and one fdatasync.
enum SavingMeasure {
  private static let rounds = 40

  static func figures(_ bench: Bench) throws -> [Figure] {
    let folder = try temporaryFolder("acta-saves")
    defer { removeTree(folder) }
    let bytes = Array(String(repeating: "O SDSMAS apresentou os tempos.\n", count: 320).utf8)
    var (ours, theirs): ([Double], [Double]) = ([], [])
    for number in 0..<rounds {
      let changed = bytes + Array("\(number)\n".utf8)
      ours.append(
        try Clock.time { try SafeSave.write(changed, to: "\(folder)/2026-07-30.txt") })
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
