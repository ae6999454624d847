import ActaMeeting
import ActaText
import Testing

/// What lines mean.
struct ReadingTests {
  private func meeting(_ text: String) -> Reading<Meeting> {
    readMeeting(Document(text: text), name: "2026-07-30")
  }

  @Test func bothLanguagesMeanTheSame() {
    let english = meeting(
      """
      acta: 1
      meeting: Sessão
      date: 2026-07-30
      time: 09:00-12:00
      break: 10:50-11:05, power cut
      quorum: 8 of 14
      status: draft
      next: 2026-10-29 09:00

      ## Attendance

      pedro: present from 09:05
      rosa: represented by carla
      + Marta Exemplo (Rádio, F): guest from 10:00 until 11:00

      ## Item
      kind: decision
      time: 30
      opened: 09:32
      closed: 10:48

      DECISION D1: Text
        result: adopted
        for: 8
        at: 10:42

      ACTION A1: Do
        who: PD
        due: 2026-08-31
        priority: high
      """)
    let portuguese = meeting(
      """
      acta: 1
      reunião: Sessão
      data: 2026-07-30
      hora: 09:00-12:00
      pausa: 10:50-11:05, power cut
      quórum: 8 de 14
      estado: minuta
      próxima: 2026-10-29 09:00

      ## Presenças

      pedro: presente desde 09:05
      rosa: representada por carla
      + Marta Exemplo (Rádio, F): convidada desde 10:00 até 11:00

      ## Item
      natureza: deliberação
      tempo: 30
      aberto: 09:32
      encerrado: 10:48

      DELIBERAÇÃO D1: Text
        resultado: aprovada
        a-favor: 8
        às: 10:42

      ACÇÃO A1: Do
        quem: PD
        prazo: 2026-08-31
        prioridade: alta
      """)
    #expect(english.value == portuguese.value)
    #expect(english.diagnostics == [])
    #expect(portuguese.diagnostics == [])
    #expect(english.value.items.first?.spans.first?.closed == ClockTime("10:48"))
  }

  @Test func accentsCaseAndDecompositionDoNotMatterInKeys() {
    let reading = meeting("acta: 1\nREUNIA\u{303}O: S\nData: 2026-07-30\nproxima: 2026-10-29\n")
    #expect(reading.value.title == "S")
    #expect(reading.value.next?.date == CalendarDate(iso: "2026-10-29"))
  }

  @Test func whatIsNoFieldIsTextAndIsNeverHidden() throws {
    let reading = meeting(
      """
      acta: 1
      date: 2026-07-30

      ## Item
      kind: banquet
      sala: 3

      A line
      goes on.
      - one
      - two
      \\## not a heading
      """)
    let entries = try #require(reading.value.items.first?.entries)
    let texts = entries.map { entry -> String in
      if case .paragraph(let paragraph) = entry { return paragraph.text }
      return "?"
    }
    #expect(
      texts == ["kind: banquet sala: 3", "A line goes on.", "- one", "- two ## not a heading"])
    #expect(reading.diagnostics.map(\.name) == [.badValue])
  }

  @Test(arguments: ["Maria Exemplo", "org", "co.mz", "12"])
  func whatNoContactCanBeIsKeptAndWarnedOf(value: String) {
    let text = "acta: 1\ngroup: G\nid: G\nallow: iom.int\nallow: \(value)\n"
    let group = readGroup(Document(text: text))
    #expect(group.diagnostics.isEmpty)
    #expect(group.value.allowed == ["iom.int", value])
    let problems = checkTogether([GroupText(folder: "", group: group)], today: nil)
    #expect(problems.map(\.diagnostic.name) == [.notPublic])
    #expect(problems.map(\.diagnostic.line) == [5])
    #expect(problems.map(\.diagnostic.severity) == [.warning])
  }

  @Test func aBlockKeepsItsTextAndItsUnknownFields() throws {
    let reading = meeting(
      """
      acta: 1
      date: 2026-07-30

      ## Item

      ACTION A4b: Do
        who: PD
        x-budget: 300
        due: 2026-08-31
        First line.

        After a blank.
      Not the block's.
      """)
    let action = try #require(reading.value.actions.first)
    #expect(action.label == "A4b")
    #expect(action.due == CalendarDate(iso: "2026-08-31"))
    #expect(action.notes == ["First line.", "", "After a blank."])
    #expect(action.lines == 6...12)
  }

  @Test(arguments: [
    "RESTRICTED TLP:RED: Title\nnot indented", "RESTRICTED TLP:RED: Title\n\nText",
    "RESTRICTED TLP:PINK: Title\n  text", "Restricted TLP:RED: Title\n  text",
    "RESERVADO: Title\n  text", "  RESTRICTED TLP:RED: Title\n    text",
    "RESTRITED TLP:RED: Title\n  text", "RESTRICTED TLP:RED Title\n  text",
  ])
  func doubtfulRestrictedTextIsAnErrorThatStopsDocuments(block: String) {
    let reading = meeting("acta: 1\ndate: 2026-07-30\n\n## Item\n\n\(block)\n")
    #expect(reading.isRestrictedBroken)
  }

  @Test(arguments: [
    "RESTRICTED TLP:RED: Title\n  text", "Reserva-se a sala.", "Reservado o direito de resposta.",
    "A reserva: nenhuma.",
  ])
  func plainTextAndRightBlocksAreNoDoubt(block: String) {
    let reading = meeting("acta: 1\ndate: 2026-07-30\n\n## Item\n\n\(block)\n\nEnd.\n")
    #expect(!reading.isRestrictedBroken)
    #expect(reading.diagnostics == [])
  }

  @Test(arguments: [
    "ACTION A1 send the form", "ACTON A1: send", "##Title", "Action A1: send", "kind: decision",
    "kimd: decision",
  ])
  func nearMissesAreSaid(line: String) {
    let reading = meeting("acta: 1\ndate: 2026-07-30\n\n## Item\n\n\(line)\n")
    #expect(reading.diagnostics.map(\.name) == [.nearMiss])
  }

  @Test func updatesTakePairsOnlyWithValuesOfTheirForm() throws {
    let reading = readUpdates(
      Document(text: "acta: 1\n\n2026-08-20 2026-07-30/A1 reported by SDSMAS due soon enough\n"))
    let update = try #require(reading.value.first)
    #expect(update.event.by == "SDSMAS")
    #expect(update.event.due == nil)
    #expect(update.event.notes == ["due soon enough"])
    #expect(reading.diagnostics == [])
  }

  @Test(arguments: [
    ("PD", "PD"), ("pd", "PD"), ("Procuradoria", "PD"), ("acção social", "SDSMAS"),
    ("Servico de Saude", "SDSMAS"), ("Saúde", "Saúde"), ("Bombeiros", "Bombeiros"),
  ])
  func aMemberIsOfAnInstitutionHoweverItIsNamed(typed: String, code: String) {
    let group = readGroup(
      Document(
        text: """
          acta: 1
          group: Grupo

          INSTITUTION PD: Procuradoria

          INSTITUTION SDSMAS: Serviço de Saúde
            alias: Acção Social
            alias: Saúde

          INSTITUTION HRC: Hospital
            alias: Saúde

          MEMBER ana: Ana Exemplo
            of: \(typed)

          """)
    ).value
    #expect(group.member("ana")?.institution == code)
    #expect(
      group.members(on: CalendarDate(iso: "2026-07-30")).count
        == (typed == code && code != "PD" ? 0 : 1))
  }

  @Test func whatIsTypedAsTextStaysText() throws {
    let group = readGroup(Document(text: "acta: 1\nid: G\nlang: en\n")).value
    let file = MeetingFile(
      name: "2026-07-30", document: Document(text: "acta: 1\ndate: 2026-07-30\n\n## Item\n"),
      group: group)
    let typed = [
      "## heading", "; comment", "time: 30", "ACTION A1: x", "RESTRICTED TLP:RED: x", "\\x",
      "<<<<<<< a", "Plain: text", "- item", "Restricted TLP:RED: y",
    ]
    let written = file.addingEntry(file.lines(ofNotes: typed), toItem: 0)
    let texts = written.meeting.items[0].entries.compactMap { entry -> String? in
      if case .paragraph(let paragraph) = entry { return paragraph.text }
      return nil
    }
    #expect(texts == typed)
    #expect(written.reading.diagnostics == [])
  }
}
