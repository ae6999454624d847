import ActaDisplay
import ActaMeeting

extension PlainDocument {
  /// The document for `acta-paper`: one piece a line, its texts apart by tabs.
  package var paperScript: String {
    var script = PaperScript()
    script.put("acta-paper 1")
    for (kind, text) in [
      ("title", title), ("language", language == .portuguese ? "pt-MZ" : "en"),
      ("label", label.rawValue), ("mark", mark), ("page", pageNumbers),
      ("initials", initials ?? ""),
    ] { script.put(kind, [text]) }
    if kind.isLandscape { script.put("landscape") }
    for block in blocks { script.put(block) }
    return script.text
  }
}

extension PlainDocument {
  /// Certificates go apart, each to whom it is for: none is a page of several.
  private var pageNumbers: String {
    kind == DocumentKind(.certificates) ? "" : MinutesWords.of(language).pageOf
  }
}

/// Lines that `acta-paper` reads.
private struct PaperScript {
  private(set) var text = ""

  mutating func put(_ kind: String, _ texts: [String] = []) {
    text += ([kind] + texts.map(escaped)).joined(separator: "\t") + "\n"
  }

  mutating func put(_ block: Block) {
    switch block {
    case .gap: put("gap")
    case .letterhead(let text): put("letterhead", [text])
    case .title(let text): put("h1", [text])
    case .heading(let text): put("h2", [text])
    case .paragraph(let prose):
      put(
        "p",
        [
          String(prose.indent), String(prose.hanging), prose.keepsNext ? "1" : "0", prose.text,
        ])
    case .fact(let name, let value): put("fact", [name, value])
    case .table(let table):
      let kind = table.isFilledIn ? "grid" : table.staysTogether ? "whole" : "table"
      put(kind, table.widths.map(String.init))
      for row in [table.head] + table.rows { put("row", row) }
    case .signatures(let signatures, let stamp):
      put("sign", signatures.flatMap { [$0.role, $0.name] } + [stamp ?? ""])
    case .newPage: put("newpage")
    }
  }

  /// Made harmless for the eye as on the screen; no tab or line end is left after that.
  private func escaped(_ text: String) -> String {
    DisplayText.shown(text).composedLetters.replacingAll("\\", by: "\\\\")
  }
}

extension String {
  /// The text with every occurrence of a character replaced by a text.
  func replacingAll(_ old: Unicode.Scalar, by new: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == old {
        result.append(contentsOf: new.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
