import Emulator
import Foundation
import Testing

/// Files made to harm: every command and the session open each of them, quickly and in little memory,
/// drive nothing and change nothing.
struct HostileTests {
  /// Each is run alone under `ulimit`: one second of processor and 200 MB of data. The debug program gets
  /// a part of the largest files.
  private static let commands = [
    "check --json", "scan", "agenda", "minutes --form acta", "actions --all", "proposals",
    "decisions", "attendance", "training", "thread A1", "--accessible --read-only",
    "report A1 done --read-only", "sheet meetings/2026-03-05.txt",
    "receive meetings/2026-03-05.txt",
    "import attendance meetings/2026-03-05.txt --training training/2026-07-28-x.txt",
  ]

  /// The same in every other form.
  private static let forms = [
    "check", "check --strict --language en", "scan --json", "actions --all --json",
    "actions --all --csv", "actions --all --ics", "actions --all --todo", "proposals --json",
    "proposals --csv", "decisions --csv", "decisions --json", "attendance --csv",
    "attendance --json", "training --json", "training --csv",
  ]

  /// What else takes long where a file is large.
  private static let largest = [
    "minutes --form table", "minutes --form summary", "minutes --form actions",
  ]

  /// Where the group's own sentences are seen.
  private static let ofWording = [
    "wording", "wording --language en", "check", "minutes --form acta --language en",
    "minutes --form acta --format html", "minutes --form acta --ascii", "agenda --language en",
    "minutes --form slip", "minutes --form extract", "minutes --form actions",
  ]

  /// What tells all of one file.
  private static let ofPlaces = [
    "proposals.txt": ["thread P-2026-1"],
    "training/2026-07-28-x.txt": ["training training/2026-07-28-x.txt --form report"],
  ]

  private static func commands(for files: [HostileFile]) -> [String] {
    let others = files.contains { $0.path == "wording.txt" } ? ofWording : []
    let more =
      others
      + ofPlaces.filter { place in files.contains { $0.path == place.key } }
      .flatMap(\.value)
    guard files.count > 1 else { return commands + largest + more }
    return commands + forms + more
      + files.flatMap { file in
        [
          "minutes --form table \(file.path)", "minutes --form acta --language en \(file.path)",
          "minutes --form summary --label TLP:RED \(file.path)", "agenda \(file.path)",
        ]
      }
  }

  private func shop(_ files: [HostileFile]) throws -> Workshop {
    let shop = try Workshop()
    try write(
      "acta: 1\ngroup: Exemplo\nid: GRE\nlang: pt\n\nINSTITUTION PD: PD\n\nMEMBER ana: Ana Exemplo\n  of: PD\n",
      "group.txt", shop)
    try write(
      "acta: 1\nmeeting: Antes\ndate: 2026-01-15\nstatus: draft\n\n## X\n\nACTION A1: x\n  who: PD\n",
      "meetings/2026-01-15.txt", shop)
    for file in files {
      let place = shop.folder.path + "/" + file.path
      let folder = String(place[..<(place.lastIndex(of: "/") ?? place.endIndex)])
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      #expect(FileManager.default.createFile(atPath: place, contents: Data(file.bytes)))
    }
    return shop
  }

  private func write(_ text: String, _ path: String, _ shop: Workshop) throws {
    let place = shop.folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: place)
  }

  /// Every file with its bytes, but those of the private folder.
  private func everything(_ shop: Workshop) throws -> [String: Data] {
    var found: [String: Data] = [:]
    let walk = FileManager.default.enumerator(atPath: shop.folder.path)
    while let path = walk?.nextObject() as? String {
      guard !path.hasPrefix(".acta") else { continue }
      found[path] = FileManager.default.contents(atPath: shop.folder.path + "/" + path)
    }
    return found
  }

  @Test(arguments: HostileFile.folders)
  func everyCommandReadsItAndObeysNothing(files: [HostileFile]) throws {
    let shop = try shop(files)
    let commands = Self.commands(for: files)
    let before = try everything(shop)
    let results = try Workshop()
    let runs = commands.enumerated().map { number, command in
      """
      "$P" \(command) >"$R/\(number).out" 2>"$R/\(number).err" </dev/null; echo $? >"$R/\(number).rc"
      """
    }
    let script = "\(Self.limits)\n" + runs.joined(separator: "\n")
    let ended = try Child.run(
      "/bin/sh", ["-c", script],
      environment: Workshop.environment.merging(
        ["P": Workshop.program, "R": results.folder.path]) { $1 }, folder: shop.folder.path)
    #expect(ended.code == 0)
    for (number, command) in commands.enumerated() {
      let code = try results.text("\(number).rc").trimmingCharacters(in: .newlines)
      #expect(["0", "1", "2", "3", "4", "6"].contains(code), "\(command): \(code)")
      for stream in ["out", "err"] {
        let bytes = try Data(contentsOf: results.folder.appending(path: "\(number).\(stream)"))
        let harm = RawControl.first(
          in: Array(bytes), isData: command.contains("--csv") || command.contains("--ics"))
        #expect(harm == nil, "\(command) \(stream): \(harm ?? "")")
      }
    }
    #expect(try everything(shop) == before)
  }

  /// A second of processor and 200 MB; the debug program, which is for nobody's use, has some seconds.
  private static let limits =
    "ulimit -c 0; ulimit -d 204800; ulimit -t \(Workshop.isOptimised ? 1 : 4)"

  /// The whole session, opened and walked through, has no more.
  @Test(arguments: HostileFile.all)
  func theSessionShowsItAndObeysNothing(file: HostileFile) throws {
    let shop = try shop([file])
    let before = try everything(shop)
    let limits = Self.limits
    let started = Emulator(
      "/bin/sh",
      ["-c", "\(limits); exec \"$0\" \"$@\"", Workshop.program, shop.folder.path]
        + ["--today", "2026-03-06"],
      environment: Workshop.environment.merging(["TERM": "xterm-256color"]) { $1 }, columns: 80,
      rows: 24)
    let terminal = try #require(started)
    try terminal.wait("a first screen", seconds: 10) { $0.bytesSent > 200 }
    for key in ["0", "1", "\r", "2", "6"] {
      terminal.type(key)
      terminal.settle(milliseconds: 20)
    }
    #expect(terminal.title.isEmpty)
    terminal.type("\u{1B}")
    terminal.settle(milliseconds: 80)
    terminal.type("Q")
    let code = try terminal.waitForEnd(seconds: 5)
    #expect(code == 0)
    let harm = RawControl.first(inTerminal: terminal.output)
    #expect(harm == nil, "\(harm ?? "")")
    #expect(try everything(shop) == before)
  }

  /// What two agendas left over goes on to the next one.
  @Test func aNewMeetingTakesUpThousandsOfItems() throws {
    let shop = try shop(
      [1, 2].map { day in
        HostileFile(
          name: "left over", path: "meetings/2026-03-0\(day).txt",
          bytes: HostileFile.text("date: 2026-03-0\(day)\nstatus: draft\nended: 10:00")
            + HostileFile.numbered(HostileFile.size(300, of: 8000)) { "## x\(day) \($0)\n" })
      })
    let ended = try Child.run(
      "/bin/sh", ["-c", "\(Self.limits); exec \"$P\" new --date 2026-03-05 --today 2026-03-04"],
      environment: Workshop.environment.merging(["P": Workshop.program]) { $1 },
      folder: shop.folder.path)
    #expect(ended.code == 0, "\(ended.errors)")
    #expect(
      try shop.text("meetings/2026-03-05.txt").contains(
        "## x2 \(HostileFile.size(300, of: 8000))\n"))
  }

  @Test(arguments: HostileFile.tooLarge)
  func theSessionSaysOfWhatIsTooLargeThatItIs(file: HostileFile) throws {
    let shop = try shop([file])
    let ended = try shop.run(shop.folder.path, "--accessible", "--read-only")
    #expect(ended.code == 0)
    #expect(ended.output.contains("\(file.path): grande demais"))
  }

  @Test func thereAreAtLeastEighty() {
    #expect(HostileFile.all.count >= 80)
  }
}

/// Bytes that could drive a terminal or hide from the eye.
enum RawControl {
  /// The first in a text that a command gave; line ends are none, nor are tabs between fields and the form feed between pages.
  static func first(in bytes: [UInt8], isData: Bool) -> String? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return "not UTF-8" }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0C: continue
      case 0x0D where isData: continue
      case ..<0x20, 0x7F..<0xA0, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
        0xE0000...0xE0FFF, 0x61C:
        return String(scalar.value, radix: 16)
      default: continue
      }
    }
    return nil
  }

  /// The first in what a session sent: sequences of the screen are its own, strings to the terminal,
  /// bells and C1 are not.
  static func first(inTerminal bytes: [UInt8]) -> String? {
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if byte == 0x07 || byte == 0x05 || byte == 0x0B || byte == 0 { return "byte \(byte)" }
      if byte == 0x1B, [0x5D, 0x50, 0x5F, 0x5E, 0x58, 0x63].contains(next) { return "ESC \(next)" }
      if byte == 0xC2, (0x80...0x9F).contains(next) { return "C1 \(next)" }
      if byte == 0xE2, next == 0x80, index + 2 < bytes.count,
        (0x8B...0x8F).contains(bytes[index + 2]) || (0xA8...0xAE).contains(bytes[index + 2])
      {
        return "hidden"
      }
      if byte == 0xF3, next == 0xA0 { return "tag" }
    }
    return nil
  }
}
