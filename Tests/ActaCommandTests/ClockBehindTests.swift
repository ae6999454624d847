import Emulator
import Foundation
import Testing

/// Commands that write ask about a clock that is behind what the files tell of, as the session does.
struct ClockBehindTests {
  /// The files tell of 6 November 2026.
  private static let clock = "2018-01-01 08:00:00"
  private static let behind = "o relógio diz 2018-01-01, mas já há factos de 2026-11-06."
  private let shop: Workshop
  private let province: Workshop

  init() throws {
    shop = try Workshop("Maxixe")
    province = try Workshop("Inhambane")
  }

  private func run(_ arguments: String..., in place: Workshop? = nil) throws -> Child.Ended {
    try Child.run(
      "faketime", [Self.clock, Workshop.program] + arguments, environment: Workshop.environment,
      folder: (place ?? shop).folder.path)
  }

  private func names(_ folder: String) throws -> Set<String> {
    Set(
      try FileManager.default.contentsOfDirectory(
        atPath: shop.folder.appending(path: folder).path))
  }

  @Test func newWritesNothingWhereNobodyCanBeAsked() throws {
    try FileManager.default.removeItem(
      at: shop.folder.appending(path: "meetings/2026-12-03.txt"))
    let before = try names("meetings")
    let ended = try run("new")
    #expect(ended.code == 2 && ended.output.isEmpty)
    #expect(ended.errors.contains("acta: \(Self.behind)"), "\(ended.errors)")
    #expect(ended.errors.contains("nada foi escrito; acerte o relógio, ou diga o dia com --today."))
    #expect(try names("meetings") == before)
  }

  @Test(arguments: [["--date", "2027-03-11"], ["--today", "2018-01-01", "--date", "2027-03-11"]])
  func newBelievesADayThatWasGiven(options: [String]) throws {
    let ended = try Child.run(
      "faketime", [Self.clock, Workshop.program, "new"] + options,
      environment: Workshop.environment, folder: shop.folder.path)
    #expect(ended.code == 0)
    #expect(ended.errors.contains("acta: \(Self.behind)"), "\(ended.errors)")
    #expect(try names("meetings").contains("2027-03-11.txt"))
  }

  @Test func importAsksUnlessItWasConfirmed() throws {
    try shop.write(
      """
      acta: 1
      capacitação: Entrevista de crianças
      data: 2026-11-10
      tema: assistência

      ## Presenças
      colunas: nome | instituição | sexo | idade | marcas


      """, to: "training/2026-11-10-entrevista.txt")
    try shop.write("nome;instituição;sexo;dia 1\nAna Exemplo;PRM;F;P\n", to: "lista.csv")
    let words = ["import", "attendance", "lista.csv"]
    let file = "training/2026-11-10-entrevista.txt"
    let asked = try run(words[0], words[1], words[2], "--training", file)
    #expect(asked.code == 2)
    #expect(asked.errors.contains("acta: o relógio diz 2018-01-01"), "\(asked.errors)")
    #expect(try !shop.text(file).contains("Ana Exemplo"))
    let confirmed = try run(words[0], words[1], words[2], "--training", file, "--yes")
    #expect(confirmed.code == 0)
    #expect(confirmed.errors.contains("acta: o relógio diz 2018-01-01"), "\(confirmed.errors)")
    #expect(try shop.text(file).contains("Ana Exemplo"))
  }

  @Test func receiveDatesNothingByIt() throws {
    let packet = try shop.run("refer", "P-2026-02", "--today", "2026-12-03").output
    try province.write(packet, to: "remessa.txt")
    let before = try province.text("proposals.txt")
    let ended = try run("receive", "remessa.txt", in: province)
    #expect(ended.code == 2)
    #expect(ended.errors.contains("acta: o relógio diz 2018-01-01"), "\(ended.errors)")
    #expect(try province.text("proposals.txt") == before)
    let given = try run("receive", "remessa.txt", "--today", "2018-01-01", in: province)
    #expect(given.code == 0)
  }
}
