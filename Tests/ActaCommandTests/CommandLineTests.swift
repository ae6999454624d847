import Emulator
import Foundation
import Testing

/// What the command line answers to what was typed wrongly, and how its answers are written.
struct CommandLineTests {
  private let shop: Workshop

  init() throws {
    shop = try Workshop()
    try SmallGroup.write(to: shop.folder)
  }

  @Test(arguments: [
    (["actions", "--jsno"], "acta: there is no option “--jsno”; did you mean --json?\n"),
    (["actions", "--zzz"], "acta: there is no option “--zzz”.\n"),
    (["acctions"], "acta: there is no command “acctions”; did you mean actions? See acta help.\n"),
    (["qqq"], "acta: there is no command “qqq”. See acta help.\n"),
    (["check", "--csv"], "acta: check has no option --csv. It has: --json, --strict.\n"),
    (
      ["actions", "--sort", "ages"],
      "acta: “ages” cannot be --sort; did you mean age? It can be: due, who, age.\n"
    ),
    (["actions", "--who", "P"], "acta: “P” is not known. It can be: @CODES.\n"),
    (
      ["encrypt", "--language", "en", "--", "-x.txt", "--to"],
      "acta: unexpected word “--to”: after -- nothing is an option; put options before it.\n"
    ),
    (["decrypt"], "acta: the file is missing: acta decrypt FILE --identity KEYS.\n"),
    (
      ["actions", "--today", "ontem"],
      "acta: “ontem” cannot be --today; it can be: 2027-03-05, 5/3/2027.\n"
    ),
  ])
  func whatIsNotUnderstoodNamesWhatIsNearAndNothingElse(
    words: [String], message: String
  ) throws {
    let ended = try shop.run(all: ["--language", "en"] + words)
    #expect(ended.code == 2)
    #expect(
      ended.errors
        == message.replacing("@CODES", with: "PD, PRM, SDSMAS, OIM, VELHA"))
  }

  /// Nothing is said of another file, and nothing is written that nobody typed.
  @Test(arguments: [
    "check ./lat$(printf '\\347').txt", "report 2026-01-15/A1 done --note caf$(printf '\\351')",
  ])
  func aWordThatIsNotUTF8IsShownAsItIs(words: String) throws {
    let ended = try Child.run(
      "/bin/bash",
      ["-c", "exec \"$0\" \(words) --today 2026-06-10 --language pt", Workshop.program],
      environment: Workshop.environment, folder: shop.folder.path)
    #expect(ended.code == 2)
    let shown = words.hasPrefix("check") ? "./lat<E7>.txt" : "caf<E9>"
    #expect(
      ended.errors
        == "acta: «\(shown)» não está em UTF-8; se é um ficheiro, dê-lhe outro nome (mv).\n")
  }

  @Test func aWordOfTheOtherLanguageIsNearToo() throws {
    let ended = try shop.run("proposals", "--state", "adoptd", "--language", "pt")
    #expect(
      ended.errors.hasPrefix("acta: «adoptd» não serve para --state; seria adopted? Pode ser:"))
  }

  @Test(arguments: ["group.txt", "training/2026-05-05-curso.txt"])
  func underALabelThatCannotBeReadNothingLeavesForAWiderCircle(file: String) throws {
    let training =
      "acta: 1\ntraining: Curso\ndate: 2026-05-05\n\n## Attendance\ncolumns: name\n\nEva Exemplo\n"
    try SmallGroup.write(["training/2026-05-05-curso.txt": training], to: shop.folder)
    let words = ["training", "training/2026-05-05-curso.txt", "--form", "report", "--label"]
    #expect(try shop.run(all: words + ["TLP:AMBER"]).code == 0)
    let wrong = try shop.text(file).replacing("acta: 1\n", with: "acta: 1\nshare: TLP:AMBAR\n")
    try SmallGroup.write([file: wrong], to: shop.folder)
    let refused = try shop.run(all: words + ["TLP:AMBER"])
    #expect(refused.code == 6)
    #expect(refused.output.isEmpty)
    #expect(refused.errors.contains("\(file):2:8: error:"))
    #expect(try shop.run(all: words + ["TLP:RED"]).code == 0)
  }

  @Test func todayIsTypedAsAnyOtherDay() throws {
    let iso = try shop.run("actions", "--json", "--today", "2026-10-14")
    #expect(iso.output.contains("\"today\":\"2026-10-14\""))
    #expect(try shop.run("actions", "--json", "--today", "14/10/2026").output == iso.output)
  }

  @Test(arguments: ["actions", "proposals", "decisions", "attendance", "training"])
  func aRegisterSaysByItsExitWhatOnlySeveralFilesShowToBeWrong(register: String) throws {
    #expect(try shop.run(register, "--today", "2026-11-24").code == 0)
    try SmallGroup.write(
      ["updates.txt": "acta: 1\n\n2026-03-02 2026-01-15/A9 em-curso\n"], to: shop.folder)
    let ended = try shop.run(register, "--today", "2026-11-24", "--language", "en")
    #expect(ended.code == 1)
    #expect(ended.errors.contains("acta check shows them"))
  }

  @Test func anActionOfNobodyKnownIsAnErrorOfTheRegisterToo() throws {
    let text = try #require(SmallGroup.files["meetings/2026-01-15.txt"])
    try SmallGroup.write(
      ["meetings/2026-01-15.txt": text.replacing("  with: PRM", with: "  with: PMR")],
      to: shop.folder)
    #expect(try shop.run("actions", "--today", "2026-11-24").code == 1)
    #expect(try shop.run("actions", "--all", "--today", "2026-11-24").code == 1)
  }

  @Test func checkSpeaksEnglishToPrograms() throws {
    try SmallGroup.write(
      ["updates.txt": "acta: 1\n\n2026-03-02 2026-01-15/A9 em-curso\n"], to: shop.folder)
    let ended = try shop.run("check", "--json", "--language", "pt")
    #expect(ended.output.contains("there is no action 2026-01-15/A9"))
  }

  @Test(arguments: [
    ["check"], ["check", "nada"], ["help"], ["help", "check"], ["decisions"], ["proposals"],
    ["thread", "A1"], ["report"], ["new", "nada"],
  ])
  func whereTheLocaleKnowsOnlyASCIINothingElseIsPrinted(words: [String]) throws {
    try SmallGroup.write(
      ["updates.txt": "acta: 1\n\n2026-03-02 2026-01-15/A9 em-curso Não.\n"], to: shop.folder)
    let plain = try shop.run(
      all: words + ["--language", "pt"], environment: ["LC_ALL": "C", "LANG": "C"])
    let asked = try shop.run(all: words + ["--language", "pt", "--ascii"])
    let texts = [plain.output, plain.errors, asked.output, asked.errors]
    #expect(texts.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
    #expect([plain.output, plain.errors] == [asked.output, asked.errors])
    let rich = try shop.run(all: words + ["--language", "pt"])
    #expect((rich.output + rich.errors).utf8.contains { $0 >= 0x80 })
  }
}
