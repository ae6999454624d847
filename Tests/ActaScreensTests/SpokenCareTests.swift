import ActaFrame
import ActaMeeting
import ActaText
import Foundation
import Testing

@testable import ActaScreens

/// Who cannot see the screen is never surprised: what is changed is named, nothing is taken for what
/// it was not, and a slip can be mended.
struct SpokenCareTests {
  typealias Voice = DialogueTests.Voice

  private func meeting(_ voice: Voice) -> String {
    String(decoding: voice.files["meetings/2026-12-03.txt"] ?? [], as: UTF8.self)
  }

  /// A meeting that goes on, at an item without a proposal.
  private func openMeeting() throws -> Voice {
    var voice = try Voice("Maxixe", .portuguese, today: "2026-12-03")
    voice.say("presenças")
    for row in 1...14 { voice.say("\(row) marcar") }
    voice.say("agenda", "S", "o", "5", "s")
    return voice
  }

  private func emptyFolder() throws -> Voice {
    let none = Document(bytes: [])
    let library = Library(
      group: Group(), meetings: [], proposals: none, updates: none, trainings: [],
      foundingName: "Massinga")
    return try Voice(library, .english, today: "2026-11-25")
  }

  // MARK: the right object

  @Test func thePromptFollowsTheRowAndAQuestionNamesItsAction() throws {
    var voice = try Voice("Maxixe", .portuguese, today: "2026-12-03")
    voice.say("acções", "1")
    let first = voice.prompt
    voice.say("x")
    #expect(voice.prompt != first)
    let row = try #require(voice.dialogue.session.selectedAction)
    voice.say("t")
    #expect(voice.heard.contains("Prazo: \(row.id.label), \(row.text)"))
    voice.say("2026-12-15")
    let changed = voice.dialogue.session.library.register.action(row.id)
    #expect(changed?.due == CalendarDate(iso: "2026-12-15"))
  }

  @Test func aFilterThatFitsNothingSaysSo() throws {
    var voice = try Voice("Maxixe", .portuguese, today: "2026-12-03")
    voice.say("acções", "f", "zzz")
    #expect(voice.heard.contains("Nada encontrado."))
    #expect(!voice.heard.contains { $0.hasPrefix("1. ") })
  }

  @Test func aFilterIsTakenAwayWithADash() throws {
    var voice = try Voice("Maxixe", .portuguese, today: "2026-12-03")
    voice.say("agenda", "f", "palestras")
    #expect(voice.dialogue.session.targets.count == 1)
    voice.say("f", "-")
    #expect(voice.dialogue.session.targets.count == 6)
  }

  @Test func theDayOfAMeetingIsReadWithItsFigure() throws {
    var voice = try Voice("Maxixe", .portuguese, today: "2026-12-03")
    voice.say("grupo")
    #expect(voice.heard.contains { $0.contains("3 Dez 2026") })
  }

  // MARK: signs are not text

  @Test func aQuestionMarkIsNoWordingAndAFullStopRecordsNothing() throws {
    var voice = try openMeeting()
    let before = voice.files
    voice.say("d", "c")
    #expect(voice.prompt == "Texto da deliberação: ")
    voice.say("?")
    #expect(voice.heard == ["Escreva a resposta numa linha; . desiste."])
    #expect(voice.prompt == "Texto da deliberação: ")
    voice.say(".")
    #expect(voice.heard.first == "Desistiu: nada foi escrito.")
    voice.say("d", "c", "Reunir todos os meses.", "", "1", "xyz")
    #expect(voice.heard.first == "«xyz» não está na lista.")
    voice.say(".")
    #expect(voice.heard.first == "Desistiu: nada foi escrito.")
    #expect(voice.files == before)
    voice.say("d", "c", "Reunir todos os meses.")
    for _ in 1...10 where voice.prompt.hasSuffix("[concorda]: ") { voice.say("") }
    #expect(voice.prompt == "Registar? Linha vazia regista; < volta atrás; . desiste: ")
    voice.say("")
    #expect(meeting(voice).contains("DELIBERAÇÃO D1: Reunir todos os meses."))
  }

  @Test func signsInANoteHelpAndTakeBackAndAreNeverWritten() throws {
    var voice = try openMeeting()
    voice.say("a", "n", "?")
    #expect(voice.heard.first?.hasPrefix("!d e o texto") == true)
    voice.say("Primeiro parágrafo.")
    #expect(voice.heard == ["Parágrafo 1 escrito."])
    #expect(voice.prompt == "Parágrafo 2: ")
    voice.say("Segundo, com um erro.", "<")
    #expect(voice.heard == ["Apagado: Segundo, com um erro."])
    voice.say("!d")
    #expect(voice.heard.last == "Nada foi escrito; escreva a linha inteira.")
    voice.say("!d Reunir todos os meses.", ".")
    let record = meeting(voice)
    #expect(record.contains("  Primeiro parágrafo.") || record.contains("\nPrimeiro parágrafo."))
    #expect(record.contains("DELIBERAÇÃO D1: Reunir todos os meses."))
    for line in ["?", "<", "!d", "Segundo, com um erro."] {
      #expect(!record.contains("\n\(line)\n") && !record.contains("  \(line)\n"))
    }
  }

  @Test func oneWordOfAParagraphIsCorrectedWithoutTypingItAnew() throws {
    var voice = try openMeeting()
    voice.say("a", "n", "O SDSMAS apresentou os numeros do mês.", ".", "abrir", "abrir")
    voice.say("/letras/números/")
    #expect(voice.heard.first == "«letras» não está neste parágrafo.")
    voice.say("/numeros/números")
    #expect(voice.heard.contains("O SDSMAS apresentou os números do mês."))
    #expect(meeting(voice).contains("O SDSMAS apresentou os números do mês."))
  }

  // MARK: what is heard

  @Test func whoIsEditedOrDeletedIsNamedAndNobodyIsPresentByAnEmptyLine() throws {
    var voice = try Voice("Maxixe", .portuguese, today: "2026-12-03")
    voice.say("presenças", "1 e")
    #expect(voice.heard.contains { $0.hasSuffix(": Pedro Exemplo") })
    let state = voice.prompt
    #expect(!state.contains("["))
    voice.say("")
    #expect(voice.prompt == state)
    voice.say("presente")
    #expect(voice.prompt == "Nota: ")
    voice.say("")
    #expect(meeting(voice).contains("pedro: presente"))
    voice.say("-", "sim")
    #expect(voice.heard.first == "Apagado: Pedro Exemplo. u desfaz.")
    #expect(!meeting(voice).contains("pedro: presente"))
  }

  @Test func aViewIsReadAgainWhenItIsAskedForAgain() throws {
    var voice = try Voice("Maxixe", .portuguese, today: "2026-12-03")
    voice.say("agenda")
    voice.say("agenda")
    #expect(voice.heard.count > 2)
    #expect(voice.heard.first?.hasSuffix("Agenda.") == true)
  }

  @Test func drawnLinesAreNotReadAndKeysOfTheScreenAreNotOffered() throws {
    var voice = try Voice("Maxixe", .portuguese, today: "2026-12-03")
    voice.say("acta", "2")
    #expect(voice.heard.count > 10)
    #expect(!voice.heard.contains { $0.contains("---") || $0.contains("##") })
    voice.say("presenças", "2")
    #expect(voice.heard.contains { $0.contains("«1 marcar»") })
    #expect(!voice.heard.contains { $0.contains("Espaço") })
  }

  @Test func whatCannotBeChangedIsSaidAtTheStartAndWhatComesFromOutsideOnce() throws {
    let moment = Moment(
      date: try #require(CalendarDate(iso: "2026-12-03")), time: try #require(ClockTime("09:10")))
    var dialogue = Dialogue(
      session: Session(
        library: try Room.library("Maxixe"), language: .portuguese, now: moment,
        size: Size(columns: 80, rows: 24), readOnly: "Outro Acta tem este grupo."))
    #expect(dialogue.begin().lines.contains("Outro Acta tem este grupo."))
    _ = dialogue.tell(.report("Guardado em minutes/x.txt", failed: false), at: moment)
    #expect(dialogue.news() == ["Guardado em minutes/x.txt"])
    #expect(dialogue.news() == [])
  }

  // MARK: a field is checked when it is answered

  @Test func whoCameForAnInstitutionWithoutMembersIsAskedInTheRollCall() throws {
    var voice = try emptyFolder()
    voice.say("1", "", "", "", "", "", "TJ, PRM", "", "", "", "", "")
    voice.say("attendance", "roll")
    voice.say("1", "Rui Exemplo", "", "", "", "")
    voice.say("3")
    let record = String(
      decoding: voice.files["meetings/2026-11-25.txt"] ?? [], as: UTF8.self)
    #expect(record.contains("+ Rui Exemplo (TJ): present"))
  }

  @Test func institutionsAreAddedByTheirCodesOrNumbersAndNoneIsTakenForAnother() throws {
    var voice = try emptyFolder()
    voice.say("1", "", "", "", "", "")
    voice.say("TJD", "Tribunal do Distrito", "")
    voice.say("TJ, PRM")
    voice.say("?")
    let first = try #require(voice.heard.first)
    #expect(first.hasPrefix("1. "))
    voice.say("PD, 2")
    let codes = voice.dialogue.session.library.group.institutions.map(\.code)
    #expect(codes.starts(with: ["TJD", "TJ", "PRM", "PD"]))
    #expect(codes.count == 5)
  }

  @Test func aGroupIsMadeWithoutASurprise() throws {
    var voice = try emptyFolder()
    voice.say("?")
    #expect(voice.heard.first == "Type a number of the list; . leaves things as they are.")
    voice.say("1", "", "", "", "", "7of9")
    #expect(voice.heard == ["Type half+1, two-thirds, none or a number."])
    #expect(voice.prompt == "Quorum [half+1]: ")
    voice.say("", "PD", "Procuradoria", "", "HOS", "Hospital", ".")
    #expect(voice.heard.contains("Given up: nothing was written."))
    #expect(voice.prompt == "Code: ")
    voice.say("HOS", "Hospital", "2", "")
    #expect(voice.dialogue.session.library.group.institutions.map(\.code) == ["PD", "HOS"])
    voice.say("Pedro Exemplo", "9")
    #expect(voice.heard == ["“9” is not in the list.", "? reads the list."])
    voice.say("?")
    #expect(voice.heard == ["1. PD, Procuradoria", "2. HOS, Hospital"])
    voice.say("2")
    #expect(voice.heard.first == "Institution: HOS")
    voice.say("", "", "", "2026-12-02", "25h")
    #expect(voice.heard == ["Type the time as 09:00-12:00."])
    #expect(voice.prompt == "Time [09:00-12:00]: ")
    voice.say("08:30-11:00", "")
    let meeting = try #require(voice.dialogue.session.library.meetings.first?.meeting)
    #expect(meeting.time == TimeSpan("08:30-11:00"))
    #expect(meeting.place == "Massinga")
    #expect(voice.dialogue.session.library.group.members.map(\.institution) == ["HOS"])
  }

  @Test func aDayThatIsPastOrASundayIsTakenOnlyOnceItWasHeard() throws {
    var voice = try openMeeting()
    voice.say("S", "2", "2026-11-01")
    #expect(
      voice.heard == [
        "Atenção: este dia já passou.", "domingo, 1 de Novembro de 2026: linha vazia aceita.",
      ])
    voice.say("6/12/2026")
    #expect(voice.heard.first == "Atenção: é fim-de-semana.")
    voice.say("2027-03-15")
    #expect(meeting(voice).contains("próxima: 2027-03-15"))
  }

  @Test func aListThatWasReadIsAnsweredByItsNumbers() throws {
    var voice = try openMeeting()
    voice.say("a", "a", "Enviar a lista.", "?")
    let third = try #require(voice.heard.first { $0.hasPrefix("3. ") })
    voice.say("3")
    let code = voice.heard.first?.split(separator: " ").last.map(String.init) ?? ""
    #expect(third.hasPrefix("3. \(code), "))
    voice.say("", "1, 2", "")
    #expect(meeting(voice).contains("ACÇÃO A1: Enviar a lista."))
    #expect(meeting(voice).contains("  quem: \(code)") || meeting(voice).contains(code))
  }

  /// A paragraph that was refused is not said to be kept, and the next is written where it fits.
  @Test func aParagraphThatDoesNotFitIsSaidNotToBeWritten() throws {
    var voice = try openMeeting()
    let size = meeting(voice).utf8.count
    voice.dialogue.session.fileRoom = TextRoom(bytes: size + 400, lines: 10_000)
    voice.say("a n", String(repeating: "muito ", count: 200))
    #expect(!voice.heard.contains { $0.contains("Parágrafo") })
    #expect(voice.heard.contains("Esta linha não foi escrita."))
    #expect(voice.heard.contains { $0.contains("está cheio") })
    voice.say("!a " + String(repeating: "muito ", count: 200))
    #expect(voice.heard.contains("Esta linha não foi escrita."))
    voice.say("Isto cabe.", String(repeating: "muito ", count: 200), "E isto.")
    #expect(voice.heard.contains("Parágrafo 2 escrito."))
    voice.say(".")
    #expect(meeting(voice).contains("\nIsto cabe.\n\nE isto.\n"))
    #expect(!meeting(voice).contains("muito"))
  }

  /// Maxixe with a veil after a minute.
  private func veiled() throws -> Voice {
    var voice = try Voice("Maxixe", .portuguese, today: "2026-12-03")
    let bytes = try #require(voice.files["group.txt"])
    let group = Document(bytes: bytes)
    voice.tell(
      .changedOnDisk(
        .group, was: group, now: group.applying([.insert(["véu: 1"], after: 1)])))
    voice.say("agenda", "S", "o", "5", "a n", "Antes.")
    return voice
  }

  @Test func theVeilIsLiftedByItsLineAndWhatWasSaidIntoItIsTaken() throws {
    var voice = try veiled()
    try voice.wait(until: "09:12")
    voice.say("Quem se calou um minuto.")
    #expect(voice.heard == ["(escondido: v mostra)"])
    #expect(!meeting(voice).contains("Quem se calou"))
    // Whoever was told of the veil speaks to it alone.
    voice.say("q", "Segunda.")
    #expect(voice.heard == ["(escondido: v mostra)"])
    voice.say("v")
    #expect(voice.heard.contains("Parágrafo 2 escrito."))
    voice.say("Depois.", ".", "q")
    #expect(meeting(voice).contains("\nAntes.\n\nQuem se calou um minuto.\n\nDepois.\n"))
    #expect(voice.heard != ["(escondido: v mostra)"])
  }

  @Test func everyLineBeginsTheTimeAnew() throws {
    var voice = try veiled()
    try voice.wait(until: "09:12")
    voice.say("v", ".", "6")
    #expect(!voice.heard.contains("(escondido: v mostra)"))
  }

  /// The roll goes on with the person who was asked about.
  @Test func anAnswerInTheRollCallIsForWhoWasCalled() throws {
    var voice = try Voice("Maxixe", .portuguese, today: "2026-12-03")
    voice.say("chamada")
    #expect(voice.prompt.contains("Pedro"))
    let bytes = try #require(voice.files["group.txt"])
    let more = String(decoding: bytes, as: UTF8.self).replacingOccurrences(
      of: "MEMBRO pedro:", with: "MEMBRO abel: Abel Exemplo\n  de: PD\n\nMEMBRO pedro:")
    voice.tell(
      .changedOnDisk(.group, was: Document(bytes: bytes), now: Document(text: more)))
    voice.say("presente")
    #expect(meeting(voice).contains("\npedro: presente\n"))
    #expect(!meeting(voice).contains("abel:"))
  }
}
