import ActaFrame
import ActaMeeting
import ActaText
import Testing

@testable import ActaScreens

/// What the rules found is settled where it stands, and never without a reason.
struct SettlingTests {
  typealias Voice = DialogueTests.Voice
  private static let record = "meetings/2026-12-03.txt"
  private static let age = "A menor de 14 anos foi ouvida pelo serviço."

  /// Maxixe's December meeting with its fifth item open, which has a plan and nothing else.
  private func room(_ note: String, _ language: Language = .portuguese) throws -> Room {
    var room = try Room("Maxixe", language, today: "2026-12-03", rows: 40)
    room.type("Sojjjj")
    room.type("an\(note)\u{1B}")
    return room
  }

  private func comments(_ room: Room) -> [String] {
    room.text(Self.record).split(separator: "\n").map(String.init).filter {
      $0.hasPrefix("; permite")
    }
  }

  @Test func aMarkedParagraphIsListedWithWhatWhyAndHow() throws {
    var room = try room(Self.age)
    #expect(room.shows("(tecla !)") && room.shows("S sessão"))
    room.type("!")
    #expect(room.shows("O que parece dado pessoal: 1 de 1"))
    #expect(room.shows("«de 14 anos»"))
    #expect(room.shows("R13: Parece uma idade exacta. Escreva a faixa etária (12-17), ou nada."))
    #expect(room.shows("Trava documentos TLP:GREEN e TLP:CLEAR."))
  }

  /// The first frame does not wait for what the rules find, and no key is needed for it to be marked;
  /// lines that are read out have it from the first one on.
  @Test func whatIsFoundIsMarkedBeforeAnyKey() throws {
    let written = try room(Self.age).session
    var later = try Room(written.library, .portuguese, today: "2026-12-03")
    let dialogue = Dialogue(session: later.session)
    #expect(later.session.marks.findings.isEmpty)
    later.send(.tick)
    #expect(later.session.marks.findings == written.marks.findings)
    #expect(dialogue.session.marks.findings == written.marks.findings)
    #expect(!written.marks.findings.isEmpty)
  }

  /// What was written stays in sight, and the hints of the meeting too.
  @Test func manyFindingsOfATextTakeFewLines() throws {
    var room = try room(
      "A menor de 14 anos e outra de 15 anos, filha de Ana Cossa, telefone 84 123 4567, está grávida."
    )
    #expect(!room.shows("idade exacta"))
    #expect(room.shows("também K1, R13, R17; ! mostra cada um"))
    #expect(room.shows("S sessão"))
    room.type("!")
    #expect(room.shows("O que parece dado pessoal: 1 de 6"))
  }

  @Test func aReasonIsWrittenAboveTheParagraphAndTakenBack() throws {
    var room = try room(Self.age)
    let before = room.text(Self.record)
    room.type("!j")
    room.type("\r")
    #expect(room.shows("Escreva porque é inofensivo."))
    room.type("exemplo de uma lei\r")
    #expect(comments(room) == ["; permite R13: exemplo de uma lei"])
    #expect(room.text(Self.record).contains("; permite R13: exemplo de uma lei\n\(Self.age)\n"))
    #expect(!room.shows("idade exacta"))
    room.type("u")
    #expect(room.text(Self.record) == before)
    #expect(room.shows("idade exacta"))
  }

  @Test func aReasonMayNotTellWhatItExcuses() throws {
    var room = try room(Self.age)
    room.type("!j")
    for reason in ["a criança de 14 anos", "o telemóvel é 84 123 4567"] {
      room.type(reason + "\r")
      #expect(room.shows("O motivo não pode conter o que justifica"))
      room.press(.control("u"))
    }
    #expect(comments(room).isEmpty)
  }

  private static let wrapped =
    "Nota que começa aqui\ne segue: a menor de 14 anos\ne a menor de 15 anos.\n"

  private func roomWithTwoAges() throws -> Room {
    var room = try room("Nota.")
    let text = room.text(Self.record)
    room.send(
      .changedOnDisk(
        .meeting("2026-12-03"), was: Document(text: text),
        now: Document(text: text.replacing("Nota.\n", with: Self.wrapped))))
    return room
  }

  @Test func eachFindingOfAParagraphNeedsAReasonOfItsOwn() throws {
    var room = try roomWithTwoAges()
    room.type("!")
    #expect(room.shows("1 de 2"))
    room.type("jexemplo de uma lei\r")
    #expect(room.shows("1 de 1"))
    #expect(room.shows("«de 15 anos»"))
    room.type("joutro exemplo\r")
    let both = "; permite R13: exemplo de uma lei\n; permite R13: outro exemplo\n"
    #expect(room.text(Self.record).contains(both + Self.wrapped))
    room.type("!")
    #expect(room.shows("As regras não encontraram nada nesta reunião."))
  }

  @Test func reasonsAreGivenInTheOrderOfTheText() throws {
    var room = try roomWithTwoAges()
    room.type("!n")
    #expect(room.shows("2 de 2"))
    #expect(room.shows("Trate primeiro o R13 anterior deste parágrafo."))
    room.type("jmotivo\r")
    #expect(comments(room).isEmpty)
  }

  /// A reason that stayed would settle what is written next.
  @Test func aReasonGoesWithTheWordsThatItExcused() throws {
    let text = "A menor de 14 anos e a de 15 anos."
    var room = try room(text)
    room.type("!jprimeiro\rjsegundo\r")
    #expect(comments(room) == ["; permite R13: primeiro", "; permite R13: segundo"])
    let file = try #require(room.session.currentMeeting)
    let place = try #require(file.meeting.place { $0.texts.contains(text) })
    let edited = file.replacingEntry(place, with: ["A menor e a de 15 anos."])
      .withoutIdleSettlements(since: file, at: place)
    let lines = String(decoding: edited.document.bytes, as: UTF8.self).split(separator: "\n")
      .filter { $0.hasPrefix("; permite") }
    #expect(lines == ["; permite R13: segundo"])
  }

  @Test func anEditTakesItsReasonsAwayAndUndoBringsThemBack() throws {
    let text = "A menor de 14 anos e a de 15 anos."
    var room = try room(text)
    room.type("!jprimeiro\re")
    for _ in text.unicodeScalars { room.press(.backspace) }
    room.type("A menor e a de 15 anos.\u{1B}")
    #expect(room.text(Self.record).contains("A menor e a de 15 anos.\n"))
    #expect(comments(room).isEmpty)
    room.type("u")
    #expect(comments(room) == ["; permite R13: primeiro"])
  }

  @Test(arguments: [
    ("A vítima Joana Exemplo Guambe veio.", false), ("Mora na casa n.º 12.", false),
    ("Fixo 293 00 123.", true), ("Ver facebook.com/exemplo hoje.", true),
  ])
  func onlyContactsCanBePublic(note: String, isOffered: Bool) throws {
    var room = try room(note)
    room.type("!")
    #expect(room.shows("permitir sempre") == isOffered)
  }

  @Test(arguments: ["O BI é 080101234567A.", "Ligar para 84 123 4567.", "Fixo 293 00 123."])
  func documentsAndTelephonesAreNeverExcused(note: String) throws {
    var room = try room(note)
    room.type("!")
    #expect(room.shows("nunca se justificam"))
    #expect(!room.shows("dizer porquê"))
    room.type("j")
    #expect(room.shows("nunca se justificam"))
  }

  @Test func aWideDocumentTakesNoReason() throws {
    var room = try room(Self.age)
    room.type("m4")
    room.type("!")
    #expect(room.shows("Em TLP:GREEN nenhuma justificação conta"))
    #expect(!room.shows("dizer porquê"))
  }

  @Test func theRefusalOfADocumentLeadsToWhatIsToBeSettled() throws {
    var room = try room("A vítima Joana Exemplo Guambe foi ouvida.")
    room.type("mapf")
    #expect(room.shows("Nada sai: poderia expor alguém"))
    #expect(room.shows("! mostra cada um desta reunião"))
    room.type("!")
    #expect(room.shows("Trava todos os documentos."))
    room.type("e")
    #expect(room.session.editor?.area.text == "A vítima Joana Exemplo Guambe foi ouvida.")
  }

  @Test func aPublicTextGoesToTheGroupsListAndComesBack() throws {
    var room = try room("Escrever a geral@sdsmas-maxixe.exemplo.")
    let group = room.text("group.txt")
    room.type("!g")
    #expect(room.shows("geral@sdsmas-maxixe.exemplo"))
    room.retype("outra coisa\r")
    #expect(room.shows("Isso não cobre o que foi encontrado."))
    room.retype("sdsmas-maxixe.exemplo\r")
    let added = Set(room.text("group.txt").split(separator: "\n"))
      .subtracting(group.split(separator: "\n"))
    #expect(added == ["permite: sdsmas-maxixe.exemplo"])
    room.type("!")
    #expect(room.shows("As regras não encontraram nada nesta reunião."))
    room.type("u!")
    #expect(room.text("group.txt") == group)
    #expect(room.shows("1 de 1"))
  }

  @Test func severalAreGoneThroughOneByOne() throws {
    var room = try room("A menor de 14 anos foi ouvida.")
    room.type("anA menor de 15 anos também.\u{1B}!")
    #expect(room.shows("1 de 2"))
    room.type("n")
    #expect(room.shows("2 de 2"))
    room.type("jum exemplo\r")
    #expect(room.shows("1 de 1"))
    room.type("joutro exemplo\r")
    #expect(comments(room) == ["; permite R13: outro exemplo", "; permite R13: um exemplo"])
    #expect(room.session.popup == nil)
  }

  @Test func whatIsRestrictedIsNotShownInTheList() throws {
    var room = try room("A vítima Joana Exemplo Guambe foi ouvida.")
    room.type("Rr!")
    #expect(room.shows("R14"))
    #expect(!room.shows("Joana"))
  }

  @Test func approvedMinutesAreNotWrittenIn() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03", rows: 40)
    let name = try #require(
      room.session.library.meetings.last { $0.meeting.status.isApproved }?.name)
    room.session.show(meeting: name)
    let before = room.files
    for keys in ["!e", "\u{1B}!jmotivo\r"] { room.type(keys) }
    #expect(room.files == before)
  }

  @Test func theListIsReachedByLines() throws {
    var voice = try Voice("Maxixe", .portuguese, today: "2026-12-03")
    voice.say("agenda", "S", "o", "5", "a", "nota", Self.age, ".", "!")
    #expect(voice.heard.contains("O que parece dado pessoal: 1 de 1"))
    #expect(voice.heard.contains { $0.contains("R13: Parece uma idade exacta") })
    voice.say("j", "exemplo de uma lei")
    let text = String(decoding: voice.files[Self.record] ?? [], as: UTF8.self)
    #expect(text.contains("; permite R13: exemplo de uma lei\n\(Self.age)\n"))
    voice.say("dados pessoais")
    #expect(voice.heard.contains { $0.contains("As regras não encontraram nada nesta reunião.") })
  }

  @Test func whatIsReportedBetweenMeetingsAndProposedIsLookedAtToo() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-11-24")
    room.type("4ra")
    room.type("Ligar para 84 123 4567.")
    room.press(.control("s"))
    #expect(room.text("updates.txt").contains("Ligar para 84 123 4567."))
    #expect(room.shows("R02: Parece um número de telemóvel."))
    // What stood there already is not said again.
    room.type("ra")
    room.press(.control("s"))
    #expect(!room.shows("R02"))
    room.type("3aEscolas\rPD\r\rÉ uma rapariga de 14 anos.")
    room.press(.control("s"))
    #expect(room.text("proposals.txt").contains("rapariga de 14 anos"))
    #expect(room.shows("K1: Estes traços juntos podem identificar uma pessoa."))
  }
}
