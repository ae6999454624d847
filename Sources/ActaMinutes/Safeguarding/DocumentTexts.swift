extension PlainDocument {
  /// Every text of the document, whole, before it was broken into lines: what the check before it
  /// leaves looks at.
  package var texts: [String] { blocks.flatMap(\.texts) }
}

extension Block {
  /// Of a table, its head first.
  var cells: [String] {
    guard case .table(let table) = self else { return [] }
    return table.head + table.rows.flatMap { $0 }
  }

  /// Paragraphs, values and cells; a name stands before its value.
  package var texts: [String] {
    switch self {
    case .gap, .newPage: []
    case .letterhead(let text), .title(let text), .heading(let text): [text]
    case .paragraph(let prose): [prose.text]
    case .fact(_, let value): [value]
    case .table: cells
    case .signatures(let signatures, let stamp):
      signatures.map(\.name) + [stamp].compactMap { $0 }
    }
  }
}
