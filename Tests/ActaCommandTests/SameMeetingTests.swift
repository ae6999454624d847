import Emulator
import Foundation
import Scratch
import Testing

/// One meeting on four kinds of terminal and by lines: the same file comes out.
@Suite(.serialized) struct SameMeetingTests {
  private static let lines = """
    presenças
    1 marcar
    5 marcar
    agenda
    S
    o
    2
    s
    a
    n
    O IPAJ leu a proposta.
    .
    d
    c



    a
    a
    Distribuir o prazo.
    PRM
    2026-12-17


    Q
    """

  private static let keys = [
    ("2", "[2 "), (" jjjj ", "João Exemplo: presente"), ("1", "[1 "), ("So", "sessão aberta"),
    ("js", "ponto 2 aberto"), ("an", "-- Nota"),
    ("O IPAJ leu a proposta.\u{1B}", "Nota. u desfaz."),
    ("hdc", "por consenso"), ("\r", "D1 provisória"), ("aa", "Juntar acção"),
    ("Distribuir o prazo.\rPRM\r2026-12-17\r\r\r", "A1 (da D1) para PRM"),
  ]

  @Test(arguments: ["xterm-256color", "tmux-256color", "linux", "vt100"])
  func keysAndLinesMakeTheSameFile(term: String) throws {
    let shop = try Workshop("Maxixe")
    let screen = try shop.start([shop.folder.path, "--today", "2026-12-03"], term: term)
    try screen.wait(for: "[1 ")
    for (keys, sign) in Self.keys {
      screen.type(keys)
      try screen.wait(sign) { $0.shows(sign) || $0.shows(Self.plain(sign)) }
    }
    screen.type("Q")
    #expect(try screen.waitForEnd() == 0)
    #expect(try Self.record(shop) == Self.byLines())
  }

  @Test(arguments: [["--accessible"], []])
  func linesNeedNoTerminalAndSendNoEscapeSequence(options: [String]) throws {
    let shop = try Workshop("Maxixe")
    let ended = try Self.talk(shop, options, environment: options.isEmpty ? ["TERM": "dumb"] : [:])
    #expect(ended.code == 0)
    #expect(ended.errors == "")
    #expect(!ended.output.utf8.contains { $0 < 0x20 && $0 != 0x0A })
    #expect(ended.output.contains(": por consenso\n"))
    #expect(ended.output.hasSuffix("\nGuardado.\n"))
  }

  @Test func whatWasKeptIsSaidBeforeTheNextQuestion() throws {
    let shop = try Workshop("Maxixe")
    let ended = try Self.talk(shop, ["--accessible"], "acta\n1\np\n2\n0\n")
    let kept = try #require(ended.output.range(of: "\nGuardado como "))
    #expect(ended.output[kept.upperBound...].contains("Acta> 0\n"))
  }

  @Test func withoutATerminalTheTutorialNamesItselfByLines() throws {
    let shop = try Workshop("Maxixe")
    let ended = try shop.run("tutorial")
    #expect(ended.errors.contains("acta tutorial --accessible"))
  }

  @Test func theEndOfTheLinesSavesEverything() throws {
    let shop = try Workshop("Maxixe")
    let ended = try Self.talk(shop, ["--accessible"], "a\nn\nAté aqui.")
    #expect(ended.code == 0)
    #expect(try shop.text("meetings/2026-12-03.txt").contains("Até aqui."))
  }

  @Test func plainLettersAreEnoughWhenAskedFor() throws {
    let shop = try Workshop("Maxixe")
    let ended = try Self.talk(shop, ["--accessible", "--ascii"], "presencas\n")
    #expect(ended.output.utf8.allSatisfy { $0 < 0x80 })
    #expect(ended.output.contains("Joao Exemplo"))
  }

  private static func byLines() throws -> String {
    let shop = try Workshop("Maxixe")
    _ = try talk(shop, ["--accessible"])
    return try record(shop)
  }

  private static func talk(
    _ shop: Workshop, _ options: [String], _ lines: String = lines,
    environment: [String: String] = [:]
  ) throws -> Child.Ended {
    let script = Scratch.place("text")
    try lines.write(to: script, atomically: true, encoding: .utf8)
    let all = [Workshop.program, shop.folder.path, "--today", "2026-12-03"] + options
    return try Child.run(
      "sh", ["-c", #"script="$1"; shift; exec "$@" < "$script""#, "sh", script.path] + all,
      environment: Workshop.environment.merging(environment) { $1 })
  }

  /// The meeting with every minute of the clock as `hh:mm`: the runs take place at different ones.
  private static func record(_ shop: Workshop) throws -> String {
    try shop.text("meetings/2026-12-03.txt").split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .map { line in
      let isTimed = ["início:", "aberto:", "encerrado:", "  às:"].contains { line.hasPrefix($0) }
      return isTimed ? String(line.prefix { $0 != ":" }) + ": hh:mm" : String(line)
    }.joined(separator: "\n")
  }

  private static func plain(_ text: String) -> String {
    text.folding(options: .diacriticInsensitive, locale: nil)
  }
}
