import ActaMeeting
import ActaMinutes
import Testing

/// Who was away, and that nobody is said to have been away who came, or excused who was not.
struct AbsenceTests {
  private static let head = "started: 09:00\nended: 10:00\nstatus: draft\n"

  private func text(
    _ rows: String, _ language: Language = .english, extra: String = "", header: String = ""
  ) -> String {
    let record = Self.head + header + "\n## Attendance\n\n" + rows
    return TypedGroup([("2026-06-10", record)], extra: extra)
      .text(.acta, of: "2026-06-10", language)
  }

  private static let successor = """

    MEMBER ana: Ana Exemplo
      of: AA
      until: 2026-05-31

    MEMBER bia: Bia Exemplo
      of: AA
      from: 2026-06-01
    """

  @Test func whoCameAfterTheEndOfATermIsNotAbsent() {
    let rows = "bb: present\nana: present\nbia: absent\n"
    let english = text(rows, extra: Self.successor)
    #expect(
      english.contains(
        "Name AA (Ana Exemplo, who was not a member of the group on that day)."))
    #expect(english.contains("Absent without apologies: Name AA (Bia Exemplo)."))
    let portuguese = text(rows, .portuguese, extra: Self.successor)
    #expect(
      portuguese.contains("Name AA (Ana Exemplo, que nesse dia não era membro do grupo)."))
    #expect(portuguese.contains("Faltou, sem justificação: Name AA (Bia Exemplo)."))
  }

  @Test func aSeatOfWhichOnlyAFormerMemberCameIsNeitherAbsentNorUnmarked() {
    let all = text("bb: present\nana: present\n", extra: Self.successor)
    #expect(all.contains("Neither presence nor absence was recorded for: Name CC;"))
    #expect(!all.contains("Name AA;") && !all.contains("Name AA."))
  }

  @Test func oneExcuseIsNotThatOfAll() {
    let extra = "\nMEMBER davi: Davi Exemplo\n  of: AA\n"
    let rows = "bb: present\naa: excused\ndavi: absent, on the road\n"
    #expect(
      text(rows, extra: extra).contains(
        "Absent with apologies: Name AA (AA Exemplo; Davi Exemplo, without apologies, on the road)."
      ))
    #expect(
      text(rows, .portuguese, extra: extra).contains(
        "Faltou, com justificação: Name AA (AA Exemplo; Davi Exemplo, sem justificação, on the road)."
      ))
    let both = text(rows.replacing("davi: absent", with: "davi: excused"), extra: extra)
    #expect(both.contains("Name AA (AA Exemplo; Davi Exemplo, on the road)."))
  }

  @Test func aMemberOfASeatByItsNameIsAbsentForIt() {
    let extra = "\nMEMBER eva: Eva Exemplo\n  of: Name EE\n"
    let all = text("bb: present\neva: absent\n", extra: extra)
    #expect(all.contains("Absent without apologies: Name EE (Eva Exemplo)."))
    #expect(!all.contains("Name EE."))
  }

  @Test func whereNobodyCameNoListIsAnnounced() {
    let rows = "aa: absent\nbb: excused\n"
    let english = text(rows)
    #expect(english.contains("No institution was recorded as present. Absent with apologies: Name"))
    #expect(!english.contains("zero people") && !english.contains("representing"))
    let portuguese = text(rows, .portuguese)
    #expect(portuguese.contains("Não se registou a presença de nenhuma instituição. Faltou, com"))
    #expect(!portuguese.contains("a saber"))
  }

  @Test func whoCameForNoSeatRepresentsNoInstitution() {
    let rows = "ana: present\nbia: absent\n"
    #expect(text(rows, extra: Self.successor).contains("present, representing no institution:"))
    #expect(
      text(rows, .portuguese, extra: Self.successor)
        .contains("de uma pessoa, em representação de nenhuma instituição, a saber:"))
  }

  @Test func thePausesAreToldWhereNobodyWasMarked() {
    let pause = "break: 09:30-09:40, power cut\n"
    #expect(
      text("", header: pause).contains("The meeting was suspended from 09:30 to 09:40 (power cut).")
    )
    #expect(
      text("", .portuguese, header: pause).contains("Os trabalhos estiveram interrompidos das"))
  }
}
