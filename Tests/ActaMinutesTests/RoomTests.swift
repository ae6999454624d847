import ActaMeeting
import ActaMinutes
import Testing

/// Who was in the room, as the minutes name and count them.
struct RoomTests {
  private static let head = "started: 09:00\nended: 10:00\nstatus: draft\n\n## Attendance\n\n"

  @Test func whoCameForAnInstitutionOutsideItsTimeIsNamedAndCounted() {
    let group = TypedGroup(
      [("2026-03-10", Self.head + "aa: present\nff: present\n")],
      extra: """

        INSTITUTION FF: Name FF
          from: 2026-04-01

        MEMBER ff: FF Exemplo
          of: FF
          sex: F
        """)
    let acta = group.text(.acta, of: "2026-03-10")
    #expect(
      acta.contains(
        "The following two people were recorded as present, representing one institution:"))
    #expect(acta.contains("Name FF (not of the group on that day; FF Exemplo)."))
    #expect(!acta.contains("invitation"))
    let table = group.text(.table, of: "2026-03-10")
    #expect(table.contains("Name FF (FF) FF Exemplo: present, 1 0 0 not of the group on that day"))
    #expect(table.contains("Women: 1. Men: 0. Sex not recorded: 1."))
  }

  @Test func whatWasNotedOfWhoCameIsPrinted() {
    let rows = """
      aa: present, by motorcycle
      bb: represented by cc, who is ill
      cc: present
      + Zito Exemplo (School, M): guest, with the pupils

      """
    let group = TypedGroup([("2026-03-10", Self.head + rows)])
    let acta = group.text(.acta, of: "2026-03-10")
    #expect(acta.contains("Name AA (AA Exemplo, by motorcycle);"))
    #expect(acta.contains("Name BB (CC Exemplo, for BB Exemplo, who is ill);"))
    #expect(acta.contains("Zito Exemplo (School; with the pupils)"))
  }

  private func acta(_ rows: String, header: String = "", _ language: Language) -> String {
    let record = "started: 09:00\nended: 12:00\nstatus: draft\n\(header)\n## Attendance\n\n" + rows
    return TypedGroup([("2026-03-10", record)]).text(.acta, of: "2026-03-10", language)
  }

  @Test func whoCameLateAtNoHourThatAnybodyWroteDownCameAtAHole() {
    let rows = "aa: late\nbb: present\ncc: late until 10:00\n"
    let english = acta(rows, .english)
    #expect(
      english.contains(
        "AA Exemplo arrived at ____; CC Exemplo arrived at ____; CC Exemplo left at 10:00."))
    #expect(acta(rows, .portuguese).contains("AA Exemplo chegou pelas ____; CC Exemplo chegou"))
    #expect(!acta("aa: late from 09:00\n", .english).contains("arrived"))
  }

  @Test func whoComesAgainReturns() {
    let rows = "aa: present until 09:30 from 10:00 until 11:00\nbb: late from 09:10\n"
    #expect(
      acta(rows, .english).contains(
        "BB Exemplo arrived at 09:10; AA Exemplo left at 09:30; AA Exemplo returned at 10:00; AA "
          + "Exemplo left at 11:00."))
    #expect(acta(rows, .portuguese).contains("AA Exemplo regressou pelas dez horas;"))
  }

  @Test func whoWasAskedAndStayedAwayIsNamed() {
    let rows = "aa: present\n+ Ivo Exemplo (Radio, M): excused, ill\n"
    #expect(
      acta(rows, .english).contains("Further absences: Ivo Exemplo (Radio), with apologies (ill)."))
    #expect(
      acta(rows, .portuguese).contains("Faltou ainda: Ivo Exemplo (Radio), com justificação (ill).")
    )
  }

  @Test func severalPausesAreOneSentence() {
    let header = "break: 09:30-09:40, power cut\nbreak: 10:30-10:40\n"
    #expect(
      acta("aa: present\n", header: header, .english).contains(
        "The meeting was suspended from 09:30 to 09:40 (power cut) and from 10:30 to 10:40."))
    #expect(
      acta("aa: present\n", header: header, .portuguese).contains(
        "às nove horas e quarenta minutos (power cut) e das dez horas e trinta minutos às dez"))
  }

  @Test func whatStandsInTheWayIsNamedAsPeopleSayIt() {
    let record = "status: draft\n\n## Item\n\nREVIEW 2026-01-10/A1: blocked\n  by: COM\n"
    let group = TypedGroup(
      [("2026-03-10", record)], extra: "\nINSTITUTION COM: Comando Distrital\n")
    #expect(
      group.text(.acta, of: "2026-03-10", .portuguese).contains(
        ": bloqueada pelo Comando Distrital."))
    #expect(
      group.text(.acta, of: "2026-03-10").contains(": blocked by the Comando Distrital."))
  }

  @Test func whoSitsForAnotherAndIsAwayIsNotCounted() {
    let group = TypedGroup([
      ("2026-03-10", Self.head + "aa: present\nbb: represented by cc\ncc: absent\n")
    ])
    let acta = group.text(.acta, of: "2026-03-10")
    #expect(
      acta.contains(
        "The following one person was recorded as present, representing one institution:"))
    #expect(
      group.text(.table, of: "2026-03-10").contains("Women: 0. Men: 0. Sex not recorded: 1."))
  }
}
