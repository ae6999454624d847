import ActaMeeting
import ActaMinutes
import ActaText
import Testing

/// Minutes say of nobody that they chaired or wrote while the roll call has them away.
struct OfficerTests {
  private static func letterhead(_ lines: String) -> String {
    let group = readGroup(
      Document(
        text: "acta: 1\ngroup: Group\nid: GE\ncoordinator: PD\n\(lines)\n"
          + "INSTITUTION PD: Office of the Prosecutor\n")
    ).value
    let meeting = readMeeting(
      Document(text: "acta: 1\ndate: 2026-07-30\nstarted: 09:00\nstatus: draft\n"), name: "x")
    let request = MinutesRequest(
      meeting: meeting.value, group: group, form: .acta, label: nil, language: .english)
    return Minutes.document(request).blocks.prefix { $0 != .gap }.flatMap(\.texts)
      .joined(separator: " / ")
  }

  @Test func theInstitutionThatConvenesStandsOnceInTheLetterhead() {
    let one = Self.letterhead("letterhead: Republic\n")
    #expect(one == "Republic / Office of the Prosecutor / Group")
    let typed = Self.letterhead("letterhead: Republic\nletterhead: Office of the prosecutor\n")
    #expect(typed == "Republic / Office of the prosecutor / Group")
  }

  private static let group = readGroup(
    Document(
      text: """
        acta: 1
        group: Reference Group of Exemplo
        id: GE

        INSTITUTION PD: Office of the Prosecutor

        INSTITUTION PRM: Border Police

        INSTITUTION NGO: Save the Children

        MEMBER ana: Ana Exemplo
          of: PD

        MEMBER ruth: Ruth Exemplo
          of: NGO

        MEMBER rui: Rui Exemplo
          of: PRM

        """)
  ).value

  private func text(
    _ rows: String, _ form: MinutesForm = .acta, status: String = "draft",
    _ language: Language = .english
  ) -> String {
    let reading = readMeeting(
      Document(
        text: """
          acta: 1
          date: 2026-07-30
          started: 09:00
          ended: 12:00
          type: ordinary
          chair: ana
          secretary: ruth
          status: \(status)

          ## Attendance

          \(rows)

          ## One
          opened: 09:00
          closed: 12:00

          """), name: "2026-07-30")
    let request = MinutesRequest(
      meeting: reading.value, group: Self.group, form: form, label: nil, language: language)
    return Minutes.document(request).blocks.flatMap(\.texts).joined(separator: " ")
  }

  @Test(arguments: ["absent", "excused", "represented by rui"])
  func aChairWhoWasNotThereIsAHole(word: String) {
    let all = text("ana: \(word)\nrui: present\nruth: present")
    #expect(all.contains("The meeting was chaired by ____; the minutes were taken by Ruth"))
    #expect(all.contains("____, 30 July 2026 The Chair ____ The Secretary Ruth Exemplo"))
    let table = text("ana: \(word)\nrui: present\nruth: present", .table)
    #expect(table.contains("Ruth Exemplo (NGO)") && !table.contains("Ana Exemplo (PD)"))
    let portuguese = text("ana: \(word)\nrui: present", .acta, .portuguese)
    #expect(portuguese.contains("Presidiu à sessão ____; secretariou-a ____."))
  }

  @Test func whoLeftBeforeTheEndLeavesAHoleForWhoFollowed() {
    let rows = "ana: present until 10:00\nruth: present until 11:00\nrui: present"
    #expect(
      text(rows).contains(
        "chaired by Ana Exemplo (Office of the Prosecutor) and, from 10:00 on, by ____; the minutes "
          + "were taken by Ruth Exemplo (Save the Children) and, from 11:00 on, by ____."))
    #expect(text(rows, .table).contains("Ana Exemplo (PD); from 10:00 ____"))
    let portuguese = text(rows, .acta, .portuguese)
    #expect(portuguese.contains("e, a partir das dez horas, ____; secretariou-a Ruth Exemplo"))
    let back = text("ana: present until 10:00 from 10:20\nruth: present")
    #expect(back.contains("chaired by Ana Exemplo (Office of the Prosecutor); the minutes"))
  }

  @Test func aSecretaryOfWhomNothingIsMarkedIsAHole() {
    let all = text("ana: present\nrui: present")
    #expect(all.contains("chaired by Ana Exemplo (Office of the Prosecutor); the minutes"))
    #expect(all.contains("the minutes were taken by ____."))
    #expect(all.contains("Ana Exemplo (Office of the Prosecutor) The Secretary ____ (stamp)"))
  }

  @Test func whoSatForAnotherWasThere() {
    let all = text("rui: represented by ana\nruth: present")
    #expect(all.contains("chaired by Ana Exemplo"))
  }

  @Test(arguments: ["planned", "draft"])
  func beforeTheRollIsCalledNobodyIsAway(status: String) {
    let all = text("", status: status)
    #expect(all.contains("chaired by Ana Exemplo"))
  }

  @Test func aCorrectionOfWhoWroteNamesPeopleAndNotTheirIds() {
    let mended =
      "ana: present\nrui: present\n\n## Two\n\nCORRECTION C1: Em tempo\n  reads: ruth\n"
      + "  should-read: rui\n"
    let wanted = "where it reads “Ruth Exemplo”, it should read “Rui Exemplo”."
    #expect(text(mended, status: "approved").contains(wanted))
    #expect(text(mended, .table, status: "approved").contains(wanted))
    // What is quoted of the text stays as it is typed, a word that is somebody's id too.
    let quoted = mended.replacing("reads: ruth", with: "reads: rui")
      .replacing("should-read: rui", with: "should-read: ana")
    #expect(text(quoted, status: "approved").contains("where it reads “rui”"))
  }
}
