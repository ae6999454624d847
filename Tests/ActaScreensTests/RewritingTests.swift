import ActaFrame
import ActaMeeting
import ActaScreens
import ActaText
import Testing

/// `e` on what was recorded, `u` after Escape, and where the cursor is when a line was written.
struct RewritingTests {
  private static let record = "meetings/2026-12-03.txt"

  /// The second item open, ten of fourteen institutions in the room.
  private func room() throws -> Room {
    try Room.deciding()
  }

  private func lines(_ room: Room) -> [String] {
    room.text(Self.record).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  private func decision(_ room: Room) throws -> Decision {
    let file = Document(text: room.text(Self.record))
    return try #require(readMeeting(file, name: "2026-12-03").value.decisions.first)
  }

  @Test func theCountsOfADecisionCanBeMendedAndNothingElseChanges() throws {
    var room = try room()
    room.type("dv8-1-1\r")
    let before = lines(room)
    try room.wait(until: "09:25")
    room.press(.tab)
    room.type("e")
    #expect(room.shows("Corrigir D1"))
    room.type("\r\r")
    room.retype("6-3-1\r")
    let one = try decision(room)
    #expect(one.tally == Tally(votesFor: 6, votesAgainst: 3, abstentions: 1))
    #expect(one.result == .adopted)
    #expect(one.at?.text == "09:10")
    let after = lines(room)
    #expect(before.count == after.count)
    let changed = zip(before, after).filter { $0 != $1 }.map(\.1)
    #expect(changed == ["  a-favor: 6", "  contra: 3"])
    room.type("u")
    #expect(lines(room) == before)
  }

  @Test(arguments: ["drpresid\r", "de\rpresid\r", "de\rvota\r8-1-1\r", "dpFalta um parecer.\r\r"])
  func whatWasSaidOfARejectionReferralOrDeferralStaysWhenItIsWrittenAgain(keys: String) throws {
    var room = try room()
    room.type(keys)
    let before = try decision(room)
    room.press(.tab)
    room.type("e")
    room.retype("Outro texto.")
    room.press(.control("s"))
    var after = try decision(room)
    #expect(after.text == "Outro texto.")
    (after.text, after.lines) = (before.text, before.lines)
    #expect(after == before)
  }

  /// Decided, and gone before the minute was over: the decision keeps those who took it.
  @Test func whoLeavesInTheMinuteOfADecisionTookPartInIt() throws {
    var room = try room()
    room.type("dv8-1-1\r2gs1")
    #expect(room.text(Self.record).contains("até 09:10"))
    let file = Document(text: room.text(Self.record))
    var group = GroupText(folder: "", group: readGroup(Document(text: room.text("group.txt"))))
    group.meetings = [readMeeting(file, name: "2026-12-03")]
    #expect(
      checkTogether([group], today: nil).filter { $0.diagnostic.name == .quorumMismatch } == [])
    room.press(.tab)
    room.type("e\r\r")
    room.retype("6-3-1\r")
    #expect(try decision(room).votesAgainst == 3)
  }

  @Test func anActionSaysWhichDecisionItCarriesOutAndCanBeFreedOfIt() throws {
    var room = try room()
    room.type("dc\raaImprimir\rPRM\r\r\r\r")
    #expect(room.shows("A1 (da D1) para PRM"))
    #expect(room.text(Self.record).contains("\n  origem: D1"))
    room.press(.tab)
    room.type("e\r\r\r\r\r")
    room.retype("\r")
    #expect(room.shows("Alterado: A1"))
    #expect(!room.text(Self.record).contains("\n  origem: D1"))
    room.type("drv2-8-0\ra")
    room.type("aConvocar\rPRM\r\r\r\r")
    #expect(room.shows("A2 para PRM"))
  }

  @Test func aMendedCountIsHeldToTheRuleAgain() throws {
    var room = try room()
    room.type("dv8-1-1\r")
    room.press(.tab)
    room.type("e\r\r")
    room.retype("2-7-1\r")
    #expect(try decision(room).result == .rejected)
    room.type("e\r\r")
    room.retype("9-9-9\r")
    #expect(room.shows("27"))
    room.press(.escape)
    #expect(try decision(room).votesAgainst == 7)
  }

  @Test func aRollCallWithoutAVoteSaysHowTheyAreGiven() throws {
    var room = try room()
    room.type("dn\r")
    #expect(room.shows("uma letra por instituição"))
    #expect(!room.shows("8-1-1"))
  }

  @Test func aRollCallComesBackWithItsVotes() throws {
    var room = try room()
    room.type("dnfffffffcaf\r")
    let before = try decision(room)
    #expect(before.rollAgainst.count == 1)
    let against = before.rollAgainst[0]
    room.press(.tab)
    room.type("e")
    let row = try #require(room.screen.first { $0.contains(against) })
    #expect(row.contains("contra"))
    for _ in 0..<7 { room.press(.down) }
    room.type("a\r")
    let after = try decision(room)
    #expect(after.rollAgainst.isEmpty)
    #expect(after.rollAbstained.contains(against))
    #expect(after.rollFor == before.rollFor)
  }

  @Test func whatEscapeDroppedComesBackWithU() throws {
    var room = try room()
    let before = room.files
    room.type("dv5-5-0\u{1B}")
    #expect(room.files == before)
    #expect(room.shows("u devolve-o"))
    room.type("u")
    #expect(room.shows("5-5-0"))
    room.press(.escape)
    room.type("u")
    #expect(!room.shows("5-5-0"))
    #expect(room.files != before)
  }

  @Test func theAnswersOfARollCallComeBackToo() throws {
    var room = try room()
    room.type("dnffc\u{1B}u")
    #expect(room.shows("contra"))
    #expect(room.screen.count { $0.contains("a favor") } >= 2)
  }

  @Test func anotherChangeInBetweenIsWhatUTakesBack() throws {
    var room = try room()
    let before = room.files
    room.type("aiUm ponto\u{1B}")
    room.type("anTexto\u{1B}u")
    #expect(room.files == before)
    #expect(!room.shows("Um ponto"))
  }

  @Test func aWindowLeftAsItOpenedIsNotKept() throws {
    var room = try room()
    room.type("e")
    room.press(.tab)
    room.press(.escape)
    #expect(!room.shows("u devolve-o"))
  }

  @Test func aLetterOverAChoiceTakesItsPlace() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.type("2eaus")
    #expect(room.screen.contains { $0.contains("Estado") && $0.hasSuffix("aus") })
    room.type("\u{1B}u")
    #expect(room.screen.contains { $0.contains("Estado") && $0.hasSuffix("aus") })
  }

  @Test func afterANoteUpAndDownGoThroughTheItemsAgain() throws {
    var room = try room()
    room.type("anPrimeira frase.\u{1B}")
    #expect(room.shows("Primeira frase."))
    room.type("j")
    #expect(room.screen.contains { $0.hasPrefix("> 3 ") })
  }

  @Test func theParagraphJustWrittenCanBeRestrictedAtOnce() throws {
    var room = try room()
    room.type("anPrimeira frase.\u{1B}R")
    #expect(room.shows("Primeira frase."))
    room.type("r")
    #expect(room.text(Self.record).contains("TLP:RED"))
    #expect(!room.shows("Primeira frase."))
  }

  /// What settled a finding must not settle one of the paragraph below.
  @Test func aParagraphTakesWhatSettledItAway() throws {
    var room = try room()
    room.type("anPrimeira frase.\u{1B}anSegunda frase.\u{1B}")
    let before = lines(room)
    let place = try #require(before.firstIndex(of: "Primeira frase."))
    var text = before
    text.insert("; permite R13: prazo do plano", at: place)
    let file = FileName.meeting("2026-12-03")
    let old = Document(text: room.text(Self.record))
    let new = Document(text: text.joined(separator: "\n"))
    room.send(.changedOnDisk(file, was: old, now: new))
    #expect(room.text(Self.record).contains("; permite R13"))
    room.press(.tab)
    room.press(.home)
    room.press(.delete)
    room.type("s")
    #expect(!room.text(Self.record).contains("Primeira frase."))
    #expect(!room.text(Self.record).contains("; permite R13"))
    #expect(room.text(Self.record).contains("Segunda frase."))
  }

  @Test func theFileOfAnActionOpensWhereItWasPromised() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.type("4")
    let row = try #require(room.screen.first { $0.hasPrefix(">") })
    room.type("E")
    guard case .edit(let file, let line)? = room.effects.last else {
      Issue.record("no file is opened")
      return
    }
    let lines = room.text(file.path).split(separator: "\n", omittingEmptySubsequences: false)
    let words = try #require(lines[line - 1].split(separator: ": ").last).prefix(8)
    #expect(lines[line - 1].hasPrefix("ACÇÃO A"))
    #expect(row.contains(words))
  }
}
