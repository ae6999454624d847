import ActaMeeting
import ActaText
import Testing

/// Lines that are nearly something else are said, and prose is left in peace.
struct NearMissTests {
  private func inItem(_ text: String) -> Reading<Meeting> {
    readMeeting(
      Document(text: "acta: 1\ndate: 2026-07-30\nstatus: draft\n\n## Item\n\n\(text)\n\nEnd.\n"),
      name: "2026-07-30")
  }

  private func inAttendance(_ text: String) -> Reading<Meeting> {
    readMeeting(
      Document(text: "acta: 1\ndate: 2026-07-30\nstatus: draft\n\n## Attendance\n\n\(text)\n"),
      name: "2026-07-30")
  }

  @Test(arguments: [
    "RESTRICTEDTLP:RED: x", "RESTRICTED-TLP:RED: x", "RESTRICTED/TLP:RED: x", "RESERVADOTLP:RED: x",
    "RESERVADO_TLP:RED: x", "RESTRIT0 TLP:RED: x", "RESTRITO TLP:RED: x", "RESERVA TLP:RED: x",
    "- RESTRICTED TLP:RED: x", "* RESTRICTED TLP:RED: x", "> RESERVADO TLP:RED: x",
    "## RESTRICTED TLP:RED: x", "TLP:RED: x", "tlp:amber+strict: x", "  TLP:RED: x",
    "- RESERVADO: x", "CONFIDENCIAL TLP:RED: x", "CONFIDENTIAL (TLP:AMBER+STRICT): x",
    "Sigiloso TLP:RED: x", "SENSITIVE (TLP:RED) x", "[TLP:RED] Duty numbers", "[TLP:RED]",
    "[TLP:AMBER+STRICT] x", "(TLP:RED) x", "(tlp:red) é segredo", "  [TLP:RED] x", "- [TLP:RED] x",
    "## [TLP:RED] x", "3. [TLP:RED] x", "**TLP:RED** x", "TLP:RED segredo", "TLP:RED", "TLP-RED x",
    "TLP:RED - x", "TLP:AMBER – x", "TLP:AMBER+STRICT Os números", "[ TLP:RED ] x", "TLP:RED Évora",
  ])
  func whatWasMeantForFewStopsDocuments(line: String) {
    let reading = inItem(line)
    #expect(reading.diagnostics.map(\.name) == [.restrictedMalformed])
    #expect(reading.isRestrictedBroken)
    #expect(inAttendance(line).isRestrictedBroken)
  }

  @Test(arguments: ["share : TLP:RED", "share TLP:RED", "  share: TLP:RED", "partilhas: TLP:RED"])
  func aLabelThatIsNotReadStopsDocuments(line: String) {
    for before in [
      "", "Text.\n\n", "ACTION A1: x\n  who: PD\n  Text.\n", "ACTION A1: x\n  who: PD\n\n",
    ] {
      let reading = inItem("\(before)\(line)")
      let isField =
        before.hasSuffix("\n\n") && before.hasPrefix("ACTION") && line.hasPrefix("  share:")
      #expect(reading.isRestrictedBroken != isField, "\(before)\(line)")
    }
  }

  @Test func aCaseConferenceIsForItsCircleWhateverItSays() {
    let text = "acta: 1\ndate: 2026-07-30\ntype: case-conference\nstatus: draft\nshare: TLP:AMBER\n"
    let reading = readMeeting(Document(text: text), name: "x")
    #expect(reading.value.share == .red)
    #expect(reading.diagnostics.map(\.name) == [.caseConferenceLabel])
  }

  @Test(arguments: [("TLP:GREEN", "TLP:RED"), ("TLP:RED", "TLP:GREEN"), ("TLP:RED", "verde")])
  func ofTwoLabelsTheStricterCounts(first: String, second: String) throws {
    let shares = "share: \(first)\nshare: \(second)\n"
    let text = """
      acta: 1
      date: 2026-07-30
      \(shares)
      ## Item
      \(shares)
      ACTION A1: x
        who: PD
        share: \(first)
        share: \(second)
      """
    let meeting = readMeeting(Document(text: text), name: "x").value
    #expect(meeting.share == .red)
    #expect(meeting.items.first?.share == .red)
    #expect(meeting.actions.first?.share == .red)
    #expect(readGroup(Document(text: "acta: 1\ngroup: G\n" + shares)).value.share == .red)
  }

  @Test func anUnreadableLabelStopsDocumentsWhereverItStands() {
    let places = [
      "acta: 1\ndate: 2026-07-30\nshare: TLP:REDD\n",
      "acta: 1\ndate: 2026-07-30\n\n## Item\nshare: TLP:REDD\n",
      "acta: 1\ndate: 2026-07-30\n\n## Item\n\nshare: TLP:RED\n",
      "acta: 1\ndate: 2026-07-30\n\n## Item\n\nACTION A1: x\n  who: PD\n  partilha: vermelho\n",
    ]
    for text in places {
      #expect(readMeeting(Document(text: text), name: "x").isRestrictedBroken, "\(text)")
    }
  }

  @Test(arguments: [
    "due: 2026-08-31", "who: PD", "evidence: x", "result: adopted", "basis: vote", "on: P-2026-01",
    "by: PD", "for: 3", "at: 10:00", "reads: x", "prazo: 2026-08-31", "quem: PD", "prova: x",
  ])
  func aFieldAfterABlankLineIsSaid(line: String) {
    for block in [
      "ACTION A1: x\n  who: PD", "REVIEW A1: done", "DECISION D1: x\n  result: adopted",
      "CORRECTION C1: x\n  reads: a\n  should-read: b",
    ] {
      let isOfBlock = inItem("\(block)\n\(line)").diagnostics.contains { $0.name == .nearMiss }
      let isSaid = inItem("\(block)\n\n\(line)").diagnostics.contains { $0.name == .nearMiss }
      #expect(isOfBlock == isSaid, "\(block) \(line)")
    }
  }

  @Test(arguments: [
    "status: draft", "data: 2026-07-30", "ACTION A 1: Send", "DECISION D 1: x", "DECISION D1; x",
    "DECISION D1. x", "ACTION A1- x", "ACTION\tA1: x", " ACTION A1: x", "- ACTION A1: x",
    "kind : decision", "kind decision", "natureza deliberação", "kimd: decision",
    "  kind: decision",
  ])
  func aFactThatBecameTextIsSaid(line: String) {
    #expect(inItem(line).diagnostics.map(\.name) == [.nearMiss])
  }

  @Test(arguments: [
    "duue: 2026-08-31", "du: 2026-08-31", "whoo: PD", "wo: PD", "who : PD", "prazo : hoje",
  ])
  func aFieldOfABlockThatBecameTextIsSaid(line: String) {
    #expect(inItem("ACTION A1: x\n  who: PD\n  \(line)").diagnostics.map(\.name) == [.nearMiss])
  }

  @Test(arguments: [
    "pedro present", "pedro:present", "  pedro: present", "- pedro: presente, tarde",
  ])
  func aRowThatBecameTextIsSaid(line: String) {
    #expect(inAttendance(line).diagnostics.map(\.name) == [.nearMiss])
  }

  @Test(arguments: [
    "Attendence", "Atendance", "Presença", "Attendances", "attendance:", "presencas.",
  ])
  func aListUnderAMisspeltHeadingIsSaid(title: String) {
    let meeting = readMeeting(
      Document(text: "acta: 1\ndate: 2026-07-30\nstatus: draft\n\n## \(title)\n"), name: "x")
    #expect(meeting.diagnostics.map(\.name) == [.nearMiss])
    let training = readTraining(
      Document(text: "acta: 1\ndate: 2026-07-30\ncertificate: 80%\n\n## \(title)\n"), name: "x")
    #expect(training.diagnostics.map(\.name) == [.nearMiss])
  }

  @Test(arguments: [
    "INSTITUTION EDU Educacao", "MEMBER ana Ana", "INSTITUTION P D: x", "quorum half+1",
    "quorum : 3",
    "  place: Room", "lang pt",
  ])
  func aLineOfTheProfileThatBecameTextIsSaid(line: String) {
    let group = readGroup(Document(text: "acta: 1\ngroup: G\nid: G\n\(line)\n"))
    #expect(group.diagnostics.map(\.name) == [.nearMiss])
  }

  @Test(arguments: [
    "Presenças na escola", "Presidências", "Pendências", "Assistência", "Diversos",
    "Prestação de contas",
  ])
  func anItemOfTheAgendaIsNoListThatWasMisspelt(title: String) {
    let text = "acta: 1\ndate: 2026-07-30\nstatus: draft\n\n## \(title)\n"
    #expect(readMeeting(Document(text: text), name: "x").diagnostics == [])
  }

  @Test(arguments: [
    "Local: sala de reuniões do SDSMAS.", "Nota: o prazo é curto.", "Data prevista: Agosto.",
    "Restou um ponto por tratar.", "- Reserva-se a sala.",
    "- Reservado o transporte: duas viaturas.",
    "TLP:RED é a marca mais estrita.", "A TLP:RED: ver o guia.", "TLP:RED e TLP:AMBER são marcas.",
    "TLP:RED, TLP:AMBER e TLP:GREEN são marcas.", "TLP:RED is for those present.", "- TLP:RED",
    "O texto leva [TLP:RED] à cabeça.", "«TLP:RED» é uma marca.", "A marca (TLP:RED) usa-se pouco.",
    "\\[TLP:RED] título", "[TLP:ROSA] x", "[TLP] x", "TLP:REDE social",
    "Partilha de dados entre serviços.",
    "share the list with PRM", "Com: a presença de todos.",
    "Para: conhecimento de todos os presentes.",
    "- Tipo: reunião alargada", "Decision makers: all were invited.", "Action was taken: good.",
    "DELIBEROU-SE QUE: nada.", "time 30 was enough for everybody", "Due to rain: late start.",
    "Por 2 vezes", "Em 2026 houve três casos.", "On time: everyone.", "Start: 9 o'clock",
    "Quem: ninguém respondeu.", "- Prova: a fotografia.", "Result of the vote: all agreed.",
  ])
  func proseIsLeftInPeace(line: String) {
    #expect(inItem(line).diagnostics == [])
    #expect(inItem("Text.\n\n\(line)\n\(line)").diagnostics == [])
  }

  @Test func listsOfPeopleInWordsAreNoRows() {
    #expect(
      inAttendance("Todos os membros estiveram presentes.\nFaltou a PRM, com aviso.").diagnostics
        == [])
  }
}

/// What no seal covers, and records without a status.
struct RecordTests {
  private func meeting(_ header: String, _ body: String) -> Reading<Meeting> {
    readMeeting(
      Document(text: "acta: 1\nmeeting: S\ndate: 2026-07-30\n\(header)\n\(body)"),
      name: "2026-07-30")
  }

  private static let body = "## Item\n\nDECISION D1: Within 72 hours.\n  result: adopted\n"
  private static let correction =
    "\nCORRECTION C1: Slip\n  on: D1\n  reads: 72 hours\n  should-read: 72 working hours\n"

  private func problems(_ header: String, _ body: String) -> [Diagnostic.Name] {
    let sealed = seal(of: meeting("status: approved\n", Self.body))
    let group = "acta: 1\ngroup: G\nid: G\n\nINSTITUTION PD: P\n"
    var text = GroupText(folder: "", group: readGroup(Document(text: group)))
    text.meetings = [meeting("\(header)\nseal: \(sealed)\n", body)]
    return checkTogether([text], today: CalendarDate(iso: "2026-11-24")).map(\.diagnostic.name)
  }

  @Test(arguments: ["", "; a note\n", "\nCORRECTION C2: x\n  reads: Item\n  should-read: Point\n"])
  func correctionsMayFollowApproval(added: String) {
    #expect(problems("status: approved", Self.body + Self.correction + added) == [])
  }

  @Test(arguments: [
    "\n## Sneaked\n", "\nACTION A2: x\n  who: PD\n", "\nA line.\n",
    "\n## Attendance\n\nana: present\n",
    "At once.\n",
  ])
  func whatElseFollowsACorrectionWasChangedAfterApproval(added: String) {
    let found = problems("status: approved", Self.body + Self.correction + added)
    #expect(found.contains(.changedAfterApproval))
    let earlier = problems("status: draft", "A line.\n" + Self.body)
    #expect(earlier == [.changedAfterApproval])
  }

  @Test(arguments: ["", "status: concluída\n", "estado: planejada\n"])
  func aRecordWithoutAReadableStatusCounts(header: String) {
    let reading = meeting(header, Self.body)
    #expect(reading.value.status == .draft)
    #expect(reading.diagnostics.contains { $0.name == .missingStatus })
    #expect(meeting(header, "## Item\n\nText.\n").value.status == .planned)
  }

  @Test(arguments: ["acta: 0", "acta: 01", "acta: 1a", "acta:"])
  func anotherFirstLineIsVersionOneWithAWarning(line: String) {
    let reading = readMeeting(
      Document(text: "\(line)\ndate: 2026-07-30\nstatus: draft\n"), name: "x")
    #expect(reading.diagnostics.contains { $0.name == .versionMissing })
  }

  @Test(arguments: ["acta: 2", "acta: 99999999999999999999"])
  func aHigherVersionIsNewerHoweverLong(line: String) {
    let reading = readMeeting(
      Document(text: "\(line)\ndate: 2026-07-30\nstatus: draft\n"), name: "x")
    #expect(reading.diagnostics.map(\.name) == [.newerVersion])
    #expect((reading.outline.version ?? 0) > 1)
  }

  @Test func adviceOnALabelIsOfItsKind() {
    let group = readGroup(Document(text: "acta: 1\ngroup: G\nid: G\n\nMEMBER Ana: Ana\n"))
    let bad = group.diagnostics.filter { $0.name == .badLabel }
    #expect(bad.map { DiagnosticWords.message($0, in: .english).contains("such as ana") } == [true])
  }
}

/// Votes against who was there.
struct VotesAgainstTheRollTests {
  private func found(_ decision: String) -> [Diagnostic.Name] {
    let group =
      "acta: 1\ngroup: G\nid: G\n"
      + ["PD", "SDS", "PRM", "EDU"].map { "\nINSTITUTION \($0): x\n" }.joined()
      + [("a", "PD"), ("b", "SDS"), ("c", "PRM"), ("d", "EDU")].map {
        "\nMEMBER \($0.0): X Exemplo\n  of: \($0.1)\n"
      }.joined()
    let record =
      "acta: 1\ndate: 2026-07-30\nstatus: draft\n\n## Attendance\n\na: present\nb: present\n"
      + "c: present until 10:00\nd: absent\n\n## Item\n\nDECISION D1: x\n  \(decision)\n"
    var text = GroupText(folder: "", group: readGroup(Document(text: group)))
    text.meetings = [readMeeting(Document(text: record), name: "2026-07-30")]
    return checkTogether([text], today: CalendarDate(iso: "2026-11-24")).map(\.diagnostic.name)
  }

  @Test(arguments: [
    "result: adopted\n  for: 3\n  at: 09:30", "result: adopted\n  for: 2\n  at: 10:30",
    "result: adopted\n  voted-for: PD, SDS", "result: adopted\n  basis: unanimity\n  for: 3",
    "result: undecided\n  rule: absolute\n  for: 1\n  against: 1",
  ])
  func asManyVotesAsInstitutionsAreWell(decision: String) {
    #expect(found(decision) == [])
  }

  @Test(arguments: [
    "result: adopted\n  for: 4\n  at: 09:30", "result: adopted\n  for: 3\n  at: 10:30",
    "result: adopted\n  voted-for: PD, EDU", "result: adopted\n  voted-for: PD, PRM\n  at: 10:30",
    "result: adopted\n  basis: unanimity\n  for: 2\n  against: 1",
  ])
  func moreVotesThanWereThereAreNot(decision: String) {
    #expect(found(decision) == [.tallyMismatch])
  }

  @Test func aMemberIsNoGuest() {
    let record = "acta: 1\ndate: 2026-07-30\nstatus: draft\n\n## Attendance\n\njoao: guest\n"
    let reading = readMeeting(Document(text: record), name: "x")
    #expect(reading.diagnostics.map(\.name) == [.badRow])
    #expect(reading.value.attendance.isEmpty)
  }
}

/// How far two words are from each other is found without looking at all of both.
struct WordDistanceTests {
  /// Every way to write one as the other, letter by letter.
  private static func slips(_ one: ArraySlice<UInt8>, _ two: ArraySlice<UInt8>) -> Int {
    guard let first = one.first, let second = two.first else { return one.count + two.count }
    let (rest, other) = (one.dropFirst(), two.dropFirst())
    guard first != second else { return slips(rest, other) }
    var least = 1 + min(slips(rest, other), slips(rest, two), slips(one, other))
    if rest.first == second, other.first == first {
      least = min(least, 1 + slips(rest.dropFirst(), other.dropFirst()))
    }
    return least
  }

  private static let words = [
    "", "a", "ab", "ba", "abc", "acb", "cab", "abca", "bcad", "aabbc", "abab",
  ]

  @Test(arguments: words)
  func theDistanceIsTheLeastNumberOfSlips(word: String) {
    for other in Self.words {
      let slips = Self.slips(Array(word.utf8)[...], Array(other.utf8)[...])
      for limit in 0...3 {
        let found = FoldedWord(word).distance(to: FoldedWord(other), limit: limit)
        #expect(found == (slips <= limit ? slips : nil), "\(word) \(other) \(limit)")
      }
    }
  }
}
