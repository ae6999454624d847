import Emulator
import Foundation
import Testing

/// Groups in folders above, below and beside others, of which some cannot be read.
struct FolderTreeTests {
  private let shop: Workshop

  init() throws {
    shop = try Workshop()
    try SmallGroup.write(to: place("Teste"))
    try FileManager.default.createDirectory(
      at: place("Teste/fechada"), withIntermediateDirectories: true)
  }

  private func place(_ path: String) -> URL { shop.folder.appending(path: path) }

  /// The program with one folder that it may not look into.
  private func without(_ folder: String, _ arguments: [String]) throws -> Child.Ended {
    try Child.run(
      "strace",
      [
        "-f", "-o", "log", "-P", folder, "-e", "trace=openat", "-e",
        "inject=openat:error=EACCES", Workshop.program,
      ] + arguments + ["--today", "2026-06-10", "--language", "pt"],
      environment: Workshop.environment, folder: shop.folder.path)
  }

  /// What the program says, without what strace does.
  private func own(_ errors: String) -> String {
    errors.split(separator: "\n").filter { !$0.hasPrefix("strace:") }.joined(separator: "\n")
  }

  private func run(_ arguments: [String]) throws -> Child.Ended {
    try shop.run(all: arguments + ["--today", "2026-06-10", "--language", "pt"])
  }

  private static let missing =
    "acta: não consigo ler Teste/fechada: sem permissão; o que se mostra não conta com o que lá está\n"

  @Test(arguments: ["actions", "proposals", "decisions", "attendance", "training", "check"])
  func oneFolderThatCannotBeReadKeepsNobodyFromTheOthers(command: String) throws {
    let whole = try run([command, "Teste"])
    let rest = try without("Teste/fechada", [command, "Teste"])
    #expect(rest.code == 3)
    #expect(rest.output == whole.output)
    #expect(rest.errors.hasSuffix(Self.missing), "\(rest.errors)")
  }

  /// Of one group nothing below is asked for.
  @Test func theDocumentsOfAGroupNeedNoFolderBelow() throws {
    let rest = try without("Teste/fechada", ["minutes", "--group", "Teste"])
    #expect(rest.code == 0)
    #expect(!own(rest.errors).contains("fechada"), "\(rest.errors)")
  }

  @Test func anActionIsFoundBesideAFolderThatCannotBeRead() throws {
    let rest = try without("Teste/fechada", ["thread", "2026-01-15/A1", "--group", "Teste"])
    #expect(rest.output.contains("2026-01-15/A1"))
    #expect(rest.errors.contains(Self.missing), "\(rest.errors)")
  }

  /// The list of groups, and a group that shows those below it, name what they are without.
  @Test(arguments: [".", "Teste"])
  func theSessionNamesAFolderThatCannotBeRead(start: String) throws {
    let folder = start == "." ? "./Teste/fechada" : "Teste/fechada"
    let script = """
      touch said
      (until grep -q 'sem permissão' said || test $((n+=1)) -gt 300; do sleep 0.1; done
      printf '\\nQ\\nq\\n') | strace -f -o log -P \(folder) -e trace=openat \
      -e inject=openat:error=EACCES "$0" \(start) --accessible --today 2026-06-10 --language pt \
      > said
      cat said
      """
    let ended = try Child.run(
      "/bin/bash", ["-c", script, Workshop.program], environment: Workshop.environment,
      folder: shop.folder.path)
    #expect(
      ended.output.contains(
        "não consigo ler \(folder): sem permissão; o que se mostra não conta com o que lá está"),
      "\(ended.output)")
  }

  /// Every ext4 disk has one, for the system alone.
  @Test func noGroupIsLookedForAmongWhatTheSystemFound() throws {
    try FileManager.default.createDirectory(
      at: place("Teste/lost+found"), withIntermediateDirectories: true)
    let ended = try without("Teste/lost+found", ["actions", "Teste"])
    #expect(ended.code == 0)
    #expect(!own(ended.errors).contains("lost+found"), "\(ended.errors)")
  }

  @Test func aScanNamesTheFolderThatItCouldNotLookInto() throws {
    let whole = try run(["scan", "Teste"])
    let rest = try without("Teste/fechada", ["scan", "Teste"])
    #expect(rest.code == 3)
    #expect(rest.output == whole.output)
    #expect(
      rest.errors.contains("não consigo ler Teste/fechada: sem permissão"), "\(rest.errors)")
  }

  @Test func theFolderThatWasAskedAboutMustBeReadable() throws {
    let ended = try without("Teste", ["actions", "Teste"])
    #expect(ended.code == 3 && ended.output.isEmpty)
    #expect(own(ended.errors) == "acta: não consigo ler Teste: sem permissão")
  }

  /// Province and district both gave it on one day.
  @Test func ofOneTrainingThatActivityAloneIsTold() throws {
    let maxixe = Workshop.fixtures.appending(path: "Maxixe")
    try FileManager.default.copyItem(at: maxixe, to: place("Maxixe"))
    let file = "Maxixe/training/2025-09-18-registo.txt"
    let alone = try run(["training", file, "--csv"])
    try FileManager.default.copyItem(at: maxixe, to: place("Maxixe/Abaixo"))
    let group = try shop.text("Maxixe/Abaixo/group.txt")
    try shop.write(
      group.replacingOccurrences(of: "GRD-MXX", with: "GRD-ABX"), to: "Maxixe/Abaixo/group.txt")
    #expect(try run(["training", file, "--csv"]).output == alone.output)
    #expect(alone.output.contains("GRD-MXX"))
  }

  private static let isPipe = "pipe:"

  /// What the program has open between its threads.
  private func pipes(_ screen: Emulator) -> Int {
    let folder = "/proc/\(screen.process)/fd"
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return all.count { name in
      let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\(name)")
      return target?.hasPrefix(Self.isPipe) == true
    }
  }

  /// A group that was left has nothing open any more, and a link in another is told on no screen.
  @Test func groupsAreOpenedOneAfterTheOther() throws {
    try SmallGroup.write(to: place("Outro"))
    let group = try shop.text("Outro/group.txt")
    try shop.write(
      group.replacingOccurrences(of: "GRD-TST", with: "GRD-OUT"), to: "Outro/group.txt")
    try FileManager.default.createSymbolicLink(
      at: place("Teste/meetings/2026-03-03.txt"), withDestinationURL: place("Outro/group.txt"))
    let screen = try shop.start([shop.folder.path, "--today", "2026-06-10", "--language", "pt"])
    try screen.wait(for: "GRD-OUT")
    try screen.wait(for: "em atraso")
    let before = pipes(screen)
    for _ in 1...3 {
      screen.type("\r")
      try screen.wait(for: "Agenda")
      screen.type("Q")
      try screen.wait(for: "GRD-TST")
    }
    try screen.wait("nothing open of the groups") { _ in pipes(screen) <= before }
    screen.settle()
    #expect(!screen.screen.joined().contains("ligação"))
    screen.type("q")
    _ = try screen.waitForEnd()
    #expect(!String(decoding: screen.output, as: UTF8.self).contains("2026-03-03.txt: "))
  }
}
