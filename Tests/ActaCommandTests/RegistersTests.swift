import Emulator
import Foundation
import Testing

/// `acta proposals`, `acta decisions` and `acta attendance` on a small group.
struct RegistersTests {
  private let shop: Workshop

  init() throws {
    shop = try Workshop()
    try SmallGroup.write(to: shop.folder.appending(path: "Teste"))
  }

  private func json(_ arguments: String...) throws -> NSDictionary {
    let ended = try Child.run(
      Workshop.program, arguments + ["--json", "--today", "2026-06-10"],
      environment: Workshop.environment, folder: shop.folder.path)
    #expect(ended.code == 0)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(ended.output.utf8)) as? NSDictionary)
  }

  @Test func everyDecisionOfAHeldMeetingIsListedAsCorrectedWithItsVotesAndQuorum() throws {
    let first: NSDictionary = [
      "id": "GRD-TST/2026-01-15/D1", "group": "GRD-TST", "meeting": "2026-01-15", "label": "D1",
      "text": "Encaminhar em 48 horas úteis.", "on": "P-2026-01", "result": "adopted-amended",
      "basis": "vote", "rule": "majority", "for": 2, "against": 1, "abstain": 0, "present": 3,
      "of": 3, "quorate": true, "file": "meetings/2026-01-15.txt", "line": 22,
      "share": "TLP:AMBER",
    ]
    let second: NSDictionary = [
      "id": "GRD-TST/2026-04-16/D1", "group": "GRD-TST", "meeting": "2026-04-16", "label": "D1",
      "text": "Adiar a Câmara.", "on": NSNull(), "result": "provisional", "basis": "consensus",
      "rule": NSNull(), "for": NSNull(), "against": NSNull(), "abstain": NSNull(),
      "present": 1, "of": 3, "quorate": false, "file": "meetings/2026-04-16.txt",
      "line": 15, "share": "TLP:AMBER",
    ]
    #expect(try json("decisions", "Teste") == ["version": 1, "decisions": [first, second]])
  }

  @Test(arguments: [
    ("camara", ["D1"]), ("CÂMARA", ["D1"]), ("úteis", ["D1"]), ("p-2026-01", ["D1"]),
    ("encaminhamento prazo", ["D1"]), ("câmara úteis", []), ("zzz", []),
  ])
  func decisionsAreFoundByWordsWithoutRegardToAccents(word: String, labels: [String]) throws {
    let found = try json("decisions", "Teste", "--about", word)["decisions"] as? [NSDictionary]
    #expect(found?.compactMap { $0["label"] as? String } == labels)
  }

  @Test func everyProposalIsListedWithItsDerivedStateAndWhatWasDecided() throws {
    let first: NSDictionary = [
      "id": "GRD-TST/P-2026-01", "group": "GRD-TST",
      "title": "Prazo de 72 horas para o encaminhamento", "by": "SDSMAS", "date": "2026-01-10",
      "stage": "referral", "level": "structural", "state": "implementing",
      "decisions": ["GRD-TST/2026-01-15/D1"], "meetings": ["2026-01-15"], "file": "proposals.txt",
      "line": 3,
    ]
    let second: NSDictionary = [
      "id": "GRD-TST/P-2026-02", "group": "GRD-TST", "title": "Lista de intérpretes", "by": "PD",
      "date": NSNull(), "stage": NSNull(), "level": NSNull(), "state": "scheduled",
      "decisions": [String](), "meetings": [String](), "file": "proposals.txt", "line": 10,
    ]
    #expect(try json("proposals", "Teste") == ["version": 1, "proposals": [first, second]])
    #expect(
      try json("proposals", "Teste", "--state", "AGENDADA") == [
        "version": 1, "proposals": [second],
      ])
  }

  private func came(
    _ code: String, _ seat: String, convened: Int, present: Int, represented: Int, excused: Int,
    absent: Int, inARow: Int, unmarked: Int = 0
  ) -> NSDictionary {
    [
      "institution": code, "seat": seat, "convened": convened, "present": present,
      "represented": represented, "excused": excused, "absent": absent,
      "consecutiveAbsences": inARow, "unmarked": unmarked,
    ]
  }

  @Test func anInstitutionCountsOnceAMeetingAsTheBestOfItsPeople() throws {
    let institutions = [
      came(
        "PD", "voting", convened: 2, present: 0, represented: 1, excused: 1, absent: 0, inARow: 1),
      came(
        "PRM", "voting", convened: 2, present: 1, represented: 0, excused: 0, absent: 1, inARow: 1,
        unmarked: 1),
      came(
        "SDSMAS", "voting", convened: 2, present: 2, represented: 0, excused: 0, absent: 0,
        inARow: 0),
      came(
        "OIM", "observer", convened: 2, present: 0, represented: 0, excused: 1, absent: 1,
        inARow: 2),
    ]
    let group: NSDictionary = ["group": "GRD-TST", "meetings": 2, "institutions": institutions]
    #expect(try json("attendance", ".") == ["version": 1, "groups": [group]])
  }

  @Test func attendanceIsCountedFromADayOn() throws {
    let all = try json("attendance", "Teste", "--since", "1/2/2026")["groups"] as? [NSDictionary]
    let group = try #require(all?.first)
    #expect(group["meetings"] as? Int == 1)
    let rows = try #require(group["institutions"] as? [NSDictionary])
    #expect(rows.map { $0["convened"] as? Int } == [1, 1, 1, 1])
  }

  @Test func whoMissedTwiceRunningIsNamedInWords() throws {
    let path = shop.folder.appending(path: "Teste").path
    let screen = try shop.start(["attendance", path, "--today", "2026-06-10"])
    #expect(try screen.waitForEnd() == 0)
    #expect(
      screen.screen.prefix(8).map { $0.trimmingCharacters(in: .whitespaces) } == [
        "Instituição  Pres.  Repr.  Just.  Aus.  S/reg.  Conv.     %",
        "PD               0      1      1     0       0      2   50%",
        "PRM              1      0      0     0       1      2   50%",
        "SDSMAS           2      0      0     0       0      2  100%",
        "OIM (obs.)       0      0      1     1       0      2    0%  2 FALTAS SEGUIDAS",
        "", "2 reuniões realizadas, 1 instituição com faltas seguidas",
        "Faltaram às duas últimas reuniões ou mais: OIM",
      ])
  }

  @Test func aMeetingThatGoesOnDoesNotMakeAbsentWhoIsNotMarkedYet() throws {
    let going = """
      acta: 1
      meeting: 3.ª sessão
      date: 2026-06-10
      started: 09:00
      status: open

      ## Attendance

      ana: present

      ## Ponto

      """
    try SmallGroup.write(
      ["meetings/2026-06-10.txt": going], to: shop.folder.appending(path: "Teste"))
    let all = try json("attendance", "Teste")["groups"] as? [NSDictionary]
    let rows = try #require(all?.first?["institutions"] as? [NSDictionary])
    #expect(rows.map { $0["convened"] as? Int } == [2, 2, 3, 2])
  }

  @Test(arguments: ["proposals", "decisions", "attendance", "actions"])
  func pythonReadsTheCSVAsManyRowsAsTheJSONHasAndNothingIsLost(command: String) throws {
    let script = """
      import csv, json, subprocess, sys
      program, command = sys.argv[1:]
      def run(form):
          return subprocess.run([program, command, 'Teste', form, '--today', '2026-06-10'],
                                capture_output=True).stdout.decode()
      rows = list(csv.reader(run('--csv').splitlines(keepends=True), strict=True))
      data = json.loads(run('--json'))
      items = data.get(command)
      if items is None:
          items = [i for g in data['groups'] for i in g['institutions']]
      assert run('--csv').endswith('\\r\\n')
      assert len(rows) == len(items) + 1, (len(rows), len(items))
      for row, item in zip(rows[1:], items):
          assert len(row) == len(rows[0])
          for name, value in item.items():
              cell = row[rows[0].index(name)]
              if value is None: expected = ''
              elif isinstance(value, bool): expected = str(value).lower()
              elif isinstance(value, list): expected = ' '.join(value)
              else: expected = str(value)
              assert cell == expected, (name, cell, expected)
      """
    let ended = try Child.run(
      "/usr/bin/python3", ["-c", script, Workshop.program, command],
      environment: Workshop.environment, folder: shop.folder.path)
    #expect(ended.code == 0, "\(ended.errors)")
  }

  @Test func twoFormsAtOnceAreRefused() throws {
    let ended = try shop.run("decisions", "Teste", "--json", "--csv")
    #expect(ended.code == 2)
    #expect(ended.errors == "acta: --json e --csv não vão juntos; escolha um.\n")
  }
}
