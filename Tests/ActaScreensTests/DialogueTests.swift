import ActaFrame
import ActaMeeting
import ActaScreens
import ActaText
import Testing

/// A meeting that is run by lines is the meeting that is run by keys.
struct DialogueTests {
  /// A session spoken in lines on a fixture, at one minute.
  struct Voice {
    var dialogue: Dialogue
    private(set) var heard: [String] = []
    private(set) var prompt = ""
    private(set) var effects: [Effect] = []
    private var moment: Moment

    init(_ fixture: String, _ language: Language, today: String) throws {
      try self.init(Room.library(fixture), language, today: today)
    }

    init(_ library: Library, _ language: Language, today: String) throws {
      let date = try #require(CalendarDate(iso: today))
      moment = Moment(date: date, time: try #require(ClockTime("09:10")))
      dialogue = Dialogue(
        session: Session(
          library: library, language: language, now: moment, size: Size(columns: 80, rows: 24)))
      let turn = dialogue.begin()
      (heard, prompt) = (turn.lines, turn.prompt)
    }

    /// Lets the clock go on to a minute of the same day.
    mutating func wait(until time: String) throws {
      moment.time = try #require(ClockTime(time))
    }

    mutating func tell(_ event: Event) { effects += dialogue.tell(event, at: moment) }

    mutating func say(_ lines: String...) {
      for line in lines {
        let turn = dialogue.take(line, at: moment)
        (heard, prompt) = (turn.lines, turn.prompt)
        effects += turn.effects
      }
    }

    var files: [String: [UInt8]] {
      dialogue.session.library.fileNames.reduce(into: [:]) { files, file in
        files[file.path] = dialogue.session.library.bytes(of: file)
      }
    }
  }

  /// A script that ends with `Q` ends the program, also where a question stood.
  @Test func theLetterThatLeavesIsHeardInAMenuToo() throws {
    var voice = try Voice("Maxixe", .portuguese, today: "2026-12-03")
    voice.say("a")
    #expect(voice.heard.contains { $0.hasPrefix("1. ") })
    voice.say("Q")
    #expect(voice.effects.contains(.quit), "\(voice.heard)")
  }

  @Test func aMeetingByLinesMakesTheFilesThatKeysMake() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.type("2")
    for _ in 0..<14 { room.type(" j") }
    room.type("aDelfina Exemplo\rUniversidade\rF\r\r\r")
    room.type("1Sojs")
    room.type("anO IPAJ leu a proposta.\rprazo: cinco dias úteis\u{1B}")
    room.type("h" + "dv8-1-1\r")
    room.type("aaDistribuir o prazo de resposta.\rSERNIC\r+2s\rOIM, SCI\r\r")
    room.type("anTexto delicado.\u{1B}Rr")
    room.type("h" + "4x1Se15/3/2027\r")

    var voice = try Voice("Maxixe", .portuguese, today: "2026-12-03")
    voice.say("presenças")
    for row in 1...14 { voice.say("\(row) marcar") }
    voice.say("a", "Delfina Exemplo", "Universidade", "F", "", "")
    voice.say("agenda", "S", "1", "2", "s")
    voice.say("a", "1", "O IPAJ leu a proposta.", "prazo: cinco dias úteis", ".")
    voice.say("d", "2", "8-1-1", "")
    voice.say("a", "3", "Distribuir o prazo de resposta.", "sern", "+2s", "OIM, sci", "")
    voice.say("a", "n", "Texto delicado.", ".", "abrir", "5", "R", "1")
    voice.say("q", "acções", "x", "1", "agenda", "S", "2", "15/3/2027", "")

    #expect(voice.files == room.files)
    let record = String(decoding: voice.files["meetings/2026-12-03.txt"] ?? [], as: UTF8.self)
    for line in [
      "DELIBERAÇÃO D1: ", "ACÇÃO A1: Distribuir o prazo de resposta.", "  com: OIM, SCI",
      "  prazo: 2026-12-17", "RESERVADO TLP:RED:", "  Texto delicado.", "encerrado: 09:10",
      "próxima: 2027-03-15 09:00",
    ] { #expect(record.contains(line), "missing: \(line)") }
  }

  /// What a hint calls «a, then n» can be typed as it is read; and a roll is called by its word.
  @Test func lettersThatFollowEachOtherAreTakenTogether() throws {
    var voice = try Voice("Maxixe", .english, today: "2026-12-03")
    voice.say("S o")
    #expect(voice.heard.contains { $0.contains("call the roll (roll)") })
    voice.say("2", "a n", "One line.", ".")
    let text = String(decoding: voice.files["meetings/2026-12-03.txt"] ?? [], as: UTF8.self)
    #expect(text.contains("One line."))
    voice.say("a x")
    #expect(voice.heard.contains { $0.contains("x") })
    #expect(voice.prompt == "Choose> ")
  }

  @Test func theRollCallAsksAboutEachPersonAndSaysTheQuorum() throws {
    var voice = try Voice("Maxixe", .portuguese, today: "2026-12-03")
    voice.say("chamada")
    #expect(voice.prompt == "PD, Pedro Exemplo (preside): ")
    voice.say("1", "justificado", "3", "atra", "", "9")
    #expect(voice.heard.first == "«9» não está na lista.")
    voice.say(".")
    #expect(voice.heard.first == "Fim da chamada. sem quórum: 1, precisa 8")
    let attendance = voice.dialogue.session.library.bytes(of: .meeting("2026-12-03"))
    let text = String(decoding: attendance ?? [], as: UTF8.self)
    #expect(text.contains("pedro: presente\nlina: justificado\nana: ausente\n\n"))
  }

  @Test func aDateIsSaidInFullBeforeItIsTaken() throws {
    var voice = try Voice("Cross-border", .english, today: "2026-12-03")
    voice.say("agenda", "a", "3", "Send the list", "?")
    #expect(voice.heard.count > 2)
    voice.say("1", "+1w")
    #expect(voice.heard == ["Due: Thursday, 10 December 2026"])
    #expect(voice.prompt == "With: ")
    voice.say(".", "actions", "1", "due", "+1w")
    #expect(voice.heard == ["Thursday, 10 December 2026: an empty line takes it."])
    voice.say("32/1")
    #expect(
      voice.heard == ["This date is not understood. Type 14/10, +2w, fri or 2026-10-14."])
  }

  @Test func anHourThatIsNoneIsRefusedWhereItIsTypedAndNotOfferedAgain() throws {
    var voice = try Voice("Maxixe", .portuguese, today: "2026-12-03")
    voice.say("agenda", "S", "1", "presenças", "1 editar", "presente", "onze e tal")
    #expect(voice.heard.first == "Escreva as horas como 09:05-11:00; vazio é toda a sessão.")
    #expect(voice.prompt == "Horas [09:10-]: ")
    voice.say("9h05-11h10", "", "")
    let record = String(
      decoding: voice.files["meetings/2026-12-03.txt"] ?? [], as: UTF8.self)
    #expect(record.contains("pedro: presente desde 09:05 até 11:10"))
  }

  @Test func whatIsDecidedFromAnotherViewIsNamed() throws {
    var voice = try Voice("Maxixe", .portuguese, today: "2026-12-03")
    voice.say("agenda", "5", "presenças", "deliberar")
    #expect(voice.heard.first == "Deliberar: 5 Plano de palestras para 2027")
  }

  @Test func everyCommandOfTheTableIsInItsListWithAReasonWhenItCannotBe() throws {
    var voice = try Voice("Maxixe", .portuguese, today: "2026-12-03")
    voice.say("s")
    #expect(voice.heard == ["Abra primeiro a sessão com S."])
    voice.say(":")
    #expect(!voice.heard.contains { $0.contains("(") || $0.contains("uma linha acima") })
    voice.say("tudo")
    #expect(
      voice.heard.contains { $0.hasSuffix("(Abra primeiro a sessão com S.)") })
    #expect(!voice.heard.contains { $0.contains("uma linha acima") || $0.contains("desenhar") })
    voice.say("reservar")
    #expect(voice.heard.first == "«reservar» pode ser:")
    voice.say("")
    voice.say("nada disto")
    #expect(voice.heard == ["Não há comando «nada disto» aqui. ? mostra os comandos."])
  }

  @Test func nothingIsChangedByAnEmptyLineAWrongNumberOrAGivenUpQuestion() throws {
    var voice = try Voice("Maxixe", .portuguese, today: "2026-12-03")
    let before = voice.files
    voice.say("", "99", "S", "", "d", "7", "q", "a", "3", "Uma acção", ".", "0", "0")
    #expect(voice.files == before)
    #expect(voice.effects == [])
  }

  @Test func restrictedTextIsReadOnlyWhenItIsOpened() throws {
    var voice = try Voice("Maxixe", .portuguese, today: "2026-12-03")
    voice.say("2", "a", "5", "TLP:RED", "Contactos", "O número do turno.")
    voice.say("")
    #expect(!voice.heard.contains { $0.contains("O número do turno.") })
    voice.say("2", "abrir")
    #expect(!voice.heard.contains { $0.contains("O número do turno.") })
    voice.say("abrir")
    #expect(voice.heard.contains("O número do turno."))
    #expect(voice.heard.contains("TLP:RED, Contactos"))
  }

  @Test func figuresAreSpokenAsWords() throws {
    var voice = try Voice("Maxixe", .portuguese, today: "2026-12-03")
    voice.say("presenças")
    for row in 1...14 { voice.say("\(row) marcar") }
    voice.say("agenda", "S", "o", "2", "s", "d", "v", "7-1-0", "", "2")
    #expect(voice.heard.contains { $0.contains("7 a favor, 1 contra, 0 abstenções") })
    voice.say("")
    #expect(voice.heard.contains { $0.hasSuffix("0 de 40 minutos") })
    #expect(!voice.heard.contains { $0.contains("  ") || $0.contains("____") })
  }

  @Test func aRoundByLinesMakesTheFileThatKeysMake() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.type("2")
    for _ in 0..<14 { room.type(" j") }
    room.type("1Sojsdcjrfalta de viatura\r\rdnffffffcca\r")

    var voice = try Voice("Maxixe", .portuguese, today: "2026-12-03")
    voice.say("presenças")
    for row in 1...14 { voice.say("\(row) marcar") }
    voice.say("agenda", "S", "o", "2", "s", "d", "c")
    #expect(voice.heard.contains { $0.hasPrefix("Texto: O serviço que recebe responde") })
    #expect(voice.prompt == "PD [concorda]: ")
    voice.say("", "r")
    #expect(voice.prompt == "Motivo (SDSMAS, reserva): ")
    voice.say("falta de viatura")
    for _ in 0..<8 { voice.say("") }
    #expect(voice.heard == ["HRC: concorda", "Ninguém veta: há consenso."])
    voice.say("", "d", "n", "f", "f", "f", "f", "f", "f", "c", "c", "a", "", "")
    #expect(voice.files == room.files)
  }
}
