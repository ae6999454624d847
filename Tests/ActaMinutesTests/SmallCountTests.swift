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

  @Test func ofOneLineAHundredFindingsAreTold() throws {
    let numbers = (0..<150).map { "84 123 4\(100 + $0)" }.joined(separator: ", ")
    let source = reading(Self.text + "\n\n\(numbers)")
    let file = ScannedFile(path: "x.txt", document: source.document, kind: .meeting)
    let verdict = LeavingCheck(group: try FixtureGroup("Maxixe").group, files: [file])
      .verdict(on: [numbers], label: .amber, name: "acta")
    #expect(verdict.refused.count == 150)
    #expect(verdict.messages(at: .amber, in: .english).count == 100)
  }

  /// What was said is never replaced by something else: the document is refused until a person writes it
  /// otherwise.
  @Test(arguments: [MinutesForm.acta, .table], [Label.green, .clear])
  func aWideCircleIsRefusedASmallCount(form: MinutesForm, label: Label) throws {
    let source = reading(Self.text.replacing("TLP:GREEN", with: "TLP:CLEAR"))
    let made = try document(source, form, label)
    #expect(try refused(source, made).allSatisfy { $0 == "R23" })
    #expect(try refused(source, made).count == 3)
    let told = reading(
      Self.text.replacing("TLP:GREEN", with: "TLP:CLEAR").replacing("dois casos", with: "<5 casos")
        .replacing("3 novas", with: "<5 novas").replacing("quatro raparigas", with: "<5 raparigas"))
    #expect(try refused(told, try document(told, form, label)).isEmpty)
  }

  @Test(arguments: [MinutesForm.acta, .table])
  func theGroupsOwnCircleReadsTheCount(form: MinutesForm) throws {
    let texts = try document(reading(), form, .amber).texts.joined(separator: "\n")
    #expect(texts.contains("Foram registados dois casos em Bembe, e 3 novas vítimas em Chambone."))
  }

  @Test func anAttachmentStaysOutOfDocumentsForAWideCircle() throws {
    let source = reading(
      Self.text.replacing("Foram registados dois casos em Bembe", with: "Ver foto_reuniao.jpg")
        .replacing("3 novas", with: "<5 novas").replacing("quatro raparigas", with: "<5 raparigas"))
    #expect(try refused(source, try document(source, .table, .green)) == ["K10"])
    #expect(try refused(source, try document(source, .table, .amber)).isEmpty)
  }
}
