import ActaFrame
import ActaMeeting
import ActaText
import Foundation
import Testing

@testable import ActaScreens

/// Another program writes into a file while something of it is selected, open or typed: what was meant
/// stays what is meant.
struct ChangedOutsideTests {
  private static let file = FileName.meeting("2026-12-03")
  private static let training = FileName.training("2026-07-28-identificacao")

  private func room(at row: Int = 0) throws -> Room {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.type("1" + String(repeating: "j", count: row))
    return room
  }

  private func change(
    _ room: inout Room, _ old: String, _ new: String, in file: FileName = Self.file
  ) {
    let text = room.text(file.path)
    #expect(text.contains(old))
    let changed = text.replacingOccurrences(of: old, with: new)
    room.send(
      .changedOnDisk(
        file, was: Document(bytes: Array(text.utf8)), now: Document(bytes: Array(changed.utf8))))
  }

  /// A first item more: every other is one further down.
  private func addAbove(_ room: inout Room) {
    change(
      &room, "## Ponto de situação", "## Abertura\nnatureza: informação\n\n## Ponto de situação")
  }

  private func titles(_ room: Room) -> [String] { room.meeting("2026-12-03").items.map(\.title) }

  @Test func theQuestionAboutAnItemIsAnsweredForThatItem() throws {
    var room = try room(at: 4)
    let before = titles(room)
    room.press(.delete)
    #expect(room.shows("Plano de palestras"))
    addAbove(&room)
    room.type("s")
    #expect(titles(room) == ["Abertura"] + before.filter { !$0.contains("palestras") })
  }

  @Test func aQuestionAboutWhatIsGoneGivesWayToANoticeThatOnlyEscapeCloses() throws {
    var room = try room(at: 4)
    room.press(.delete)
    change(
      &room,
      "## Plano de palestras para 2027\nnatureza: discussão\napresenta: SDEJT\ntempo: 30\n\n", "")
    let files = room.files
    room.type("s\rSo")
    #expect(room.files == files)
    #expect(room.shows("Outro programa"))
    room.type("\u{1B}So")
    #expect(room.meeting("2026-12-03").status == .open)
  }

  @Test func aFormWritesIntoTheItemItWasOpenedFor() throws {
    var room = try room(at: 5)
    let before = titles(room)
    room.type("e")
    addAbove(&room)
    room.type(" e encerramento")
    room.press(.control("s"))
    #expect(titles(room) == ["Abertura"] + before.dropLast() + ["Diversos e encerramento"])
  }

  @Test func aFormForWhatIsGoneStaysOpenAndWritesNothing() throws {
    var room = try room(at: 5)
    room.type("e")
    change(&room, "## Diversos\n", "## Outros assuntos\n")
    let files = room.files
    room.type(" e encerramento")
    room.press(.control("s"))
    #expect(room.files == files)
    #expect(room.shows("Diversos e encerramento"))
    #expect(room.shows("Outro programa"))
    room.type("\u{1B}")
    #expect(room.session.popup == nil)
  }

  @Test func anActionThatIsMendedIsTheOneThatWasOpened() throws {
    var room = try Room.deciding()
    room.type("aaPrimeira acção.\rPRM\r")
    room.press(.control("s"))
    room.type("aaSegunda acção.\rPRM\r")
    room.press(.control("s"))
    room.press(.right)
    room.press(.end)
    room.press(.enter)
    #expect(room.shows("Segunda acção."))
    change(&room, "ACÇÃO A1:", "Uma nota a mais.\n\nACÇÃO A1:")
    room.retype("Mendada.")
    room.press(.control("s"))
    let meeting = room.meeting("2026-12-03")
    #expect(meeting.actions.map(\.text) == ["Primeira acção.", "Mendada."])
  }

  @Test func aDecisionIsRecordedUnderTheItemItWasCountedFor() throws {
    var room = try Room.deciding()
    room.type("dv8-1-1")
    addAbove(&room)
    room.type("\r")
    room.press(.control("s"))
    let items = room.meeting("2026-12-03").items
    #expect(items.map(\.decisions.count) == [0, 0, 1, 0, 0, 0, 0])
  }

  @Test func votesThatWereTypedStayWhenTheirItemIsGone() throws {
    var room = try Room.deciding()
    room.type("dnff")
    change(&room, "## Contra-referência em cinco dias úteis\n", "")
    let files = room.files
    room.press(.control("s"))
    #expect(room.files == files)
    #expect(room.shows("Outro programa"))
    guard case .round(let round)? = room.session.popup else {
      Issue.record("the votes are gone")
      return
    }
    #expect(round.votes.count == 2)
  }

  @Test func aRowOfAListIsFilledInForThePersonItWasOpenedFor() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.session.openGrid("2026-07-28-identificacao")
    room.type("jj")
    let who = try #require(room.session.selectedParticipant)
    room.type("e")
    let text = room.text(Self.training.path)
    let first = try #require(room.session.currentTraining?.training.participants.first)
    let row = try #require(text.split(separator: "\n").first { $0.hasPrefix(first.name) })
    change(
      &room, "\(row)\n", "\(row)\nNova Exemplo | PRM | F | 25-35 |\n", in: Self.training)
    #expect(room.session.selectedParticipant?.name == who.name)
    room.retype("Outro Nome Exemplo")
    room.press(.control("s"))
    let names = room.session.currentTraining?.training.participants.map(\.name) ?? []
    #expect(!names.contains(who.name) && names.contains("Outro Nome Exemplo"))
    #expect(names.contains("Nova Exemplo") && names.contains(first.name))
  }

  @Test func thePersonWhoIsAskedAboutIsTheOneWhoIsDeleted() throws {
    var room = try room()
    room.type("2aBela Exemplo")
    room.press(.control("s"))
    room.press(.delete)
    #expect(room.shows("Bela Exemplo"))
    change(&room, "+ Bela Exemplo", "+ Abel Exemplo: convidado\n+ Bela Exemplo")
    room.type("s")
    let names = room.meeting("2026-12-03").attendance.map { room.session.name(of: $0.who) }
    #expect(names == ["Abel Exemplo"])
  }

  /// What was to be taken back is no longer the last step, or no step at all.
  @Test func aQuestionAboutStepsThatAreForgottenIsClosed() throws {
    var room = try room()
    room.type("2 4xx")
    room.type("H")
    #expect(room.session.popup != nil)
    change(&room, "## Diversos", "## Diversos e avisos")
    let files = room.files
    room.press([.down, .down, .enter])
    #expect(room.files == files)
  }

  @Test func whatWasCancelledComesBackForTheItemItWasAbout() throws {
    var room = try room(at: 5)
    room.type("e e mais\u{1B}")
    addAbove(&room)
    room.type("u")
    room.press(.control("s"))
    #expect(titles(room).last == "Diversos e mais")
    #expect(titles(room).count == 7)
  }

  @Test func afterACrashTheWindowOpensForTheItemItWasAbout() throws {
    var first = try room(at: 5)
    first.type("e e mais")
    addAbove(&first)
    let bytes = try #require(first.session.typed)
    var second = try room()
    addAbove(&second)
    second.session.offer(typed: bytes)
    second.type("r")
    second.press(.control("s"))
    #expect(titles(second).last == "Diversos e mais")
  }

  @Test func notesGoOnUnderAnItemThatGetsAnotherTitle() throws {
    var room = try room(at: 5)
    room.type("SojanPalavras")
    change(&room, "## Diversos\n", "## Diversos e avisos\n")
    room.type(" e mais\u{1B}")
    let item = try #require(room.meeting("2026-12-03").items.last)
    #expect(item.title == "Diversos e avisos")
    #expect(room.text(Self.file.path).contains("Palavras e mais"))
    room.type("u")
    #expect(!room.text(Self.file.path).contains("Palavras"))
  }

  @Test func notesGoOnUnderTheSecondOfTwoItemsOfOneTitle() throws {
    var room = try room(at: 5)
    change(&room, "## Contra-referência em cinco dias úteis\n", "## Diversos\n")
    room.type("SojanPalavras")
    addAbove(&room)
    room.type(" e mais\u{1B}")
    let items = room.meeting("2026-12-03").items
    #expect(items.map(\.entries.count) == [0, 0, 0, 0, 0, 0, 1])
  }

  /// Whoever types does not look at the screen: what follows are words, and no commands.
  @Test func keysGoNowhereWhenTheNotesHaveLostTheirItem() throws {
    var room = try room(at: 5)
    room.type("Sojan")
    change(&room, "\n## Diversos\nnatureza: diversos\ntempo: 10\n", "")
    let files = room.files
    room.type("xuSR s\rQ")
    #expect(room.files == files)
    #expect(!room.effects.contains(.quit))
    #expect(room.shows("Outro programa"))
    room.type("\u{1B}")
    #expect(room.session.popup == nil)
  }

  @Test func keysGoNowhereWhenTheFileOfTheNotesIsGone() throws {
    var room = try room(at: 5)
    room.type("Sojan")
    let text = room.text(Self.file.path)
    room.send(.changedOnDisk(Self.file, was: Document(bytes: Array(text.utf8)), now: nil))
    room.type("xuSR s\rQ")
    #expect(!room.effects.contains(.quit))
    #expect(room.shows("Outro programa"))
  }

  @Test func notesEndWhereTheActaIsApprovedMeanwhile() throws {
    var room = try room(at: 5)
    room.type("SojanPalavras")
    change(&room, "estado: em-curso", "estado: aprovada")
    let files = room.files
    room.type(" e mais")
    #expect(room.files == files)
    #expect(room.shows("já foi aprovada"))
    room.type("\u{1B}")
    #expect(room.files == files)
  }

  @Test func whatWasFilledInStaysWhenTheActaIsApprovedMeanwhile() throws {
    var room = try room(at: 5)
    room.type("e")
    change(&room, "estado: planeada", "estado: aprovada")
    let files = room.files
    room.type(" e encerramento")
    room.press(.control("s"))
    #expect(room.files == files)
    #expect(room.shows("Diversos e encerramento"))
    #expect(room.shows("já foi aprovada"))
  }
}
