import ActaFrame
import ActaMeeting
import ActaText
import Testing

@testable import ActaScreens

/// View 5 by keys: the list of activities, the grid, and what is written for each key.
struct TrainingViewTests {
  func room(_ columns: Int = 80, rows: Int = 24) throws -> Room {
    var room = try Room("Maxixe", .portuguese, today: "2026-11-24", columns: columns, rows: rows)
    room.type("5")
    return room
  }

  func screen(_ room: Room) -> String { room.session.view(room.session.size).text() }

  func text(_ room: Room, _ file: String) -> String {
    String(decoding: room.files[file] ?? [], as: UTF8.self)
  }

  /// The lines that differ, as `before > after`.
  func changes(_ before: Room, _ after: Room, _ file: String) -> [String] {
    let old = text(before, file).split(separator: "\n", omittingEmptySubsequences: false)
    let new = text(after, file).split(separator: "\n", omittingEmptySubsequences: false)
    return new.difference(from: old).compactMap { change in
      if case .insert(_, let line, _) = change { return String(line) }
      return nil
    }
  }

  static let list = "training/2026-07-28-identificacao.txt"

  func grid(_ columns: Int = 80) throws -> Room {
    var room = try room(columns)
    room.press(.end)
    room.press(.up)
    room.press(.up)
    room.press(.up)
    room.press(.enter)
    #expect(screen(room).contains("28m 28t 29m 29t"))
    return room
  }

  @Test func activitiesAreListedWithWhatTheyCameTo() throws {
    let shown = screen(try room())
    for wanted in [
      "18 Set 2025  Registo", "410 pessoas", "Pessoas formadas                   24",
      "24 pessoas formadas: 14 F, 10 M", "Taxa de presença: 78%",
    ] {
      #expect(shown.contains(wanted), "missing: \(wanted)")
    }
  }

  @Test func oneKeyMarksAndEnterGoesToTheNext() throws {
    let before = try grid()
    var room = before
    room.type("A\rM\rJ\rP\r")
    #expect(
      changes(before, room, Self.list) == [
        "Ana Exemplo      | SDSMAS   | F | 25-35 | A P P P | 62 | 88",
        "Celso Exemplo    | SDSMAS   | M | 25-35 | M P P P | 55 | 81",
        "Lina Exemplo     | PD       | F | 36-59 | J P P M | 58 | 84",
      ])
    #expect(screen(room).contains(">   5 Graça Exemplo"))
    for _ in 0..<3 { room.type("u") }
    #expect(room.files == before.files)
  }

  @Test func smallLettersMeanWhatTheyMeanEverywhere() throws {
    let before = try grid()
    var room = before
    room.type("jjk")
    #expect(screen(room).contains(">   2 Celso Exemplo"))
    room.type("m")
    #expect(screen(room).contains("relatório da capacitação"))
    room.type("\u{1B}p")
    #expect(screen(room).contains("Imprimir"))
    room.type("\u{1B}")
    #expect(room.files == before.files)
  }

  @Test func spaceGoesRoundTheMarksAsInTheRollCall() throws {
    let before = try grid()
    var room = before
    for mark in ["A", "J", "M", "P"] {
      room.type(" ")
      #expect(screen(room).contains("[\(mark)]  P   P   P   62  88"))
    }
    room.type("uuuu")
    #expect(room.files == before.files)
  }

  @Test func everyoneWhoIsNotMarkedYetWasPresentAndOneKeyTakesItBack() throws {
    var room = try grid()
    room.press([.down, .backspace, .down, .down, .backspace])
    let before = room
    room.press(.down)
    room.type("T")
    #expect(
      changes(before, room, Self.list) == [
        "Celso Exemplo    | SDSMAS   | M | 25-35 | P P P P | 55 | 81",
        "João Exemplo     | PRM      | M | 36-59 | P A P M | 50 | 65",
      ])
    #expect(screen(room).contains("2 presentes, 28 Jul manhã. u desfaz."))
    room.type("T")
    #expect(screen(room).contains("já não há ninguém por marcar"))
    room.type("u")
    #expect(room.files == before.files)
  }

  @Test func ratesCertificatesAndTotalsFollowEveryKey() throws {
    var room = try grid()
    #expect(screen(room).contains("taxa 94%  21 certificados  notas 52,0 > 79,3 (23)"))
    room.type("A")
    #expect(screen(room).contains("[A]  P   P   P   62  88    75%"))
    #expect(screen(room).contains("taxa 93%  20 certificados"))
    #expect(screen(room).contains("Ana Exemplo, 28 Jul manhã: ausente. u desfaz."))
  }

  @Test func whatNobodyHasAMarkForIsSaidNotToCount() throws {
    var room = try grid()
    #expect(!screen(room).contains("sem marca alguma"))
    room.press([.right, .right, .right])
    for _ in 0..<30 { room.press([.backspace, .down]) }
    #expect(screen(room).contains("1 meio-dia sem marca alguma não conta; de resto"))
  }

  @Test func arrowsMoveAsInASpreadsheetAndTheCursorStandsInTheCell() throws {
    var room = try grid()
    let first = room.session.view(room.session.size).cursor
    room.press([.right, .right, .down, .tab])
    let moved = room.session.view(room.session.size).cursor
    #expect(moved == Point(column: first.column + 12, row: first.row + 1))
    room.press([.left, .backTab, .up, .left, .left])
    #expect(room.session.view(room.session.size).cursor == first)
    room.press(.escape)
    #expect(screen(room).contains("> 28 Jul 2026"))
  }

  @Test func digitsAreScoresOnlyInTheirColumns() throws {
    let before = try grid()
    var room = before
    room.press([.right, .right, .right, .right])
    room.type("70\r150\r")
    #expect(screen(room).contains("escreva um número de 0 a 100"))
    room.press(.escape)
    #expect(
      changes(before, room, Self.list) == [
        "Ana Exemplo      | SDSMAS   | F | 25-35 | P P P P | 70 | 88"
      ])
    room.press([.left])
    room.type("2")
    #expect(screen(room).contains("[2 Presenças"))
  }

  @Test func noCertificateIsDueBeforeTheLastDay() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-07-28")
    room.type("5")
    room.session.select(.training("2026-07-28-identificacao"))
    #expect(screen(room).contains("0 certificados"))
    room.press(.enter)
    #expect(screen(room).contains("taxa 94%  0 certificados"))
    #expect(!screen(room).contains("100% C"))
  }

  @Test(arguments: [(40, 8), (59, 12), (80, 24), (120, 30), (200, 60)])
  func theGridFitsEverySize(columns: Int, rows: Int) throws {
    var room = try grid(columns)
    let size = Size(columns: columns, rows: rows)
    room.send(.resize(size))
    for _ in 0..<6 {
      let frame = room.session.view(size)
      #expect(frame.cursor.column < columns && frame.cursor.row > 2 && frame.cursor.row < rows - 2)
      #expect(frame[column: frame.cursor.column - 1, row: frame.cursor.row].glyph == "[")
      room.press(.right)
    }
  }

  @Test func whatIsReadOnlyIsNotMarked() throws {
    let library = try Room.library("Maxixe")
    let moment = Moment(
      date: try #require(CalendarDate(iso: "2026-11-24")), time: try #require(ClockTime("09:00")))
    var session = Session(
      library: library, language: .portuguese, now: moment, size: Size(columns: 80, rows: 24),
      readOnly: "só leitura")
    for key in [
      Key.character("5"), .enter, .character("P"), .character("a"), .character("T"), .delete,
    ] {
      #expect(session.update(.key(key), at: moment).isEmpty)
    }
    #expect(session.library.fileNames == library.fileNames)
  }
}
