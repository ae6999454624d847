import ActaFrame
import ActaMeeting
import ActaText
import Testing

@testable import ActaScreens

/// What the one table of commands promises.
struct CommandTableTests {
  @Test func aWordThatNoCommandHasIsSaidToFindNothing() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.type(":zebra")
    #expect(room.shows("Nada encontrado."))
  }

  /// A view's own command takes a key before one of every view; beside its like it never does.
  @Test(arguments: ViewName.allCases)
  func noTwoCommandsShareAKeyInAView(view: ViewName) {
    let here = Command.allCases.filter { $0.applies(in: view) }
    let (own, general) = (
      here.filter { $0.binding.views != nil }, here.filter { $0.binding.views == nil }
    )
    for commands in [own, general] {
      var owners: [Key: Command] = [:]
      for command in commands {
        for key in command.binding.keys {
          #expect(owners[key] == nil, "\(key): \(command) and \(owners[key] ?? command)")
          owners[key] = command
        }
      }
    }
    for command in own {
      for key in command.binding.keys { #expect(Command.bound(to: key, in: view) == command) }
    }
  }

  @Test func listsBeginWithWhatCanBeDoneAndWithWhatATypedWordBegins() throws {
    let here = HelpList(view: .agenda, from: .agenda).commands(.portuguese, .portuguese)
    #expect(here.first == .add)
    #expect(try #require(here.firstIndex(of: .print)) < #require(here.firstIndex(of: .up)))
    var list = HelpList(view: nil, from: .agenda)
    list.typed = LineField(text: "acta")
    #expect(list.commands(.portuguese, .portuguese).first == .minutes)
    list.typed = LineField(text: "cima")
    #expect(list.commands(.portuguese, .portuguese).first == .moveUp)
  }

  @Test func everyCommandHasAKeyAViewAndAPlaceInBothLists() {
    for language in Language.allCases {
      let words = Phrases.of(language)
      let everything = HelpList(view: nil, from: .agenda).commands(language, words)
      #expect(everything.count == Command.allCases.count)
      #expect(Set(everything) == Set(Command.allCases))
      for command in Command.allCases {
        #expect(!command.binding.keys.isEmpty)
        let homes = ViewName.allCases.filter { command.applies(in: $0) }
        #expect(!homes.isEmpty)
        for view in homes {
          #expect(HelpList(view: view, from: view).commands(language, words).contains(command))
        }
      }
    }
  }

  @Test(arguments: [
    ("accao concluida", Command.done), ("ACTION DONE", .done), ("historia", .history),
    ("voltar qualquer momento", .history), ("Ctrl-P", .palette), ("reservar", .restrict),
  ])
  func theListIsNarrowedInEitherLanguageWithoutAccents(typed: String, wanted: Command) {
    var list = HelpList(view: nil, from: .agenda)
    list.typed = LineField(text: typed)
    #expect(list.commands(.portuguese, .portuguese).contains(wanted))
    #expect(list.commands(.english, .english).contains(wanted))
    list.typed = LineField(text: typed + " xyzzy")
    #expect(list.commands(.english, .english) == [])
  }

  @Test(arguments: [40, 50, 60, 72, 80, 100, 160], Language.allCases)
  func hintsNeverReachTheEdgeAndHelpAndTheWayBackGoLast(columns: Int, language: Language) throws {
    for view in "0123456" {
      var room = try Room("Maxixe", language, today: "2026-12-03", columns: columns, rows: 24)
      room.type(String(view))
      let line = room.session.view(Size(columns: columns, rows: 24)).row(23)
      #expect(line.count < columns)
      #expect(line.contains(language == .portuguese ? "? ajuda" : "? help"))
      #expect(line.contains(language == .portuguese ? "q voltar" : "q back"))
    }
  }

  @Test func aCommandThatCannotBeSaysWhyInTheList() throws {
    var room = try Room("Maxixe", .english, today: "2026-12-03")
    room.type(":undo")
    #expect(room.session.view(room.session.size).text().contains("(Nothing to undo.)"))
  }

  @Test(arguments: [40, 60, 80])
  func theReasonAgainstACommandIsReadWholeInTheList(columns: Int) throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03", columns: columns)
    room.type("?reservar")
    let text = room.screen.joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(text.contains("(Entre no ponto (Enter) e escolha um parágrafo.)"))
  }

  @Test func restrictingStandsAmongTheHintsWhereAParagraphIsSelectedAndSaysWhoMayRead() throws {
    var room = try Room.deciding()
    #expect(!room.shows("R reservar"))
    room.type("anTexto delicado.\u{1B}")
    #expect(room.shows("R reservar"))
    room.type("R")
    #expect(room.shows("r  TLP:RED: só quem esteve presente ou é nomeado"))
    #expect(room.shows("a  TLP:AMBER+STRICT: só dentro da instituição que recebe"))
  }

  @Test func theLastMessagesStandInTheHelp() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.type("So?")
    let text = room.session.view(room.session.size).text()
    #expect(text.contains("Últimas mensagens"))
    #expect(text.contains("sessão aberta às 09:10"))
  }
}
