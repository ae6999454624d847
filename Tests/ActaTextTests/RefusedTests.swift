import ActaMeeting
import ActaText
import Foundation
import Testing

/// Every diagnostic has a small group in `Fixtures/Refused` that provokes it; `EXPECTED` beside it
/// holds all that is reported. `ACTA_RECORD=1` writes these files anew, and fails.
struct RefusedTests {
  @Test(arguments: Diagnostic.Name.allCases)
  func everyDiagnosticIsProvokedAndSaysWhereAndWhat(name: Diagnostic.Name) throws {
    let path = "Refused/\(name.rawValue)"
    let groups = try Fixtures.groups(in: path)
    let today = try #require(CalendarDate(iso: "2026-11-24"))
    let problems = checkTogether(groups, today: today)
    #expect(problems.contains { $0.diagnostic.name == name })
    let documents = Dictionary(
      uniqueKeysWithValues: groups.flatMap(\.files).map { ($0.path, $0.document) })
    let report = problems.map { problem in
      let document = documents[problem.file] ?? Document(bytes: [])
      return DiagnosticWords.render(problem, document, in: .english) { $0 } + "\n"
        + DiagnosticWords.message(problem.diagnostic, in: .portuguese) + "\n"
    }.joined()
    let golden = Fixtures.folder.appending(path: "\(path)/EXPECTED")
    if ProcessInfo.processInfo.environment["ACTA_RECORD"] == "1" {
      try report.write(to: golden, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name.rawValue)")
    }
    #expect(report == (try String(contentsOf: golden, encoding: .utf8)))
  }

  @Test(arguments: Diagnostic.Name.allCases)
  func errorsOfSeveralFilesAreFoundAloneAsAmongAllProblems(name: Diagnostic.Name) throws {
    let groups = try Fixtures.groups(in: "Refused/\(name.rawValue)")
    let isError: (Diagnostic) -> Bool = { $0.severity == .error }
    let inOneFile = groups.flatMap(\.files).flatMap(\.diagnostics).contains(where: isError)
    let all = checkTogether(groups, today: nil).map(\.diagnostic)
    #expect((inOneFile || holdErrorsTogether(groups)) == all.contains(where: isError))
  }

  @Test func everyFolderIsNamedAfterADiagnostic() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Fixtures.folder.appending(path: "Refused").path)
    #expect(Set(folders) == Set(Diagnostic.Name.allCases.map(\.rawValue)))
  }

  @Test(arguments: ["Maxixe", "Inhambane", "Cross-border"])
  func theFixturesOfRealWorkHaveNoProblem(name: String) throws {
    let groups = try Fixtures.groups(in: name)
    let today = try #require(CalendarDate(iso: "2026-11-24"))
    #expect(checkTogether(groups, today: today) == [])
  }
}
