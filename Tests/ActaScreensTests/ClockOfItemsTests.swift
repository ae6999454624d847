import ActaFrame
import ActaMeeting
import ActaText
import Testing

@testable import ActaScreens

/// `s` on the agenda: slips of the key leave nothing behind in the record.
struct ClockOfItemsTests {
  @Test func anItemOpenedByASlipWasNotDiscussed() throws {
    var room = try Room.deciding()
    try room.wait(until: "09:11")
    room.type("jjss")
    let items = try #require(room.session.currentMeeting?.meeting.items)
    #expect(items[1].spans == [ItemSpan(opened: ClockTime("09:10"), closed: ClockTime("09:11"))])
    #expect(items[3].spans == [])
    #expect(items[3].state == .planned)
    #expect(room.shows("fica como não tratado"))
  }

  @Test func whereNoEndWasPlannedNoneIsMissed() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    let planned = room.text("meetings/2026-12-03.txt")
    let lines = planned.split(separator: "\n", omittingEmptySubsequences: false)
    let open = lines.filter { !$0.hasPrefix("hora:") }.joined(separator: "\n")
    #expect(open != planned)
    room.send(
      .changedOnDisk(
        .meeting("2026-12-03"), was: Document(bytes: Array(planned.utf8)),
        now: Document(bytes: Array(open.utf8))))
    room.type("So")
    #expect(room.shows("fim previsto") && !room.shows("de ____"))
  }

  @Test func closingAndOpeningInOneMinuteGoesOn() throws {
    var room = try Room.deciding()
    try room.wait(until: "09:20")
    let before = room.text("meetings/2026-12-03.txt")
    room.type("ss")
    #expect(room.text("meetings/2026-12-03.txt") == before)
  }

  @Test func anItemWithNotesThatTookNoMinuteKeepsItsHours() throws {
    var room = try Room.deciding()
    room.type("anUma nota.\u{1B}s")
    let item = try #require(room.session.currentMeeting?.meeting.items[1])
    #expect(item.spans == [ItemSpan(opened: ClockTime("09:10"), closed: ClockTime("09:10"))])
    #expect(item.state == .discussed)
  }

  @Test func aKeyOfAnotherViewSaysWhichOne() throws {
    var room = try Room("Maxixe", .english, today: "2026-12-03")
    room.type("4K")
    #expect(room.shows("“move” works in view 1"))
  }

  @Test func aMeetingThatBeganAfterItsPlannedEndHasNone() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03", at: "12:30")
    #expect(room.screen[0].hasSuffix("09:00-12:00"))
    room.type("So")
    #expect(room.screen[0].hasSuffix(" 12:30"))
  }

  /// Past midnight, or by a slip: what is recorded is shown.
  @Test func theHourInWhichAMeetingEndedIsShownWhateverItIs() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03", at: "22:30")
    room.type("So")
    try room.wait(until: "00:20")
    room.type("Se\r")
    #expect(room.screen[0].hasSuffix("22:30-00:20"))
  }

  /// The hour that was announced tells nothing of a meeting that is held at another.
  @Test(arguments: [Language.portuguese, .english])
  func aMeetingHeldAtAnotherHourSaysHowLongAgoItWasToEnd(language: Language) throws {
    var room = try Room("Maxixe", language, today: "2026-12-03", at: "22:30")
    room.type("So1")
    try room.wait(until: "22:42")
    let isPortuguese = language == .portuguese
    #expect(room.shows(isPortuguese ? "fim marcado há 10 h 42 min" : "planned end 10 h 42 min ago"))
    #expect(room.shows(isPortuguese ? "fim previsto 01:02" : "predicted end 01:02"))
    #expect(!room.shows(" de 12:00") && !room.shows(" of 12:00"))
    let rows = room.screen.filter { $0.contains("10 h 42 min") || $0.contains("01:02") }
    #expect(rows.count == 2 && rows.allSatisfy { !$0.contains("…") })
  }

  @Test func aMeetingThatWasForgottenSaysThatItsEndIsLongPast() throws {
    var room = try Room.deciding()
    try room.wait(until: "14:59")
    #expect(room.shows("além do previsto"))
    try room.wait(until: "15:01")
    #expect(room.shows("fim marcado há 3 h 1 min"))
    #expect(!room.shows("além do previsto"))
  }

  @Test func aMeetingThatWillEndLateSaysByHowMuch() throws {
    var room = try Room.deciding()
    #expect(!room.shows("além do previsto"))
    for (time, late) in [("11:05", " 45 min"), ("11:20", " 1 h"), ("12:40", " 2 h 20 min")] {
      try room.wait(until: time)
      #expect(room.shows("\(late) além do previsto"), "\(time)")
    }
    #expect(room.shows("fim previsto"))
  }
}
