import Emulator
import Foundation
import Testing

/// A PDF with every word of the approved text in which something lies over them is not confirmed.
struct CoveredPaperTests {
  private let name = "2026-04-16"
  private let shop: Workshop

  init() throws { shop = try Workshop("Maxixe") }

  private func pdf(_ arguments: String...) throws -> Data {
    let made = try shop.run(
      all: ["minutes", name, "--form", "acta", "--format", "pdf", "--save"] + arguments)
    return try Data(
      contentsOf: shop.folder.appending(path: made.output.trimmingCharacters(in: .newlines)))
  }

  private func verify(_ pdf: Data, environment: [String: String] = [:]) throws -> Child.Ended {
    try pdf.write(to: shop.folder.appending(path: "copy.pdf"))
    return try shop.run("verify", "copy.pdf", environment: environment)
  }

  /// The first page once more, after the end of the file, with more on it: as programs that write upon a
  /// page do.
  private func painted(_ pdf: Data, content: String, annotation: String = "") throws -> Data {
    let text = try #require(String(data: pdf, encoding: .isoLatin1))
    let page = try #require(
      text.firstMatch(of: /\n(\d+) 0 obj\n(<< \/Type \/Page\b[^s\n]*\n(?:.*\n)*?>>)\nendobj/))
    let size = try #require(text.firstMatch(of: /\/Size (\d+)/).flatMap { Int($0.1) })
    let old = try #require(text.matches(of: /startxref\n(\d+)/).last).1
    let root = try #require(text.firstMatch(of: /\/Root (\d+ 0 R)/)).1
    let contents = try #require(page.2.firstMatch(of: /\/Contents (\d+ 0 R)/))
    let more = page.2.replacing(
      contents.0, with: "/Contents [ \(contents.1) \(size) 0 R ] \(annotation)")
    let stream =
      "\(size) 0 obj\n<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream\nendobj\n"
    let again = "\(page.1) 0 obj\n\(more)\nendobj\n"
    let first = pdf.count
    let second = first + stream.utf8.count
    let table = second + again.utf8.count
    let end =
      "xref\n\(page.1) 1\n\(padded(second)) 00000 n \n\(size) 1\n\(padded(first)) 00000 n \ntrailer\n"
      + "<< /Size \(size + 1) /Root \(root) /Prev \(old) >>\nstartxref\n\(table)\n%%EOF\n"
    return pdf + Data((stream + again + end).utf8)
  }

  private func padded(_ place: Int) -> String {
    String(repeating: "0", count: 10 - "\(place)".count) + "\(place)"
  }

  @Test(arguments: [
    ("q 1 1 1 rg 80 200 450 400 re f Q", ""), ("q 1 0 0 RG 6 w 80 400 m 520 400 l S Q", ""),
    (
      "",
      "/Annots [ << /Type /Annot /Subtype /Square /Rect [80 200 530 600] /IC [1 1 1] /F 4 >> ]"
    ),
  ])
  func whatLiesOverTheWordsIsNoticedAndItsPageNamed(content: String, annotation: String) throws {
    let copy = try painted(pdf(), content: content, annotation: annotation)
    let verified = try verify(copy)
    #expect(verified.code == 1)
    #expect(
      verified.output.hasPrefix(
        "copy.pdf: NÃO se pode confirmar: tem todas as palavras do texto aprovado, mas não é o PDF")
    )
    #expect(verified.output.contains("copy.pdf: vê-se de outro modo a página 1.\n"))
    #expect(verified.output.contains("acta minutes \(name) --form"))
  }

  @Test func theSameOfEveryFormMadeAtAnotherMomentIsConfirmed() throws {
    for arguments in [["table"], ["acta", "--language", "en"], ["slip", "--about", "D2"]] {
      let made = try shop.run(
        all: ["minutes", name, "--format", "pdf", "--save", "--form"] + arguments)
      let path = made.output.trimmingCharacters(in: .newlines)
      let bytes = try Data(contentsOf: shop.folder.appending(path: path))
      let text = try #require(String(data: bytes, encoding: .isoLatin1))
      let date = try #require(text.firstMatch(of: /\/CreationDate \(D:\d{14}Z\)/)).0
      let other = text.replacing(date, with: "/CreationDate (D:20260731080910Z)")
      let verified = try verify(
        try #require(other.data(using: .isoLatin1)), environment: ["TZ": "Africa/Maputo"])
      #expect(verified.code == 0, "\(arguments) \(verified.output)")
      let spoilt = text.replacing(date, with: "/CreationDate (D:2026073108091)Z)")
      #expect(try verify(try #require(spoilt.data(using: .isoLatin1))).code != 0)
    }
  }

  /// Words that are all there and look as they should; other programs may show them otherwise.
  @Test func theSameLookInOtherBytesIsNotConfirmed() throws {
    let verified = try verify(try painted(pdf(), content: ""))
    #expect(verified.code == 1)
    #expect(verified.output.contains("todas as páginas se vêem como devem"))
  }

  /// Names changed since, so that the PDF of then cannot be made again: it is held against the kept one.
  @Test func whatLiesOverAKeptCopyIsNoticed() throws {
    let kept = try pdf()
    let text = try shop.text("group.txt")
    try shop.write(text.replacing("Pedro Exemplo", with: "Joana Exemplo"), to: "group.txt")
    #expect(try verify(kept).code == 0)
    let verified = try verify(
      try painted(kept, content: "q 1 1 1 rg 80 200 450 400 re f Q"))
    #expect(verified.code == 1)
    #expect(verified.output.hasPrefix("copy.pdf: NÃO se pode confirmar"))
  }

  @Test(arguments: [("pt", "pt-MZ"), ("en", "en")])
  func theLanguageOfTheWordsStandsInTheCatalog(language: String, tag: String) throws {
    let text = try #require(
      String(data: pdf("--language", language), encoding: .isoLatin1))
    #expect(text.contains("/Lang (\(tag))"))
    let place = try #require(
      text.firstMatch(of: /startxref\n(\d+)\n%%EOF\n$/).flatMap { Int($0.1) })
    #expect(text.utf16.dropFirst(place).prefix(4).elementsEqual("xref".utf16))
  }

  @Test func approvedMinutesKeepTheirLetters() throws {
    let plain = try shop.run("minutes", name, "--form", "acta")
    let ascii = try shop.run("minutes", name, "--form", "acta", "--ascii")
    #expect(ascii.output == plain.output)
    #expect(ascii.errors.contains("--ascii"))
    let draft = try shop.run("minutes", "2026-07-30", "--form", "acta", "--ascii")
    #expect(draft.output.utf8.allSatisfy { $0 < 0x80 })
    #expect(!draft.errors.contains("--ascii"))
  }
}
