import ActaMeeting
import ActaMinutes
import ActaScreens
import ActaText
import Testing

/// Minutes are mostly approved as they are, and next to that with corrections: those are agreed on, and
/// written with the approval in one step.
struct ApprovingWithCorrectionsTests {
  private let earlier = "meetings/2026-07-30.txt"
  private let correcting = "tD1\r72 horas\r72 horas úteis\r"

  private func reading(_ room: Room) -> Reading<Meeting> {
    readMeeting(Document(bytes: room.files[earlier] ?? []), name: "2026-07-30")
  }

  private func approval(_ room: Room) throws -> Decision {
    try #require(room.meeting("2026-12-03").decisions.last)
  }

  @Test func theDecisionSaysWithHowManyAndWhichAndAllIsOneStep() throws {
    var room = try Room.approving()
    let before = room.files
    room.type("Sa1" + correcting)
    #expect(room.files == before)
    #expect(room.shows("C1: na deliberação D1, onde se lê «72 horas»"))
    room.type("tA1\rnovo prazo\rprazo de 72 horas úteis\rc")
    #expect(
      try approval(room).text
        == "Aprova-se a acta da sessão de 30 de Julho de 2026, com 2 rectificações: na deliberação D1, "
        + "onde se lê «72 horas», leia-se «72 horas úteis»; na acção A1, onde se lê «novo prazo», "
        + "leia-se «prazo de 72 horas úteis».")
    let there = reading(room)
    #expect(there.value.status == .approved)
    #expect(there.value.corrections.map(\.label) == ["C1", "C2"])
    #expect(there.value.corrections.map(\.on) == ["D1", "A1"])
    #expect(there.value.corrections.first?.date == CalendarDate(iso: "2026-12-03"))
    #expect(there.value.seal == seal(of: there))
    #expect(there.diagnostics == [])
    #expect(lineAfterCorrections(of: there) == nil)
    #expect(room.kept.last?.document.text.contains("Em tempo") == true)
    room.type("us")
    #expect(room.files == before)
  }

  @Test func inEnglishItReadsAsWell() throws {
    var room = try Room.approving()
    let group = room.text("group.txt")
    room.send(
      .changedOnDisk(
        .group, was: Document(text: group),
        now: Document(text: group.replacing("idioma: pt", with: "idioma: en"))))
    room.type("Sa1" + correcting + "u")
    #expect(try approval(room).basis == .unanimity)
    #expect(
      try approval(room).text
        == "The minutes of the meeting of 30 July 2026 are approved with 1 correction: in decision D1, "
        + "where it reads “72 horas”, it should read “72 horas úteis”.")
  }

  @Test func whatAVoteRejectsIsNotCorrected() throws {
    var room = try Room.approving()
    let record = room.files[earlier]
    room.type("Sa1" + correcting + "v2-5-1\r")
    #expect(try approval(room).result == .rejected)
    #expect(room.files[earlier] == record)
  }

  @Test func aCorrectionIsTakenBackBeforeTheApproval() throws {
    var room = try Room.approving()
    room.type("Sa1" + correcting)
    #expect(room.shows("retirar a rectificação C1"))
    room.type("r")
    #expect(!room.shows("C1"))
    room.type("c")
    #expect(try approval(room).text == "Aprova-se a acta da sessão de 30 de Julho de 2026.")
    #expect(reading(room).value.corrections.isEmpty)
  }

  @Test func wordsThatAreNotThereAreNotCorrected() throws {
    var room = try Room.approving()
    room.type("Sa1tD1\r73 horas\r72 horas\r")
    #expect(room.shows("Essas palavras não estão lá"))
    // A second correction is of the text as the first left it.
    room.type("\u{1B}Sa1" + correcting + "tD1\r72 horas úteis\r três dias úteis\rc")
    #expect(reading(room).value.corrections.count == 2)
  }

  /// What was cleared for few is not told to many by saying how it was corrected.
  @Test func aCorrectionOfWhatIsForFewIsNamedAndNotQuoted() throws {
    var room = try Room.approving { text in
      text.replacing(
        "DELIBERAÇÃO D1: Encaminhar em 72 horas, e em 24 horas quando o risco é alto.\n",
        with: "DELIBERAÇÃO D1: Encaminhar em 72 horas, e em 24 horas quando o risco é alto.\n"
          + "  partilha: TLP:RED\n")
    }
    room.type("Sa1" + correcting + "c")
    #expect(reading(room).value.corrections.count == 1)
    #expect(
      try approval(room).text
        == "Aprova-se a acta da sessão de 30 de Julho de 2026, com 1 rectificação: C1.")
  }
}
