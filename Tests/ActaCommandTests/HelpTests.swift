import ActaSafeguard
import Emulator
import Foundation
import Scratch
import Testing

@testable import ActaCommand

/// The help, the manual pages and the completions say what the tables say.
struct HelpTests {
  private static let languages = ["pt", "en"]

  private func help(_ words: String...) throws -> String {
    let ended = try Child.run(
      Workshop.program, ["help"] + words, environment: Workshop.environment)
    #expect(ended.code == 0)
    #expect(ended.errors.isEmpty)
    return ended.output
  }

  @Test(arguments: languages)
  func everyCommandAndOptionIsInTheOverviewAndHasAPageOfItsOwn(language: String) throws {
    let overview = try help("--language", language)
    let rows = overview.split(separator: "\n")
    #expect(rows.allSatisfy { $0.count <= 80 })
    for command in CommandName.allCases {
      #expect(overview.contains("  acta \(command.rawValue) "))
      let page = try help(command.rawValue, "--language", language)
      for option in command.options { #expect(page.contains("\n  --\(option.rawValue)")) }
    }
  }

  @Test(arguments: languages, ["1", "5"])
  func theManualPagesAreSetWithoutAWarning(language: String, number: String) throws {
    let page = try help("man", number, "--language", language)
    #expect(page.hasPrefix(".TH ACTA \(number) "))
    let file = Scratch.place("text")
    try page.write(to: file, atomically: true, encoding: .utf8)
    let set = try Child.run(
      "groff", ["-ww", "-man", "-Kutf8", "-Tutf8", "-P-cbou", file.path],
      environment: Workshop.environment)
    #expect(set.code == 0)
    #expect(set.errors == "")
    let words =
      number == "1" ? ["--accessible", "Ctrl-P", "NO_COLOR", "24 (19 %)"] : ["who", "TLP:RED"]
    let text = set.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for word in words { #expect(text.contains(word), "missing \(word)") }
  }

  /// What the page says of the largest file is what happens.
  @Test func aFileAboveTheStatedLimitIsNotOpenedAndThatIsSaid() throws {
    #expect(try help("format", "--language", "en").contains("at most 2 MB and 50000 lines"))
    let shop = try Workshop("Maxixe")
    let path = "meetings/2026-07-30.txt"
    var bytes = Array(try shop.text(path).utf8) + Array("\n; ".utf8)
    bytes += [UInt8](repeating: 0x78, count: (2 << 20) - bytes.count)
    try Data(bytes).write(to: shop.folder.appending(path: path))
    #expect(try shop.run("decisions", "--csv").code == 0)
    try Data(bytes + [0x78]).write(to: shop.folder.appending(path: path))
    let refused = try shop.run("decisions", "--csv")
    #expect(refused.code == 3)
    #expect(refused.errors.contains(path))
    #expect(
      try shop.run("scan", "--language", "en").errors.contains("too large, not looked at: \(path)"))
  }

  @Test(arguments: ["decisions --csv", "actions --all", "check"])
  func aFileOfMoreLinesThanIsStatedIsNotOpenedAndThatIsSaid(command: String) throws {
    let shop = try Workshop("Maxixe")
    let path = "meetings/2026-07-30.txt"
    let bytes = Array(try shop.text(path).utf8)
    let most = 50_000 - bytes.count { $0 == 0x0A }
    let arguments = command.split(separator: " ").map(String.init)
    for (more, code) in [(0, [0, 1]), (1, [3])] as [(Int, [Int])] {
      try Data(bytes + [UInt8](repeating: 0x0A, count: most + more)).write(
        to: shop.folder.appending(path: path))
      let ended = try shop.run(all: arguments)
      #expect(code.contains(ended.code))
      #expect(ended.errors.contains("\(path): grande demais: mais de 50000 linhas") == (more > 0))
    }
  }

  /// Of such a file the session names what is wrong and shows the rest.
  @Test(arguments: [0, 1])
  func theSessionOpensBesideAFileOfMoreLines(more: Int) throws {
    let shop = try Workshop("Maxixe")
    let path = "meetings/2026-07-30.txt"
    let bytes = Array(try shop.text(path).utf8)
    let most = 50_000 - bytes.count { $0 == 0x0A }
    try Data(bytes + [UInt8](repeating: 0x0A, count: most + more)).write(
      to: shop.folder.appending(path: path))
    let ended = try shop.run("--accessible", "--read-only")
    #expect(ended.code == 0)
    #expect(ended.output.contains("\(path): grande demais: mais de 50000 linhas") == (more > 0))
    #expect(ended.output.contains("6.ª sessão ordinária"))
  }

  @Test func theFormatsPageKnowsEveryKeyAndEveryProblem() throws {
    let page = try help("format", "--language", "en")
    for word in [
      "approved-in", "aprovada-em", "DECISION / DELIBERAÇÃO", "stand-aside", "near-miss (warning)",
      "restricted-malformed (error)", "adopted-amended", "TLP:AMBER+STRICT",
    ] { #expect(page.contains(word), "missing \(word)") }
  }

  @Test(arguments: [("pt", "regras"), ("en", "rules")])
  func everyRuleForPersonalDataIsToldByItsName(language: String, topic: String) throws {
    let page = try help(topic, "--language", language)
    for rule in Rule.allCases { #expect(page.contains("\n  \(rule.rawValue)"), "\(rule)") }
    #expect(
      page.contains(language == "pt" ? "Parece uma idade exacta." : "looks like an exact age."))
  }

  @Test(arguments: [("bash", "bash"), ("zsh", "zsh"), ("fish", "fish")], languages)
  func theCompletionsAreGoodShell(shell: (name: String, program: String), language: String) throws {
    let script = try help("completion", shell.name, "--language", language)
    let file = Scratch.place("text")
    try script.write(to: file, atomically: true, encoding: .utf8)
    let checked = try Child.run(
      shell.program, ["-n", file.path], environment: Workshop.environment)
    #expect(checked.code == 0)
    #expect(checked.errors == "")
    for command in CommandName.allCases { #expect(script.contains(command.rawValue)) }
  }

  @Test func bashCompletesCommandsAndTheirOptions() throws {
    let script = try help("completion", "bash")
    let ask = """
      \(script)
      COMP_WORDS=(acta ac); COMP_CWORD=1; _acta; echo "${COMPREPLY[@]}"
      COMP_WORDS=(acta actions --o); COMP_CWORD=2; _acta; echo "${COMPREPLY[@]}"
      COMP_WORDS=(acta room --o); COMP_CWORD=2; _acta; echo "${COMPREPLY[@]}"
      """
    let ended = try Child.run("bash", ["-c", ask], environment: Workshop.environment)
    #expect(ended.output == "actions\n--overdue\n\n")
  }

  @Test func anUnknownTopicNamesTheOnesThereAre() throws {
    let ended = try Child.run(
      Workshop.program, ["help", "nada", "--language", "en"], environment: Workshop.environment)
    #expect(ended.code == 2)
    #expect(
      ended.errors.hasPrefix("acta: there is no help on “nada”; there is: keys, format, rules,"))
  }
}
