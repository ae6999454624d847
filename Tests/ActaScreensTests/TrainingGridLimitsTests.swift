import ActaFrame
import ActaMeeting
import ActaText
import Testing

@testable import ActaScreens

/// The grid by lines, and with as many people as ever sit in one hall.
struct TrainingGridLimitsTests {
  private static let head = """
    acta: 1
    capacitação: Grande
    data: 2026-11-23, 2026-11-24

    ## Presenças
    colunas: nome | instituição | sexo | idade | marcas | pré | pós


    """

  private func session(people: Int) throws -> (Session, Moment) {
    var group = Group()
    group.id = "GRD-TST"
    group.language = .portuguese
    let rows = (0..<people).map {
      "Pessoa \(["Alfa", "Beta", "Gama", "Delta"][$0 % 4]) \($0) Exemplo | PRM | F | 25-35 | P A | 40 | 80"
    }
    let document = Document(text: Self.head + rows.joined(separator: "\n") + "\n")
    let none = Document(bytes: [])
    let library = Library(
      group: group, meetings: [], proposals: none, updates: none,
      trainings: [TrainingFile(name: "2026-11-23-grande", document: document, group: group)])
    let moment = Moment(
      date: try #require(CalendarDate(iso: "2026-11-24")), time: try #require(ClockTime("09:00")))
    var session = Session(
      library: library, language: .portuguese, now: moment, size: Size(columns: 80, rows: 24))
    for key in [Key.character("5"), .enter] { _ = session.update(.key(key), at: moment) }
    return (session, moment)
  }

  /// Of a long list only what can be seen is made into rows, whatever the key; a mark writes one file,
  /// in which one line is another.
  @Test func noKeyMakesRowsOfThePeopleWhoAreNotInSight() throws {
    var (session, moment) = try session(people: 300)
    let keys: [Key] = [
      .down, .pageDown, .end, .up, .home, .right, .left, .character("P"), .enter, .character(" "),
      .character("u"),
    ]
    for key in keys {
      let before = session.library.bytes(of: .training("2026-11-23-grande"))
      let effects = session.update(.key(key), at: moment)
      #expect(session.pageInSight.rows.count <= 2 * 24, "\(key)")
      let frame = session.view(Size(columns: 80, rows: 24))
      #expect(frame[column: 0, row: frame.cursor.row].glyph == ">", "\(key)")
      let after = session.library.bytes(of: .training("2026-11-23-grande"))
      let lines = [before, after].map { ($0 ?? []).split(separator: 0x0A) }
      let changed = zip(lines[0], lines[1]).count { $0 != $1 }
      #expect(effects.count == changed && changed <= 1, "\(key)")
    }
  }

  /// The quickest of several, for other programs run on the machine too.
  private func quickest(_ work: () -> Void) -> Duration {
    (0..<8).map { _ in ContinuousClock().measure(work) }.min() ?? .zero
  }

  @Test func threeHundredPeopleAreMarkedWithoutWaiting() throws {
    var (session, moment) = try session(people: 300)
    let size = Size(columns: 80, rows: 24)
    #expect(session.view(size).text().contains("300 na lista"))
    let mark = quickest {
      for key in [Key.character("P"), .enter] { _ = session.update(.key(key), at: moment) }
      _ = session.view(size)
    }
    let move = quickest {
      _ = session.update(.key(.down), at: moment)
      _ = session.view(size)
    }
    #expect(mark < .milliseconds(400), "\(mark)")
    #expect(move < .milliseconds(100), "\(move)")
  }

  @Test func aCommandOfTheGridLeadsToTheActivitiesWhereNoneIsOpen() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-11-24")
    let before = room.files
    room.type(":a celula: presente\r")
    #expect(room.session.view(room.session.size).text().contains("Actividades"))
    #expect(room.files == before)
  }
}
