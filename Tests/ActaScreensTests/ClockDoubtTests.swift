import ActaFrame
import ActaMeeting
import ActaText
import Testing

@testable import ActaScreens

/// A clock behind what the files say is asked about once, before the first thing is written.
struct ClockDoubtTests {
  /// The files tell of 6 November 2026.
  private func room(today: String = "2018-01-01") throws -> Room {
    try Room("Maxixe", .portuguese, today: today)
  }

  private func writes(_ room: Room) -> Int {
    room.effects.filter { if case .save = $0 { true } else { false } }.count
  }

  private func opensEditor(_ room: Room) -> Bool {
    room.effects.contains { if case .edit = $0 { true } else { false } }
  }

  /// Keys that write at the last of them, and what they write to.
  private static let firstWrites = [
    ("attendance", "2 "), ("an action", "4x"), ("the agenda", "1ai" + "Ponto\r\r\r\r"),
    ("an item moved", "1jjK"), ("the own editor", "1E"),
  ]

  @Test(arguments: firstWrites)
  func nothingIsWrittenBeforeTheAnswer(what: String, keys: String) throws {
    var room = try room()
    let before = room.files
    room.type(keys)
    #expect(room.session.isAskingAboutClock, "\(what)")
    #expect(room.shows("6 de Novembro de 2026"))
    #expect(writes(room) == 0 && !opensEditor(room))
    room.type("n")
    #expect(writes(room) == 0 && !opensEditor(room) && room.files == before)
    #expect(!room.session.isAskingAboutClock)
  }

  @Test(arguments: ["n", "\r", "\u{1B}"])
  func everythingButYesIsNoAndItIsAskedAgain(answer: String) throws {
    var room = try room()
    room.type("2 \(answer)")
    #expect(writes(room) == 0)
    #expect(room.session.popup == nil)
    room.type(" ")
    #expect(room.session.isAskingAboutClock)
  }

  @Test func afterYesItIsDoneAndNeverAskedAgain() throws {
    var room = try room()
    room.type("2 s")
    #expect(writes(room) == 1)
    #expect(room.text("meetings/2026-12-03.txt").contains(": presente"))
    room.type("j ")
    room.type("4x")
    #expect(room.text("updates.txt").contains("\n2018-01-01 "))
    room.type("1an")
    #expect(room.session.editor != nil)
    room.type("\u{1B}E")
    #expect(opensEditor(room))
  }

  @Test func notesAreAskedAboutBeforeTheyAreTyped() throws {
    var room = try room()
    room.type("1an")
    #expect(room.session.isAskingAboutClock)
    #expect(room.session.editor == nil)
    room.type("s")
    #expect(room.session.editor != nil)
    room.type("Sim, nota.\u{1B}")
    #expect(room.text("meetings/2026-12-03.txt").contains("\nSim, nota.\n"))
  }

  @Test func aFormStandsAsItWasAfterNo() throws {
    var room = try room()
    room.type("1aiPonto novo\r\r\r\r")
    #expect(room.session.isAskingAboutClock)
    // A crash in the middle of the question loses nothing of the form.
    let kept = room.session.typed.map { String(decoding: $0, as: UTF8.self) }
    #expect(kept?.contains("Ponto novo") == true)
    room.type("n")
    guard case .form(let form)? = room.session.popup else {
      Issue.record("no form")
      return
    }
    #expect(form.fields.first?.line.text == "Ponto novo")
    room.type("\rs")
    #expect(room.text("meetings/2026-12-03.txt").contains("\n## Ponto novo\n"))
  }

  @Test func openingOnAnotherDayAsksOnce() throws {
    var room = try room()
    room.type("1So")
    #expect(!room.session.isAskingAboutClock)
    room.type("s")
    #expect(room.meeting("2026-12-03").status == .open)
    room.type("2 ")
    #expect(!room.session.isAskingAboutClock)
    #expect(writes(room) > 1)
  }

  @Test(arguments: ["2026-11-06", "2026-12-03"])
  func aClockThatIsNotBehindIsNotAskedAbout(today: String) throws {
    var room = try room(today: today)
    room.type("2 ")
    #expect(writes(room) == 1)
  }

  @Test func aDayThatWasGivenIsMeant() throws {
    var room = try room()
    room.session.trustDay()
    room.type("2 ")
    #expect(writes(room) == 1)
  }

  @Test(arguments: [
    (["presenças", "1 marcar"], "meetings/2026-12-03.txt"), (["acções", "1 x"], "updates.txt"),
  ])
  func linesAreAskedAboutToo(lines: [String], path: String) throws {
    var voice = try DialogueTests.Voice("Maxixe", .portuguese, today: "2018-01-01")
    let before = voice.files
    for line in lines { voice.say(line) }
    #expect(voice.heard.contains { $0.contains("6 de Novembro de 2026") })
    #expect(voice.effects.isEmpty && voice.files == before)
    voice.say("n")
    #expect(voice.effects.isEmpty && voice.files == before)
    voice.say(lines[lines.count - 1])
    #expect(voice.effects.isEmpty)
    voice.say("s")
    #expect(voice.files[path] != before[path])
    #expect(voice.files.filter { before[$0.key] != $0.value }.map(\.key) == [path])
  }
}
