/// One row of a table between bars, as it is typed; setting a cell leaves the others' bytes alone.
struct TableRow {
  private(set) var cells: [[UInt8]]

  init(_ bytes: some Collection<UInt8>) {
    cells = bytes.split(separator: 0x7C, omittingEmptySubsequences: false).map { Array($0) }
  }

  var text: String { String(decoding: Array(cells.joined(separator: [0x7C])), as: UTF8.self) }

  /// The cell without blanks at its ends; empty when the row is shorter.
  subscript(index: Int) -> String {
    guard cells.indices.contains(index) else { return "" }
    return String(decoding: trimmed(cells[index][...]), as: UTF8.self)
  }

  /// Columns that each cell takes, blanks included.
  var widths: [Int] { cells.map { Columns.count($0) } }

  /// Gives a cell another text; it keeps its width where that is enough, and the bars stay in line.
  mutating func set(_ index: Int, to text: String) {
    while cells.count <= index {
      if let last = cells.last, last.last != 0x20 { cells[cells.count - 1].append(0x20) }
      cells.append([0x20])
    }
    let width = Columns.count(cells[index])
    let margin = index == 0 ? 0 : max(1, cells[index].prefix { $0 == 0x20 }.count)
    let isBlank = trimmed(cells[index][...]).isEmpty
    var next = Array(repeating: UInt8(0x20), count: isBlank ? min(1, index) : margin)
    next += Array(text.utf8)
    let isLast = index == cells.count - 1
    let missing = width - Columns.count(next)
    if missing > 0, !isLast || cells[index].last == 0x20 {
      next += Array(repeating: UInt8(0x20), count: missing)
    } else if !isLast {
      next.append(0x20)
    }
    while isLast, next.last == 0x20, next.count > 1 { next.removeLast() }
    cells[index] = next
  }
}
