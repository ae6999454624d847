extension PlainDocument {
  /// Every text of the document, whole, before it was broken into lines: what the check before it
  /// leaves looks at.
  package var texts: [String] { blocks.flatMap { $0.texts + $0.passages } }
}

extension Block {
  /// Of a table, its head first.
  var cells: [String] {
    guard case .table(let table) = self else { return [] }
    return table.head + table.rows.flatMap { $0 }
  }

  /// What is read on over several paragraphs, joined.
  fileprivate var passages: [String] {
    if case .paragraph(let prose) = self { prose.passages } else { [] }
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
      signatures.flatMap { [$0.role, $0.name] } + [stamp].compactMap { $0 }
    }
  }
}
