import Draws
import Emulator
import Foundation
import Testing

/// Where the pages of a PDF end, over pieces whose lengths are drawn by lot: all set at once, one
/// document after the other on one script, and read back once.
struct PaperPagesTests {
  private static let documents = 60

  /// The pages on which the words of all those documents stand, by word.
  private static let pages = Result { try Self.pagesByWord() }

  private static func pagesByWord() throws -> [String: Set<Int>] {
    let shop = try Workshop()
    let beside = URL(filePath: Workshop.program).deletingLastPathComponent()
    var lot = Chance(seed: 7)
    let head = ["acta-paper 1", "title\tPáginas", "language\tpt-MZ", "page\tPágina {0} de {1}"]
    let lines = head + (0..<documents).flatMap { document($0, &lot) } + longerThanAPage
    let script = shop.folder.appending(path: "script")
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: script)
    let read = try Child.run(
      "/bin/sh",
      [
        "-c", "\"$0\" < script > all.pdf && pdftotext -raw all.pdf -",
        beside.appending(path: "acta-paper").path,
      ], environment: Workshop.environment, folder: shop.folder.path)
    #expect(read.code == 0, "\(read.errors)")
    var pages: [String: Set<Int>] = [:]
    for (number, page) in read.output.split(separator: "\u{0C}").enumerated() {
      for word in page.split(whereSeparator: \.isWhitespace) {
        pages[String(word), default: []].insert(number)
      }
    }
    return pages
  }

  /// A fact and rows that no page holds, and a paragraph that no layout does.
  private static let longerThanAPage: [String] = {
    let long = Array(repeating: "palavra", count: 4000).joined(separator: " ")
    let longest = Array(repeating: "palavra", count: 70_000).joined(separator: " ")
    return [
      "newpage", "p\t0\t0\t0\tTextoComeça \(longest) TextoAcaba", "newpage",
      "grid\t10\t30", "row\tCabeça\tTexto", "row\tCélula\tGrelhaComeça \(long) GrelhaAcaba",
      "newpage", "fact\tNome\tFactoComeça \(long) FactoAcaba", "gap", "table\t10\t30",
      "row\tCabeça\tTexto", "row\tCélula\tLinhaComeça \(long) LinhaAcaba", "row\tDepois\tÚltima",
    ]
  }()

  /// Headings, paragraphs, a table and who signs; every piece begins and ends with words of its own.
  private static func document(_ number: Int, _ lot: inout Chance) -> [String] {
    var lines = number == 0 ? [] : ["newpage"]
    lines.append("h1\tDocumento\(number)")
    for part in 0..<Int.random(in: 1...6, using: &lot) {
      let name = "\(number).\(part)"
      lines += ["h2\tTítulo\(name) " + words(0...20, &lot)]
      for _ in 0..<Int.random(in: 0...3, using: &lot) {
        lines += ["p\t0\t0\t0\tCorpo\(name) " + words(0...150, &lot), "gap"]
      }
      lines += ["p\t0\t0\t0\tCorpo\(name) curto", "gap"]
    }
    lines += ["table\t10\t30", "row\tCabeça\(number)\tO que se fez"]
    for row in 0..<Int.random(in: 2...40, using: &lot) {
      lines += ["row\tCélula\(number).\(row)\tLinha\(number) " + words(0...30, &lot)]
    }
    lines += ["gap", "p\t0\t0\t0\t" + words(1...60, &lot) + " Fim\(number)"]
    return lines + [
      "sign\tAssina\(number)\tNome\(number)\tOutro\(number)\tSegundo\(number)\tCarimbo\(number)"
    ]
  }

  private static func words(_ count: ClosedRange<Int>, _ lot: inout Chance) -> String {
    Array(repeating: "palavra", count: Int.random(in: count, using: &lot)).joined(separator: " ")
  }

  private func pages(_ word: String) throws -> Set<Int> { try Self.pages.get()[word] ?? [] }

  @Test func whatIsLongerThanAPageGoesOnOnTheNext() throws {
    let names = ["Texto", "Grelha", "Facto", "Linha"]
    let places = try (names.flatMap { ["\($0)Começa", "\($0)Acaba"] } + ["Última"]).map {
      try #require(try pages($0).first, "\($0) is on no page")
    }
    #expect(places == places.sorted())
    for (name, place) in zip(names, stride(from: 0, to: 2 * names.count, by: 2)) {
      #expect(places[place + 1] > places[place] + 1, "\(name)")
    }
  }

  @Test func aHeadingStandsWithItsText() throws {
    let names = try Self.pages.get().keys.filter { $0.hasPrefix("Título") }
    #expect(names.count > Self.documents)
    for heading in names {
      let page = try #require(try pages(heading).first)
      let body = heading.replacing("Título", with: "Corpo")
      #expect(try pages(body).contains(page), "\(heading) stands alone on page \(page + 1)")
    }
  }

  @Test(arguments: 0..<documents)
  func whoSignsStandsTogetherUnderTheLastWords(number: Int) throws {
    let page = try pages("Assina\(number)")
    #expect(page.count == 1)
    for word in ["Fim", "Nome", "Outro", "Segundo", "Carimbo"] {
      #expect(try pages("\(word)\(number)") == page, "\(word)\(number)")
    }
  }

  @Test(arguments: 0..<documents)
  func aTableHasItsHeadOnEveryPage(number: Int) throws {
    let rows = try pages("Linha\(number)")
    #expect(!rows.isEmpty)
    #expect(try pages("Cabeça\(number)") == rows)
    #expect(try pages("Célula\(number).0") == [rows.min() ?? -1])
  }
}
