import Emulator
import Foundation
import Testing

/// What goes to another program, or out of this one, arrives whole or is owned to be cut off.
@Suite(.serialized) struct CutOffTests {
  private let shop: Workshop
  private let secret = Data((0..<400_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) })

  init() throws {
    shop = try Workshop()
    try secret.write(to: shop.folder.appending(path: "acta.txt"))
  }

  private var recipient: String {
    get throws {
      let made = try Child.run(
        "/usr/bin/age-keygen", ["-o", "key.txt"], environment: Workshop.environment,
        folder: shop.folder.path)
      return try #require(made.errors.split(separator: " ").last)
        .trimmingCharacters(in: .newlines)
    }
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: shop.folder.path).sorted()
  }

  /// Only this program's own calls: age is another process.
  private func traced(_ injection: String, _ arguments: [String]) throws -> Child.Ended {
    let call = injection.prefix { $0 != ":" }
    return try Child.run(
      "strace",
      ["-o", "/dev/null", "-e", "trace=\(call)", "-e", "inject=\(injection)", Workshop.program]
        + arguments + ["--language", "pt"],
      environment: Workshop.environment, folder: shop.folder.path)
  }

  /// Of the written pieces the first, the second and the third; a piece that only seems to be written is
  /// found by the length of what age gives.
  @Test(arguments: [
    "write:error=EIO:when=1", "write:error=EIO:when=2", "write:error=ENOSPC:when=3",
    "write:error=EPIPE:when=2", "write:retval=65536:when=1", "read:error=EIO:when=",
    "poll:error=ENOMEM:when=2", "pwrite64:error=EIO:when=1", "fsync:error=EIO:when=1",
    "fsync:error=EIO:when=2",
  ])
  func nothingIsSealedThatIsNotTheWholeText(injection: String) throws {
    let arguments = ["encrypt", "acta.txt", "--to", try recipient]
    // One of the last of its reads: the sealed text is under way.
    let number = injection.hasSuffix("=") ? "\(try reads(arguments))" : ""
    let ended = try traced(injection + number, arguments)
    #expect(ended.code == 3, "\(injection)")
    #expect(ended.output.isEmpty)
    #expect(ended.errors.hasPrefix("acta: "), "\(ended.errors)")
    #expect(try names() == ["acta.txt", "key.txt"])
  }

  /// How many calls to read there are before the sealed text is all here.
  private func reads(_ arguments: [String]) throws -> Int {
    _ = try Child.run(
      "strace", ["-o", "log", "-e", "trace=read", Workshop.program] + arguments,
      environment: Workshop.environment, folder: shop.folder.path)
    let calls = try shop.text("log").split(separator: "\n").filter { $0.hasPrefix("read(") }
    for name in ["log", "acta.txt.age"] {
      try FileManager.default.removeItem(at: shop.folder.appending(path: name))
    }
    // In how many pieces it comes differs from run to run.
    return calls.count - 5
  }

  @Test(arguments: [
    "write:error=EIO:when=1", "write:error=EIO:when=2", "write:error=EPIPE:when=1",
  ])
  func nothingIsOpenedThatDidNotAllArrive(injection: String) throws {
    _ = try shop.run("encrypt", "acta.txt", "--to", try recipient)
    try FileManager.default.removeItem(at: shop.folder.appending(path: "acta.txt"))
    let ended = try traced(injection, ["decrypt", "acta.txt.age", "--identity", "key.txt"])
    #expect(ended.code == 3)
    #expect(try names() == ["acta.txt.age", "key.txt"])
  }

  @Test func aSealedFileAboveTheLimitOfFilesLeavesNothing() throws {
    let ended = try Child.run(
      "/bin/sh",
      [
        "-c", "ulimit -f 100; exec \"$0\" encrypt acta.txt --to \(try recipient)",
        Workshop.program,
      ],
      environment: Workshop.environment, folder: shop.folder.path)
    #expect(ended.code == 3, "\(ended.code)")
    #expect(ended.errors.contains("acta.txt.age"))
    #expect(try names() == ["acta.txt", "key.txt"])
  }

  /// A program that is content with less than it is given.
  @Test func aToolThatReadsAPartIsNotBelieved() throws {
    let place = try Workshop()
    let tool = place.folder.appending(path: "age")
    try "#!/bin/sh\nhead -c 100000 | /usr/bin/age \"$@\"\n".write(
      to: tool, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tool.path)
    let path = place.folder.path + ":" + (Workshop.environment["PATH"] ?? "")
    let ended = try shop.run(
      "encrypt", "acta.txt", "--to", try recipient, environment: ["PATH": path])
    #expect(ended.code == 3)
    #expect(try names() == ["acta.txt", "key.txt"])
  }

  @Test(arguments: ["/dev/full", "&-"])
  func resultsThatDoNotAllComeOutAreNoSuccess(place: String) throws {
    let group = try Workshop("Maxixe")
    for command in ["actions .", "agenda last", "help", "minutes 2026-07-30"] {
      let ended = try Child.run(
        "/bin/sh", ["-c", "exec \"$0\" \(command) --language pt >\(place)", Workshop.program],
        environment: Workshop.environment, folder: group.folder.path)
      #expect(ended.code == 3, "\(command)")
      #expect(ended.errors.contains("não consigo escrever o resultado todo"), "\(ended.errors)")
    }
    let whole = try Child.run(
      "/bin/sh", ["-c", "\"$0\" actions . --all | head -n 1", Workshop.program],
      environment: Workshop.environment, folder: group.folder.path)
    #expect(whole.errors.isEmpty)
  }

  private func shell(_ script: String, in folder: URL) throws -> Child.Ended {
    try Child.run(
      "/bin/bash", ["-c", script, Workshop.program], environment: Workshop.environment,
      folder: folder.path)
  }

  /// What is written is no failure because the line that says so cannot be: it would be done twice.
  @Test(arguments: ["/dev/full", "&-"])
  func whatIsDoneIsSaidToBeDoneWhereResultsCannotBeWritten(place: String) throws {
    let group = try Workshop("Maxixe")
    for command in [
      "report 2026-07-30/A1 done --by PD --note lido", "new --date 2027-02-04", "wording --save",
      "agenda last --save", "new vazia",
    ] {
      let ended = try shell(
        "mkdir -p vazia; exec \"$0\" \(command) --today 2026-12-03 --language pt >\(place)",
        in: group.folder)
      #expect(ended.code == 0, "\(command): \(ended.errors)")
      #expect(ended.errors.contains("acta: está feito, não repita o comando: "), "\(ended.errors)")
      #expect(!ended.errors.contains("não consigo escrever o resultado todo"))
    }
    let rows = try group.text("updates.txt").components(separatedBy: "lido").count - 1
    #expect(rows == 1)
    for file in ["meetings/2027-02-04.txt", "wording.txt", "vazia/group.txt"] {
      #expect(try !group.text(file).isEmpty, "\(file)")
    }
  }

  @Test func nobodySaysYesToAListThatCouldNotBeShown() throws {
    let group = try Workshop("Maxixe")
    let name = try #require(
      FileManager.default.contentsOfDirectory(
        atPath: group.folder.appending(path: "training").path
      ).min())
    try group.write("nome,instituição\nRita Exemplo,PRM\n", to: "lista.csv")
    let before = try group.text("training/\(name)")
    let ended = try shell(
      "echo s | \"$0\" import attendance lista.csv --training training/\(name) "
        + "--today 2026-12-03 --language pt >/dev/full", in: group.folder)
    #expect(ended.code == 3)
    #expect(ended.errors.contains("Nada foi gravado."), "\(ended.errors)")
    #expect(try group.text("training/\(name)") == before)
  }

  /// The reader leaves once it has read the note's first line; the second one has nobody to answer it.
  @Test func aSessionByLinesEndsAndSavesWhenItsReaderGoes() throws {
    let group = try Workshop("Maxixe")
    let ended = try shell(
      "(printf 'a\\nn\\nAté aqui.\\n'; for i in $(seq 100); do sleep 0.1; printf 'Mais.\\n' || exit; done)"
        + " | { \"$0\" --accessible --today 2026-12-03 --language pt; echo $? >code; }"
        + " | sed '/Até aqui/q' >/dev/null", in: group.folder)
    #expect(try group.text("code") == "3\n", "\(ended.errors)")
    #expect(ended.errors.contains("já ninguém lê o que se escreve"), "\(ended.errors)")
    #expect(try group.text("meetings/2026-12-03.txt").contains("Até aqui."))
    #expect(
      try FileManager.default.contentsOfDirectory(
        atPath: group.folder.appending(path: ".acta/j").path
      ).isEmpty)
  }

  /// A file that is opened where standard output is missing is not written into.
  @Test func noFileTakesThePlaceOfAMissingOutput() throws {
    let group = try Workshop("Maxixe")
    let report = "report 2026-07-30/A1 done --by PD --note lido --today 2026-12-03"
    _ = try Child.run(
      "/bin/sh", ["-c", "exec \"$0\" \(report) <&- >&- 2>&-", Workshop.program],
      environment: Workshop.environment, folder: group.folder.path)
    let text = try group.text("updates.txt")
    #expect(text.contains("lido"))
    #expect(try group.run("check", ".", "--today", "2026-12-03").code == 0)
    #expect(!text.contains("acta:") || text.hasPrefix("acta: 1\n"))
    #expect(try group.text(".acta/lock").contains("updates") == false)
  }
}
