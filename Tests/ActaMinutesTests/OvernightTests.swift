import ActaMeeting
import ActaText
import Testing

@testable import ActaMinutes

/// A meeting that goes on past midnight: its file has hours only.
struct OvernightTests {
  private static let head = """
    started: 22:30
    ended: 01:15
    break: 23:50-00:20, power cut
    quorum: 3 of 5
    status: draft

    ## Attendance

    aa: present from 22:10
    bb: present until 23:40 from 00:30
    cc: present from 22:50 until 00:40
    dd: present from 00:25

    ## One
    opened: 23:00
    closed: 00:50

    DECISION D1: Before anybody is back.
      result: adopted
      basis: consensus
      at: 00:22

    DECISION D2: With all four.
      result: adopted
      basis: consensus
      at: 00:35
    """

  private let group = TypedGroup([("2026-03-31", Self.head)])

  private func read(_ header: String) -> Reading<Meeting> {
    readMeeting(
      Document(text: "acta: 1\nmeeting: M\ndate: 2026-03-31\n\(header)"), name: "2026-03-31")
  }

  @Test func whoCameAndWentIsToldInItsOrder() {
    let acta = group.text(.acta, of: "2026-03-31")
    let moves = [
      "CC Exemplo arrived at 22:50", "BB Exemplo left at 23:40",
      "DD Exemplo arrived at 00:25 on the following day",
      "BB Exemplo returned at 00:30 on the following day",
      "CC Exemplo left at 00:40 on the following day",
    ]
    let places = moves.map { acta.firstRange(of: $0)?.lowerBound }
    for (move, place) in zip(moves, places) { #expect(place != nil, "\(move)\n\(acta)") }
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    #expect(!acta.contains("AA Exemplo arrived"))
    #expect(acta.contains("from 23:50 to 00:20 on the following day"))
    #expect(acta.contains("closed the meeting at 01:15 on the following day"))
  }

  @Test func inPortugueseTheHoursAreInWords() {
    let request = group.request(.acta, of: "2026-03-31", .portuguese)
    let acta = Minutes.document(request).text.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(acta.contains("pela uma hora e quinze minutos do dia seguinte"))
    #expect(acta.contains("às zero horas e vinte minutos do dia seguinte"))
  }

  @Test func theQuorumIsThatOfTheHour() {
    let reading = read(Self.head)
    #expect(reading.diagnostics.filter { $0.name == .dateOrder } == [])
    let presence = Presence(meeting: reading.value, group: group.group)
    let decisions = reading.value.decisions
    #expect(presence.present(at: decisions[0].at) == ["AA", "CC"])
    #expect(presence.present(at: decisions[1].at) == ["AA", "BB", "CC", "DD"])
    #expect(presence.quorumChanges().map(\.time.text).contains("00:25"))
  }

  @Test func anOpenMeetingKnowsTheHoursAfterMidnight() throws {
    let meeting =
      read("started: 22:30\nstatus: open\n\n## One\nopened: 23:50\nclosed: 00:10\n").value
    #expect(meeting.items[0].minutesUsed(now: nil) == 20)
    let now = meeting.minute(at: try #require(ClockTime("00:35")))
    #expect(now.isNextDay)
    #expect(now.text == "00:35")
  }

  /// Twelve hours tell a night from a slip.
  @Test(
    arguments: [
      ("started: 09:00\nended: 08:00", true), ("started: 13:00\nended: 01:30", true),
      ("started: 13:00\nended: 00:30", false), ("started: 22:30\nended: 22:00", true),
    ])
  func anEndALittleBeforeTheBeginningIsASlip(header: String, isSlip: Bool) {
    let found = read(header + "\nstatus: draft\n").diagnostics.filter { $0.name == .dateOrder }
    #expect(found.isEmpty != isSlip)
  }

  /// A wrong hour of a meeting of one day is no hour of the next.
  @Test func inAMeetingThatEndedOnItsDayNothingIsOfTheNext() {
    let reading = read(
      "started: 14:00\nended: 17:00\nstatus: draft\n\n## One\nopened: 01:00\nclosed: 15:00\n")
    #expect(reading.value.items[0].spans[0].opened?.isNextDay == false)
    #expect(reading.diagnostics.contains { $0.name == .dateOrder })
  }

  /// What is wrong is the pause, and not the end of the meeting.
  @Test func aPauseOverANightInAMeetingOfADayIsNamed() {
    let found = read("started: 09:00\nended: 10:30\nbreak: 21:00-08:00\nstatus: draft\n")
      .diagnostics.filter { $0.name == .dateOrder }
    #expect(found.map(\.line) == [6])
    #expect(found.first?.arguments.prefix(2) == ["08:00", "21:00"])
  }

  @Test func spansOfHoursPassMidnight() throws {
    let span = try #require(TimeSpan("22:00-00:30"))
    #expect(span.length == 150)
    #expect(TimeSpan(typed: "22h-0h30") == span)
    #expect(TimeSpan("10:00-09:00") == nil)
  }
}
