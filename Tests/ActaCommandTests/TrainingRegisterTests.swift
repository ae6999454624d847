import Emulator
import Foundation
import Testing

/// `acta training` on the fixtures, against a count by awk that shares nothing with the program.
struct TrainingRegisterTests {
  private struct Report: Decodable {
    var version: Int
    var activities: [Activity]
    var people: [Person]
    var coverage: [Cell]
  }

  private struct Activity: Decodable {
    var id: String
    var group: String
    var title: String
    var kind: String
    var topic: String?
    var dates: [String]
    var participants: Int
    var women: Int
    var men: Int
    var rate: Double?
    var certificates: Int
    var meanPre: Double?
    var meanPost: Double?
    var reached: Reached?
  }

  private struct Reached: Decodable, Equatable {
    var women: Int
    var men: Int
  }

  private struct Person: Decodable {
    var name: String
    var institution: String?
    var sex: String?
    var activities: Int
    var certificates: Int
  }

  private struct Cell: Decodable {
    var institution: String
    var topic: String
    var people: Int
    var lastDate: String?
  }

  private func report(_ arguments: String...) throws -> Report {
    let ended = try Child.run(
      Workshop.program, ["training"] + arguments + ["--json", "--today", "2026-11-24"],
      environment: Workshop.environment)
    #expect(ended.code == 0)
    return try JSONDecoder().decode(Report.self, from: Data(ended.output.utf8))
  }

  /// Rows, women, men, halves of half-days, certificates, people with both scores, their sums.
  private static let count = """
    BEGIN { FS = "|" }
    NF >= 5 && $1 !~ /:/ {
      marks = $5; gsub(/ /, "", marks); n = length(marks); h = 0
      for (i = 1; i <= n; i++) { m = substr(marks, i, 1); h += m == "P" ? 2 : m == "M" ? 1 : 0 }
      gsub(/ /, "", $3); gsub(/ /, "", $6); gsub(/ /, "", $7)
      rows++; women += $3 == "F"; men += $3 == "M"; halves += h; days = n
      if (h * 50 >= least * n && (mark == 0 || ($7 != "" && $7 + 0 >= mark))) certificates++
      if ($6 != "" && $7 != "") { both++; pre += $6; post += $7 }
    }
    END { print rows, women, men, halves, rows * days * 2, certificates, both + 0, pre + 0, post + 0 }
    """

  private func awk(_ file: String, least: Int, mark: Int) throws -> [Double] {
    let ended = try Child.run(
      "awk", ["-v", "least=\(least)", "-v", "mark=\(mark)", Self.count, file],
      environment: Workshop.environment)
    return ended.output.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
  }

  @Test(arguments: [("2026-07-28-identificacao", 80, 70), ("2025-09-18-registo", 100, 0)])
  func figuresAgreeWithACountByHand(name: String, least: Int, mark: Int) throws {
    let folder = Workshop.fixtures.appending(path: "Maxixe")
    let count = try awk(
      folder.appending(path: "training/\(name).txt").path, least: least, mark: mark)
    try #require(count.count == 9)
    let all = try report(folder.path).activities
    let one = try #require(all.first { $0.id == "GRD-MXX/\(name)" })
    #expect(
      [one.participants, one.women, one.men, one.certificates].map(Double.init)
        == [count[0], count[1], count[2], count[5]])
    #expect(abs((one.rate ?? 0) - count[3] / count[4]) < 1e-12)
    #expect((one.meanPre == nil) == (count[6] == 0))
    if count[6] > 0 {
      #expect(abs((one.meanPre ?? 0) - count[7] / count[6]) < 1e-9)
      #expect(abs((one.meanPost ?? 0) - count[8] / count[6]) < 1e-9)
    }
  }

  @Test func nobodyIsCountedTwiceInTheDistrictAndItsNeighbours() throws {
    let maxixe = try report(Workshop.fixtures.appending(path: "Maxixe").path)
    #expect(maxixe.version == 1)
    #expect(maxixe.people.count == 24)
    #expect(maxixe.people.reduce(0) { $0 + $1.activities } == 24 + 7)
    #expect(maxixe.people.reduce(0) { $0 + $1.certificates } == 21 + 5)
    let ana = try #require(maxixe.people.first { $0.name == "Ana Exemplo" })
    #expect(ana.activities == 2)
    #expect(ana.certificates == 2)
    #expect(ana.institution == "SDSMAS")
    #expect(ana.sex == "F")
    let talk = try #require(maxixe.activities.first { $0.kind == "awareness" })
    #expect(talk.reached == Reached(women: 213, men: 197))
    #expect(talk.rate == nil)
    let data = maxixe.coverage.filter { $0.topic == "data" }
    #expect(data.map(\.institution) == ["HRC", "PRM", "SDEJT", "SDSMAS", "SENAMI", "TJD"])
    #expect(data.allSatisfy { $0.lastDate == "2025-09-18" })
    #expect(data.map(\.people) == [1, 1, 1, 2, 1, 1])
    let shop = try Workshop()
    for name in ["Maxixe", "Inhambane", "Cross-border"] {
      try FileManager.default.copyItem(
        at: Workshop.fixtures.appending(path: name), to: shop.folder.appending(path: name))
    }
    let country = try report(shop.folder.path)
    #expect(country.activities.map(\.id).contains("XBG-RGL/2026-05-12-interviewing"))
    #expect(
      Set(country.people.map { "\($0.name)|\($0.institution ?? "")" }).count == country.people.count
    )
  }

  @Test func oneFileIsOneActivityAndSinceLeavesOutEarlierOnes() throws {
    let file = Workshop.fixtures.appending(path: "Maxixe/training/2025-09-18-registo.txt").path
    #expect(try report(file).activities.map(\.id) == ["GRD-MXX/2025-09-18-registo"])
    let maxixe = Workshop.fixtures.appending(path: "Maxixe").path
    #expect(try report(maxixe, "--since", "2026-07-29").activities.count == 1)
  }

  @Test func listingsAreReadableAndCellsInert() throws {
    let shop = try Workshop()
    try FileManager.default.createDirectory(
      at: shop.folder.appending(path: "training"), withIntermediateDirectories: true)
    try Data("acta: 1\ngroup: Teste\nid: GRD-TST\nlang: pt\n".utf8)
      .write(to: shop.folder.appending(path: "group.txt"))
    let list = """
      acta: 1
      training: =HYPERLINK("x")
      date: 2026-03-01

      ## Attendance
      columns: name | institution | sex | marks

      Ana Exemplo | PRM | F | P P
      Ana M. Exemplo | PRM | F | P -

      """
    try shop.write(list, to: "training/2026-03-01-a.txt")
    let table = try shop.run("training", ".", "--csv")
    #expect(table.output.contains("\"'=HYPERLINK(\"\"x\"\")\""))
    #expect(table.output.hasPrefix("\"id\",\"group\",\"title\",\"kind\",\"topic\",\"dates\""))
    let doubles = try shop.run("training", ".", "--table", "duplicados")
    #expect(
      doubles.output
        == "duplicados\tAna Exemplo (PRM)\tAna M. Exemplo (PRM)\tum nome é parte do outro\n")
    #expect(try shop.run("check", ".").output.isEmpty)
  }

  /// Nobody under 18 is listed by name, in any form; everybody is counted.
  @Test(arguments: [
    [], ["--json"], ["--csv", "--table", "people"], ["--csv", "--table", "coverage"],
    ["--csv", "--table", "doubles"],
  ])
  func nobodyUnder18IsNamed(form: [String]) throws {
    let shop = try Workshop("Maxixe")
    try shop.write(
      """
      acta: 1
      training: Referral forms
      date: 2026-02-10
      topic: referral

      ## Attendance
      columns: name | institution | sex | age | marks

      Vera Exemplo | PRM | F | 18-24 | P P
      Zulmira Exemplo | PD | F | 12-17 | P P
      Zulmira da Silva Exemplo | PD | F | <18 | P P

      """, to: "training/2026-02-10-fichas.txt")
    let ended = try shop.run(
      all: ["training", "training/2026-02-10-fichas.txt"] + form
        + ["--today", "2026-11-24", "--language", "pt"])
    #expect(ended.code == 1)
    #expect(!ended.output.contains("Zulmira"), "\(ended.output)")
    #expect(!ended.errors.contains("Zulmira"))
    #expect(ended.errors.contains("acta: 2 com menos de 18 anos"), "\(ended.errors)")
    if form.contains("doubles") { return }
    #expect(ended.output.contains("Vera Exemplo"))
    if form.isEmpty { #expect(ended.output.contains("2026-02-10\t3\t3\t0\t")) }
  }
}
