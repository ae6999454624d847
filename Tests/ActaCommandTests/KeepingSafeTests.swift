import ActaArchive
import Emulator
import Foundation
import Testing

/// What is typed is not lost, and nobody else's words are, in the real program.
@Suite(.serialized) struct KeepingSafeTests {
  private static let today = ["--today", "2026-12-03"]
  private static let meeting = "meetings/2026-12-03.txt"

  private func open(_ shop: Workshop) throws -> Emulator {
    let screen = try shop.start([shop.folder.path] + Self.today)
    try screen.wait(for: "[1 Agenda]")
    return screen
  }

  private func startTyping(_ screen: Emulator, _ text: String) throws {
    screen.type("an")
    try screen.wait(for: "-- Nota")
    screen.type(text)
    try screen.wait(for: text)
  }

  /// Out of the notes, and out of the program: the two keys are no sequence.
  private func leave(_ screen: Emulator) throws {
    screen.type("\u{1B}")
    try screen.waitUntilGone("-- Nota")
    screen.type("Q")
  }

  private func put(_ text: String, _ shop: Workshop) throws {
    try text.write(
      to: shop.folder.appending(path: Self.meeting), atomically: true, encoding: .utf8)
  }

  private func wait(_ screen: Emulator, _ words: String, _ shop: Workshop) throws {
    try screen.wait("\(words) in the file") { _ in
      (try? shop.text(Self.meeting))?.contains(words) == true
    }
  }

  private func journals(_ shop: Workshop) -> [String] {
    let folder = shop.folder.appending(path: ".acta/j").path
    return (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }

  @Test func whatTheScreenShowedIsOfferedAgainAfterAKill() throws {
    let shop = try Workshop("Maxixe")
    let before = try shop.text(Self.meeting)
    let screen = try open(shop)
    try startTyping(screen, "Texto que ainda não foi gravado")
    screen.signal(SIGKILL)
    _ = try screen.waitForEnd()
    try put(before, shop)

    // Killed again before the answer: it is offered once more.
    let second = try shop.start([shop.folder.path] + Self.today)
    try second.wait(for: "ficou texto por guardar")
    try second.wait(for: "+ Texto que ainda não foi gravado")
    second.signal(SIGKILL)
    _ = try second.waitForEnd()

    let third = try shop.start([shop.folder.path] + Self.today)
    try third.wait(for: "ficou texto por guardar")
    third.answer("\r")
    try third.wait(for: "Texto restaurado")
    try wait(third, "Texto que ainda não foi gravado", shop)
    try third.wait("no journal of an earlier session") { _ in journals(shop).count <= 1 }
    third.type("Q")
    #expect(try third.waitForEnd() == 0)
    #expect(journals(shop).isEmpty)
  }

  /// A window holds its text in no file; the journal has it all the same, and gives it back once.
  @Test(arguments: [SIGKILL, SIGHUP])
  func aHalfFilledFormIsOfferedAgain(signal: Int32) throws {
    let shop = try Workshop("Maxixe")
    let screen = try open(shop)
    screen.type("aa")
    try screen.wait(for: "Juntar acção")
    screen.type("Distribuir o prazo novo")
    try screen.wait(for: "Distribuir o prazo novo")
    // A busy machine writes the journal a little after the screen.
    screen.settle()
    screen.signal(signal)
    _ = try screen.waitForEnd()
    let second = try shop.start([shop.folder.path] + Self.today)
    try second.wait(for: "ficou texto por guardar")
    second.answer("r")
    try second.wait(for: "Juntar acção")
    try second.wait(for: "Distribuir o prazo novo")
    second.type("\u{1B}")
    try second.waitUntilGone("Juntar acção")
    second.type("Q")
    #expect(try second.waitForEnd() == 0)
    #expect(journals(shop).isEmpty)
  }

  /// A session that asks what becomes of text which only the journal of a killed one has.
  private func askedAfterAKill(_ shop: Workshop, typed text: String) throws -> Emulator {
    let before = try shop.text(Self.meeting)
    let screen = try open(shop)
    try startTyping(screen, text)
    screen.signal(SIGKILL)
    _ = try screen.waitForEnd()
    try put(before, shop)
    let second = try shop.start([shop.folder.path] + Self.today)
    try second.wait(for: "ficou texto por guardar")
    return second
  }

  @Test func textThatIsNotWantedGoesAside() throws {
    let shop = try Workshop("Maxixe")
    let before = try shop.text(Self.meeting)
    let second = try askedAfterAKill(shop, typed: "Rascunho")
    second.answer("n")
    try second.wait(for: "ficou em .acta/salvage")
    second.type("Q")
    #expect(try second.waitForEnd() == 0)
    #expect(try shop.text(Self.meeting) == before)
    let salvage = try FileManager.default.contentsOfDirectory(
      atPath: shop.folder.appending(path: ".acta/salvage").path)
    #expect(salvage.contains { $0.hasSuffix(".j") })
  }

  /// Whoever types on when the question appears has not read it: only what is typed after a pause answers.
  @Test func keysTypedOnAnswerNoQuestion() throws {
    let shop = try Workshop("Maxixe")
    let second = try askedAfterAKill(shop, typed: "Texto por restaurar")
    for key in ["n", "n", "\r", "n"] {
      second.type(key)
      second.settle(milliseconds: 100)
    }
    #expect(second.shows("ficou texto por guardar"))
    second.answer("\r")
    try second.wait(for: "Texto restaurado")
  }

  @Test func textOfAPathOutsideIsToldOfAndPutAside() throws {
    let shop = try Workshop("Maxixe")
    let present = Array(try shop.text(Self.meeting).utf8)
    var frame = JournalFrame()
    let records: [JournalRecord] = [
      .base("../x", nil), .text("../x", Array("alheio\n".utf8)), .base(Self.meeting, present),
      .edit(Self.meeting, at: present.count, removed: 0, inserted: Array("\nTexto bom.\n".utf8)),
    ]
    try FileManager.default.createDirectory(
      at: shop.folder.appending(path: ".acta/j"), withIntermediateDirectories: true)
    try Data(records.flatMap { frame.bytes(around: $0.payload) })
      .write(to: shop.folder.appending(path: ".acta/j/x.j"))
    let screen = try shop.start([shop.folder.path, "--accessible"] + Self.today, columns: 150)
    try screen.wait(for: "tinha texto de ../x, que não se restaura aqui: fica em .acta/salvage.")
    screen.type("\n")
    try wait(screen, "Texto bom.", shop)
    screen.signal(SIGTERM)
    _ = try screen.waitForEnd()
    #expect(journals(shop).isEmpty)
    #expect(try shop.text(".acta/salvage/000001-x.j").contains("alheio"))
    #expect(!FileManager.default.fileExists(atPath: shop.folder.path + "/../x"))
  }

  @Test func anotherProgramsLineAndMineStandTogether() throws {
    let shop = try Workshop("Maxixe")
    let screen = try open(shop)
    try startTyping(screen, "Escrito aqui.")
    let present = try shop.text(Self.meeting)
    try put(present.replacing("\nestado:", with: "\nx-origem: lá\nestado:"), shop)
    screen.type(" E mais.")
    try wait(screen, "Escrito aqui. E mais.", shop)
    try wait(screen, "x-origem: lá", shop)
    // The keys after the merge are still text, not commands.
    screen.type(" Q q u\u{1B}")
    try wait(screen, "Escrito aqui. E mais. Q q u", shop)
    #expect(try shop.text(Self.meeting).contains("x-origem: lá"))
    screen.type("Q")
    #expect(try screen.waitForEnd() == 0)
  }

  @Test func aClashIsShownSideBySideAndEnterKeepsBoth() throws {
    let shop = try Workshop("Maxixe")
    let screen = try open(shop)
    try startTyping(screen, "Dito de uma maneira.")
    try wait(screen, "Dito de uma maneira.", shop)
    let present = try shop.text(Self.meeting)
    screen.type(" Fim.")
    try put(present.replacing("Dito de uma maneira.", with: "Dito de outra."), shop)
    try screen.wait(for: "escolhe no fim")
    screen.type("\u{1B}")
    try screen.wait(for: "Com que fica?")
    try screen.wait(for: "| Dito de outra.")
    screen.answer("\r")
    try wait(screen, "Dito de uma maneira. Fim.", shop)
    #expect(try shop.text(Self.meeting).contains("Dito de outra."))
    try screen.wait(for: "guardado")
    screen.type("Q")
    #expect(try screen.waitForEnd() == 0)
  }

  @Test func commandsThatWriteSayWhoHasTheGroup() throws {
    let shop = try Workshop("Maxixe")
    let screen = try open(shop)
    for arguments in [
      ["new", "."], ["minutes", "--save", "last"],
      ["report", "2026-07-30/A1", "done"],
    ] {
      let ended = try Child.run(
        Workshop.program, arguments + Self.today, environment: Workshop.environment,
        folder: shop.folder.path)
      #expect(ended.code == 5, "\(arguments)")
      #expect(ended.errors.contains("teste ("), "\(arguments): \(ended.errors)")
      #expect(ended.output.isEmpty, "\(arguments)")
    }
    #expect(try shop.run("actions", ".").code == 0)
    #expect(screen.exitCode == nil)
  }

  @Test(arguments: [
    SIGHUP, SIGTERM, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGPWR,
  ])
  func aSignalToLeaveIsObeyedWithinASecondAndLosesNothing(number: Int32) throws {
    let shop = try Workshop("Maxixe")
    let screen = try open(shop)
    try startTyping(screen, "Até à última letra")
    let start = Emulator.milliseconds
    screen.signal(number)
    #expect(try screen.waitForEnd() == 0)
    #expect(Emulator.milliseconds - start < 1000)
    #expect(try shop.text(Self.meeting).contains("Até à última letra"))
    #expect(screen.isCooked)
    #expect(!screen.showsOtherScreen)
    #expect(!screen.shows("última letra"))
    #expect(journals(shop).isEmpty)
  }

  @Test(arguments: [SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGSYS])
  func aSignalThatKillsGivesTheTerminalBackAndLeavesTheJournal(number: Int32) throws {
    let shop = try Workshop("Maxixe")
    let before = try shop.text(Self.meeting)
    let screen = try open(shop)
    try startTyping(screen, "Até à última letra")
    screen.signal(number)
    #expect(try screen.waitForEnd() == 128 + Int(number))
    #expect(screen.isCooked)
    #expect(!screen.showsOtherScreen)
    #expect(screen.screen.allSatisfy { $0.isEmpty })
    #expect(!FileManager.default.fileExists(atPath: shop.folder.appending(path: "core").path))
    try put(before, shop)
    let again = try shop.start([shop.folder.path] + Self.today)
    try again.wait(for: "+ Até à última letra")
  }

  /// A save that hangs for seconds: keys are answered at once, the line says what is going on, and
  /// leaving waits for the disk.
  @Test func aDiskThatHangsLeavesTheSessionFluidAndHonest() throws {
    let shop = try Workshop("Maxixe")
    let screen = try Emulator.traced(
      shop, ["-e", "trace=fsync", "-e", "inject=fsync:delay_enter=4000000:when=2..4"], Self.today)
    try screen.wait(for: "[1 Agenda]")
    screen.type("an")
    try screen.wait(for: "-- Nota")
    screen.type("Um")
    try screen.wait(for: "a escrever…", seconds: 30)
    let start = Emulator.milliseconds
    screen.type(" dois três")
    try screen.wait(for: "Um dois três", seconds: 2)
    #expect(Emulator.milliseconds - start < 2000)
    #expect(!screen.shows(" guardado"))
    try leave(screen)
    #expect(try screen.waitForEnd(seconds: 60) == 0)
    #expect(try shop.text(Self.meeting).contains("Um dois três"))
  }

  @Test(arguments: ["EIO", "ENOSPC", "EROFS", "EMFILE"])
  func aDiskThatTakesNothingIsSaidAndTheTextIsKeptElsewhere(error: String) throws {
    let shop = try Workshop("Maxixe")
    let state = try Workshop()
    let before = try shop.text(Self.meeting)
    let screen = try Emulator.traced(
      shop,
      [
        "-P", shop.folder.appending(path: "meetings").path, "-P",
        shop.folder.appending(path: ".acta/j").path, "-e",
        "trace=openat2,fsync,renameat2,write", "-e",
        "inject=openat2,renameat2,fsync:error=\(error)",
      ], Self.today, environment: ["XDG_STATE_HOME": state.folder.path])
    try screen.wait(for: "[1 Agenda]")
    try startTyping(screen, "Isto fica noutro lado")
    try screen.wait(for: "NÃO GUARDADO")
    try screen.wait(for: "O disco falhou. O texto fica em")
    try leave(screen)
    try screen.wait(for: "Sair mesmo assim?")
    screen.type("s")
    #expect(try screen.waitForEnd(seconds: 60) == 3)
    #expect(try shop.text(Self.meeting) == before)
    let rescued = try FileManager.default.subpathsOfDirectory(
      atPath: state.folder.appending(path: "acta/rescue").path)
    #expect(rescued.contains { $0.hasSuffix(".j") })

    let again = try shop.start(
      [shop.folder.path] + Self.today, environment: ["XDG_STATE_HOME": state.folder.path])
    try again.wait(for: "ficou texto por guardar")
    again.answer("\r")
    try wait(again, "Isto fica noutro lado", shop)
    again.type("Q")
    #expect(try again.waitForEnd() == 0)
  }
}

extension Emulator {
  /// The session under strace, which delays or fails some of its calls.
  static func traced(
    _ shop: Workshop, _ tracing: [String], _ arguments: [String],
    environment: [String: String] = [:]
  ) throws -> Emulator {
    let log = shop.folder.appending(path: ".strace").path
    let settings = Workshop.environment.merging(["TERM": "xterm-256color"]) { $1 }
      .merging(environment) { $1 }
    let started = Emulator(
      "/usr/bin/strace",
      ["-f", "-o", log] + tracing + [Workshop.program, shop.folder.path] + arguments,
      environment: settings)
    guard let started else { throw Workshop.NotStarted() }
    return started
  }
}
