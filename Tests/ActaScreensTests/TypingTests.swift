import ActaFrame
import ActaMeeting
import ActaScreens
import Testing

/// Windows that were being filled in when the program ended without its doing.
struct TypingTests {
  private func room() throws -> Room {
    try Room("Maxixe", .portuguese, today: "2026-12-03", at: "09:10")
  }

  /// A new session that finds what the first one left.
  private func reopened(_ first: Room) throws -> Room {
    let bytes = try #require(first.session.typed)
    var second = try room()
    second.session.offer(typed: bytes)
    return second
  }

  @Test func aHalfFilledFormOpensAgainAsItStood() throws {
    var first = try room()
    first.type("1aaDistribuir o prazo\tSDS")
    let before = first.screen
    var second = try reopened(first)
    #expect(second.shows("+ O quê: Distribuir o prazo"))
    #expect(second.shows("Distribuir o prazo"))
    let files = second.files
    second.type("r")
    #expect(second.screen == before)
    #expect(second.files == files)
    second.type("MAS")
    #expect(second.shows("SDSMAS"))
  }

  @Test func whatWasOnlyOpenedOrLookedForIsNotOffered() throws {
    for keys in ["1", "1a", "1aa", "/prazo", "?prazo", "1aaDistribuir\u{1B}"] {
      var room = try room()
      room.type(keys)
      #expect(room.session.typed == nil, "\(keys)")
    }
  }

  /// Whatever is open or hidden: nothing of it changes, and it is offered after a crash as before.
  @Test(arguments: ["", "1an", "1anIsto", "1aa", "1aaDistribuir o prazo", "S", "?", "/pra", "v"])
  func theProgramIsSuspendedWhateverIsOpen(keys: String) throws {
    var room = try room()
    room.type(keys)
    let (screen, typed, effects) = (room.screen, room.session.typed, room.effects)
    room.press(.control("z"))
    #expect(room.effects == effects + [.suspend])
    #expect(room.screen == screen)
    #expect(room.session.typed == typed)
  }

  @Test func restrictedTextStaysFoldedUntilItIsWanted() throws {
    var first = try room()
    first.type("1arPonto de contacto")
    var second = try reopened(first)
    #expect(!second.shows("Ponto de contacto"))
    second.type("r")
    #expect(second.shows("Ponto de contacto"))
  }

  /// Keys of a journal made to harm do nothing: what would change a file is shown, not done.
  @Test func keysThatWouldDoSomethingAreNotPressed() throws {
    let deed = "acta-typing 1\nview 1\nrow 0\nflag text\nline Olá\ncharacter S\ncharacter o\n"
    var room = try room()
    let before = room.files
    room.session.offer(typed: Array(deed.utf8))
    room.type("r")
    #expect(room.shows("Olá"))
    #expect(room.files == before)
  }

  @Test(arguments: [
    "", "acta-typing 1\nview 99\n", "acta-typing 1\nkey nada\n", "acta-typing 2\n", "\0\0",
  ])
  func whatIsNoWindowIsNotOffered(text: String) throws {
    var room = try room()
    let before = room.screen
    room.session.offer(typed: Array(text.utf8))
    #expect(room.screen == before)
  }

  /// Numbers that no screen has lead nowhere, and those of no window at all are none of a journal.
  @Test(arguments: [
    ("column", "-9223372036854775808"), ("column", "9223372036854775807"), ("column", "50000"),
    ("row", "9223372036854775807"), ("content", "-1"), ("column", "7"),
  ])
  func aPlaceThatIsNoneIsNotGoneTo(what: String, number: String) throws {
    let found = """
      acta-typing 1
      view 7
      \(what) \(number)
      training 2025-09-18-registo
      flag text
      line nome: Ana
      character a
      character A

      """
    var room = try room()
    let before = room.files
    room.session.offer(typed: Array(found.utf8))
    room.type("r")
    #expect(!room.screen.isEmpty)
    room.press([.escape, .right, .left])
    #expect(!room.screen.isEmpty)
    #expect(room.files == before)
  }
}
