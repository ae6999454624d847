import ActaFrame
import ActaMeeting
import ActaText
import Testing

@testable import ActaScreens

/// `e` where action items and decisions of all meetings are listed.
struct EditingRecordTests {
  @Test func anActionOfAMeetingThatIsNotApprovedIsEditedInIt() throws {
    var room = try Room.deciding()
    room.type("aaEnviar a lista\rPRM\r\r\r\r4GG")
    let id = Reference(group: "GRD-MXX", meeting: "2026-12-03", label: "A1")
    room.session.select(.action(id))
    room.type("e")
    guard case .form(let form)? = room.session.popup else {
      Issue.record("no form")
      return
    }
    #expect(form.title == "ACÇÃO A1")
    room.press(.end)
    room.type(" nova")
    room.press(.control("s"))
    #expect(room.text("meetings/2026-12-03.txt").contains("ACÇÃO A1: Enviar a lista nova"))
    #expect(room.session.view == .agenda)
  }

  @Test func anActionOfApprovedMinutesSaysWhatMayStillBeSaidOfIt() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    let before = room.files
    room.type("4e")
    #expect(room.session.view == .actions)
    #expect(room.shows("w muda quem, t o prazo"))
    #expect(room.files == before)
  }

  @Test func aDecisionIsMendedInItsMeetingUnlessThatIsApproved() throws {
    var room = try Room.deciding()
    room.type("dv8-1-1\r33")
    room.session.select(
      .decision(Reference(group: "GRD-MXX", meeting: "2026-12-03", label: "D1")))
    room.type("e")
    #expect(room.shows("Corrigir D1"))
    room.press(.escape)
    room.type("33Ge")
    #expect(room.shows("A acta já foi aprovada"))
    #expect(room.session.view == .proposals)
  }
}
