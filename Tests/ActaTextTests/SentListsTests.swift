import ActaMeeting
import ActaText
import Testing

/// Whole lists as people of districts send them, put into a training of Monday 11 and Tuesday 12 May.
struct SentListsTests {
  private func file(_ rows: String = "") -> TrainingFile {
    var group = Group()
    group.language = .portuguese
    group.place = "Maxixe"
    group.province = "Inhambane"
    let names = [
      ("PRM", "Comando Distrital da Polícia da República de Moçambique", ["Polícia"]),
      ("SDSMAS", "Serviço Distrital de Saúde, Mulher e Acção Social", ["Acção Social"]),
      ("SDEJT", "Serviço Distrital de Educação, Juventude e Tecnologia", ["Educação"]),
      ("HRC", "Hospital Rural de Chicuque", []),
    ]
    group.institutions = names.enumerated().map { index, one in
      var institution = Institution(code: one.0, name: one.1, line: index + 1)
      institution.aliases = one.2
      return institution
    }
    let text = """
      acta: 1
      capacitação: Entrevista
      data: 2026-05-11, 2026-05-12
      tema: assistência

      ## Presenças
      colunas: nome | instituição | sexo | idade | marcas | pré | pós

      """
    return TrainingFile(
      name: "2026-05-11-entrevista", document: Document(text: text + rows), group: group)
  }

  private func read(_ text: String) throws -> AttendanceImport {
    try #require(try? AttendanceImport(Array(text.utf8), into: file()))
  }

  private func rows(_ done: AttendanceImport) -> [String] {
    done.added.map { one in
      [
        one.name, one.institution ?? "", one.sex?.words.english ?? "", one.age ?? "",
        one.marks.map { String($0.rawValue) }.joined(),
      ].joined(separator: "|")
    }
  }

  @Test func aPrintedFormWithTitleTicksAndSignaturesIsRead() throws {
    let done = try read(
      """
      REPÚBLICA DE MOÇAMBIQUE;;;;;;;;;;
      Nome da actividade: Entrevista de crianças;;;;;;;;;;
      Data: 11 e 12 de Maio de 2026;;;Local: Maxixe;;;;;;;
      ;;;;;;;;;;
      N.º;Nome completo;Instituição;Sexo;;Faixa etária;;Segunda;;Terça;;Contacto;Assinatura
      ;;;F;M;18-24;25-35;Manhã;Tarde;Manhã;Tarde;;
      1;EXEMPLO, Ana;Acção Social;x;;;x;✓;✓;✓;✓;84 000 0001;
      2;Exemplo, José, Dr.;P.R.M.;;x;x;;✓;✓;;✓;;

      3;Graça Exemplo;Servico Distrital de Educacao, Juventude e Tecnologia;x;;;;✓;✓;✓;✓;;
      4;;;;;;;;;;;;
      Total de participantes;3;;2;1;;;;;;;;
      Elaborado por: Carla Exemplo;;;;;;;;;;;;
      ;Carla Exemplo;;;;;;;;;;;
      Assinatura: ____________;;;;;;;;;;;;
      """)
    #expect(
      rows(done) == [
        "Ana EXEMPLO|SDSMAS|F|25-35|PPPP", "Dr. José Exemplo|PRM|M|18-24|PPAP",
        "Graça Exemplo|SDEJT|F||PPPP",
      ])
    #expect(done.refused.isEmpty)
    #expect(done.notes.aside.map(\.row) == [1, 2, 3, 12, 13, 14, 15])
    #expect(done.notes.aside.map(\.text).contains("Elaborado por: Carla Exemplo"))
    #expect(done.notes.otherDays.isEmpty)
    #expect(!done.notes.isFirstDayAssumed)
  }

  @Test(arguments: [
    ("Segunda manhã;Segunda tarde;Terça manhã;Terça tarde", [0, 1, 2, 3]),
    ("2ª-feira manhã;2ª-feira tarde;3ª-feira manhã;3ª-feira tarde", [0, 1, 2, 3]),
    ("Primeira manhã;Primeira tarde;Segunda manhã;Segunda tarde", [0, 1, 2, 3]),
    ("11/05 manhã;11/05 tarde;12/05 manhã;12/05 tarde", [0, 1, 2, 3]),
    ("Dia 11 manhã;Dia 11 tarde;Dia 12 manhã;Dia 12 tarde", [0, 1, 2, 3]),
    ("Monday AM;Monday PM;Tuesday AM;Tuesday PM", [0, 1, 2, 3]),
    ("05/11/2026 AM;05/11/2026 PM;12.05.2026 M;12.05.2026 T", [0, 1, 2, 3]),
    ("Sessão 4;Sessão 3;Sessão 2;Sessão 1", [3, 2, 1, 0]),
  ])
  func daysOfTheWeekAndDatesAreHeadings(heading: String, places: [Int]) throws {
    let done = try read("Nome;\(heading)\nAna Exemplo;P;A;J;M\n")
    let found = done.columns.compactMap { column -> Int? in
      if case .halfDays(let all) = column.meaning { return all.first }
      return nil
    }
    #expect(found == places)
  }

  @Test func headingsOverTwoColumnsAreTheHalvesOfTheirDay() throws {
    let done = try read("Nome;11/05;;12/05;\nAna Exemplo;P;A;J;M\n")
    #expect(rows(done) == ["Ana Exemplo||||PAJM"])
    #expect(done.columns.map(\.meaning).suffix(2) == [.halfDays([2]), .halfDays([3])])
  }

  @Test func aListOfTheSecondDayFillsTheSecondDay() throws {
    let second = try read("Data: 12/05/2026\nNome;Manhã;Tarde\nAna Exemplo;P;M\n")
    #expect(rows(second) == ["Ana Exemplo||||--PM"])
    let unsaid = try read("Nome;Manhã;Tarde\nAna Exemplo;P;M\n")
    #expect(rows(unsaid) == ["Ana Exemplo||||PM"])
    #expect(unsaid.notes.isFirstDayAssumed)
    let other = try read("Data: 13/06/2026\nNome;Manhã;Tarde\nAna Exemplo;P;M\n")
    #expect(other.notes.otherDays == ["13/06/2026"])
  }

  @Test(arguments: [
    ("Falta just.", "J"), ("F.J.", "J"), ("FALTA JUSTIFICADA", "J"), ("Presente", "P"),
    ("✓", "P"), ("✔", "P"), ("Atraso", "M"), ("Atrasada", "M"), ("Faltou", "A"), ("F.I.", "A"),
    ("Falta inj.", "A"), ("Ausente (just.)", "J"), ("P (atraso)", "M"), ("Saiu mais cedo", "M"),
    ("—", "A"), ("½", "M"),
  ])
  func marksInWordsAreUnderstood(cell: String, mark: String) throws {
    let done = try read("Nome;D1M\nAna Exemplo;\(cell)\nBia Exemplo;A\n")
    #expect(rows(done).first == "Ana Exemplo||||\(mark)")
  }

  @Test func aCrossBesidePIsNotGuessed() throws {
    let done = try read("Nome;D1M;D1T\nAna Exemplo;P;x\nBia Exemplo;P;P\n")
    #expect(done.refused.map(\.reason) == [.unclearCross("D1T")])
    #expect(rows(done) == ["Bia Exemplo||||PP"])
  }

  @Test(arguments: [
    ("Exemplo, Ana", "Ana Exemplo", ""), ("1. Ana Exemplo", "Ana Exemplo", ""),
    ("Ana Exemplo (PRM)", "Ana Exemplo", "PRM"), ("Ana Exemplo - Polícia", "Ana Exemplo", "PRM"),
    ("Ana Exemplo, HRC", "Ana Exemplo", "HRC"), ("Exemplo, Ana, Dra.", "Dra. Ana Exemplo", ""),
    ("=Exemplo, Ana", "Ana Exemplo", ""), ("Ana Exemplo, Filha", "Ana Exemplo Filha", ""),
    ("A. Exemplo", "A. Exemplo", ""), ("Ana Exemplo 84 000 0001", "Ana Exemplo", ""),
    ("Ana Exemplo (cel: 840000001)", "Ana Exemplo", ""),
    ("Ana Exemplo, BI n.º 110100000001A", "Ana Exemplo", ""),
    ("Ana Exemplo +258 84 000 0001 / 82-000-0002", "Ana Exemplo", ""),
    ("Ana Exemplo ana@exemplo.invalid", "Ana Exemplo", ""),
    ("Ana Exemplo <e-mail: ana@exemplo.invalid>", "Ana Exemplo", ""),
    ("AB1234567 Ana Exemplo", "Ana Exemplo", ""), ("840000001Ana Exemplo", "Ana Exemplo", ""),
    ("Ana Exemplo 12/03/1990", "Ana Exemplo", ""), ("Ana Exemplo ٨٤٠٠٠٠٠٠١", "Ana Exemplo", ""),
    ("Ana Exemplo 8\u{200B}40000001", "Ana Exemplo", ""),
    ("Exemplo840000001, Ana", "Ana Exemplo", ""),
    ("Ana Exemplo - NUIT 100 000 001", "Ana Exemplo", ""),
  ])
  func aNameIsTakenFromWhateverStandsAroundIt(
    cell: String, name: String, institution: String
  ) throws {
    let done = try read("Nome\tDia 1 manhã\n\(cell)\tP\n")
    #expect(rows(done) == ["\(name)|\(institution)|||P"])
    let holds = cell.contains("@") || cell.contains { $0.isNumber && $0 != "1" }
    #expect(done.notes.contacts == (holds ? [2] : []))
  }

  @Test func contactsReachNeitherTheFileNorAMessage() throws {
    let done = try read(
      """
      Nome;Instituição;Idade;;D1M
      Ana Exemplo;PRM, 84 000 0001;34;ana@exemplo.invalid;P
      Bia Exemplo;Casa X 82/0000002;25-35;;848000003
      ;HRC;;83 000 0004;P
      Elaborado por: Rui Exemplo, 86 000 0005;;;;
      """)
    #expect(rows(done) == ["Ana Exemplo|PRM||25-35|P"])
    #expect(done.refused.map(\.reason) == [.badMark("", "D1M"), .noName])
    #expect(done.columns.contains { $0.meaning == .unknown && $0.number == 4 })
    let inAge = try read("Nome;Idade;D1M\nAna Exemplo;AB0000001;P\nBia Exemplo;12/03/1990;P\n")
    #expect(rows(inAge) == ["Ana Exemplo||||P", "Bia Exemplo|||36-59|P"])
    #expect(inAge.notes.unreadAges == [2])
    let told =
      done.refused.map(\.text) + done.notes.aside.map(\.text) + done.unknownInstitutions
      + done.notes.assumed.map(\.written)
      + [String(decoding: done.file.document.bytes, as: UTF8.self)]
    for number in ["0001", "0002", "00003", "0004", "0005", "@"] {
      #expect(!told.contains { $0.contains(number) })
    }
  }

  /// Wherever someone writes a contact, alone or beside what belongs there, the file and everything that
  /// is said stay without it.
  @Test(
    arguments: [
      "84 000 0001", "+258840000001", "00258 84-000-0001", "(+27) 82 000 0001", "110100000001A",
      "1101 0000 0001 A", "AB0000001", "100.000.001", "MZ59000100000011834150001",
      "8 4 0 0 0 0 0 0 1",
      "ana@exemplo.invalid", "ana.b@exemplo.invalid;", "٨٤٠٠٠٠٠٠١", "84\u{A0}000\u{2009}0001",
    ], 0..<8)
  func noCellIsAWayInForAContact(contact: String, column: Int) throws {
    let cells = ["Ana", "Exemplo", "PRM", "F", "25-35", "P", "40", ""]
    for beside in ["", " \(contact)", "\(contact) ", " / \(contact)", " (tel. \(contact))"] {
      var row = cells
      row[column] =
        beside.isEmpty
        ? contact : beside.hasSuffix(" ") ? beside + row[column] : row[column] + beside
      let done = try read(
        "Nome\tApelido\tInstituição\tSexo\tIdade\tD1M\tPré\tOutro\n"
          + row.joined(separator: "\t") + "\nRui\tExemplo\tHRC\tM\t\tP\t\t\n")
      let told =
        done.refused.map(\.text) + done.notes.aside.map(\.text) + done.unknownInstitutions
        + done.notes.assumed.map(\.written)
        + done.added.flatMap { [$0.name, $0.institution ?? "", $0.age ?? ""] }
      for text in told.flatMap({ $0.split(separator: "|") }) {
        #expect(!text.contains("@"), "\(text)")
        let digits = text.unicodeScalars.filter { $0.properties.numericType != nil }
        #expect(digits.count < 6, "\(text)")
      }
      #expect(done.added.contains { $0.name == "Rui Exemplo" })
    }
  }

  @Test(arguments: [
    ("prm", "PRM", false), ("P.R.M.", "PRM", false), ("POLICIA", "PRM", false),
    ("comando distrital da policia da republica de mocambique", "PRM", false),
    ("Serviço Distrital de Saúde, Mulher e Ação Social", "SDSMAS", false),
    ("SDSMAS - Maxixe", "SDSMAS", true), ("SDSMAS de Maxixe", "SDSMAS", true),
    ("Comando Distrital da PRM", "PRM", true), ("PRM/Esquadra de Maxixe", "PRM", true),
    ("Hospital Rural de Chicuque (HRC)", "HRC", true),
    ("Hospital Chicuque", "Hospital Chicuque", false),
    ("PRM/SDSMAS", "PRM/SDSMAS", false),
    ("Associação de Amigos da PRM", "Associação de Amigos da PRM", false),
  ])
  func institutionsAreKnownByTheirNamesAndOnlyBySuch(
    written: String, code: String, isAssumed: Bool
  ) throws {
    let done = try read("Nome\tInstituição\tD1M\nAna Exemplo\t\(written)\tP\n")
    #expect(rows(done) == ["Ana Exemplo|\(code)|||P"])
    #expect(done.notes.assumed.map(\.code) == (isAssumed ? [code] : []))
  }

  @Test func anInstitutionAloneStandsAboveItsPeople() throws {
    let done = try read(
      "Nome;Sexo;D1M\nPolícia;;\nAna Exemplo;F;P\nHRC;;\nBia Exemplo;F;A\nNome;Sexo;D1M\nRui Exemplo;M;P\n"
    )
    #expect(rows(done) == ["Ana Exemplo|PRM|F||P", "Bia Exemplo|HRC|F||A", "Rui Exemplo|HRC|M||P"])
  }

  @Test func repeatedRowsCountOnceAndAreNamed() throws {
    let done = try read(
      "Nome;Instituição;D1M;D1T\nAna Exemplo;PRM;P;P\nDra. Ana Exemplo;Polícia;P;P\nAna Exemplo;PRM;P;A\n"
    )
    #expect(rows(done) == ["Ana Exemplo|PRM|||PP"])
    #expect(done.notes.repeated.map { [$0.row, $0.first] } == [[3, 2]])
    #expect(done.refused.map(\.reason) == [.contradicts(2)])
  }

  @Test func whatIsWrittenAndWouldBecomeSomethingElseIsNamed() throws {
    let list =
      "Nome;Instituição;D1M;D1T;D2M;Pós\nAna Exemplo;PRM;P;A;P;80\nBia Exemplo;HRC;P;P;P;60\n"
    let rows = "\nAna Exemplo | PRM |  |  | P P | 40 | 70\nBia Exemplo | HRC |  |  | P P\n"
    let done = try #require(try? AttendanceImport(Array(list.utf8), into: file(rows)))
    #expect(done.updated.count == 2)
    #expect(done.notes.changed.map(\.name) == ["Ana Exemplo"])
    #expect(done.notes.changed.map(\.before) == ["P P, 40, 70"])
    #expect(done.notes.changed.map(\.after) == ["P A P, 40, 80"])
  }

  @Test func bothSexesTickedAreNoneAndTheRowIsNamed() throws {
    let done = try read("Nome;H;M;D1M\nAna Exemplo;x;x;P\nRui Exemplo;1;;P\nBia Exemplo;;M;P\n")
    #expect(rows(done) == ["Rui Exemplo||M||P", "Bia Exemplo||F||P"])
    #expect(done.refused.map(\.row) == [2])
  }

  /// Every row with something in it is added, refused, set aside, repeated or known for a heading.
  @Test func noRowIsLost() throws {
    let list = """
      Capacitação;;
      Nome;Instituição;D1M
      Ana Exemplo;PRM;P
      Ana Exemplo;PRM;P
      ;PRM;P
      Bia Exemplo;HRC;?
      Nota: chegaram atrasados;;
      """
    let done = try read(list)
    let told =
      done.added.count + done.refused.count + done.notes.aside.count + done.notes.repeated.count
    #expect(told == list.split(separator: "\n").count - 1)
  }
}
