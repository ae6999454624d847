import ActaFrame
import ActaMeeting
import ActaText
import Testing

@testable import ActaScreens

/// Whoever is late counts from the hour at which they came, and not before.
struct LateArrivalTests {
  typealias Voice = DialogueTests.Voice

  private func meeting(_ voice: Voice) -> Meeting {
    readMeeting(
      Document(bytes: voice.files["meetings/2026-12-03.txt"] ?? []), name: "2026-12-03"
    ).value
  }

  /// Called at 09:30, after the opening at 09:10.
  private func openVoice() throws -> Voice {
    var voice = try Voice("Maxixe", .portuguese, today: "2026-12-03")
    voice.say("agenda", "S", "o")
    try voice.wait(until: "09:30")
    voice.say("chamada")
    return voice
  }

  @Test func beforeTheOpeningWhoIsLateStaysUnmarkedAndIsCalledAgain() throws {
    var voice = try Voice("Maxixe", .portuguese, today: "2026-12-03")
    let before = voice.files
    voice.say("chamada", "4")
    #expect(
      voice.heard.first
        == "Ainda não chegou: fica por marcar e não conta. «s» na sua linha quando chegar.")
    #expect(voice.files == before)
    voice.say(".", "chamada")
    #expect(voice.prompt == "PD, Pedro Exemplo (preside): ")
  }

  @Test func anEmptyHourMarksNobody() throws {
    var voice = try openVoice()
    let before = voice.files
    voice.say("atrasado")
    #expect(voice.prompt == "PD, Pedro Exemplo (preside), hora a que chegou [ainda não chegou]: ")
    voice.say("")
    #expect(voice.files == before)
    #expect(voice.prompt == "PD, Lina Exemplo: ")
  }

  @Test func anHourCountsFromThenAndNotFromTheOpening() throws {
    var voice = try openVoice()
    voice.say("4", "09h20")
    let row = try #require(meeting(voice).attendance.first)
    #expect(row.text(in: .portuguese) == "pedro: atrasado desde 09:20")
    let presence = Presence(meeting: meeting(voice), group: voice.dialogue.session.library.group)
    #expect(presence.present(at: ClockTime("09:15")) == [])
    #expect(presence.present(at: ClockTime("09:25")) == ["PD"])
  }

  @Test(arguments: ["09:10", "09:31", "cedo", "4"])
  func anHourOutsideTheMeetingIsAskedAgain(typed: String) throws {
    var voice = try openVoice()
    let before = voice.files
    voice.say("4", typed)
    #expect(voice.heard.first?.contains("das 09:11 às 09:30") == true)
    #expect(voice.prompt.contains("hora a que chegou"))
    #expect(voice.files == before)
    voice.say("<")
    #expect(voice.prompt == "PD, Pedro Exemplo (preside): ")
  }

  @Test func theFormBeforeTheOpeningMarksNobodyLate() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    let before = room.files
    room.type("2e")
    room.retype("atrasado\r\r\r")
    #expect(room.shows("Quem ainda não chegou fica por marcar"))
    #expect(room.files == before)
  }
}
