import ActaMeeting
import ActaMinutes
import ActaSafeguard
import ActaText
import Testing

/// Few assisted people are not counted out for a wide circle.
struct SmallCountTests {
  private static let text = """
    acta: 1
    meeting: 7.ª sessão ordinária
    date: 2026-08-20
    started: 09:00
    ended: 12:00
    status: draft
    share: TLP:GREEN

    ## Ponto de situação
    opened: 09:10
    closed: 09:40

    Foram registados dois casos em Bembe, e 3 novas vítimas em Chambone.

    Os 4 participantes e duas membros presentes falaram de 12 crianças.

    ACTION A1: Acompanhar as quatro raparigas.
      who: SDSMAS
    """

  private func reading(_ text: String = text) -> Reading<Meeting> {
    readMeeting(Document(text: text + "\n"), name: "2026-08-20")
  }

  private func document(
    _ reading: Reading<Meeting>, _ form: MinutesForm, _ label: Label
  ) throws -> PlainDocument {
    Minutes.document(
      try FixtureGroup("Maxixe").request(reading.value, form, .portuguese, label: label))
  }

  private func refused(_ reading: Reading<Meeting>, _ document: PlainDocument) throws -> [String] {
    let file = ScannedFile(
      path: "meetings/2026-08-20.txt", document: reading.document, kind: .meeting)
    return LeavingCheck(group: try FixtureGroup("Maxixe").group, files: [file])
      .verdict(on: document.texts, label: document.label, name: "acta")
      .refused.map(\.rule.rawValue)
  }

  @Test(arguments: [MinutesForm.acta, .table], [Label.green, .clear])
  func aWideCircleReadsFewerThanFive(form: MinutesForm, label: Label) throws {
    // Everything is cleared for anybody.
    let source = reading(Self.text.replacing("TLP:GREEN", with: "TLP:CLEAR"))
    let made = try document(source, form, label)
    let texts = made.texts.joined(separator: "\n")
    for told in [
      "registados <5 casos em Bembe", "e <5 novas vítimas", "Acompanhar as <5 raparigas",
    ] {
      #expect(texts.contains(told), "\(told)")
    }
    #expect(texts.contains("Os 4 participantes e duas membros presentes falaram de 12 crianças."))
    #expect(try refused(source, made).isEmpty)
  }

  @Test(arguments: [MinutesForm.acta, .table])
  func theGroupsOwnCircleReadsTheCount(form: MinutesForm) throws {
    let texts = try document(reading(), form, .amber).texts.joined(separator: "\n")
    #expect(texts.contains("Foram registados dois casos em Bembe, e 3 novas vítimas em Chambone."))
  }

  /// `foi ouvida uma vítima` says one whatever stands for the number: it is stopped instead.
  @Test func aCountOfOneIsStopped() throws {
    let source = reading(
      Self.text.replacing("Foram registados dois casos em Bembe", with: "Foi ouvida uma vítima"))
    let made = try document(source, .table, .green)
    #expect(made.texts.joined().contains("Foi ouvida uma vítima"))
    #expect(try refused(source, made) == ["R23"])
  }

  @Test func anAttachmentStaysOutOfDocumentsForAWideCircle() throws {
    let source = reading(
      Self.text.replacing("Foram registados dois casos em Bembe", with: "Ver foto_reuniao.jpg"))
    #expect(try refused(source, try document(source, .table, .green)) == ["K10"])
    #expect(try refused(source, try document(source, .table, .amber)).isEmpty)
  }
}
