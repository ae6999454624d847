import ActaText
import Emulator
import Foundation
import Testing

/// The PDF, page by page: what belongs together stands together, whatever the length; every letter of
/// every script can be read back.
struct PaperTests {
  private func pages(
    _ shop: Workshop, _ form: String, errors: inout String
  ) throws -> [[String]] {
    let made = try shop.run(
      "minutes", "2026-07-30", "--form", form, "--format", "pdf", "--save")
    #expect(made.code == 0, "\(made.errors)")
    errors = made.errors
    let words = try Child.run(
      "/usr/bin/pdftotext", ["-raw", made.output.trimmingCharacters(in: .newlines), "-"],
      environment: Workshop.environment, folder: shop.folder.path)
    return words.output.split(separator: "\u{0C}").map { page in
      page.split(separator: "\n").map(String.init).filter {
        !$0.hasPrefix("Página ") && !$0.hasPrefix("Rubricas")
      }
    }
  }

  @Test(arguments: ["acta", "table"], Array(0..<16))
  func noPageEndsWithAHeadingNorBeginsWithWhoSigns(form: String, length: Int) throws {
    let shop = try Workshop("Maxixe")
    let path = "meetings/2026-07-30.txt"
    let lines = (0..<length * 3).map { "Linha número \($0) do que se disse nesta sessão.\n" }
    let text = try shop.text(path).replacing(
      "## Diversos", with: lines.joined(separator: "\n") + "\n## Diversos")
    try shop.write(text, to: path)
    var errors = ""
    let pages = try pages(shop, form, errors: &errors)
    #expect(!errors.contains("fonts-"))
    for page in pages.dropLast() {
      let last = page.last ?? ""
      #expect(!last.hasPrefix("Ponto ") || last.hasSuffix(";"), "\(length): \(last)")
      #expect(last.wholeMatch(of: /[1-9]\. .*[^)]|ACÇÕES|PRESENÇAS|ORDEM DE TRABALHOS/) == nil)
    }
    let end = try #require(pages.last)
    let sign = try #require(end.firstIndex { $0 == "A Presidência" || $0 == "Presidência" })
    #expect(sign >= 2, "\(length): who signs stands alone")
    #expect(end.contains { $0.hasPrefix("O Secretariado") || $0.hasPrefix("Secretariado") })
  }

  /// Scripts of the fonts that every machine with paper has; a letter of another stands as a box with
  /// its number, and takes nothing beside it away.
  @Test func namesFromElsewhereCanBeReadBack() throws {
    let shop = try Workshop("Maxixe")
    let names = ["Ọláyínká Exemplo", "Γιώργος Exemplo", "Наталья Exemplo"]
    let others = ["陈明 Exemplo", "አበበ Exemplo"]
    let path = "meetings/2026-07-30.txt"
    let text = try shop.text(path).replacing(
      "+ Amélia Exemplo",
      with: (names + others).map { "+ \($0) (Universidade, F): convidada" }.joined(separator: "\n")
        + "\n+ Amélia Exemplo")
    try shop.write(text, to: path)
    var errors = ""
    let all = try pages(shop, "acta", errors: &errors).joined().joined(separator: " ")
      .precomposedStringWithCanonicalMapping
    for name in names {
      #expect(all.contains(name.precomposedStringWithCanonicalMapping), "\(name)")
    }
    #expect(all.components(separatedBy: "Exemplo (Universidade)").count - 1 == 6)
    let boxes = "陈明አበ".filter { letter in errors.contains(letter) }
    #expect(!errors.contains("Ọ") && !errors.contains("Γ") && !errors.contains("Н"))
    #expect(
      boxes.isEmpty == !errors.contains("no papel ficam caixas. Instale (Debian): fonts-noto-"))
  }

  /// A letter of Cypro-Minoan, which hardly any font has.
  @Test func lettersThatNoFontHasAreNamedWithTheirPackage() throws {
    let shop = try Workshop("Maxixe")
    let path = "meetings/2026-07-30.txt"
    let text = try shop.text(path).replacing(
      "## Diversos", with: "Disse \u{12F90}.\n\n## Diversos")
    try shop.write(text, to: path)
    let made = try shop.run(
      "minutes", "2026-07-30", "--form", "acta", "--format", "pdf", "--save")
    #expect(made.code == 0)
    #expect(made.output.hasSuffix(".pdf\n"))
    #expect(
      made.errors.contains("«\u{12F90}»: no papel ficam caixas. Instale (Debian): fonts-noto-core")
    )
  }

  @Test func aTableThatGoesOnHasItsHeadOnEveryPageAndIsTheApprovedText() throws {
    let shop = try Workshop("Maxixe")
    let name = "2026-03-12-extraordinaria"
    let path = "meetings/\(name).txt"
    let actions = (10...70).map {
      "ACÇÃO A\($0): Enviar a lista número \($0).\n  quem: PRM\n  prazo: 2026-09-30\n"
    }
    var text = try shop.text(path) + "\n" + actions.joined(separator: "\n")
    let sealed = ActaText.seal(of: readMeeting(Document(text: text), name: name))
    text = text.replacing("a9376f622ebfcd1a", with: sealed)
    try shop.write(text, to: path)
    let made = try shop.run("minutes", name, "--form", "table", "--format", "pdf", "--save")
    let copy = made.output.trimmingCharacters(in: .newlines)
    let read = try Child.run(
      "/usr/bin/pdftotext", ["-layout", copy, "-"], environment: Workshop.environment,
      folder: shop.folder.path)
    let rows = read.output.split(separator: "\u{0C}").filter { $0.contains(/\n *A\d\d +Enviar/) }
    #expect(rows.count > 1)
    for page in rows { #expect(page.contains(/N\.º +O quê +Quem/)) }
    let verified = try shop.run("verify", copy)
    #expect(verified.code == 0, "\(verified.output) \(verified.errors)")
  }
}
