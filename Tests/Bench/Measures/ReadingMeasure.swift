import ActaArchive
import ActaText
import Glibc

/// How fast the format is read, beside counting lines.
enum ReadingMeasure {
  private static let rounds = 5

  static func figures(_ bench: Bench) throws -> [Figure] {
    try bench.oldGroup { group in
      let files = try GroupFolders.find(in: group)
      let meetings = try files.flatMap { files in
        try files.meetings.map { ($0, try readFile("\(files.folder)/meetings/\($0).txt")) }
      }
      let megabytes = Double(meetings.reduce(0) { $0 + $1.1.count }) / 1e6
      let lines = try countLines(meetings.map(\.1), megabytes)
      let full = (0..<rounds).map { _ in
        Clock.time {
          for (name, bytes) in meetings { _ = readMeeting(Document(bytes: bytes), name: name) }
        }
      }
      let inPlace = (0..<rounds).map { _ in
        var reader = EventReader()
        return Clock.time {
          var events = GroupEvents()
          for (name, bytes) in meetings {
            unsafe bytes.withUnsafeBufferPointer {
              _ = unsafe reader.read($0, name: name, into: &events)
            }
          }
        }
      }
      return [("a meeting read in full", full), ("only its actions, in place", inPlace)].map {
        Figure(
          name: $0, ours: megabytes / $1.median, theirs: ("grep -c ''", lines),
          unit: .megabytesPerSecond, goal: nil)
      }
    }
  }

  /// Megabytes that grep counts the lines of in a second, the start of the program taken off.
  private static func countLines(_ files: [[UInt8]], _ megabytes: Double) throws -> Double {
    let folder = try temporaryFolder("acta-others")
    defer { removeTree(folder) }
    let all = String(decoding: files.joined(), as: UTF8.self)
    try writeFile("\(folder)/none", "")
    for number in 0..<20 { try writeFile("\(folder)/\(number)", all) }
    let names = (0..<20).map(String.init)
    let empty = try (0..<rounds).map { _ in try Run.of(["grep", "-c", "", "none"], in: folder) }
    let full = try (0..<rounds).map { _ in try Run.of(["grep", "-c", ""] + names, in: folder) }
    return 20 * megabytes / max(0.0001, full.median.seconds - empty.median.seconds)
  }
}
