import ActaMeeting
import ActaMinutes
import ActaScreens
import ActaText
import Testing

/// What is kept under `minutes/` without being asked for: when a meeting is closed, and when its acta is
/// approved.
struct KeepingMinutesTests {
  @Test func closingKeepsTheMinutes() throws {
    var room = try Room.approving()
    room.type("Se\r")
    #expect(room.kept.map(\.document.kind) == [DocumentKind(.acta)])
    #expect(room.kept.first?.document.text.contains("Aos três dias do mês de Dezembro") == true)
    #expect(room.shows("Acta guardada em minutes/."))
  }

  @Test func whatGoesRoundIsKept() throws {
    var room = try Room.approving()
    room.type("Se\r")
    room.type("1ganDito depois.\u{1B}Sc")
    #expect(room.kept.count == 2)
    #expect(room.kept.last?.document.text.contains("Dito depois.") == true)
    #expect(room.shows("Acta guardada em minutes/."))
  }

  /// Only what waits for approval, and only where it was written in.
  @Test func leavingMakesTheCopiesOfMendedMinutesAnew() throws {
    var room = try Room.approving()
    room.type("Q")
    #expect(room.renewed.isEmpty)
    room.type("Se\r")
    room.type("1ganDito depois.\u{1B}Q")
    #expect(room.renewed.map(\.meeting) == ["2026-12-03"])
    #expect(room.renewed.last?.document.text.contains("Dito depois.") == true)
    #expect(room.effects.last == .quit)
  }

  @Test func takingTheClosingBackSaysThatTheKeptMinutesStay() throws {
    var room = try Room.approving()
    room.type("Se\ru")
    #expect(!room.text("meetings/2026-12-03.txt").contains("fim:"))
    #expect(room.shows("minutes/ fica como está."))
    room.type("1anFalta isto.\u{1B}u")
    #expect(!room.shows("minutes/"))
  }

  @Test func minutesThatMayNotLeaveAreSaidNotToBeKept() throws {
    var room = try Room.approving()
    room.type("1anO contacto é 84 000 0001.\u{1B}")
    room.type("Se\r\u{1B}")
    #expect(room.kept.isEmpty)
    #expect(room.shows("A acta não ficou guardada"))
  }

  // MARK: approved

  @Test func approvingKeepsACopyWithTheSealWhateverViewSixShows() throws {
    var room = try Room.approving()
    room.type("mtml1Sa1c")
    let kept = try #require(room.kept.last)
    #expect(kept.meeting == "2026-07-30")
    let seal = try #require(room.meeting("2026-07-30").seal)
    #expect(kept.document.text.contains("Selo \(seal)"))
    #expect(
      kept.document.fileName(meeting: kept.meeting) == "2026-07-30-acta-aprovada-TLP-AMBER.txt")
    #expect(room.kept.count == 1)
    #expect(room.shows("u desfaz. Cópia"))
  }

  @Test func aVoteThatRejectsKeepsNothing() throws {
    var room = try Room.approving()
    room.type("Sa1v2-5-1\r")
    #expect(room.kept.isEmpty)
  }

  @Test func whatMayNotLeaveIsApprovedAllTheSameAndWhatToDoIsSaid() throws {
    var room = try Room.approving { text in
      text.replacing(
        "O SDSMAS apresentou", with: "O contacto é 84 000 0001. O SDSMAS apresentou")
    }
    room.type("Sa1c")
    #expect(room.meeting("2026-07-30").status == .approved)
    #expect(room.kept.isEmpty)
    #expect(room.shows("meetings/2026-07-30.txt:"))
    #expect(room.screen.joined().contains("Aprovada, mas sem cópia"))
    room.type("\u{1B}")
    #expect(room.shows("Aprovada, mas sem cópia: u desfaz; em 2026-07-30, ! mostra"))
  }

  @Test func takingAnApprovalBackSaysThatTheCopyStays() throws {
    var room = try Room.approving()
    room.type("Sa1cus?")
    #expect(room.meeting("2026-07-30").status != .approved)
    #expect(room.shows("minutes/ fica como"))
  }
}
