import ActaFrame
import ActaMeeting
import ActaText
import Testing

@testable import ActaScreens

/// Actions, decisions and restricted text out of a line of the notes.
struct CaptureTests {
  private func room() throws -> Room {
    try Room.deciding()
  }

  private func record(_ room: Room) -> String {
    String(decoding: room.files["meetings/2026-12-03.txt"] ?? [], as: UTF8.self)
  }

  @Test(arguments: ["!a XYZ: enviar a lista", "!a PRM, XYZ: enviar", "!a XYZ enviar a lista"])
  func whoIsNotOfTheGroupIsNamed(line: String) throws {
    var room = try Room.deciding()
    room.type("an" + line)
    #expect(room.shows("XYZ não está no grupo"))
  }

  @Test func aLineBecomesAnActionAsItIsTyped() throws {
    var room = try room()
    room.type("anFalou o IPAJ.\r!a SDSMAS: enviar a lista até 12/12")
    #expect(
      record(room).contains(
        "\nFalou o IPAJ.\n\nACÇÃO A1: enviar a lista\n  quem: SDSMAS\n  prazo: 2026-12-12\n"))
    #expect(
      room.session.captureSentence?.text
        == "acção de SDSMAS, prazo: sábado, 12 de Dezembro de 2026")
    // What was understood is corrected where it was typed.
    for _ in 0..<5 { room.press(.backspace) }
    room.type("sexta\rDepois disso.\u{1B}")
    #expect(record(room).contains("  prazo: 2026-12-04\n\nDepois disso.\n"))
    #expect(try #require(meeting(room)).items[1].entries.count == 3)
    room.type("u")
    #expect(!record(room).contains("ACÇÃO"))
  }

  @Test(arguments: [
    ("!a sdsmas, oim: ver a casa", "ver a casa", ["SDSMAS", "OIM"], nil),
    ("!a Procuradoria: ler até ao dia 20/12.", "ler", ["PD"], "2026-12-20"),
    ("!a PRM patrulhar a ponte by +2w", "patrulhar a ponte", ["PRM"], "2026-12-17"),
    ("!a PRM: ficar até ver", "ficar até ver", ["PRM"], nil),
    ("!A PRM: uma coisa: outra", "uma coisa: outra", ["PRM"], nil),
  ])
  func theFieldsOfAnActionAreUnderstood(
    typed: String, what: String, owners: [String], due: String?
  ) throws {
    var room = try room()
    room.type("an\(typed)\u{1B}")
    let action = try #require(meeting(room)?.actions.first)
    #expect(action.text == what)
    #expect([action.who ?? ""] + action.with == owners)
    #expect(action.due?.iso == due)
  }

  @Test func whatIsNotUnderstoodStaysTextAndSaysWhatIsMissing() throws {
    var room = try room()
    room.type("an!a enviar a lista")
    #expect(room.session.captureSentence?.role == .warning)
    room.type("\u{1B}")
    #expect(meeting(room)?.actions == [])
    #expect(record(room).contains("\n!a enviar a lista\n"))
    room.type("han!aviso à parte\u{1B}")
    #expect(record(room).contains("\n!aviso à parte\n"))
  }

  @Test func aLineBecomesADecisionWithWhatItRestsOn() throws {
    var room = try room()
    room.type("an!d Responder em três dias.\r!a PRM: avisar\r!a OIM: ajudar\u{1B}")
    let decision = try #require(meeting(room)?.decisions.first)
    #expect(decision.label == "D1")
    #expect(decision.result == .adoptedAmended)
    #expect(decision.basis == .consensus)
    #expect(decision.proposals.map(\.text) == ["P-2026-04"])
    #expect(meeting(room)?.actions.map(\.label) == ["A1", "A2"])
  }

  @Test func aLineBecomesRestrictedTextThatNoLineBesideItCanBreak() throws {
    var room = try room()
    room.type("anAntes.\r!r O turno é o da Graça.\rDepois.\u{1B}")
    #expect(
      record(room).contains(
        "\nAntes.\n\nRESERVADO TLP:RED:\n  O turno é o da Graça.\n\nDepois.\n"))
    #expect(room.session.currentMeeting?.reading.isRestrictedBroken == false)
  }

  @Test func tabCompletesInstitutionsAndNamesFromAFewLetters() throws {
    var room = try room()
    room.type("anO amet")
    room.press(.tab)
    room.type(" e a hele")
    room.press(.tab)
    room.type(" com sd")
    room.press(.tab)
    #expect(room.session.message?.text == "Pode ser: SDSMAS, SDEJT")
    room.type("\u{1B}")
    #expect(record(room).contains("\nO AMETRAMO e a Helena Exemplo com sd\n"))
  }

  private func meeting(_ room: Room) -> Meeting? { room.session.currentMeeting?.meeting }
}
