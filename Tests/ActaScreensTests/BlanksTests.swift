import ActaFrame
import ActaMeeting
import ActaText
import Testing

@testable import ActaScreens

/// Before a meeting is closed or an acta approved everyone is told what it leaves blank.
struct BlanksTests {
  private func shown(_ room: Room) -> String {
    room.screen.joined(separator: " ").split(separator: " ").joined(separator: " ")
  }

  @Test func closingSaysWhoWasNotMarkedAndStopsNobody() throws {
    var room = try Room.deciding()
    room.type("dc\r2")
    room.session.selection[.attendance] = 0
    room.press(.delete)
    room.press(.character("s"))
    room.type("1Se")
    #expect(shown(room).contains("sem registo de presença nem de falta: "))
    #expect(shown(room).contains("A vista 2 marca."))
    room.press(.enter)
    #expect(room.meeting("2026-12-03").status == .draft)
  }

  @Test func closingSaysWhichDecisionHasNoForm() throws {
    var room = try Room.deciding()
    room.type("dr")
    room.retype("\r")
    room.type("Se")
    #expect(shown(room).contains("D1: Rejeitada por ____"))
    #expect(shown(room).contains("Tab e corrige o que se registou"))
    var whole = try Room.deciding()
    whole.type("dr\rSe")
    #expect(!shown(whole).contains("D1: Rejeitada"))
  }

  @Test func approvingSaysWhatTheOtherActaLeavesBlank() throws {
    var room = try Room.approving { text in
      text.replacing("  forma: consenso\n", with: "")
        .replacing("tome: ausente", with: "; tome: ausente")
    }
    room.type("Sa1")
    #expect(shown(room).contains("por ____"))
    #expect(shown(room).contains("1 sem registo de presença nem de falta: SERNIC."))
    #expect(shown(room).contains("Corrige-se nessa sessão, antes de a aprovar."))
    room.type("c")
    #expect(room.meeting("2026-07-30").status == .approved)
  }

  @Test func ofAWholeRecordNothingIsSaid() throws {
    var room = try Room.approving()
    room.type("Sa1")
    #expect(room.shows("deliberações") && !shown(room).contains("____"))
    #expect(!shown(room).contains("sem registo"))
  }
}
