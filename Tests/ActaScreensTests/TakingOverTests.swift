import ActaFrame
import ActaMeeting
import ActaText
import Testing

@testable import ActaScreens

/// A session that only reads while another writes.
struct TakingOverTests {
  private func reader() throws -> Room {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.session.readOnly = "só leitura: em uso por ana (7)"
    return room
  }

  @Test func nothingIsTakenOverWhileTheOtherWrites() throws {
    var room = try reader()
    room.type("S")
    #expect(room.effects.isEmpty)
    #expect(room.shows("em uso por ana (7)"))
  }

  @Test func aChangeAsksForTheRightOnceTheOtherHasEndedAndOnlyThen() throws {
    var room = try reader()
    room.send(.readingOnly(because: "só leitura: já livre", isFree: true))
    #expect(room.shows("A outra sessão terminou"))
    room.type("2j1")
    #expect(room.effects.isEmpty)
    room.type("S")
    #expect(room.effects == [.takeOver])
  }

  @Test func whenAThirdHasItMeanwhileThatIsSaidInstead() throws {
    var room = try reader()
    room.send(.readingOnly(because: "só leitura: já livre", isFree: true))
    room.send(.readingOnly(because: "só leitura: em uso por rui (9)", isFree: false))
    room.type("S")
    #expect(room.effects.isEmpty)
    #expect(room.shows("em uso por rui (9)"))
  }

  @Test func whoBeginsToWriteStandsWhereWhoReadStood() throws {
    var earlier = try reader()
    earlier.type("4jj")
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.session.goOn(from: earlier.session)
    #expect(room.session.selectedTarget == earlier.session.selectedTarget)
    #expect(room.session.view == .actions)
    #expect(room.shows("Agora escreve-se aqui"))
    room.type("x")
    #expect(!room.effects.isEmpty)
  }
}
