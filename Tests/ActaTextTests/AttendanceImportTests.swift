import ActaMeeting
import ActaText
import Testing

/// Lists as people send them, put into a training of two days.
struct AttendanceImportTests {
  private static let head = """
    acta: 1
    training: Interviews
    date: 2026-07-28, 2026-07-29
    topic: identification

    ## Attendance
    columns: name | institution | sex | age | marks | pre | post

    """

  private func file(_ rows: String = "") -> TrainingFile {
    var group = Group()
    group.language = .english
    group.institutions = [
      Institution(code: "PRM", name: "Polícia da República", line: 1),
      Institution(code: "SDSMAS", name: "Serviço Distrital", line: 2),
    ]
    group.institutions[0].aliases = ["Polícia"]
    let text = Self.head + (rows.isEmpty ? "" : "\n" + rows)
    return TrainingFile(name: "2026-07-28-x", document: Document(text: text), group: group)
  }

  private func read(_ text: String, into rows: String = "") throws -> AttendanceImport {
    try #require(try? AttendanceImport(Array(text.utf8), into: file(rows)))
  }

  private func rows(_ done: AttendanceImport) -> [String] {
    String(decoding: done.file.document.bytes, as: UTF8.self).split(separator: "\n")
      .filter { $0.contains("|") && !$0.hasPrefix("columns") }.map(String.init)
  }

  @Test(arguments: [",", ";", "\t"], ["\n", "\r\n", "\r"])
  func separatorsAndLineEndsAreRecognised(separator: String, end: String) throws {
    let list = [
      "Nome,Instituição,Sexo,Dia 1 manhã,Dia 1 tarde,Dia 2 manhã,Dia 2 tarde,Pré,Pós",
      "João Exemplo,Polícia,M,P,A,J,M,40,70",
    ].map { $0.split(separator: ",").joined(separator: separator) + end }.joined()
    let done = try read(list)
    #expect(rows(done) == ["João Exemplo | PRM | M |  | P A J M | 40 | 70"])
    #expect(done.refused.isEmpty)
  }

  @Test(arguments: [
    "utf-8", "utf-8 with a mark", "utf-16 little", "utf-16 big", "windows-1252",
  ])
  func encodingsAreRecognised(name: String) throws {
    let text = "Nome;Instituição;Dia 1 manhã\r\nSónia Conceição Exemplo;Polícia;P\r\n"
    let utf16 = Array(text.utf16)
    let bytes: [UInt8] =
      switch name {
      case "utf-8": Array(text.utf8)
      case "utf-8 with a mark": [0xEF, 0xBB, 0xBF] + Array(text.utf8)
      case "utf-16 little":
        [0xFF, 0xFE] + utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      case "utf-16 big": [0xFE, 0xFF] + utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      default: text.unicodeScalars.map { UInt8($0.value) }
      }
    let done = try #require(try? AttendanceImport(bytes, into: file()))
    #expect(rows(done) == ["Sónia Conceição Exemplo | PRM |  |  | P"])
  }

  @Test(arguments: [
    ("Nome;Dia 1 manhã;Dia 1 tarde;Dia 2 manhã;Dia 2 tarde", [0, 1, 2, 3]),
    ("Name;Day 1 AM;Day 1 PM;Day 2 AM;Day 2 PM", [0, 1, 2, 3]),
    ("Nome completo;28/07 manhã;28/07 tarde;29/07 manhã;29/07 tarde", [0, 1, 2, 3]),
    (
      "Participante;2026-07-29 (tarde);2026-07-29 manhã;28-07-2026 tarde;28 de Julho, manhã",
      [3, 2, 1, 0]
    ),
    ("NOME;Manhã;Tarde;Manhã;Tarde", [0, 1, 2, 3]),
    ("Nome;D1M;D1T;D2M;D2T", [0, 1, 2, 3]),
    ("Nome;1.º dia manhã;1º Dia Tarde;2.º dia manhã;2º dia tarde", [0, 1, 2, 3]),
  ])
  func headingsOfHalfDaysAreUnderstood(heading: String, places: [Int]) throws {
    let done = try read("\(heading)\nAna Exemplo;P;A;J;M\n")
    let halfDays = done.columns.compactMap { column -> Int? in
      if case .halfDays(let all) = column.meaning { return all.first }
      return nil
    }
    #expect(halfDays == places)
    #expect(done.added.first?.marks.count == 4)
  }

  @Test func aColumnForADayStandsForBothHalves() throws {
    let done = try read("Nome;Dia 1;Dia 2\nAna Exemplo;P;M\n")
    #expect(rows(done) == ["Ana Exemplo |  |  |  | P P M M"])
  }

  @Test func headingsInTwoRowsAndTitlesAboveAreUnderstood() throws {
    let list = """
      LISTA DE PRESENÇAS;;;;;;
      Local: Maxixe;;;;;;
      ;;;28/07/2026;;29/07/2026;
      N.º;Nome;Sexo;Manhã;Tarde;Manhã;Tarde
      1;Ana Exemplo;F;P;P;A;M
      2;;;;;;
      ;Total;;1;1;0;1
      """
    let above = try read(list)
    #expect(rows(above) == ["Ana Exemplo |  | F |  | P P A M"])
    #expect(above.refused.isEmpty)
    let below = try read(
      "N.º;Nome;Sexo;28/07;;29/07;\n;;;Manhã;Tarde;Manhã;Tarde\n1;Ana Exemplo;F;P;P;A;M\n")
    #expect(rows(below) == rows(above))
  }

  @Test(arguments: [
    ("P;A;J;M", "P A J M"), ("p;a;j;m", "P A J M"), ("1;0;1;0", "P A P A"),
    ("sim;não;Sim;NÃO", "P A P A"), ("yes;no;y;n", "P A P A"),
    ("Presente;Ausente;Justificado;Atrasado", "P A J M"), ("x;X;falta;0,5", "P P A M"),
  ])
  func marksAreUnderstoodHoweverTheyAreWritten(cells: String, marks: String) throws {
    let done = try read("Nome;D1M;D1T;D2M;D2T\nAna Exemplo;\(cells)\n")
    #expect(rows(done) == ["Ana Exemplo |  |  |  | \(marks)"])
  }

  @Test func aBlankBesideTicksIsAnAbsenceAndBesideMarksIsNotYetKnown() throws {
    let ticks = try read("Nome;D1M;D1T\nAna Exemplo;x;x\nBia Exemplo;;x\n")
    #expect(ticks.added.map(\.marks) == [[.present, .present], [.absent, .present]])
    let marks = try read("Nome;D1M;D1T\nAna Exemplo;P;A\nBia Exemplo;;P\n")
    #expect(marks.added.map(\.marks) == [[.present, .absent], [.unmarked, .present]])
  }

  @Test func contactsAreDroppedWithAWordAndAgesBecomeBands() throws {
    let done = try read(
      """
      Nome,Telemóvel,E-mail,N.º de BI,Idade,Dia 1 manhã
      Ana Exemplo,840000000,ana@exemplo.invalid,110100000000A,34,P
      Bia Exemplo,,,,25/03/1960,P
      Celso Exemplo,,,,18 – 24 anos,P
      David Exemplo,,,,mais de 60,P
      """)
    #expect(
      done.columns.filter { $0.meaning == .contact }.map(\.title)
        == ["Telemóvel", "E-mail", "N.º de BI"])
    #expect(done.added.map(\.age) == ["25-35", "60+", "18-24", "60+"])
    let text = String(decoding: done.file.document.bytes, as: UTF8.self)
    for hidden in ["84000", "invalid", "1101", "1960"] { #expect(!text.contains(hidden)) }
  }

  @Test func nobodyUnder18IsNamed() throws {
    let done = try read(
      "Nome;Sexo;Idade;D1M\nAna Exemplo;F;17;P\nBia Exemplo;F;12-17;P\nRui Exemplo;M;<18;P\n")
    #expect(done.added.isEmpty)
    #expect(done.minors == (2, 1, 0))
    #expect(!done.hasChanges)
  }

  @Test func everyRowThatCannotBePlacedIsNamed() throws {
    let done = try read(
      """
      Nome;Instituição;Sexo;Telefone;D1M;Pós
      Ana Exemplo;PRM;F;84;talvez;
      ;PRM;F;84;P;
      Bia Exemplo;PRM;Z;84;P;
      Celso Exemplo;PRM;M;84;P;120
      ; David Exemplo;PRM
      Elsa Exemplo;PRM;F;84;P;80
      Elsa Exemplo;Polícia;F;84;A;80
      Zito | Exemplo;ONG X;M;84;P;90%
      """)
    #expect(done.refused.map(\.row) == [2, 3, 4, 5, 6, 8])
    #expect(
      done.refused.map(\.reason) == [
        .badMark("talvez", "D1M"), .noName, .badSex("Z"), .badScore("120", "Pós"), .badSex("PRM"),
        .contradicts(7),
      ])
    #expect(done.refused.allSatisfy { !$0.text.contains("84") })
    #expect(done.added.map(\.name) == ["Elsa Exemplo", "Zito / Exemplo"])
    #expect(done.unknownInstitutions == ["ONG X"])
  }

  @Test func whoeverIsLeftWithFewerMarksThanMostIsNamed() throws {
    let present = "João Exemplo | PRM | M | | P P P P\nRui Exemplo | PRM | M | | A A A A\n"
    let added = try read("Nome;Dia 1 manhã\nAna Exemplo;P\n", into: present)
    #expect(added.notes.unmarked?.usual == 4)
    #expect(added.notes.unmarked?.names == ["Ana Exemplo"])
    // Whoever a list of the second day leaves out.
    let day = "João Exemplo | PRM | M | | P P\nRui Exemplo | PRM | M | | P P\n"
    let next = try read(
      "Nome;Instituição;Dia 2 manhã;Dia 2 tarde\nJoão Exemplo;PRM;P;P\nAna Exemplo;PRM;P;P\n",
      into: day)
    #expect(next.notes.unmarked?.usual == 4)
    #expect(next.notes.unmarked?.names == ["Rui Exemplo"])
    // Nothing new is said of what was so before.
    let again = try #require(
      try? AttendanceImport(
        Array("Nome;Instituição;Pós\nJoão Exemplo;PRM;70\n".utf8), into: next.file))
    #expect(again.notes.unmarked == nil)
    #expect(try read("Nome;Dia 1 manhã\nAna Exemplo;P\n").notes.unmarked == nil)
  }

  @Test func whoeverIsOnTheListIsCompletedAndTheRestOfTheFileStays() throws {
    let present = "; mantém-se\nExemplo João   | Polícia | M | 36-59 | PP   | 40%\n"
    let done = try read(
      "Nome;Instituição;Dia 2 manhã;Dia 2 tarde;Pós\nDr. João Exemplo;PRM;P;M;70\nAna Exemplo;PRM;P;P;\n",
      into: present)
    let text = String(decoding: done.file.document.bytes, as: UTF8.self)
    #expect(
      text == Self.head + """

        ; mantém-se
        Exemplo João   | Polícia | M | 36-59 | P P P M | 40% | 70
        Ana Exemplo    | PRM     |   |       | - - P P

        """)
    let again = try #require(
      try? AttendanceImport(
        Array("Nome;Instituição;Pós\nJoão Exemplo;PRM;70\n".utf8), into: done.file))
    #expect(!again.hasChanges)
    #expect(again.unchanged == 1)
  }

  @Test func mStandsForWomenBesideHForMen() throws {
    let done = try read("Nome;H/M;D1M\nAna Exemplo;M;x\nRui Exemplo;H;x\n")
    #expect(done.added.map(\.sex) == [.female, .male])
  }

  @Test func scoresOutOfTwentyBecomePercent() throws {
    let done = try read("Nome;Pré-teste (0-20);Pós-teste;D1M\nAna Exemplo;9,5;16/20;P\n")
    #expect(done.added.map(\.pre) == [48])
    #expect(done.added.map(\.post) == [80])
  }

  @Test(arguments: ["; x", "\\x", "## x", "<<<<<<< x", "INSTITUTION A: x", "colunas: x"])
  func aNameNeverReadsAsSomethingElse(name: String) throws {
    let done = try read("Nome\tSexo\tD1M\n\(name)\tF\tP\nAna Exemplo\tF\tP\n")
    let people = done.file.training.participants
    #expect(people.last?.name == "Ana Exemplo")
    #expect(people.count + done.refused.count == 2)
    #expect(done.file.training.title == "Interviews")
    #expect(done.file.reading.diagnostics.isEmpty)
  }

  /// Why a list is not taken; nil when it is.
  private func problem(_ text: String) -> AttendanceImport.Unreadable? {
    do throws(AttendanceImport.Unreadable) {
      _ = try AttendanceImport(Array(text.utf8), into: file())
      return nil
    } catch {
      return error
    }
  }

  @Test func aListOfMoreThanAnyActivityHasIsNotTaken() {
    let wide = "Nome;Instituição" + String(repeating: ";x", count: 398)
    #expect(problem(wide + ";;;;\nAna Exemplo;PRM\n") == nil)
    #expect(problem(wide + ";x\nAna Exemplo;PRM\n") == .tooManyColumns)
    let rows = String(repeating: "Ana Exemplo;PRM\n", count: 5000)
    #expect(problem("Nome;Instituição\n" + rows) == nil)
    #expect(problem("Nome;Instituição\n" + rows + "Bia Exemplo;PRM\n") == .tooManyRows)
  }

  /// The lower end of a band decides, as in `acta check`.
  @Test func aBandThatBeginsUnderEighteenIsAMinors() throws {
    let done = try read("Nome;Sexo;Idade\nZita Exemplo;F;16-20\nAna Exemplo;F;18-24\n")
    #expect(done.added.map(\.name) == ["Ana Exemplo"])
    #expect(done.minors.women == 1)
  }

  @Test func rowsThatDoNotReadBackAreNamedAndTheOthersTaken() throws {
    let done = try read(
      "Nome;Instituição\nAna Exemplo;PRM\n## Bia;PRM\nRui Exemplo;PRM\n\\Eva;PRM\n",
      into: "João Exemplo | PRM\n")
    #expect(done.added.map(\.name) == ["Ana Exemplo", "Rui Exemplo"])
    #expect(done.refused.map(\.row) == [3, 5])
    #expect(done.refused.allSatisfy { $0.reason == .unwritable })
    #expect(
      done.file.training.participants.map(\.name) == ["João Exemplo"] + done.added.map(\.name))
  }

  @Test func aListWithoutHeadingsIsNoList() {
    for text in ["Ana Exemplo;P;P\n", ""] { #expect(problem(text) == .noHeadings) }
  }
}
