import ActaDisplay
import ActaMeeting

/// A document's lines before they are broken into pages.
struct Layout {
  static let width = 78

  /// One line; a heading does not stand alone at the end of a page.
  struct Line: Hashable {
    var text: String
    var keepsNext = false
  }

  private(set) var lines: [Line] = []

  mutating func blank() {
    if lines.last?.text.isEmpty == false { lines.append(Line(text: "")) }
  }

  mutating func centred(_ text: String) {
    for row in DisplayText.wrap(text, columns: Layout.width) {
      let margin = (Layout.width - DisplayText.columns(row)) / 2
      lines.append(Line(text: String(repeating: " ", count: max(0, margin)) + row))
    }
  }

  mutating func heading(_ text: String) {
    blank()
    add(text, keepsNext: true)
    lines.append(
      Line(
        text: String(repeating: "-", count: min(Layout.width, DisplayText.columns(text))),
        keepsNext: true))
  }

  /// A paragraph set in by some columns; its further rows hang.
  mutating func add(_ text: String, indent: Int = 0, hanging: Int = 0, keepsNext: Bool = false) {
    let margin = String(repeating: " ", count: indent)
    let rows = DisplayText.wrap(text, columns: Layout.width - indent, hanging: hanging)
    for row in rows { lines.append(Line(text: margin + row, keepsNext: keepsNext)) }
  }

  /// `Name:   value` with the value in a column of its own.
  mutating func fact(_ name: String, _ value: String) {
    let columns = 17
    let label = pad("\(name):", columns)
    let rows = DisplayText.wrap(value, columns: Layout.width - columns)
    for (number, row) in rows.enumerated() {
      let start = number == 0 ? label : String(repeating: " ", count: columns)
      lines.append(Line(text: start + row))
    }
  }

  /// A table with a head; cells wrap in their columns, rows stay together.
  mutating func table(_ head: [String], widths: [Int], rows: [[String]]) {
    row(head, widths, keepsNext: true)
    lines.append(
      Line(
        text: widths.map { String(repeating: "-", count: $0) }.joined(separator: "  "),
        keepsNext: true))
    for cells in rows { row(cells, widths, keepsNext: false) }
  }

  private mutating func row(_ cells: [String], _ widths: [Int], keepsNext: Bool) {
    let columns = zip(cells, widths).map { DisplayText.wrap($0, columns: $1) }
    let height = columns.map(\.count).max() ?? 0
    for index in 0..<height {
      let parts = zip(columns, widths).map { rows, width in
        pad(index < rows.count ? rows[index] : "", width)
      }
      lines.append(
        Line(
          text: trimmedEnd(parts.joined(separator: "  ")),
          keepsNext: keepsNext || index + 1 < height))
    }
  }

  private func trimmedEnd(_ text: String) -> String {
    var text = text
    while text.utf8.last == 0x20 { text.removeLast() }
    return text
  }
}

/// The text with blanks up to a number of columns.
func pad(_ text: String, _ columns: Int) -> String {
  text + String(repeating: " ", count: max(0, columns - DisplayText.columns(text)))
}
