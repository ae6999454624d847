import Emulator
import Foundation
import Testing

/// What the screen shows of what was typed, a crash does not lose.
@Suite(.serialized) struct JournalFirstTests {
  /// By the order of the program's own calls: the journal's before the screen's, in a window as in a
  /// note. A busy machine may be late once.
  @Test(arguments: [("aa", "Juntar acção"), ("an", "-- Nota")])
  func whatIsTypedIsInTheJournalBeforeItIsSeen(keys: String, shown: String) throws {
    let shop = try Workshop("Maxixe")
    let log = shop.folder.appending(path: ".strace").path
    let screen = try Emulator.traced(
      shop, ["-y", "-e", "trace=read,write,pwrite64"], ["--today", "2026-12-03"])
    try screen.wait(for: "[1 Agenda]")
    screen.type(keys)
    try screen.wait(for: shown)
    for count in 1...9 {
      screen.type("Z")
      try screen.wait(for: String(repeating: "Z", count: count))
    }
    screen.signal(SIGKILL)
    _ = try screen.waitForEnd()
    let calls = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n")
    // A call that another thread's cut in two says in its second half what it read.
    let typed = calls.indices.filter {
      calls[$0].contains("\"Z\"")
        && (calls[$0].contains(" read(0<") || calls[$0].contains("read resumed>"))
    }
    #expect(typed.count == 9)
    let kept = typed.filter { key in
      let next = calls[(key + 1)...].first {
        $0.contains("write") && ($0.contains("</dev/pts/") || $0.contains("/.acta/j/"))
      }
      return next?.contains("/.acta/j/") == true
    }
    #expect(kept.count >= 7, "\(kept.count) of 9")
  }

  /// The disk takes five seconds to say what a file is: no key waits for that.
  @Test func aLookThatHangsHoldsUpNoKey() throws {
    let shop = try Workshop("Maxixe")
    let screen = try Emulator.traced(
      shop,
      [
        "-P", "meetings/2025-07-24.txt", "-e", "trace=newfstatat", "-e",
        "inject=newfstatat:delay_enter=5000000:when=2+",
      ], ["--today", "2026-12-03"])
    try screen.wait(for: "[1 Agenda]")
    // By now a look hangs.
    screen.settle(milliseconds: 2500)
    let start = Emulator.milliseconds
    for key in "2143" {
      screen.type(String(key))
      try screen.wait(for: "[\(key) ", seconds: 2)
    }
    #expect(Emulator.milliseconds - start < 2500)
    screen.signal(SIGKILL)
    _ = try screen.waitForEnd()
    let log = shop.folder.appending(path: ".strace").path
    let calls = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n")
    #expect(calls.count { $0.contains("meetings/2025-07-24.txt") } > 1)
  }
}
