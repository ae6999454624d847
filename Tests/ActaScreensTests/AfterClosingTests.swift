import ActaFrame
import ActaMeeting
import ActaText
import Testing

@testable import ActaScreens

/// Who closes a meeting and goes on pressing Enter writes nothing into its record.
struct AfterClosingTests {
  private let file = "meetings/2026-12-03.txt"

  /// December's meeting open, with a note under the item that is open; the right pane is worked in.
  private func room(_ language: Language = .portuguese) throws -> Room {
    var room = try Room("Maxixe", language, today: "2026-12-03")
    room.type("So2")
    for _ in 0..<12 { room.type(" j") }
    room.type("1gjslanFoi dito.\u{1B}")
    return room
  }

  @Test(arguments: [1, 2, 9])
  func enterTooManyTimesOpensNothingAndSaysSo(times: Int) throws {
    var room = try room()
    #expect(room.session.inContent)
    room.type("Se\r")
    let closed = room.text(file)
    #expect(closed.contains("fim: 09:10"))
    for _ in 0..<times { room.press(.enter) }
    #expect(room.session.editor == nil && room.session.popup == nil)
    #expect(room.shows("Sessão encerrada: Enter escreveria aqui; se quer, use a tecla e."))
    room.type("zzz")
    #expect(room.text(file) == closed)
  }

  /// The next meeting's day as it was announced is taken by Enter, and typed over by another.
  @Test(arguments: [("", "2027-01-14 09:30"), ("21/1", "2027-01-21 09:30")])
  func theNextDayIsTakenOrTypedOver(typed: String, next: String) throws {
    var room = try room()
    let old = room.text(file)
    let text = old.replacing("estado: ", with: "próxima: 2027-01-14 09:30\nestado: ")
    room.send(
      .changedOnDisk(.meeting("2026-12-03"), was: Document(text: old), now: Document(text: text)))
    room.type("Se\(typed)\r")
    #expect(room.text(file).contains("próxima: \(next)\n"))
    #expect(room.text(file).contains("fim: 09:10"))
  }

  @Test func theSameFromTheListAndInEnglish() throws {
    var room = try room(.english)
    room.type("hSe\r")
    let closed = room.text(file)
    // The first goes into the right pane, and only that.
    room.type("\r")
    #expect(room.session.inContent && room.session.editor == nil)
    room.type("\r\r")
    #expect(room.session.editor == nil)
    #expect(room.shows("Meeting closed: Enter would write here; to do that, press e."))
    #expect(room.text(file) == closed)
  }

  @Test(arguments: ["e", "k\r", "h\r\r"])
  func whatIsMeantStillOpensTheParagraph(keys: String) throws {
    var room = try room()
    room.type("Se\r" + keys)
    #expect(room.session.editor?.area.text == "Foi dito.")
    room.type(" Mais.\u{1B}")
    #expect(room.text(file).contains("Mais."))
  }

  @Test func aPersonOpensNoWindowEither() throws {
    var room = try room()
    room.type("2gSe\r\r\r")
    #expect(room.session.popup == nil)
    room.type("j\r")
    #expect(room.session.popup != nil)
  }

  @Test func afterAnyOtherWindowEnterOpensWhatIsSelected() throws {
    var room = try room()
    room.type("/Foi\r\r")
    #expect(room.session.editor?.area.text == "Foi dito.")
  }

  @Test func byLinesAnEmptyLineReadsTheListAgainAndACommandWrites() throws {
    var room = try room()
    room.type("h")
    var voice = Dialogue(session: room.session)
    _ = voice.begin()
    for line in ["S e", "", "", ""] { _ = voice.take(line, at: room.session.now) }
    #expect(voice.session.currentMeeting?.meeting.ended != nil)
    #expect(voice.session.editor == nil && voice.session.popup == nil)
    _ = voice.take("open", at: room.session.now)
    #expect(voice.session.inContent)
    _ = voice.take("e", at: room.session.now)
    #expect(voice.session.editor != nil)
  }
}
