import ActaFrame
import ActaMeeting
import ActaText
import Testing

@testable import ActaScreens

/// What the room sees, and what it can never see.
struct ProjectorTests {
  /// A session that is run by keys, and the projector that sees what it saves.
  private struct Hall {
    var room: Room
    var projector: Projector
    let moment: Moment

    init(at time: String = "09:40") throws {
      room = try Room("Maxixe", .portuguese, today: "2026-12-03", at: time)
      moment = Moment(
        date: try #require(CalendarDate(iso: "2026-12-03")), time: try #require(ClockTime(time)))
      projector = Projector(
        session: Session(
          library: try Room.library("Maxixe"), language: .portuguese, now: moment,
          size: Size(columns: 80, rows: 24), readOnly: "room"))
    }

    mutating func callEveryone() {
      type("2")
      for _ in 0..<14 { type(" j") }
      type("1")
    }

    mutating func type(_ keys: String) {
      room.type(keys)
      let name = FileName.meeting("2026-12-03")
      let document = room.session.library.bytes(of: name).map { Document(bytes: $0) }
      let before = projector.session.library.bytes(of: name).map { Document(bytes: $0) }
      projector.update(.changedOnDisk(name, was: before, now: document), at: moment)
    }
  }

  @Test func itShowsTheItemTheWordsUnderDecisionAndWhatComesNext() throws {
    var hall = try Hall()
    #expect(hall.projector.lines.contains("3 de Dezembro de 2026  Começa às 09:00"))
    #expect(hall.projector.lines.contains("4 (reservado, TLP:RED)"))
    hall.type("Sojs")
    #expect(
      hall.projector.lines == [
        "6.ª sessão ordinária", "09:40", "Ponto 2 de 6", "Contra-referência em cinco dias úteis",
        "0 de 40 minutos", "Em deliberação: P-2026-04",
        "O serviço que recebe responde a quem encaminhou em cinco dias úteis, na própria ficha.",
        "sem quórum: 0, precisa 8",
        "A seguir: 3 Balanço do Dia Mundial contra o Tráfico de Pessoas",
      ])
    hall.callEveryone()
    hall.type("dc\r")
    #expect(hall.projector.lines.contains("Deliberação D1: aprovada"))
    hall.type("aaEnviar a ficha.\rPRM\r\r\r\r")
    #expect(hall.projector.lines.contains("Registada: A1 Enviar a ficha.  PRM, próxima reunião"))
    hall.type("u")
    #expect(!hall.projector.lines.contains { $0.contains("Enviar a ficha.") })
  }

  @Test func notesAndRestrictedTextAreNeverInIt() throws {
    var hall = try Hall()
    hall.type("SojsanSegredo um.\u{1B}")
    hall.type("hanSegredo dois.\u{1B}Rr")
    hall.type("har\rSegredo três\rSegredo quatro\r")
    hall.type("hjjs")
    hall.type("aaSegredo cinco\rPRM\r\r\r\r")
    hall.type("hanSegredo seis.\u{1B}")
    for columns in [1, 20, 40, 80, 200] {
      for rows in [1, 5, 24, 60] {
        let frame = hall.projector.view(Size(columns: columns, rows: rows))
        #expect(!frame.text().contains("Segredo"))
        #expect(frame.cursor.row < rows && frame.cursor.column < columns)
      }
    }
    #expect(!hall.projector.lines.contains { $0.contains("Segredo") })
    #expect(!hall.projector.lines.contains { $0.contains("locais de acolhimento") })
    #expect(hall.projector.lines.contains("(reservado, TLP:RED)"))
  }

  @Test func itFollowsTheMeetingThatIsOpenedElsewhere() throws {
    var hall = try Hall()
    hall.projector.update(.tick, at: hall.moment)
    let old = try #require(hall.room.session.library.meeting("2026-03-12-extraordinaria"))
    let text = String(decoding: old.document.bytes, as: UTF8.self)
      .replacing("estado: aprovada", with: "estado: em-curso")
      .replacing("2026-03-12", with: "2026-12-04")
    hall.projector.update(
      .changedOnDisk(
        .meeting("2026-12-04"), was: nil, now: Document(bytes: Array(text.utf8))), at: hall.moment)
    #expect(hall.projector.lines.first == old.meeting.title)
  }

  @Test func noKeyChangesItAndItAsksForNothing() throws {
    var hall = try Hall()
    let before = hall.projector.view(Size(columns: 80, rows: 24))
    hall.projector.update(.resize(Size(columns: 30, rows: 9)), at: hall.moment)
    #expect(hall.projector.view(Size(columns: 80, rows: 24)) == before)
  }

  @Test func aLongTextIsSetWideWhileItFitsAndCutWithASignWhenItDoesNot() throws {
    var hall = try Hall()
    let words = String(repeating: "palavra ", count: 60)
    hall.type("Sojs")
    hall.callEveryone()
    hall.type("dce")
    hall.room.press(.control("u"))
    hall.type("\(words)\r\r")
    let large = hall.projector.view(Size(columns: 80, rows: 40))
    let rows = (0..<40).map(large.row)
    let first = try #require(rows.firstIndex { $0.contains("palavra palavra") })
    #expect(rows[first + 1].isEmpty)
    #expect(rows[first + 2].contains("palavra"))
    let small = hall.projector.view(Size(columns: 80, rows: 14))
    #expect(small.text().contains("…"))
    #expect(small.text().contains("A seguir: 3"))
  }
}
