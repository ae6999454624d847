import ActaMeeting
import ActaText
import Testing

/// What the files name, and forms of lines that were read in silence once.
struct NamesAndFormsTests {
  private static let group = """
    acta: 1
    group: Grupo
    id: GRD-TST

    INSTITUTION PD: Procuradoria Distrital
      alias: Procuradoria

    INSTITUTION PRM: Polícia

    MEMBER ana: Ana Exemplo
      of: PD

    """

  private static let head = "acta: 1\ndate: 2026-01-15\nstatus: draft\n\n"

  /// `FILE:LINE:COLUMN name`, of a meeting and of what was reported after it.
  private func problems(_ body: String, updates: String = "", group: String = group) -> [String] {
    var text = GroupText(folder: "", group: readGroup(Document(text: group)))
    text.meetings = [readMeeting(Document(text: Self.head + body), name: "2026-01-15")]
    if !updates.isEmpty { text.updates = readUpdates(Document(text: "acta: 1\n\n" + updates)) }
    return checkTogether([text], today: nil).map {
      "\($0.file):\($0.diagnostic.line):\($0.diagnostic.column) \($0.diagnostic.name.rawValue)"
    }
  }

  private func meeting(_ body: String) -> Reading<Meeting> {
    readMeeting(Document(text: Self.head + body), name: "2026-01-15")
  }

  private static let action = "## Ponto\n\nACTION A1: Enviar.\n  who: PD\n"

  @Test(arguments: [
    ("2026-02-01 2026-01-15/A1 open who PMR", ["updates.txt:3:1 unknown-institution"]),
    ("2026-02-01 2026-01-15/A1 reported by SDX Feito.", ["updates.txt:3:1 unknown-institution"]),
    ("2026-02-01 2026-01-15/A1 reported by PRM Feito.", []),
    ("2026-02-01 OUT/2026-01-15/A1 reported by SDX", []),
  ])
  func whoIsUnknownInAnUpdateIsSaid(row: String, expected: [String]) {
    #expect(problems(Self.action, updates: row + "\n") == expected)
  }

  @Test(arguments: [
    ("\nREVIEW A1: open\n  due: 2026-03-01\n  who: PMR\n", ["12:8"]),
    ("\nREVIEW A1: blocked\n  by: SDX\n", ["11:7"]),
    ("\nREVIEW A1: blocked\n  by: falta de viatura\n", []),
    ("\nREVIEW A1: open\n  who: polícia\n", []),
    ("\n## Outro\nkind: discussion\nlead: PD, PRMM\n", ["12:7"]),
    ("\n## Outro\nkind: discussion\nlead: UNODC\n", []),
    ("\n## Outro\nlead: Ana Exemplo\n", []),
    ("\n## Outro\nlead: procuradoria distrital\n", []),
    ("  with: PRM\n  with: SDX, PD\n", ["10:9"]),
  ])
  func whoIsUnknownInAReviewOrAnItemIsSaidWhereTheNameStands(body: String, places: [String]) {
    #expect(
      problems(Self.action + body)
        == places.map {
          "meetings/2026-01-15.txt:\($0) unknown-institution"
        })
  }

  @Test func aSecondLabelUnderAnotherItemIsSaid() {
    let body = Self.action + "\n## Outro\n\nTexto.\n\nACTION A1: Pedir.\n  who: PRM\n"
    #expect(problems(body) == ["meetings/2026-01-15.txt:14:1 duplicate-label"])
  }

  @Test func anInstitutionIsMeantInAnyCaseAndWithoutAccents() {
    let group = readGroup(
      Document(text: Self.group.replacing("  of: PD", with: "  of: procuradoria"))
    ).value
    let reading = meeting("## Attendance\n\nana: present\n+ Zé Exemplo (policia, M): present\n")
    #expect(
      Presence(meeting: reading.value, group: group).present(at: nil) == ["PD", "PRM"])
  }

  @Test(arguments: [
    ("Diversos | other | 10", true), ("Diversos", true), ("Diversos | 10", true),
    ("Diversos | diversos", true), ("Diversos | | 10", true), ("Diversos | othr | 10", false),
    ("| other | 10", false), ("Diversos | other | dez", false), ("A | other | 10 | 3", false),
  ])
  func anItemOfEveryAgendaHasItsForm(value: String, isWell: Bool) {
    let reading = readGroup(Document(text: "acta: 1\nid: G\nstanding: \(value)\n"))
    #expect(reading.diagnostics.map(\.name) == (isWell ? [] : [.badValue]))
    #expect(reading.value.standing.count == (isWell ? 1 : 0))
  }

  @Test(arguments: [";nota", "  ; nota", "  ;nota"])
  func aCommentThatIsNoneIsSaid(line: String) {
    #expect(meeting("## Ponto\n\n\(line)\n").diagnostics.map(\.name) == [.nearMiss])
  }

  @Test func aFieldOfTheUsersOwnIsNoTextOfABlock() {
    let reading = meeting(
      "## Ponto\n\nDECISION D1: Sim.\n  result: adopted\n  Nota.\n  x-cor: azul\n  Fim.\n\n"
        + "Texto.\n  x-cor: verde\n")
    #expect(reading.value.decisions.map(\.notes) == [["Nota.", "Fim."]])
    #expect(reading.value.decisions.map(\.lines) == [7...11])
    #expect(reading.value.items[0].entries.count == 2)
  }

  @Test func aLabelThatCannotBeReadIsTheStrictest() {
    let reading = meeting(
      "## Ponto\nshare: TLP:PINK\n\nACTION A1: Enviar.\n  who: PD\n  share: verde\n")
    #expect(reading.value.items[0].share == .red)
    #expect(reading.value.actions.map(\.share) == [.red])
    let header = readMeeting(
      Document(text: "acta: 1\ndate: 2026-01-15\nshare: TLP:GREN\n"), name: "m")
    #expect(header.value.share == .red)
    #expect(readGroup(Document(text: "acta: 1\nid: G\nshare: x\n")).value.share == .red)
    let training = readTraining(
      Document(text: "acta: 1\ntraining: T\ndate: 2026-01-15\nshare: x\n"), name: "t")
    #expect(training.value.share == .red)
  }

  @Test(arguments: [
    ("ana: presnt", "ana: present", "ana: presente"),
    (
      "ana: present form 09:05, veio de longe", "ana: present from 09:05, veio de longe",
      "ana: present desde 09:05, veio de longe"
    ),
  ])
  func aRowThatIsNoneNamesTheNearest(row: String, english: String, portuguese: String) {
    let found = meeting("## Attendance\n\n\(row)\n").diagnostics
    #expect(found.map(\.name) == [.badRow])
    #expect(found.first?.arguments == [row, english, portuguese])
  }

  @Test func aRowThatIsNearNothingNamesNothing() {
    let found = meeting("## Attendance\n\nana: talvez\n").diagnostics
    #expect(found.map(\.arguments) == [["ana: talvez"]])
  }

  @Test(arguments: ["contra referência", "contra-referencia", "counter referral"])
  func aBlankIsAsGoodAsAHyphen(word: String) {
    let reading = meeting("## Ponto\nstage: \(word)\n")
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.value.items[0].stage == .counterReferral)
  }

  @Test func anEmptyFileIsSaid() {
    let empty = Document(bytes: [])
    #expect(
      readMeeting(empty, name: "m").diagnostics.map(\.name) == [.versionMissing, .missingDate])
    let group = GroupText(folder: "", group: readGroup(empty))
    #expect(
      checkTogether([group], today: nil).map(\.diagnostic.name) == [.versionMissing, .missingID])
  }

  @Test func aKeyTypedWithABlankIsSaid() {
    let training = readTraining(
      Document(text: "acta: 1\ntraining: T\ndate: 2026-01-15\nnota mínima: 70%\n"), name: "t")
    #expect(
      training.diagnostics.map(\.arguments) == [
        ["nota mínima: 70%", "pass-mark: ", "nota-mínima: "]
      ])
    let decision = meeting("## Ponto\n\nDECISION D1: Sim.\n  result: adopted\n  a favor: 8\n")
    #expect(decision.diagnostics.map(\.name) == [.nearMiss])
  }

  @Test func aWordTypedInTwoInAnUpdateIsSaid() {
    let row = "acta: 1\n\n2026-08-19 2026-01-15/A1 em curso prazo 2026-10-15\n"
    #expect(
      readUpdates(Document(text: row)).diagnostics.map(\.arguments)
        == [["em curso", "in-progress", "em-curso"]])
  }

  @Test func aValueThatCannotBeNamesThoseThatCanInEachLanguage() {
    let found = meeting("## Ponto\nstage: x\nstate: zzz\ntime: dez\n").diagnostics
    let english = found.map { DiagnosticWords.message($0, in: .english) }
    let portuguese = found.map { DiagnosticWords.message($0, in: .portuguese) }
    #expect(
      english[1]
        == "“zzz” cannot be the value of state; it is kept as text; it can be discussed, postponed, "
        + "skipped")
    #expect(
      portuguese[1]
        == "«zzz» não pode ser o valor de situação; fica como texto; pode ser discutido, adiado, "
        + "saltado")
    #expect(portuguese[2].hasSuffix("valor de hora; fica como texto; pode ser 15"))
  }

  @Test func aListOfOneColumnHasRowsAndALineWithoutBarsAmongOthersIsSaid() {
    let head = "acta: 1\ntraining: T\ndate: 2026-01-15\n\n## Attendance\ncolumns: name"
    let names = readTraining(Document(text: "\(head)\n\nAna Exemplo\nRui Exemplo\n"), name: "t")
    #expect(names.value.participants.map(\.name) == ["Ana Exemplo", "Rui Exemplo"])
    #expect(names.diagnostics.isEmpty)
    let loose = readTraining(
      Document(text: "\(head) | sex\n\nAna Exemplo | F\nRui Exemplo M\n"), name: "t")
    #expect(loose.diagnostics.map(\.name) == [.nearMiss])
  }

  @Test func aFileThatIsNotUTF8IsShownAsWhatItIsAndHidesNothing() {
    let text = "\u{FEFF}acta: 1\ndate: 2026-01-15\nstatus: draft\n\nOlá.\n"
    let bytes = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let group = GroupText(
      folder: "", group: readGroup(Document(text: Self.group)),
      meetings: [readMeeting(Document(bytes: bytes), name: "2026-01-15")])
    #expect(checkTogether([group], today: nil).map(\.diagnostic.name) == [.notUTF8])
    #expect(group.files[1].document.text(ofLine: 5) == "Olá.")
  }
}
