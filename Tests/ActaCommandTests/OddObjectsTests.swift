import Emulator
import Foundation
import Testing

/// Links, pipes and folders that cannot be listed do not pass for empty ones.
struct OddObjectsTests {
  private let shop: Workshop
  private let files = FileManager.default

  init() throws {
    shop = try Workshop()
    try SmallGroup.write(to: shop.folder.appending(path: "Teste"))
  }

  private func run(_ command: String, _ more: String...) throws -> Child.Ended {
    try shop.run(all: [command] + more + ["--today", "2026-06-10", "--language", "pt"])
  }

  private func run(_ command: String, _ more: [String]) throws -> Child.Ended {
    try shop.run(all: [command] + more + ["--today", "2026-06-10", "--language", "pt"])
  }

  private func place(_ path: String) -> URL { shop.folder.appending(path: path) }

  private func putLink(_ path: String, to target: String) throws {
    try? files.removeItem(at: place(path))
    try files.createSymbolicLink(atPath: place(path).path, withDestinationPath: target)
  }

  private func putPipe(_ path: String) throws {
    try? files.removeItem(at: place(path))
    #expect(unsafe mkfifo(place(path).path, 0o600) == 0)
  }

  private let link = "é uma ligação, que não se segue"

  @Test(arguments: ["actions", "decisions", "attendance", "check", "training"])
  func aFolderThatIsALinkIsNamed(command: String) throws {
    let name = command == "training" ? "training" : "meetings"
    try putLink("Teste/\(name)", to: "/usr")
    let ended = try run(command, "Teste")
    #expect(ended.code == 3)
    #expect(ended.errors.contains("não consigo ler Teste/\(name): \(link)"), "\(ended.errors)")
  }

  @Test func aFileInThePlaceOfAFolderIsNamed() throws {
    try shop.write("", to: "Teste/training")
    let ended = try run("training", "Teste")
    #expect(ended.code == 3)
    #expect(
      ended.errors == """
        acta: não consigo ler Teste/training: devia ser uma pasta e não é; \
        o que se mostra não conta com o que lá está

        """)
  }

  @Test(arguments: ["proposals.txt", "updates.txt", "meetings/2026-05-20.txt"])
  func aPipeInThePlaceOfAFileIsNamedAndHoldsNothingUp(path: String) throws {
    try putPipe("Teste/\(path)")
    for command in ["actions", "decisions", "check"] {
      let ended = try run(command, "Teste")
      #expect(ended.code == 3)
      #expect(ended.errors.contains("Teste/\(path): não é um ficheiro"), "\(ended.errors)")
    }
  }

  @Test func aLinkedMeetingIsNamedAndTheOthersAreListed() throws {
    let whole = try run("decisions", "Teste")
    try putLink("Teste/meetings/ultima.txt", to: "2026-01-15.txt")
    let ended = try run("decisions", "Teste")
    #expect(ended.code == 3)
    #expect(ended.output == whole.output)
    #expect(ended.errors.contains("Teste/meetings/ultima.txt: \(link)"))
  }

  /// The session works on what there is, and says what it is without.
  @Test func strayObjectsKeepNobodyFromTheSession() throws {
    try putLink("Teste/meetings/ultima.txt", to: "2026-01-15.txt")
    try files.createDirectory(at: place("Teste/training"), withIntermediateDirectories: true)
    try putPipe("Teste/training/2026-05-21-tubo.txt")
    let today = ["--today", "2026-06-10", "--language", "pt"]
    let screen = try shop.start([place("Teste").path] + today, columns: 150)
    try screen.wait(for: "training/2026-05-21-tubo.txt: não é um ficheiro; o que se mostra")
    screen.type("0")
    try screen.wait(for: "não lido: meetings/ultima.txt (+1)")
    screen.type("?")
    try screen.wait(for: "não consigo ler meetings/ultima.txt: \(link)")
    screen.type("\u{1B}")
    try screen.waitUntilGone("não consigo ler")
    screen.type("Q")
    #expect(try screen.waitForEnd() == 0)
    let kept = try files.attributesOfItem(atPath: place("Teste/meetings/ultima.txt").path)
    #expect(kept[.type] as? FileAttributeType == .typeSymbolicLink)
  }

  /// Documents of other meetings, reports, the check and the next meeting do not wait for it.
  @Test(arguments: ["link", "folder", "name"])
  func oneObjectKeepsNoCommandFromTheOthers(kind: String) throws {
    switch kind {
    case "link": try putLink("Teste/meetings/a.txt", to: "/usr/bin/env")
    case "folder":
      try files.createDirectory(
        at: place("Teste/meetings/a.txt"), withIntermediateDirectories: true)
    default:
      let made = try Child.run(
        "sh", ["-c", "printf 'acta: 1\\n' > \"$(printf 'Teste/meetings/a\\347.txt')\""],
        environment: Workshop.environment, folder: shop.folder.path)
      #expect(made.code == 0)
    }
    let reason =
      switch kind {
      case "link": "Teste/meetings/a.txt: \(link)"
      case "folder": "Teste/meetings/a.txt: não é um ficheiro"
      default: "Teste/meetings/a\u{FFFD}.txt: o nome não está em UTF-8; dê-lhe outro"
      }
    try shop.write("acta: 1\nmeeting: M\ndate: 2026-13-40\n", to: "Teste/meetings/2026-06-01.txt")
    for (command, code) in [
      (["minutes", "2026-01-15", "--group", "Teste"], Int32(0)),
      (["report", "2026-01-15/A1", "done", "--group", "Teste"], 0), (["new", "Teste"], 0),
      (["check", "Teste"], 3), (["actions", "Teste"], 3), (["scan", "Teste"], 3),
    ] {
      let ended = try run(command[0], Array(command.dropFirst()))
      #expect(ended.code == code, "\(command): \(ended.errors)")
      let said = command[0] == "scan" ? String(reason.prefix { $0 != ":" }.dropFirst(6)) : reason
      #expect(ended.errors.contains(said), "\(command): \(ended.errors)")
      #expect(!ended.output.isEmpty || ["actions", "scan"].contains(command[0]))
    }
    let check = try run("check", ["Teste", "--json"])
    #expect(check.code == 3 && check.output.contains("bad-date"))
    let screen = try shop.start([place("Teste").path, "--today", "2026-06-10"])
    try screen.wait(for: "Agenda")
    screen.type("Q")
    #expect(try screen.waitForEnd() == 0)
  }

  @Test func aLinkedGroupFileIsCalledWhatItIs() throws {
    try files.moveItem(at: place("Teste/group.txt"), to: place("elsewhere.txt"))
    try putLink("Teste/group.txt", to: "../elsewhere.txt")
    for command in ["check", "actions", "minutes"] {
      let ended = try run(command, "Teste")
      #expect(ended.code == 3, "\(command)")
      #expect(ended.errors.contains("Teste/group.txt: \(link)"), "\(command): \(ended.errors)")
      #expect(!ended.errors.contains("acta new"))
    }
    let session = try shop.start([place("Teste").path, "--today", "2026-06-10"])
    #expect(try session.waitForEnd() == 3)
    #expect(session.screen.joined().contains(link))
  }

  private func traced(_ path: String, _ injection: String, _ arguments: String...) throws
    -> Child.Ended
  {
    let call = injection.prefix { $0 != ":" }
    return try Child.run(
      "strace",
      [
        "-f", "-o", "log", "-P", path, "-e", "trace=\(call)", "-e", "inject=\(injection)",
        Workshop.program,
      ] + arguments + ["--today", "2026-06-10", "--language", "pt"],
      environment: Workshop.environment, folder: shop.folder.path)
  }

  @Test func aFolderWhoseListingFailsIsNotAnEmptyOne() throws {
    let ended = try traced(
      place("Teste/meetings").path, "getdents64:error=EIO", "actions", "Teste")
    #expect(ended.code == 3)
    #expect(
      ended.errors.contains("não consigo ler Teste/meetings: o disco não responde"),
      "\(ended.errors)")
  }

  @Test func reasonsAreInTheLanguageOfTheRest() throws {
    let ended = try traced("Teste/updates.txt", "openat:error=EMFILE", "decisions", "Teste")
    #expect(ended.code == 3)
    #expect(
      ended.errors.contains("Teste/updates.txt: há ficheiros abertos a mais"), "\(ended.errors)")
    let rare = try traced("Teste/updates.txt", "openat:error=EUCLEAN", "decisions", "Teste")
    #expect(rare.errors.contains("Teste/updates.txt: erro 117 do sistema"), "\(rare.errors)")
  }

  /// One signal at the wrong moment is no failure.
  @Test func aCallThatWasCutShortIsMadeAgain() throws {
    let ended = try Child.run(
      "strace",
      [
        "-f", "-o", "log", "-e", "trace=renameat2,mkdirat,unlinkat", "-e",
        "inject=renameat2,mkdirat,unlinkat:error=EINTR:when=1", Workshop.program, "report",
        "2026-01-15/A1", "done", "--group", "Teste", "--today", "2026-06-10",
      ], environment: Workshop.environment, folder: shop.folder.path)
    #expect(ended.code == 0, "\(ended.errors)")
    #expect(try String(contentsOf: place("log"), encoding: .utf8).contains("INJECTED"))
    #expect(try shop.text("Teste/updates.txt").contains("2026-01-15/A1 concluída"))
  }

  /// The program that holds the lock has written no name there, or something else has.
  @Test(arguments: ["", "\n\u{1B}[2J", "\u{7}"])
  func aLockWithoutANameIsAnotherPrograms(content: String) throws {
    let group = place("Teste").path
    let first = try shop.start([group, "--today", "2026-06-10"])
    try first.wait(for: "[0 Grupo]")
    try shop.write(content, to: "Teste/.acta/lock")
    let ended = try run("new", "Teste")
    #expect(ended.code == 5)
    #expect(ended.errors.contains("está em uso por outro programa; feche"), "\(ended.errors)")
    let second = try shop.start([group, "--today", "2026-06-10"])
    try second.wait(for: "em uso por outro programa")
  }

  /// What a killed program left and nothing else holds is told of; a copy of what is there goes.
  @Test func leftDraftsAreToldOfOrGo() throws {
    try shop.write("metade de um", to: "Teste/meetings/.perdida.txt.77.acta-tmp")
    try shop.write("acta: 1\nmeeting: 1", to: "Teste/meetings/.2026-01-15.txt.77.acta-tmp")
    let screen = try shop.start([place("Teste").path, "--today", "2026-06-10"], columns: 150)
    try screen.wait(
      for: "Ficou texto de um Acta interrompido em .acta/salvage/000001-perdida.txt.77.acta-tmp.")
    let left = try files.contentsOfDirectory(atPath: place("Teste/.acta/salvage").path)
    #expect(left == ["000001-perdida.txt.77.acta-tmp"])
    #expect(!files.fileExists(atPath: place("Teste/meetings/.2026-01-15.txt.77.acta-tmp").path))
  }

  /// Commands that write tidy up after one that was killed, too.
  @Test(arguments: [
    ["report", "2026-01-15/A1", "done", "--group", "Teste"], ["new", "Teste"],
    ["wording", "--save", "--group", "Teste"],
  ])
  func commandsTellOfLeftDraftsToo(command: [String]) throws {
    try shop.write("metade de um", to: "Teste/meetings/.perdida.txt.77.acta-tmp")
    try shop.write("acta: 1\n", to: "Teste/meetings/.2026-01-15.txt.77.acta-tmp")
    let ended = try shop.run(all: command + ["--today", "2026-06-10", "--language", "pt"])
    #expect(ended.code == 0, "\(ended.errors)")
    #expect(
      ended.errors.contains(
        "ficou texto de um Acta interrompido em Teste/.acta/salvage/000001-perdida.txt.77.acta-tmp."
      ),
      "\(ended.errors)")
    #expect(!files.fileExists(atPath: place("Teste/meetings/.perdida.txt.77.acta-tmp").path))
    #expect(!files.fileExists(atPath: place("Teste/meetings/.2026-01-15.txt.77.acta-tmp").path))
  }

  /// To the kernel the folder lies on exFAT: no command closes it there.
  @Test(arguments: [
    ("b0ba112000000000", "Este disco não esconde ficheiros de outros utilizadores"),
    ("53ef000000000000", "chmod -R go= fecha-a"),
  ])
  func aDiskThatHidesNothingIsNotToBeClosed(kind: String, words: String) throws {
    for path in ["", "/Teste", "/Teste/group.txt"] {
      try files.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: shop.folder.path + path)
    }
    let ended = try Child.run(
      "strace",
      [
        "-f", "-o", "log", "-e", "trace=fstatfs", "-e", "inject=fstatfs:poke_exit=@arg2=\(kind)",
        Workshop.program, "Teste", "--accessible", "--today", "2026-06-10", "--language", "pt",
      ], environment: Workshop.environment, folder: shop.folder.path)
    #expect(ended.output.contains(words), "\(ended.output) \(ended.errors)")
  }

  /// What says that it failed has written nothing, wherever the system had no file left to give.
  @Test func aReportThatFailsHasNotWritten() throws {
    let before = try shop.text("Teste/updates.txt")
    var failures = 0
    for number in 1...24 {
      let ended = try Child.run(
        "strace",
        [
          "-f", "-o", "log", "-e", "trace=openat2", "-e",
          "inject=openat2:error=EMFILE:when=\(number)", Workshop.program, "report",
          "2026-01-15/A1", "done", "--group", "Teste", "--today", "2026-06-10",
        ], environment: Workshop.environment, folder: shop.folder.path)
      let rows = try shop.text("Teste/updates.txt").components(separatedBy: "2026-06-10 ").count - 1
      #expect(rows == (ended.code == 0 ? 1 : 0), "\(number): \(ended.code) \(ended.errors)")
      failures += ended.code == 0 ? 0 : 1
      try shop.write(before, to: "Teste/updates.txt")
    }
    #expect(failures > 3)
  }
}
