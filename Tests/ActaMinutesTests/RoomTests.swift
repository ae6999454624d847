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
    #expect(acta.contains("Zito Exemplo (School) (with the pupils)"))
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
