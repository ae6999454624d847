import ActaDisplay
import ActaMeeting

extension PlainDocument {
  /// One file that prints on A4 and opens in word processors: nothing in it comes from elsewhere, and
  /// every text is escaped. The label stands at the top and bottom of each printed page. Word processors
  /// read few style sheets: widths, rules and sides stand in the elements, too.
  package var html: String {
    let body = blocks.map { HTMLPiece.text(of: $0) }.joined(separator: "\n")
    let edge = [mark, label.rawValue].filter { !$0.isEmpty }.map(HTMLPiece.escaped)
      .joined(separator: " &#160; ")
    return """
      <!DOCTYPE html>
      <html lang="\(language == .portuguese ? "pt-MZ" : "en")">
      <head>
      <meta charset="utf-8">
      <meta name="generator" content="Acta">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(HTMLPiece.escaped(title)), \(HTMLPiece.escaped(label.rawValue))</title>
      <style>
      \(PlainDocument.styleSheet(isLandscape: kind.isLandscape))
      </style>
      </head>
      <body>
      <table class="sheet" role="presentation" width="100%" border="0" cellspacing="0" cellpadding="0">
      <thead><tr><td class="edge" align="right"><strong>\(edge)</strong></td></tr></thead>
      <tbody><tr><td>
      <main>
      \(body)
      </main>
      </td></tr></tbody>
      <tfoot><tr><td class="edge" align="right"><strong>\(edge)</strong>\(initialLine)</td></tr></tfoot>
      </table>
      </body>
      </html>

      """
  }

  private var initialLine: String {
    initials.map { "<br>\(HTMLPiece.escaped($0)): ______________ &#160; ______________" } ?? ""
  }
}

extension PlainDocument {
  private static func styleSheet(isLandscape: Bool) -> String {
    "@page { size: A4 \(isLandscape ? "landscape" : "portrait") }\n\(HTMLPiece.style)"
  }

  /// The first line of a style sheet, from 0, that is not of one that pages of Acta have, blanks apart; nil
  /// when it is such a sheet.
  static func foreignLine(ofSheet sheet: String) -> Int? {
    let lines = sheet.utf8.filter { $0 != 0x0D }
      .split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { trimmedWords(String(decoding: $0, as: UTF8.self)) }
    let found = [false, true].map { isLandscape in
      let own = styleSheet(isLandscape: isLandscape).utf8.split(separator: 0x0A)
        .map { trimmedWords(String($0) ?? "") }
      return foreignLine(in: lines, own)
    }
    return found.contains(nil) ? nil : found.compactMap { $0 }.max()
  }

  private static func foreignLine(in lines: [String], _ own: [String]) -> Int? {
    var rest = own[...]
    for (number, line) in lines.enumerated() where !line.isEmpty {
      guard rest.popFirst()?.utf8.elementsEqual(line.utf8) == true else { return number }
    }
    return rest.isEmpty ? nil : max(0, lines.count - 1)
  }
}

/// Pieces of a document as HTML.
private enum HTMLPiece {
  static func text(of block: Block) -> String {
    switch block {
    case .gap: ""
    case .letterhead(let text): "<p class=\"head\" align=\"center\">\(escaped(text))</p>"
    case .title(let text): "<h1>\(escaped(text))</h1>"
    case .heading(let text): "<h2>\(escaped(text))</h2>"
    case .paragraph(let prose): paragraph(prose)
    case .fact(let name, let value):
      "<p class=\"fact\"><strong>\(escaped(name)):</strong> \(escaped(value))</p>"
    case .table(let table): self.table(table)
    case .signatures(let signatures, let stamp): sign(signatures, stamp)
    case .newPage: "<div class=\"page\"></div>"
    }
  }

  private static func paragraph(_ prose: Prose) -> String {
    var style = "margin-left: \(prose.indent + prose.hanging)ch; text-indent: -\(prose.hanging)ch"
    if prose.hanging == 0 { style = "margin-left: \(prose.indent)ch" }
    let isSet = prose.indent > 0 || prose.hanging > 0
    let keeps = prose.keepsNext ? " class=\"keep\"" : ""
    return "<p\(keeps)\(isSet ? " style=\"\(style)\"" : "")>\(escaped(prose.text))</p>"
  }

  private static func table(_ table: Table) -> String {
    let sum = max(1, table.widths.reduce(0, +))
    let columns = table.widths.map { "<col width=\"\($0 * 100 / sum)%\">" }.joined()
    let head = table.head.map { "<th scope=\"col\" align=\"left\">\(escaped($0))</th>" }.joined()
    let rows = table.rows.map { row in
      "<tr>" + row.map { "<td>\(escaped($0))</td>" }.joined() + "</tr>"
    }
    let kind = table.isFilledIn ? "grid hand" : table.staysTogether ? "grid whole" : "grid"
    return """
      <table class="\(kind)" width="100%" border="1" cellspacing="0" cellpadding="4">
      <colgroup>\(columns)</colgroup>
      <thead><tr>\(head)</tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      """
  }

  private static func sign(_ signatures: [Signature], _ stamp: String?) -> String {
    let cells = signatures.map { one in
      "<td width=\"50%\" valign=\"top\"><p class=\"line\"><br></p><p class=\"fact\">"
        + "<strong>\(escaped(one.role))</strong><br>\(escaped(one.name))</p></td>"
    }
    let below = stamp.map { "<p>\(escaped($0))</p>" } ?? ""
    let start = "<table class=\"signatures\" role=\"presentation\" width=\"100%\"><tr>"
    return "\(start)\(cells.joined())</tr></table>\(below)"
  }

  /// Made harmless for the eye as on the screen, then for the parser.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in DisplayText.shown(text).composedLetters.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  static let style =
    """
    @page { margin: 2.5cm 2.5cm 2.5cm 3cm;
      @bottom-left { content: counter(page) " / " counter(pages) } }
    body { font: 11pt "Liberation Serif", "Times New Roman", serif; margin: 0 auto; max-width: 16cm }
    p { margin: 0 0 0.2cm; text-align: justify }
    p.head { text-align: center; font-weight: bold; margin: 0 }
    p.fact { text-align: left; margin: 0 }
    h1 { font-size: 13pt; text-align: center; margin: 1em 0 }
    h2 { font-size: 11pt; margin: 1.4em 0 0.4em; break-after: avoid; page-break-after: avoid }
    p.keep { break-after: avoid; page-break-after: avoid }
    p { orphans: 2; widows: 2 }
    table.sheet { border-collapse: collapse; width: 100% }
    table.sheet > tbody > tr > td { padding: 0 }
    td.edge { font: bold 12pt sans-serif; text-align: right; padding: 4pt 0 }
    td { text-align: left }
    table.grid { border-collapse: collapse; border-width: 0; width: 100%; font-size: 9.5pt;
      margin: 0.6em 0 1em }
    table.grid th, table.grid td { border: solid; border-width: 0 0 0.6pt; padding: 3pt;
      text-align: left; vertical-align: top }
    table.grid th { border-width: 0.6pt 0 }
    table.hand th, table.hand td { border: 0.6pt solid }
    table.hand td { height: 7mm; vertical-align: middle }
    tr, table.signatures, table.whole { break-inside: avoid; page-break-inside: avoid }
    table.sheet > tbody > tr { break-inside: auto; page-break-inside: auto }
    table.signatures { width: 100%; margin-top: 2em }
    table.signatures td { padding-right: 1em }
    p.line { border-bottom: 0.6pt solid #000000; margin: 1cm 0 3pt }
    div.page { break-after: page; page-break-after: always }
    """
}
