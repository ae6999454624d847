import ActaFrame
import ActaMeeting
import ActaText
import Testing

@testable import ActaScreens

/// Looking up and correcting who sits in the group, by keys and by lines.
struct MembershipTests {
  private func room() throws -> Room {
    var room = try Room("Maxixe", .portuguese, today: "2026-11-24")
    room.session.select(.membership)
    room.press(.enter)
    return room
  }

  private func find(_ text: String, _ room: inout Room) {
    room.type("f\(text)\r")
  }

  /// Lines of group.txt that went, and lines that came.
  private func changes(_ before: Room, _ after: Room) -> (gone: [String], come: [String]) {
    let lines = [before, after].map {
      $0.text("group.txt").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    var changes: (gone: [String], come: [String]) = ([], [])
    for change in lines[1].difference(from: lines[0]) {
      switch change {
      case .insert(_, let line, _): changes.come.append(line)
      case .remove(_, let line, _): changes.gone.append(line)
      }
    }
    return changes
  }

  /// The room with the form of one row.
  private func correcting(_ name: String, in room: Room) -> Room {
    var room = room
    find(name, &room)
    room.type("e")
    return room
  }

  @Test func oneRowLeadsToThemAndEveryWayBackToIt() throws {
    let room = try room()
    #expect(room.shows("> PD  Procuradoria"))
    #expect(room.shows("    Lina Exemplo"))
    for key in ["0", "q", "h", "\u{1B}"] {
      var back = room
      back.type(key)
      #expect(back.shows("> Instituições e membros"), "\(key)")
      #expect(!back.effects.contains(.quit))
      back.type("\r")
      #expect(back.shows("> PD  Procuradoria"))
    }
  }

  @Test func anInstitutionIsCorrectedInItsOwnLinesAndUndone() throws {
    let before = try room()
    var room = correcting("SERNIC", in: before)
    room.press(.end)
    room.type(", Maxixe\rInvestigação, Polícia criminal\r\robservador\r\r\r")
    let (gone, come) = changes(before, room)
    #expect(
      gone == ["INSTITUIÇÃO SERNIC: Serviço Nacional de Investigação Criminal"])
    #expect(
      come == [
        "INSTITUIÇÃO SERNIC: Serviço Nacional de Investigação Criminal, Maxixe",
        "  também: Investigação", "  também: Polícia criminal", "  assento: observador",
      ])
    #expect(room.shows("SERNIC corrigido"))
    room.type("u")
    #expect(room.text("group.txt") == before.text("group.txt"))
  }

  @Test func aMemberIsCorrectedAndListsGoOnStandingForTheSamePerson() throws {
    let before = try room()
    var room = correcting("Abel", in: before)
    room.retype("Abel Jorge Exempl\r\r\rDefensor\r\r\r\r\r")
    #expect(
      changes(before, room).come == [
        "MEMBRO abel: Abel Jorge Exempl", "  função: Defensor", "  também: Abel Exemplo",
      ])
    room.type("5")
    #expect(room.shows("24 pessoas formadas: 14 F, 10 M"))
  }

  @Test func aLastDayMakesInactiveAndNothingIsTakenAway() throws {
    let before = try room()
    var room = correcting("Zito", in: before)
    room.press([.tab, .tab, .tab, .tab, .tab, .tab, .tab])
    room.type("2026-10-31\r")
    #expect(changes(before, room).gone.isEmpty)
    #expect(changes(before, room).come == ["  até: 2026-10-31"])
    #expect(room.shows("até 31 Out 2026"))
    room.type("-")
    room.press(.delete)
    #expect(room.session.popup == nil)
    #expect(room.shows("Zito Exemplo"))
  }

  @Test func whoSatForAnInstitutionDoesNotMoveToAnother() throws {
    let before = try room()
    var room = before
    find("Zito", &room)
    room.type("e\r")
    room.type("IPAJ")
    room.press(.control("s"))
    #expect(room.shows("já está em actas por outra instituição"))
    room.press(.escape)
    #expect(room.text("group.txt") == before.text("group.txt"))
  }

  @Test func whatCannotBeIsSaidInItsField() throws {
    var room = try room()
    room.type("e")
    room.press([.tab])
    room.retype("Polícia")
    room.press(.control("s"))
    #expect(room.shows("«Polícia» é PRM."))
    room.press(.control("u"))
    room.press([.tab, .tab, .tab])
    room.type("2026-05-01")
    room.press(.tab)
    room.type("2026-04-01")
    room.press(.control("s"))
    #expect(room.shows("O último dia é antes do primeiro."))
    room.press(.escape)
    room.type("0e")
    #expect(room.shows("Escolha primeiro uma instituição ou um membro"))
  }

  @Test func linesCorrectAMemberAsKeysDo() throws {
    var room = try room()
    find("Nelson", &room)
    room.type("e\r\r\rVereador\r\r\r\r\r")
    var voice = try DialogueTests.Voice("Maxixe", .portuguese, today: "2026-11-24")
    voice.say("grupo")
    let turn = try #require(voice.heard.first { $0.contains("Instituições e membros") })
    voice.say("\(turn.prefix { $0.isNumber }) abrir")
    #expect(voice.heard.contains { $0.hasSuffix("Nelson Exemplo, membro") })
    let row = try #require(voice.heard.first { $0.contains("Nelson Exemplo") })
    let number = try #require(row.split(separator: ".").first)
    voice.say("\(number) editar", "", "", "", "Vereador", "", "", "", "")
    #expect(voice.files["group.txt"] == room.files["group.txt"])
    voice.say("0")
    #expect(voice.heard.contains { $0.contains("Próxima reunião") })
  }

  @Test func aReadOnlyGroupIsLookedUpAndNotChanged() throws {
    var room = try room()
    room.session.readOnly = "outra pessoa está a escrever"
    room.type("e")
    #expect(room.session.popup == nil)
    #expect(room.shows("outra pessoa está a escrever"))
  }
}
