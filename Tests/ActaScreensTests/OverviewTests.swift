import ActaFrame
import ActaMeeting
import ActaText
import Testing

@testable import ActaScreens

/// The list of groups above several of them.
struct OverviewTests {
  private static let size = Size(columns: 80, rows: 24)

  private func figures(_ fixture: String) throws -> GroupFigures {
    let library = try Room.library(fixture)
    let record = GroupRecord(
      group: library.group, meetings: library.meetings.map(\.meeting),
      proposals: library.proposals.value, updates: library.updates.value)
    let today = try #require(CalendarDate(iso: "2026-11-24"))
    return GroupFigures(record: record, register: Register(groups: [record]), today: today)
  }

  private func overview() throws -> Overview {
    var overview = Overview(
      [
        Overview.Entry(folder: "f/Cross-border", depth: 0, id: "XBG-RGL", name: "Fronteira"),
        Overview.Entry(folder: "f/Maxixe", depth: 0, id: "GRD-MXX", name: "Grupo de Maxixe"),
      ], .portuguese)
    overview.learn(try figures("Maxixe"), of: 1)
    return overview
  }

  private func rows(_ overview: Overview) -> [String] {
    let frame = overview.view(Self.size)
    return (0..<frame.size.rows).map(frame.row)
  }

  @Test func figuresSayHowAGroupStands() throws {
    let figures = try figures("Maxixe")
    #expect(figures.open == 6)
    #expect(figures.overdue == 5)
    #expect(figures.overdueByInstitution.reduce(0) { $0 + $1.count } == 5)
    #expect(figures.lastMeeting?.iso == "2026-07-30")
    #expect(figures.heldInYear == 3)
    #expect(figures.dueInYear == 4)
    #expect(figures.meetsAsDue == false)
    #expect(figures.trend.map(\.date.iso).last == "2026-07-30")
    #expect(figures.trend.map(\.promised).reduce(0, +) == 14)
    #expect(figures.trend.last?.open == 6)
  }

  /// Groups that lie where nobody may look are missing from the list, and the list says so.
  @Test func foldersThatCannotBeReadAreNamed() throws {
    let entry = Overview.Entry(folder: "f/Maxixe", depth: 0, id: "GRD-MXX", name: "Maxixe")
    let overview = Overview([entry], .portuguese, missing: ["não consigo ler f/a", "nem f/b"])
    #expect(rows(overview)[21] == " não consigo ler f/a (+1)")
    #expect(overview.lines.dropFirst(2).prefix(2) == ["não consigo ler f/a", "nem f/b"])
  }

  @Test func theListIsReadByLinesToo() throws {
    let overview = try overview()
    #expect(
      overview.lines == [
        "2 grupos", "1. XBG-RGL, Fronteira: não se consegue ler",
        "2. GRD-MXX, Grupo de Maxixe: 5 em atraso; propostas à espera: 1; "
          + "última sessão: 30 de Julho de 2026; 3 de 4 em 12 meses",
        "6 acções por concluir, 5 em atraso",
      ])
    #expect(Overview.choice(" 2 ", of: 2) == .group(1))
    #expect(Overview.choice("3", of: 2) == .unknown)
    #expect(Overview.choice("", of: 2) == .again)
    #expect(Overview.choice("q", of: 2) == .leave)
  }

  @Test func aGroupShowsHowThoseBelowItStand() throws {
    var room = try Room("Inhambane", .portuguese, today: "2026-11-24", columns: 100, rows: 40)
    var entry = Overview.Entry(folder: "f/Maxixe", depth: 1, id: "GRD-MXX", name: "Maxixe")
    entry.figures = try figures("Maxixe")
    room.send(.subgroups([entry]))
    room.type("0")
    #expect(room.shows("Grupos abaixo deste (1)"))
    room.session.select(.subgroup("f/Maxixe"))
    #expect(
      room.screen.contains { $0.hasPrefix("> GRD-MXX  Maxixe") && $0.contains("5 em atraso") })
    #expect(room.shows("Em atraso, por instituição"))
    room.press(.enter)
    #expect(room.session.popup != nil)
    #expect(room.shows("Tendência"))
  }

  @Test func everyGroupIsListedAtOnceAndItsFiguresFollow() throws {
    let rows = rows(try overview())
    #expect(rows[0].contains("2 grupos"))
    #expect(rows[3].hasPrefix("> XBG-RGL  Fronteira"))
    #expect(rows[3].contains("a ler"))
    #expect(rows[4].contains("GRD-MXX  Grupo de Maxixe"))
    #expect(rows[4].contains("5 em atraso"))
    #expect(rows[4].contains("3/4"))
  }

  @Test func enterOpensTheGroupThatTheCursorStandsOn() throws {
    var overview = try overview()
    #expect(overview.take(.down, Self.size) == .stay)
    #expect(overview.view(Self.size).cursor == Point(column: 0, row: 4))
    #expect(overview.take(.enter, Self.size) == .open(folder: "f/Maxixe"))
    #expect(overview.take(.character("q"), Self.size) == .quit)
  }

  @Test func whoNeedsHelpComesFirstWhenAskedAndTypingNarrowsTheList() throws {
    var overview = try overview()
    _ = overview.take(.character("o"), Self.size)
    #expect(rows(overview)[3].hasPrefix("> GRD-MXX"))
    for key in "ffront" { _ = overview.take(.character(key), Self.size) }
    #expect(rows(overview)[3].hasPrefix("> XBG-RGL"))
    #expect(overview.take(.enter, Self.size) == .stay)
    #expect(overview.take(.enter, Self.size) == .open(folder: "f/Cross-border"))
  }

  @Test func theProgramIsSuspendedWhileTypingNarrowsTheListToo() throws {
    var overview = try overview()
    #expect(overview.take(.control("z"), Self.size) == .suspend)
    _ = overview.take(.character("f"), Self.size)
    _ = overview.take(.character("m"), Self.size)
    let before = rows(overview)
    #expect(overview.take(.control("z"), Self.size) == .suspend)
    #expect(rows(overview) == before)
  }

  @Test func noSizeTraps() throws {
    let overview = try overview()
    for columns in [1, 2, 39, 40, 79, 200] {
      for rows in [1, 2, 7, 8, 24, 60] {
        _ = overview.view(Size(columns: columns, rows: rows))
      }
    }
  }

  @Test func theGroupsOwnPageShowsItsFiguresWithAChart() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-11-24", columns: 100)
    room.type("0j")
    #expect(room.shows("Em atraso, por"))
    #expect(room.shows("3 de 4 em 12 meses"))
    room.type("\r")
    #expect(room.shows("####"))
  }
}
