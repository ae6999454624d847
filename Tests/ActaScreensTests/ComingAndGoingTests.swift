import ActaFrame
import ActaMeeting
import ActaMinutes
import ActaScreens
import ActaText
import Testing

/// Who is called, comes, leaves and returns, and what a meeting that is over still allows.
struct ComingAndGoingTests {
  private let path = "meetings/2026-12-03.txt"

  private func openRoom(rows: Int = 24) throws -> Room {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03", rows: rows)
    room.type("So2")
    return room
  }

  private func meeting(_ room: Room) -> Meeting { room.meeting("2026-12-03") }

  private func row(_ room: Room, _ place: Int = 0) -> String? {
    let rows = meeting(room).attendance
    return rows.indices.contains(place) ? rows[place].text(in: .portuguese) : nil
  }

  @Test func openingAnEmptyRoomSaysToCallTheRoll() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.type("So")
    #expect(room.shows("Ninguém está presente: faça a chamada"))
  }

  @Test func whoIsCalledAfterTheOpeningHasBeenThereFromIt() throws {
    var room = try openRoom()
    try room.wait(until: "09:13")
    for _ in 0..<12 { room.type(" j") }
    let presence = Presence(meeting: meeting(room), group: room.session.library.group)
    #expect(presence.isQuorate(at: meeting(room).started))
    #expect(meeting(room).attendance.allSatisfy { $0.stays == [Stay(from: meeting(room).started)] })
  }

  @Test func whoIsMarkedAfterTheFirstItemArrivesThen() throws {
    var room = try openRoom()
    room.type("1gs")
    try room.wait(until: "09:40")
    room.type("2g ")
    #expect(meeting(room).attendance.map(\.stays) == [[Stay(from: ClockTime("09:40"))]])
    #expect(room.shows("presente desde as 09:40"))
  }

  @Test func goingRoundGivesBackTheHourOfArrival() throws {
    var room = try openRoom()
    room.type("1gs2g ")
    let before = row(room)
    try room.wait(until: "09:55")
    room.type("   ")
    #expect(row(room) == before)
    room.type("  ")
    try room.wait(until: "10:30")
    room.type("jk ")
    #expect(meeting(room).attendance.map(\.stays) == [[Stay(from: ClockTime("10:30"))]])
  }

  @Test func leavingAndReturningAreSaidWithTheClock() throws {
    var room = try openRoom()
    room.type("1gs2g s")
    #expect(room.shows("saiu às 09:10"))
    room.type("s")
    #expect(room.shows("a saída não conta"))
    room.type("s")
    try room.wait(until: "09:30")
    room.type("s")
    #expect(room.shows("voltou às 09:30"))
    #expect(row(room)?.hasSuffix("presente desde 09:10 até 09:10 desde 09:30") == true)
  }

  @Test func thePresidentWhoLeavesIsSaidToHavePresided() throws {
    var room = try openRoom()
    room.type(" ")
    #expect(row(room)?.hasPrefix("pedro:") == true)
    try room.wait(until: "09:30")
    room.type("s")
    #expect(room.shows("saiu às 09:30 e presidia"))
  }

  @Test func timesAreMendedInTheForm() throws {
    var room = try openRoom()
    room.type(" e\r\r")
    room.retype("09:05-10:00, 10:30\r\r")
    #expect(
      meeting(room).attendance.map(\.stays) == [
        [Stay(from: ClockTime("09:05"), until: ClockTime("10:00")), Stay(from: ClockTime("10:30"))]
      ])
  }

  @Test(arguments: ["25:00", "10:00-09:00", "-", "09:00-, 10:00-11:00", "cedo"])
  func whatIsNoTimeIsRefused(typed: String) throws {
    var room = try openRoom()
    room.type(" ")
    let before = room.files
    room.type("e\r\r")
    room.retype("\(typed)\r\r")
    #expect(room.files == before)
    #expect(room.shows("Escreva as horas como"))
  }

  @Test func whoIsLateHasAnHour() throws {
    var room = try openRoom()
    room.type(" e")
    room.retype("atrasado\r\r")
    room.retype("\r\r")
    #expect(room.shows("escreva a hora a que chegou"))
  }

  @Test(arguments: [("presente", "carla"), ("representado", "25h"), ("representado", "pedro")])
  func onlyAnotherMemberSitsForWhoIsMissing(word: String, by: String) throws {
    var room = try openRoom()
    let before = room.files
    room.type("e")
    room.retype("\(word)\r\(by)\r\r\r")
    #expect(room.files == before)
  }

  @Test func aGuestIsSelectedWhenAdded() throws {
    var room = try openRoom()
    room.type("aMarta Exemplo\rUniversidade\rF\r\r\r\r-s")
    #expect(!room.text(path).contains("Marta Exemplo"))
    #expect(room.shows("Apagado: Marta Exemplo"))
  }

  private func guests(_ room: Room) -> [String] {
    room.text("meetings/2026-12-03.txt").split(separator: "\n").map(String.init)
      .filter { $0.hasPrefix("+ ") }
  }

  @Test func aGuestWhoseNameIsMendedIsOneGuest() throws {
    var room = try openRoom()
    room.type("aMaria Erro\rRCM\rF")
    room.press(.control("s"))
    room.type("aJoana Exemplo")
    room.press(.control("s"))
    room.type("ke")
    room.retype("Maria Certa")
    room.press(.control("s"))
    #expect(
      guests(room) == [
        "+ Maria Certa (RCM, F): convidado desde 09:10", "+ Joana Exemplo: convidado desde 09:10",
      ])
    room.type("u")
    #expect(guests(room).first?.contains("Maria Erro") == true)
  }

  /// Two rows that turn out to be one person become one row.
  @Test func aGuestRenamedAsAnotherIsThatGuest() throws {
    var room = try openRoom()
    for name in ["Maria Erro", "Joana Exemplo"] {
      room.type("a\(name)")
      room.press(.control("s"))
    }
    room.type("ke")
    room.retype("Joana Exemplo")
    room.press(.control("s"))
    #expect(guests(room) == ["+ Joana Exemplo: convidado desde 09:10"])
  }

  @Test func theHourAtWhichAGuestCameIsAsked() throws {
    var room = try openRoom()
    room.type("aMarta Exemplo\rUniversidade\rF\r\r09:40-10:15\r\r")
    #expect(
      room.text(path).contains("Marta Exemplo (Universidade, F): convidado desde 09:40 até 10:15"))
  }

  @Test func rowsOutOfSightAreCounted() throws {
    let room = try openRoom()
    #expect(room.screen[2].contains(" 1-17 de 20 "))
  }

  // MARK: over

  private func closedRoom() throws -> Room {
    var room = try openRoom()
    for _ in 0..<12 { room.type(" j") }
    room.type("1gjsSe\r")
    return room
  }

  @Test func nothingIsDecidedAfterClosing() throws {
    var room = try closedRoom()
    let before = room.files
    room.type("1jd")
    #expect(room.files == before)
    #expect(!room.screen[23].contains("deliberar"))
    room.type("ad")
    #expect(room.shows("A sessão encerrou às 09:10: reabra-a (S o)"))
  }

  @Test func theClockOfAttendanceIsOverWithTheMeeting() throws {
    var room = try closedRoom()
    let before = room.files
    room.type("2s")
    #expect(room.files == before)
    #expect(room.shows("Sessão encerrada às 09:10"))
    #expect(!room.screen[23].contains("relógio"))
  }

  @Test func aPauseOfLessThanAMinuteWasNone() throws {
    var room = try openRoom()
    let before = room.text(path)
    room.type("1Sp")
    #expect(room.text(path).contains("pausa: 09:10-09:10"))
    room.type("Sr")
    #expect(room.text(path) == before)
    #expect(room.shows("retomada às 09:10"))
  }

  @Test func theEndOfAPausePastMidnightIsNotMadeUp() throws {
    var room = try openRoom()
    try room.wait(until: "23:58")
    room.type("1Sp")
    try room.wait(until: "00:40")
    room.type("Sr")
    #expect(
      room.text(path).contains("pausa: 23:58-23:59, retomada às 00:40 do dia seguinte\n"))
    #expect(room.shows("retomada às 00:40"))
    #expect(!room.shows("Em pausa"))
  }

  // MARK: past midnight

  private func openNight() throws -> Room {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03", at: "22:30")
    room.type("So2")
    return room
  }

  @Test func aPauseOfANightHasItsEnd() throws {
    var room = try openNight()
    try room.wait(until: "23:58")
    room.type("1Sp")
    try room.wait(until: "00:40")
    room.type("Sr")
    #expect(room.text(path).contains("pausa: 23:58-00:40\n"))
    #expect(!room.shows("Em pausa"))
  }

  @Test func hoursOfANightAreTypedAndMended() throws {
    var room = try openNight()
    room.type(" e\r\r")
    room.retype("22:30-23:10, 00:15-\r\r")
    #expect(row(room)?.contains("desde 22:30 até 23:10 desde 00:15") == true, "\(room.screen)")
    // Nothing changed but the note.
    room.type("e")
    room.press(.control("s"))
    #expect(row(room)?.contains("desde 22:30 até 23:10 desde 00:15") == true)
    #expect(!room.shows("Escreva as horas como"))
  }

  @Test func aDayHasNoHoursOfTheNextOne() throws {
    var room = try openRoom()
    try room.wait(until: "10:30")
    room.type(" 1Se\r2")
    let before = room.files
    room.type("e\r\r")
    room.retype("13:30-01:00\r\r")
    #expect(room.files == before)
    #expect(room.shows("Escreva as horas como"))
  }

  @Test func aPauseThatEndsWithTheMeetingKeepsItsReason() throws {
    var room = try openRoom()
    room.type("1Sp")
    let was = Document(bytes: room.files[path] ?? [])
    let now = room.text(path).replacing("pausa: 09:10-09:10", with: "pausa: 09:10-09:10, corte")
    room.send(.changedOnDisk(.meeting("2026-12-03"), was: was, now: Document(text: now)))
    try room.wait(until: "09:40")
    room.type("Se\r")
    #expect(room.text(path).contains("pausa: 09:10-09:40, corte\n"))
  }

  // MARK: finding and showing

  @Test func anItemPutOffStandsOnTheNextAgenda() throws {
    var room = try closedItem(until: "")
    #expect(agenda(room).contains("Balanço do Dia Mundial contra o Tráfico de Pessoas"))
    room = try closedItem(until: "2027-03-04")
    #expect(agenda(room).contains("Balanço do Dia Mundial contra o Tráfico de Pessoas"))
    room = try closedItem(until: "2027-06-04")
    #expect(!agenda(room).contains("Balanço do Dia Mundial contra o Tráfico de Pessoas"))
  }

  /// A meeting that put its third item off, and the next one prepared for 4 March.
  private func closedItem(until day: String) throws -> Room {
    var room = try openRoom()
    for _ in 0..<12 { room.type(" j") }
    room.type("1gjjsdpAdia-se\r\(day)\rSe\r0as")
    room.retype("2027-03-04\r\r\r")
    return room
  }

  private func agenda(_ room: Room) -> [String] {
    room.meeting("2027-03-04").items.map(\.title)
  }

  @Test func takingANewMeetingBackShowsTheOneBefore() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    let shown = room.session.meetingName
    room.type("0as")
    room.retype("2027-03-04\r\r\r")
    #expect(room.session.meetingName == "2027-03-04")
    room.type("u")
    #expect(room.session.meetingName == shown)
    room.type("U")
    #expect(room.session.meetingName == "2027-03-04")
  }

  @Test func whatWasJustRecordedIsInSight() throws {
    var room = try openRoom()
    room.type(" j j j j j j j j j j j 1gjsan")
    for _ in 0..<12 { room.type("Uma nota que ocupa a sua linha do painel.\r") }
    room.type("\u{1B}haa")
    room.type("Enviar a lista\rPD\r\r\r\r")
    #expect(room.shows("Enviar a lista"))
  }

  @Test func aSearchSelectsTheParagraphAndCountsItsHits() throws {
    var room = try openRoom()
    room.type("1gjsan")
    for _ in 0..<20 { room.type("Uma nota que ocupa a sua linha.\r") }
    room.type("Falou-se do abrigo.\u{1B}hg/abrigo\r")
    #expect(room.shows("abrigo: 1 de 1"))
    #expect(room.screen.contains { $0.contains(">Falou-se do abrigo") })
    room.type("n")
    #expect(room.shows("abrigo: 1 de 1"))
  }

  @Test func nextWithoutASearchSaysHowToSearch() throws {
    var room = try openRoom()
    room.type("1n")
    #expect(room.shows("Procure primeiro com /."))
  }
}
