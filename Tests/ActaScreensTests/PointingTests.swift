import ActaFrame
import ActaMeeting
import ActaText
import Foundation
import Testing

@testable import ActaScreens

/// The mouse does what keys do, and nothing where nothing stands.
struct PointingTests {
  private func place(_ text: String, in room: Room) throws -> Point {
    let row = try #require(room.screen.firstIndex { $0.contains(text) })
    let column = try #require(room.screen[row].range(of: text))
    return Point(
      column: room.screen[row].distance(from: room.screen[row].startIndex, to: column.lowerBound),
      row: row)
  }

  @Test func aViewIsOpenedByItsName() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.click(try place("4 Acções", in: room))
    #expect(room.session.view == .actions)
  }

  @Test func aRowIsChosenAndOpenedWhenItIsChosenAlready() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.type("1")
    let row = try place("5 Plano de palestras", in: room)
    room.click(row)
    #expect(room.session.selectedItem == 4)
    #expect(room.session.view(room.session.size).cursor.row == row.row)
    room.click(row)
    #expect(room.session.inContent || room.session.editor != nil || room.session.popup != nil)
  }

  @Test func aChoiceOfAWindowIsMadeAndWhatLiesUnderItIsOutOfReach() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.type("1S")
    room.click(Point(column: 5, row: 4))
    #expect(room.session.popup != nil)
    #expect(room.session.selectedItem == 0)
    room.click(try place("Abrir a sessão", in: room))
    #expect(room.session.currentMeeting?.meeting.status == .open)
  }

  @Test func aFieldIsGoneToAndWhatWasTypedIsStillThereAfterACrash() throws {
    var room = try Room.deciding()
    room.type("aaReunir")
    room.click(try place("Com:", in: room))
    room.type("PRM")
    guard case .form(let form)? = room.session.popup else {
      Issue.record("no form")
      return
    }
    #expect(form[.text] == "Reunir")
    #expect(form[.with] == "PRM")
    let bytes = try #require(room.session.typed)
    var again = try Room.deciding()
    again.session.offer(typed: bytes)
    again.press(.enter)
    guard case .form(let kept)? = again.session.popup else {
      Issue.record("nothing was brought back")
      return
    }
    #expect(kept[.text] == "Reunir")
    #expect(kept[.with] == "PRM")
  }

  @Test func aHintDoesWhatItsKeyDoes() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.click(try place("juntar", in: room))
    #expect(room.shows("Escrever nota"))
    room.click(try place("Esc cancelar", in: room))
    #expect(room.session.popup == nil)
    room.type("an")
    room.click(try place("terminar", in: room))
    #expect(room.session.editor == nil)
    room.click(try place("? ajuda", in: room))
    #expect(room.shows("Filtro:"))
  }

  @Test func aHintThatNamesNoKeyDoesNothing() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.type("S")
    let before = room.screen
    room.click(try place("letra", in: room))
    #expect(room.screen == before)
  }

  @Test func elsewhereAndUnderTheVeilAClickDoesNothing() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    let before = room.screen
    room.click(Point(column: 79, row: 23))
    room.click(Point(column: 500, row: 500))
    #expect(room.screen == before)
    room.type("v")
    room.click(Point(column: 5, row: 1))
    #expect(room.session.isVeiled)
    room.type("v")
    #expect(room.screen == before)
  }
}
