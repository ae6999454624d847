import ActaMeeting
import ActaMinutes
import ActaText
import Foundation
import Testing

/// A copy has the words of the approved text, and its letters or its markup are not those of Acta: what
/// changes nothing for a reader is the approved text, what may hide or add something is not confirmed.
struct VeiledCopyTests {
  private func request() throws -> MinutesRequest {
    let group = try FixtureGroup("Maxixe")
    let meeting = try #require(
      group.meetings.first { $0.value.name == "2026-03-12-extraordinaria" }
    ).value
    return group.request(meeting, .table, .portuguese)
  }

  private func outcome(_ old: String, _ new: String) throws -> CopyOutcome {
    let page = Minutes.document(try request()).html
    let changed = page.replacing(old, with: new)
    #expect(changed != page, "nothing to change")
    return Minutes.verify(.web(changed), of: try request())
  }

  @Test(arguments: [
    ("<p>Duas", "<p style=\"display:none\">Duas"),
    ("<p>Duas", "<p STYLE='visibility: hidden'>Duas"),
    ("<p>Duas", "<p style=\"font-size: 0\">Duas"), ("<p>Duas", "<p style=\"color: white\">Duas"),
    ("<p>Duas", "<p style=\"margin-left: 2ch; text-indent: -99ch\">Duas"),
    ("<p>Duas", "<p style=\"text-decoration: line-through\">Duas"), ("<p>Duas", "<p hidden>Duas"),
    ("<p>Duas", "<p/hidden>Duas"), ("<p>Duas", "<p class=\"x\"hidden>Duas"),
    ("<p>Duas viagens", "<p><s>Duas</s> viagens"), ("<p>Duas", "<p><DEL>Duas</DEL>"),
    ("<p>Duas", "<p><title>Duas</title>"), ("<p>Duas", "<p><textarea>Duas</textarea>"),
    ("<p>Duas viagens", "<p>\u{202E}Duas viagens"), ("<p>Duas viagens", "<p>&#x202E;Duas viagens"),
    ("<p>Duas viagens", "<p><img src=\"x.png\">Duas viagens"),
    ("div.page {", "h2::after { content: \" (anulado)\" }\n div.page {"),
    ("</style>", "p { display: none }\n</style>"),
    ("</style>", "</style><link rel=\"stylesheet\" href=\"x.css\">"),
    ("</style>", "</style><style>p { opacity: 0 }</style>"),
    ("</body>", "<script>document.body.innerHTML = 'nada'</script></body>"),
    ("<body>", "<body onload=\"f()\">"), ("<body>", "<body><svg onload=f()>"),
    ("<meta charset=\"utf-8\">", "<meta http-equiv=\"refresh\" content=\"0;x\">"),
  ])
  func whatMayHideOrAddTextIsNotConfirmedAndIsNamed(old: String, new: String) throws {
    guard case .unsure(.table, .veiled(let line, let markup), _) = try outcome(old, new) else {
      Issue.record("confirmed, or taken for other words: \(new)")
      return
    }
    #expect(line > 0)
    #expect(!markup.isEmpty)
  }

  @Test func theLineOfAForeignStyleIsNamed() throws {
    let page = Minutes.document(try request()).html
    let line = try #require(
      page.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0 == "</style>" })
    #expect(
      try outcome("</style>", "p { display: none }\n</style>")
        == .unsure(.table, .veiled(line: line + 1, markup: "p { display: none }")))
  }

  /// A row of a table that a browser moves to its end, and text that it moves before it.
  @Test(arguments: [
    ("</tbody>\n</table>", "</tbody><thead></thead></table>"),
    ("</tbody>\n</table>", "</tbody><tfoot></tfoot></table>"),
  ])
  func whatABrowserMovesIsNotConfirmed(old: String, new: String) throws {
    guard case .unsure = try outcome(old, new) else {
      Issue.record("confirmed: \(new)")
      return
    }
  }

  @Test(arguments: [
    ("<!--> anulado -->", "anulado"), ("<!-- x --!> anulado <!-- -->", "anulado"),
    ("< anulado >", "anulado"), ("<style> </style > anulado <p>", "anulado"),
  ])
  func whatABrowserShowsIsRead(markup: String, word: String) throws {
    let found = try outcome("<h2>", markup + "<h2>")
    guard case .differs(_, let differences, nil, _) = found else {
      Issue.record("a reader sees a word that is not of the text: \(markup) \(found)")
      return
    }
    #expect(differences.contains { $0.copy?.contains(word) == true })
  }

  @Test func whatABrowserDoesNotShowIsNotRead() throws {
    let found = try outcome("<p>Duas viagens", "<p title=\"> Duas\">viagens")
    guard case .differs = found else {
      Issue.record("a word that nobody sees was read: \(found)")
      return
    }
  }

  @Test(arguments: [
    ("<p>Duas viagens", "<p><b>Duas</b> <!-- > --><EM>viagens</EM>"), ("\n", "\r\n"),
    ("<p>Duas viagens", "<p>Dua&#115;\n<br/>viagens"),
    ("\n  text-align", "\n\t text-align"),
    ("<td>", "<td class='x' lang=pt>"),
  ])
  func plainMarkupIsTheApprovedText(old: String, new: String) throws {
    #expect(try outcome(old, new) == .same(.table, .portuguese))
  }

  @Test func lettersMayBeComposedOtherwiseAndAMarkOfTheirOrderStandBeforeThem() throws {
    for form in [MinutesForm.acta, .table, .summary] {
      var request = try request()
      request.form = form
      let document = Minutes.document(request)
      for text in [document.text, "\u{FEFF}" + document.text] {
        let apart = text.decomposedStringWithCanonicalMapping
        #expect(Array(apart.utf8) != Array(text.utf8))
        #expect(Minutes.verify(.text(apart), of: request) == .same(form, .portuguese))
      }
      let page = document.html.decomposedStringWithCanonicalMapping
      #expect(Minutes.verify(.web(page), of: request) == .same(form, .portuguese))
    }
  }
}
