import ActaFrame
import ActaTerminal
import Emulator
import Foundation
import Testing

@testable import ActaCommand

/// What the session costs the line and the machine, counted and not timed.
@Suite(.serialized) struct LeanTests {
  private func open(_ shop: Workshop, term: String = "xterm-256color") throws -> Emulator {
    let screen = try shop.start([shop.folder.path, "--today", "2026-12-03"], term: term)
    try screen.wait(for: "[1 Agenda]")
    screen.settle(milliseconds: 1500)
    return screen
  }

  private func bytes(of keys: String, in screen: Emulator) -> Int {
    let before = screen.bytesSent
    screen.type(keys)
    screen.settle(milliseconds: 600)
    return screen.bytesSent - before
  }

  @Test(arguments: ["xterm-256color", "linux", "vt100"])
  func aRowFurtherSendsTwoRowsAndNoMore(term: String) throws {
    let screen = try open(try Workshop("Maxixe"), term: term)
    screen.type("2")
    try screen.wait(for: "[2 Presenças")
    _ = bytes(of: "j", in: screen)
    #expect(bytes(of: "j", in: screen) < 150)
  }

  @Test func aLetterOfANoteSendsLittleMoreThanItself() throws {
    let screen = try open(try Workshop("Maxixe"))
    screen.type("an")
    try screen.wait(for: "-- Nota")
    let costs = "O IPAJ leu a proposta".map { letter in
      let before = screen.bytesSent
      screen.type(String(letter))
      screen.settle(milliseconds: 60)
      return screen.bytesSent - before
    }
    // On a busy machine some letters come so late that the end of a save is told before them.
    #expect(costs.sorted()[costs.count / 2] <= 4)
    try screen.wait(for: "guardado")
  }

  @Test func aLongLineMovesByHalfAFieldAndNotWithEveryLetter() throws {
    let screen = try open(try Workshop("Maxixe"))
    screen.type("aa")
    try screen.wait(for: "Juntar acção")
    _ = bytes(of: String(repeating: "a", count: 64), in: screen)
    let before = screen.bytesSent
    for _ in 0..<10 {
      screen.type("b")
      screen.settle(milliseconds: 40)
    }
    #expect(screen.bytesSent - before < 150)
    #expect(screen.shows("aaabbbbbbbbbb"))
  }

  @Test func keysThatWaitShareOneFrame() throws {
    let screen = try open(try Workshop("Maxixe"))
    screen.type("4")
    try screen.wait(for: "[4 Acções")
    let one = bytes(of: "j", in: screen)
    #expect(bytes(of: String(repeating: "kjjk", count: 100), in: screen) < 20 * max(one, 400))
  }

  @Test func nothingIsSentWhileNobodyTypes() throws {
    let screen = try open(try Workshop("Maxixe"))
    let minute = { Calendar.current.component(.second, from: Date()) }
    // The clock of the room may move once a minute.
    while minute() > 55 { _ = screen.pump(milliseconds: 200) }
    let before = screen.bytesSent
    let deadline = Emulator.milliseconds + 3000
    while Emulator.milliseconds < deadline { _ = screen.pump(milliseconds: 100) }
    #expect(screen.bytesSent == before)
  }

  @Test func theSessionCarriesNoLibraryThatItsFirstFrameDoesNotNeed() throws {
    let screen = try open(try Workshop("Maxixe"))
    let maps = try String(contentsOfFile: "/proc/\(screen.process)/maps", encoding: .utf8)
    for name in ["Foundation", "icu", "pango", "cairo", "glib-"] {
      #expect(!maps.contains(name), "\(name)")
    }
  }

  /// What the session's main thread asks of the system while `work` drives it, one call a line.
  private func calls(_ traced: String, _ work: (Emulator) -> Void) throws -> [Substring] {
    let shop = try Workshop("Maxixe")
    let log = shop.folder.appending(path: ".calls").path
    let screen = try #require(
      Emulator(
        "/usr/bin/strace",
        [
          "-y", "-o", log, "-e", "trace=\(traced)", Workshop.program, shop.folder.path, "--today",
          "2026-12-03",
        ], environment: Workshop.environment.merging(["TERM": "xterm-256color"]) { $1 }))
    try screen.wait(for: "[1 Agenda]")
    work(screen)
    screen.type("Q")
    _ = try screen.waitForEnd()
    return try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n")
  }

  @Test func aKeyIsAnsweredBeforeAnyFileIsLookedAt() throws {
    let calls = try calls("%file,read,write") { screen in
      for _ in 0..<3 {
        // Long enough that the files are due for a look.
        screen.settle(milliseconds: 1300)
        screen.type("j")
        screen.settle()
      }
    }
    let keys = calls.indices.filter {
      calls[$0].hasPrefix("read(0<") && calls[$0].contains("\"j\"")
    }
    #expect(keys.count == 3)
    // What tells of signals is read between them.
    for key in keys {
      let next = calls[(key + 1)...].first { !$0.hasPrefix("read(") } ?? ""
      #expect(next.hasPrefix("write("), "\(next)")
    }
  }

  @Test func aFrameIsSentInOnePiece() throws {
    let sent = try calls("read,write") { screen in
      screen.settle()
      screen.type("j")
      screen.settle()
    }.filter { $0.hasPrefix("read(0<") || $0.hasPrefix("write(1<") }
    let key = try #require(sent.firstIndex { $0.contains("\"j\"") })
    // The screen is entered with two; the first frame is the third.
    #expect(key == 3)
    #expect(sent[(key + 1)...].prefix { $0.hasPrefix("write(1<") }.count == 1)
  }

  @Test func theFirstFrameWaitsForNoFileTwiceAndForNoOtherThread() throws {
    let all = try calls("%file,write") { $0.settle() }
    let frame = try #require(all.firstIndex { $0.contains("1 Agenda") })
    let before = all[..<frame]
    for name in ["group.txt", "proposals.txt", "updates.txt"] {
      #expect(before.count { $0.hasPrefix("openat(") && $0.contains(name) } == 1, "\(name)")
    }
    #expect(!before.contains { $0.hasPrefix("write(") && $0.contains("<pipe:") })
  }

  @Test func framesWaitForKeysButNotForLong() {
    var pace = ShowingPace()
    pace.noteShown(at: 1000)
    pace.note(.key(.down), at: 1010)
    #expect(!pace.mayShow(keysWait: true, at: 1020))
    #expect(pace.mayShow(keysWait: false, at: 1020))
    #expect(pace.mayShow(keysWait: true, at: 1100))
  }

  @Test func whatComesByItselfWaitsUntilNobodyTypes() {
    var pace = ShowingPace()
    pace.note(.woken, at: 1000)
    #expect(pace.mayShow(keysWait: false, at: 1000))
    pace.note(.key(.character("a")), at: 1000)
    pace.note(.woken, at: 1100)
    #expect(!pace.mayShow(keysWait: false, at: 1100))
    #expect(pace.untilRest(at: 1100) == 300)
    #expect(pace.mayShow(keysWait: false, at: 1400))
    pace.note(.resize(Size(columns: 80, rows: 24)), at: 1110)
    #expect(pace.mayShow(keysWait: false, at: 1110))
  }
}
