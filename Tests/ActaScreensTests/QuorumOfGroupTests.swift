import ActaFrame
import ActaMeeting
import ActaText
import Testing

@testable import ActaScreens

/// A quorum that the institutions of a group cannot reach is said, never frozen, and corrected.
struct QuorumOfGroupTests {
  private let path = "meetings/2026-12-03.txt"

  /// Maxixe with a quorum of twenty for its fourteen seats.
  private func room() throws -> Room {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    change(quorum: "20", &room)
    return room
  }

  private func change(quorum: String, _ room: inout Room) {
    let text = room.text("group.txt")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("quórum:") ? "quórum: \(quorum)" : String(line)
    }
    room.send(
      .changedOnDisk(
        .group, was: Document(text: text), now: Document(text: lines.joined(separator: "\n"))))
  }

  @Test func openingSaysThatItCannotBeReachedAndFreezesNothing() throws {
    var room = try room()
    room.type("1So")
    #expect(room.session.log.contains { $0.text.contains("Quórum 20, e só 14 instituições votam") })
    #expect(room.meeting("2026-12-03").quorum == nil)
  }

  @Test func theRowOfTheGroupOpensAFormThatCorrectsItInTheGroupAndInTheMeetingThatGoesOn() throws {
    var room = try room()
    room.type("1So0")
    room.session.select(.figures)
    room.type("e")
    #expect(room.shows("Corrigir: "))
    let before = room.text("group.txt")
    room.type("\r\r\r")
    room.retype("30\r")
    #expect(room.shows("30 é mais do que o número de instituições com voto (14)."))
    #expect(room.text("group.txt") == before)
    room.retype("muitos\r")
    #expect(room.shows("Escreva metade+1, dois-terços, nenhum ou um número."))
    room.retype("9\r")
    #expect(room.text("group.txt") == before.replacing("quórum: 20", with: "quórum: 9"))
    #expect(room.meeting("2026-12-03").quorum == CountOf(count: 9, whole: 14))
    room.type("u")
    #expect(room.text("group.txt") == before)
    #expect(room.meeting("2026-12-03").quorum == nil)
  }

  @Test func aQuorumThatWasWrittenAtTheOpeningStays() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.type("1So0")
    room.session.select(.figures)
    room.type("e\r\r\r")
    room.retype("5\r")
    #expect(room.text("group.txt").contains("quórum: 5\n"))
    #expect(room.meeting("2026-12-03").quorum == CountOf(count: 8, whole: 14))
  }

  @Test func nameAndLevelAndPlaceAreCorrectedInTheirOwnLines() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    let before = room.text("group.txt")
    room.type("0")
    room.session.select(.figures)
    room.type("e")
    room.retype("Grupo da Maxixe\r")
    room.retype("provincial\r")
    room.retype("\r\r")
    let after = room.text("group.txt")
    #expect(room.session.library.group.name == "Grupo da Maxixe")
    #expect(room.session.library.group.level == .provincial)
    #expect(room.session.library.group.place == nil)
    #expect(after.split(separator: "\n").count == before.split(separator: "\n").count - 1)
  }
}
