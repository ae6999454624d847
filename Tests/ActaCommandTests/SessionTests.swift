import Emulator
import Foundation
import Testing

/// The real program in a real terminal emulator; one after another, for they share two cores.
@Suite(.serialized) struct SessionTests {
  private static let today = ["--today", "2026-12-03"]

  @Test func aWholeMeetingIsRunByKeysFromTheAgendaToThePaper() throws {
    let printer = try CupsServer()
    let shop = try Workshop("Maxixe")
    let screen = try shop.start([shop.folder.path] + Self.today, environment: printer.environment)
    try screen.wait(for: "6.ª sessão ordinária")
    try screen.wait(for: "sem quórum: 0, precisa 8")
    // Roll call: eight institutions make the quorum.
    screen.type("2")
    try screen.wait(for: "[2 Presenças 0/14]")
    for _ in 0..<10 { screen.type(" j") }
    screen.type(" ")
    try screen.wait(for: "Há quórum.")
    for _ in 0..<3 { screen.type("j ") }
    screen.type("j")
    // A guest.
    screen.type("a")
    try screen.wait(for: "Juntar pessoa")
    screen.type("Delfina Exemplo\rUniversidade\rF\r\r\r")
    try screen.wait(for: "+ Delfina Exemplo")
    // Open the meeting, and the second item.
    screen.type("1S")
    try screen.wait(for: "Abrir a sessão")
    screen.type("o")
    try screen.wait(for: "sessão aberta às")
    screen.type("js")
    try screen.wait(for: "ponto 2 aberto às")
    // Notes, with an accent and a line that would read as a fact.
    screen.type("an")
    try screen.wait(for: "-- Nota")
    screen.type("O IPAJ leu a proposta; há acordo de princípio.\rprazo: cinco dias úteis\u{1B}")
    try screen.wait(for: "Nota. u desfaz.")
    // A vote.
    screen.type("dv")
    try screen.wait(for: "A favor-contra-abstenções")
    screen.type("8-1-1\r")
    try screen.wait(for: "D1 registada: aprovada")
    // An action, its owner by completion, its date the human way.
    screen.type("aa")
    try screen.wait(for: "Juntar acção")
    screen.type("Distribuir o prazo de resposta.\rinv")
    screen.type("\u{15}SERN\u{1B}[B\r+2s")
    try screen.wait(for: "= quinta-feira, 17 de Dezembro de 2026")
    screen.type("\r\r\r")
    try screen.wait(for: "A1 (da D1) para SERNIC")
    // Earlier actions, one key each.
    screen.type("4x")
    try screen.wait(for: "concluída. u desfaz.")
    // Close.
    screen.type("1Se")
    try screen.wait(for: "Encerrar a sessão")
    screen.type("15/3/2027\r")
    try screen.wait(for: "sessão encerrada às")
    try screen.wait(for: "guardado")
    // Print.
    screen.type("p")
    try screen.wait(for: "Imprimir")
    screen.type("i")
    try screen.wait(for: "Enviado para a impressora.")
    screen.type("Q")
    #expect(try screen.waitForEnd() == 0)
    #expect(screen.isCooked)
    #expect(!screen.showsOtherScreen)
    try checkRecord(shop)
    try checkPaper(printer, shop)
  }

  private static let edges =
    "Rubricas: ______________ ______________ Página 1 de 2 MINUTA TLP:AMBER "
    + "Página 2 de 2 MINUTA TLP:AMBER "

  /// The paper says what was done, in the words of the acta, and nothing that is restricted.
  private func checkPaper(_ printer: CupsServer, _ shop: Workshop) throws {
    #expect(try printer.paperFacts().contains("A4)"))
    let words = try CupsServer.call("pdftotext", [printer.paper.path, "-"], [:])
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      // A sentence may go on over the foot of one page and the head of the next.
      .replacing(SessionTests.edges, with: "")
    for sentence in [
      "MINUTA", "O IPAJ leu a proposta; há acordo de princípio.",
      "com oito votos a favor, um contra e uma abstenção", "Distribuir o prazo de resposta",
      "Delfina Exemplo", "quinze de Março de dois mil e vinte e sete",
    ] {
      #expect(words.contains(sentence), "missing on paper: \(sentence)")
    }
    #expect(!words.contains("acolhimento"))
    #expect(
      try FileManager.default.contentsOfDirectory(
        atPath: shop.folder.appending(path: "minutes").path
      ).contains { $0.hasPrefix("2026-12-03") })
  }

  private func checkRecord(_ shop: Workshop) throws {
    let record = try shop.text("meetings/2026-12-03.txt")
    for line in [
      "estado: minuta", "quórum: 8 de 14", "próxima: 2027-03-15 09:00", "pedro: presente",
      "+ Delfina Exemplo (Universidade, F): convidado",
      "O IPAJ leu a proposta; há acordo de princípio.",
      "prazo: cinco dias úteis", "  resultado: aprovada", "  forma: votação", "  a-favor: 8",
      "  sobre: P-2026-04", "ACÇÃO A1: Distribuir o prazo de resposta.", "  quem: SERNIC",
      "  prazo: 2026-12-17", "  origem: D1", "; Confirmar a sala até sexta-feira.",
    ] {
      #expect(record.contains(line), "missing: \(line)")
    }
    #expect(record.contains(": concluída\n"))
    #expect(try shop.run("check", "--today", "2026-12-03", ".").output.isEmpty)
    let minutes = try shop.run("minutes", "2026-12-03", "--group", ".")
    #expect(minutes.code == 0)
    #expect(minutes.output.contains("Ponto 4: reservado, TLP:RED"))
    #expect(!minutes.output.contains("acolhimento"))
    let flat = minutes.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(flat.contains("8 votos a favor, 1 contra e 1 abstenção"))
  }

  @Test(arguments: ["xterm-256color", "tmux-256color", "linux", "vt100"])
  func theCursorStandsOnTheSelectedRowOfEveryList(term: String) throws {
    let shop = try Workshop("Maxixe")
    let screen = try shop.start([shop.folder.path] + Self.today, term: term)
    try screen.wait(for: "[1 Agenda]")
    for view in ["0", "2", "3", "4", "5", "1"] {
      screen.type(view)
      try screen.wait("view \(view)") { $0.screen[1].contains("[\(view) ") }
      screen.type("j")
      try screen.wait("the cursor on a selected row in view \(view)") { screen in
        let cursor = screen.cursor
        return cursor.column == 0 && cursor.row > 2 && screen.screen[cursor.row].hasPrefix(">")
      }
      let cursor = screen.cursor
      #expect(screen.isReverse(3, cursor.row))
    }
  }

  @Test func everySizeIsDrawnAndNoneTraps() throws {
    let shop = try Workshop("Maxixe")
    let screen = try shop.start([shop.folder.path] + Self.today)
    try screen.wait(for: "[1 Agenda]")
    for (columns, rows) in [
      (1, 1), (2, 2), (39, 8), (40, 8), (40, 10), (59, 20), (200, 60), (120, 5), (80, 24),
    ] {
      screen.resize(columns: columns, rows: rows)
      for key in ["0", "2", "?", "\u{1B}", "1", "an", "\u{1B}", "d", "\u{1B}", "6", "1"] {
        screen.type(key)
        screen.settle()
      }
    }
    try screen.wait(for: "6.ª sessão ordinária")
    screen.type("Q")
    #expect(try screen.waitForEnd() == 0)
  }

  @Test func escapeClosesAWindowAtOnceAndNeverQuits() throws {
    let shop = try Workshop("Maxixe")
    let screen = try shop.start([shop.folder.path] + Self.today)
    try screen.wait(for: "[1 Agenda]")
    screen.type("d")
    try screen.wait(for: "por consenso")
    screen.type("\u{1B}")
    try screen.waitUntilGone("por consenso")
    screen.type("\u{1B}\u{1B}\u{1B}")
    screen.settle()
    screen.type("?")
    try screen.wait(for: "Filtro:")
    #expect(screen.exitCode == nil)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT, SIGSEGV, SIGILL])
  func theTerminalIsWholeAfterASignalAndTypedTextIsInTheFile(number: Int32) throws {
    let shop = try Workshop("Maxixe")
    let screen = try shop.start([shop.folder.path] + Self.today)
    try screen.wait(for: "[1 Agenda]")
    screen.type("an")
    try screen.wait(for: "-- Nota")
    screen.type("Texto que não se perde.")
    try screen.wait(for: "Texto que não se perde.")
    let file = shop.folder.appending(path: "meetings/2026-12-03.txt")
    try screen.wait("the words in the file") { _ in
      (try? String(contentsOf: file, encoding: .utf8))?.contains("Texto que não se perde.") == true
    }
    screen.signal(number)
    _ = try screen.waitForEnd()
    #expect(screen.isCooked)
    #expect(!screen.showsOtherScreen)
    #expect(!screen.shows("Texto que não se perde."))
  }

  @Test func aSecondProgramReadsAndFollowsTheFirst() throws {
    let shop = try Workshop("Maxixe")
    let first = try shop.start([shop.folder.path] + Self.today)
    try first.wait(for: "[1 Agenda]")
    let second = try shop.start([shop.folder.path] + Self.today)
    try second.wait(for: "em uso por teste")
    first.type("an")
    try first.wait(for: "-- Nota")
    first.type("Escrito no primeiro.\u{1B}")
    try second.wait(for: "Escrito no primeiro.")
    second.type("d")
    try second.wait(for: "só leitura")
  }

  @Test func aSecondProgramWritesOnceTheFirstHasEndedAndNeverBefore() throws {
    let shop = try Workshop("Maxixe")
    let path = "meetings/2026-12-03.txt"
    let first = try shop.start([shop.folder.path] + Self.today)
    try first.wait(for: "[1 Agenda]")
    let second = try shop.start([shop.folder.path] + Self.today)
    try second.wait(for: "em uso por teste")
    second.type("S")
    try second.wait(for: "só leitura")
    first.type("an")
    try first.wait(for: "-- Nota")
    first.type("Escrito no primeiro.\u{1B}Q")
    _ = try first.waitForEnd()
    try second.wait(for: "A outra sessão terminou")
    #expect(try !shop.text(path).contains("estado: em-curso"))
    second.type("S")
    try second.wait(for: "Agora escreve-se aqui")
    // Typed on without reading: words, and no commands.
    for key in ["a", "n", "d", "o", " ", "s"] {
      second.type(key)
      second.settle(milliseconds: 50)
    }
    #expect(second.shows("Agora escreve-se aqui"))
    second.answer("So")
    try second.wait("both in the file") { _ in
      let text = (try? shop.text(path)) ?? ""
      return text.contains("Escrito no primeiro.") && text.contains("estado: em-curso")
    }
    let third = try shop.start([shop.folder.path] + Self.today)
    try third.wait(for: "em uso por teste")
  }

  @Test func aKeyThatArrivesTogetherWithEscapeIsNotLost() throws {
    let shop = try Workshop("Maxixe")
    let screen = try shop.start([shop.folder.path] + Self.today)
    try screen.wait(for: "[1 Agenda]")
    screen.type("an")
    try screen.wait(for: "-- Nota")
    screen.type("Uma nota.")
    try screen.wait(for: "Uma nota.")
    screen.type("\u{1B}d")
    try screen.wait(for: "por consenso")
    #expect(try !shop.text("meetings/2026-12-03.txt").contains("Uma nota.d"))
  }

  @Test func whatTheUsersEditorWroteIsUndoneInTheFileToo() throws {
    let shop = try Workshop("Maxixe")
    let path = "meetings/2026-12-03.txt"
    let before = try shop.text(path)
    let editor = shop.folder.deletingLastPathComponent().appending(path: "editor-\(UUID())")
    let script = "#!/bin/sh\necho '; lembrete' >>\"$2\"\n"
    try script.write(to: editor, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: editor.path)
    defer { try? FileManager.default.removeItem(at: editor) }
    let screen = try shop.start(
      [shop.folder.path] + Self.today, environment: ["VISUAL": editor.path])
    try screen.wait(for: "[1 Agenda]")
    screen.type("E")
    try screen.wait(for: "alterado no editor")
    #expect(try shop.text(path) == before + "; lembrete\n")
    screen.type("u")
    try screen.wait("the file as it was") { _ in (try? shop.text(path)) == before }
  }

  @Test func undoGoesBackToTheFileAsItWas() throws {
    let shop = try Workshop("Maxixe")
    let before = try shop.text("meetings/2026-12-03.txt")
    let screen = try shop.start([shop.folder.path] + Self.today)
    try screen.wait(for: "[1 Agenda]")
    screen.type("So")
    try screen.wait(for: "sessão aberta")
    screen.type("jsan")
    try screen.wait(for: "-- Nota")
    screen.type("Uma nota.\u{1B}")
    try screen.wait(for: "Nota. u desfaz.")
    screen.type("J2 1")
    try screen.wait(for: "[1 Agenda]")
    for _ in 0..<10 { screen.type("u") }
    try screen.wait(for: "Nada para desfazer.")
    screen.type("Q")
    #expect(try screen.waitForEnd() == 0)
    #expect(try shop.text("meetings/2026-12-03.txt") == before)
  }

  @Test(arguments: [("xterm-256color", true), ("vt100", false)])
  func theMouseIsAskedForOnlyWhenWantedAndGivenBack(term: String, isThere: Bool) throws {
    let shop = try Workshop("Maxixe")
    let asked = Array("\u{1B}[?1000h\u{1B}[?1006h".utf8)
    let plain = try shop.start([shop.folder.path] + Self.today, term: term)
    try plain.wait(for: "6.ª sessão ordinária")
    #expect(!plain.output.contains(asked))
    plain.type("Q")
    _ = try plain.waitForEnd()
    let screen = try shop.start([shop.folder.path, "--mouse"] + Self.today, term: term)
    try screen.wait(for: "6.ª sessão ordinária")
    #expect(screen.output.contains(asked) == isThere)
    // The name of view 4, then the wheel, then a press and a release that mean nothing.
    screen.type("\u{1B}[<0;48;2M\u{1B}[<0;48;2m")
    try screen.wait(for: "[4 Acções")
    screen.type("\u{1B}[<65;10;10M\u{1B}[<2;10;10M\u{1B}[<0;99999;1M")
    screen.type("Q")
    _ = try screen.waitForEnd()
    #expect(screen.output.contains(Array("\u{1B}[?1006l\u{1B}[?1000l".utf8)) == isThere)
  }
}
