extension PlainDocument {
  /// Every text of the document, whole, before it was broken into lines: what the check before it
  /// leaves looks at.
  package var texts: [String] { blocks.flatMap(\.texts) }
}

extension Block {
  /// Paragraphs, values and cells; a name stands before its value.
  package var texts: [String] {
    switch self {
    case .gap, .newPage: []
    case .letterhead(let text), .title(let text), .heading(let text): [text]
    case .paragraph(let prose): [prose.text]
    case .fact(_, let value): [value]
    case .table(let table): table.head + table.rows.flatMap { $0 }
    case .signatures(let signatures, let stamp):
      signatures.map(\.name) + [stamp].compactMap { $0 }
    }
  }
}
