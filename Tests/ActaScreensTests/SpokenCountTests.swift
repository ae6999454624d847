import ActaFrame
import ActaMeeting
import ActaText
import Testing

@testable import ActaScreens

/// What was counted is heard before it is recorded, and one letter is one key.
struct SpokenCountTests {
  typealias Voice = DialogueTests.Voice

  private let path = "meetings/2026-12-03.txt"

  private func openVoice() throws -> Voice {
    var voice = try Voice("Maxixe", .portuguese, today: "2026-12-03")
    voice.say("presenças")
    for row in 1...14 { voice.say("\(row) marcar") }
    voice.say("agenda", "S", "o", "2", "s")
    return voice
  }

  @Test func aVoteIsReadBackAndRecordedByAnEmptyLine() throws {
    var voice = try openVoice()
    let before = voice.files
    voice.say("d", "v", "4-3")
    #expect(
      voice.heard.contains("4 a favor, 3 contra, 0 abstenções (não indicadas), sem voto 3"))
    #expect(voice.heard.contains { $0.contains("aprovada") })
    #expect(voice.prompt == "Registar? Linha vazia regista; < volta atrás; . desiste: ")
    #expect(voice.files == before)
    voice.say("")
    #expect(voice.files != before)
    #expect(voice.heard.first?.hasPrefix("D1 registada: aprovada") == true)
  }

  @Test func aCountThatWasHeardWrongIsTypedAnewOrGivenUp() throws {
    var voice = try openVoice()
    let before = voice.files
    voice.say("d", "v", "4-3", "<")
    #expect(voice.prompt.contains("[4-3]"))
    voice.say("4-3-1")
    #expect(voice.heard.contains("4 a favor, 3 contra, 1 abstenção, sem voto 2"))
    voice.say("5-3-1")
    #expect(voice.heard.contains("5 a favor, 3 contra, 1 abstenção, sem voto 1"))
    voice.say(".")
    #expect(voice.heard.first == "Desistiu: nada foi escrito.")
    #expect(voice.files == before)
    voice.say("d", "v", "9-9-9")
    #expect(voice.heard.contains { $0.contains("27 votos") })
    voice.say("")
    #expect(voice.files == before)
  }

  @Test func votesOnAnActaAreReadBackToo() throws {
    var voice = try openVoice()
    let before = voice.files
    voice.say("S", "a", "1", "v", "6-2-1")
    #expect(voice.heard.contains("6 a favor, 2 contra, 1 abstenção, sem voto 1"))
    #expect(voice.heard.contains { $0.contains("aprovada") })
    #expect(voice.files == before)
    voice.say("")
    #expect(voice.files != before)
  }

  @Test func aCapitalIsNeverTakenForTheSmallLetter() throws {
    var voice = try openVoice()
    let before = voice.files
    voice.say("acções", "S")
    #expect(voice.heard.first?.hasPrefix("Aqui não: «sessão»") == true)
    #expect(voice.files == before)
    #expect(voice.dialogue.session.view == .actions)
    voice.say("D")
    #expect(voice.heard.first == voice.dialogue.session.words.unknownKey)
  }
}
