import ActaDisplay

/// Pieces of a document as lines of 78 columns, not yet broken into pages.
struct TextLayout {
  private(set) var lines: [Layout.Line] = []
  private var startsPage = false

  init(_ blocks: [Block]) {
    for block in blocks { add(block) }
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .gap: gap()
    case .letterhead(let text), .title(let text): centred(text)
    case .heading(let text): heading(text)
    case .paragraph(let prose): add(prose)
    case .fact(let name, let value): fact(name, value)
    case .table(let table): add(table)
    case .signatures(let signatures, let stamp): sign(signatures, stamp)
    case .newPage: startsPage = true
    }
  }

  private mutating func put(_ text: String, keepsNext: Bool = false) {
    lines.append(Layout.Line(text: text, keepsNext: keepsNext, startsPage: startsPage))
    startsPage = false
  }

  private mutating func gap() {
    if lines.last?.text.isEmpty == false { put("", keepsNext: lines.last?.keepsNext ?? false) }
  }

  private mutating func centred(_ text: String) {
    for row in DisplayText.wrap(text, columns: Layout.width) {
      let margin = (Layout.width - DisplayText.columns(row)) / 2
      put(run(0x20, margin) + row, keepsNext: true)
    }
  }

  private mutating func heading(_ text: String) {
    gap()
    add(Prose(text, keepsNext: true))
    put(
      run(0x2D, min(Layout.width, DisplayText.columns(text))), keepsNext: true)
  }

  private mutating func add(_ prose: Prose) {
    let margin = run(0x20, prose.indent)
    let rows = DisplayText.wrap(
      prose.text, columns: Layout.width - prose.indent, hanging: prose.hanging)
    for (number, row) in rows.enumerated() {
      // Neither the first row nor the last of a paragraph stands alone on a page.
      let isEdge = rows.count > 1 && (number == 0 || number == rows.count - 2)
      put(margin + row, keepsNext: prose.keepsNext || isEdge)
    }
  }

  private mutating func fact(_ name: String, _ value: String) {
    let columns = max(17, DisplayText.columns(name) + 2)
    let label = pad("\(name):", columns)
    let rows = DisplayText.wrap(value, columns: Layout.width - columns)
    for (number, row) in rows.enumerated() {
      let start = number == 0 ? label : run(0x20, columns)
      put(start + row)
    }
  }

  private mutating func add(_ table: Table) {
    let top = lines.count
    row(table.head, table.widths, keepsNext: true)
    put(
      table.widths.map { run(0x2D, $0) }.joined(separator: "  "),
      keepsNext: true)
    let head = lines[top...].map(\.text)
    for (index, cells) in table.rows.enumerated() {
      // Nobody looks for what comes before a row that stands alone on the next page.
      let left = table.rows.count - index - 1
      row(cells, table.widths, keepsNext: false)
      lines[lines.count - 1].wouldKeepNext = left == 1 || left > 1 && table.staysTogether
    }
    for index in (top + head.count)..<lines.count { lines[index].tableHead = head }
  }

  private mutating func row(_ cells: [String], _ widths: [Int], keepsNext: Bool) {
    let columns = zip(cells, widths).map { DisplayText.wrap($0, columns: $1) }
    let height = columns.map(\.count).max() ?? 0
    for index in 0..<height {
      let parts = zip(columns, widths).map { rows, width in
        pad(index < rows.count ? rows[index] : "", width)
      }
      put(trimmedEnd(parts.joined(separator: "  ")), keepsNext: keepsNext || index + 1 < height)
    }
  }

  /// Room for the hand, the line, the quality and the name: all on one page.
  private mutating func sign(_ signatures: [Signature], _ stamp: String?) {
    keepLastWords()
    gap()
    put("", keepsNext: true)
    put("", keepsNext: true)
    let column = 34
    let line = run(0x5F, column)
    put(signatures.map { _ in line }.joined(separator: "    "), keepsNext: true)
    let names = signatures.map { DisplayText.wrap($0.name, columns: column) }
    put(beside(signatures.map(\.role), column), keepsNext: true)
    let height = names.map(\.count).max() ?? 0
    for row in 0..<height {
      let cells = names.map { row < $0.count ? $0[row] : "" }
      put(beside(cells, column), keepsNext: row + 1 < height || stamp != nil)
    }
    if let stamp { put(stamp) }
  }

  /// Nobody signs a page that holds nothing else: the last two lines of text come along.
  private mutating func keepLastWords() {
    var wanted = 2
    for index in lines.indices.reversed() where wanted > 0 {
      lines[index].keepsNext = true
      if !lines[index].text.isEmpty { wanted -= 1 }
    }
  }

  private func beside(_ cells: [String], _ column: Int) -> String {
    trimmedEnd(cells.map { pad($0, column) }.joined(separator: "    "))
  }

  private func trimmedEnd(_ text: String) -> String {
    text.utf8.lastIndex { $0 != 0x20 }.map { String(text[...$0]) } ?? ""
  }
}
