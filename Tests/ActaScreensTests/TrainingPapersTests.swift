import ActaFrame
import ActaMeeting
import ActaMinutes
import ActaScreens
import ActaText
import Testing

/// `m` and `p` in view 5: the documents of an activity.
struct TrainingPapersTests {
  /// View 5 on the training of July 2026.
  private func room(_ language: Language = .portuguese) throws -> Room {
    var room = try Room("Maxixe", language, today: "2026-12-03")
    room.type("5fvítimas\r")
    return room
  }

  @Test func everyDocumentIsShownBeforeAnythingIsPrinted() throws {
    for (letter, words) in [
      ("r", "RELATÓRIO DE CAPACITAÇÃO"), ("n", "LISTA DE PARTICIPANTES"),
      ("c", "CERTIFICADO DE APROVEITAMENTO"), ("f", "LISTA DE PRESENÇAS"),
    ] {
      var room = try room()
      room.type("m" + letter)
      #expect(room.shows(words))
      #expect(room.shows("TLP:AMBER+STRICT"))
      #expect(room.effects.isEmpty)
      room.type("q")
      #expect(room.shows("[5 "))
    }
  }

  @Test func certificatesThatNobodyHasAreNotOfferedForPrinting() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-07-28")
    room.type("5fvítimas\rmc")
    let reason = "Ninguém alcançou"
    #expect(room.shows(reason))
    room.type("pd")
    #expect(room.effects.isEmpty)
    #expect(room.shows(reason) && !room.shows("guardar como PDF"))
  }

  @Test func languageAndLabelAreChosenForTheDocumentThatIsShown() throws {
    var room = try room()
    room.type("mrml")
    #expect(room.shows("TRAINING REPORT"))
    room.type("m5")
    #expect(room.shows("TLP:CLEAR"))
    room.press(.end)
    #expect(!room.screen.joined().contains("Olga Exemplo"))
    room.type("6")
    #expect(!room.shows("TRAINING REPORT"))
  }

  @Test func thePrintedReportIsTheOneOfTheActivity() throws {
    var room = try room()
    room.type("pi")
    let printed = room.effects.compactMap { effect -> (PlainDocument, String)? in
      if case .print(let document, let title, _) = effect { (document, title) } else { nil }
    }
    #expect(printed.map(\.1) == ["Acta relatorio 2026-07-28"])
    #expect(printed.first?.0.text.contains("24 participantes: 14 mulheres, 10 homens.") == true)
  }

  @Test(arguments: [("f", DocumentFormat.text), ("d", .pdf), ("h", .html)])
  func aDocumentIsKeptUnderTheNameOfItsActivity(letter: String, format: DocumentFormat) throws {
    var room = try room()
    room.type("mcp" + letter)
    let kept = room.effects.compactMap { effect -> String? in
      guard case .keepDocument(let document, let name, let kept) = effect, kept == format else {
        return nil
      }
      return document.fileName(meeting: name, ending: kept.ending)
    }
    #expect(kept == ["2026-07-28-identificacao-certificados-TLP-AMBER+STRICT.\(format.ending)"])
  }

  @Test func theDocumentFollowsWhatIsChangedInTheList() throws {
    var room = try room()
    room.type("mr/Presença:\r")
    #expect(room.shows("Presença: 94% (90 de 96"))
    room.type("q\rA")
    room.type("qmr/Presença:\r")
    #expect(room.shows("Presença: 93% (89 de 96"))
  }

  @Test func withoutAnActivityItSaysWhatToDo() throws {
    var room = try Room("Maxixe", .english, today: "2026-12-03")
    room.type("5")
    room.press(.end)
    room.type("m")
    #expect(room.shows("Choose an activity first."))
  }

  @Test func whatLooksLikePersonalDataStopsTheReportAndSaysWhere() throws {
    let library = try Room.library("Maxixe")
    let trainings = library.trainings.map { file -> TrainingFile in
      let text = String(decoding: file.document.bytes, as: UTF8.self)
      return TrainingFile(
        name: file.name,
        document: Document(
          text: text + "\n## Recomendações\n\nLigar para a vítima: +258 84 123 4567.\n"),
        group: library.group)
    }
    let whole = Library(
      group: library.group, meetings: library.meetings, proposals: library.proposals.document,
      updates: library.updates.document, trainings: trainings)
    var room = try Room(whole, .portuguese, today: "2026-12-03")
    room.type("5fvítimas\rpi")
    #expect(room.effects.isEmpty)
    #expect(room.shows("training/2026-07-28-identificacao.txt:"))
  }
}
