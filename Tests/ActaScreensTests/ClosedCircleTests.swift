import ActaMeeting
import ActaScreens
import ActaText
import Testing

/// In the session, too, nothing is shown, printed or kept of what is for one circle only.
struct ClosedCircleTests {
  private func library(
    meeting: (String) -> String = { $0 }, training: (String) -> String = { $0 }
  ) throws -> Library {
    let whole = try Room.library("Maxixe")
    let meetings = whole.meetings.map { file in
      MeetingFile(
        name: file.name, document: Document(text: meeting(text(file.document))),
        group: whole.group)
    }
    let trainings = whole.trainings.map { file in
      TrainingFile(
        name: file.name, document: Document(text: training(text(file.document))),
        group: whole.group)
    }
    return Library(
      group: whole.group, meetings: meetings, proposals: whole.proposals.document,
      updates: whole.updates.document, trainings: trainings)
  }

  private func text(_ document: Document) -> String {
    String(decoding: document.bytes, as: UTF8.self)
  }

  /// What stands on the screen, wherever its lines break.
  private func words(_ room: Room) -> String {
    room.screen.joined(separator: " ").split(separator: " ").joined(separator: " ")
  }

  @Test(arguments: ["r", "n", "c", "f"])
  func nobodyUnderEighteenIsListedByName(letter: String) throws {
    let library = try library(training: { $0.replacing("| 18-24 |", with: "| 12-17 |") })
    var room = try Room(library, .portuguese, today: "2026-12-03")
    room.type("5fvítimas\rm\(letter)")
    #expect(words(room).contains("minor-listed: «12-17»: ninguém com menos de 18 anos"))
    #expect(room.shows("training/2026-07-28-identificacao.txt:"))
    #expect(!words(room).contains("Exemplo"))
    room.type("p")
    #expect(room.effects.isEmpty && !room.shows("Imprimir"))
    room.type("m4")
    #expect(!room.shows("minor-listed") && room.shows("TLP:GREEN"))
  }

  @Test func aCaseConferenceIsForItsCircle() throws {
    let library = try library(meeting: {
      $0.replacing("tipo: ordinária", with: "tipo: conferência-de-caso")
    })
    var room = try Room(library, .portuguese, today: "2026-12-03")
    room.type("6")
    #expect(room.shows("TLP:RED"))
    for letter in ["a", "t", "r", "c", "f"] {
      room.type("m\(letter)m3")
      #expect(words(room).contains("uma conferência de caso é só para o seu círculo"))
      #expect(!room.shows("Página"))
      room.type("p")
      #expect(room.effects.isEmpty && !room.shows("Imprimir"))
      room.type("m1")
      #expect(room.shows("Página"))
    }
  }

  /// A message reaches more people than those labels allow.
  @Test func aSummaryThatIsForNoMessageSaysSo() throws {
    let library = try library(meeting: { $0 })
    var room = try Room(library, .portuguese, today: "2026-12-03")
    room.type("6mr")
    #expect(room.shows("Página") && !room.shows("por mensagem"))
    for (letter, label) in [("1", "TLP:RED"), ("2", "TLP:AMBER+STRICT")] {
      room.type("m\(letter)")
      #expect(words(room).contains("Um resumo é para uma mensagem, e o que é \(label) não"))
      #expect(room.shows("Página"))
      room.type("mt")
      #expect(!words(room).contains("não se envia"))
      room.type("mr")
    }
  }
}
