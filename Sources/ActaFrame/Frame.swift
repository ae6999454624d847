import ActaDisplay

/// One cell of the screen.
package struct Cell: Hashable, Sendable {
  /// What stands in it; empty in the right half of a wide character.
  package var glyph: String
  /// 1, 2, or 0 for the right half of a wide character.
  package var width: UInt8
  package var role: Role

  package static let blank = Cell(glyph: " ", width: 1, role: .plain)

  package init(glyph: String, width: UInt8, role: Role) {
    self.glyph = glyph
    self.width = width
    self.role = role
  }
}

/// A whole screen: cells row by row and one cursor, which screen readers and braille displays
/// follow. What is put outside is cut off; no size traps.
package struct Frame: Hashable, Sendable {
  package let size: Size
  /// `size.rows` times `size.columns` cells.
  package private(set) var cells: [Cell]
  package var cursor: Point
  /// What can be chosen with the mouse, later ones over earlier ones.
  package private(set) var handles: [Handle] = []

  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
    cursor = Point(column: 0, row: 0)
  }

  /// A blank outside the frame.
  package subscript(column column: Int, row row: Int) -> Cell {
    contains(column, row) ? cells[row * size.columns + column] : .blank
  }

  /// Writes a text from a place to the right, at most `limit` columns, and says how many it took.
  @discardableResult
  package mutating func put(
    _ text: String, at place: Point, limit: Int = .max, role: Role = .plain
  ) -> Int {
    var used = 0
    for cluster in DisplayText.clusters(text) {
      guard used + cluster.columns <= limit, place.column + used < size.columns else { break }
      put(cluster, Point(column: place.column + used, row: place.row), role)
      used += cluster.columns
    }
    return used
  }

  /// Gives cells of a row another role and leaves what stands in them.
  package mutating func paint(row: Int, columns: Range<Int>, role: Role) {
    for column in columns where contains(column, row) {
      cells[row * size.columns + column].role = role
    }
  }

  /// Says that part of a row stands for something that can be chosen.
  package mutating func handle(
    row: Int, columns: Range<Int>, _ kind: Handle.Kind, _ number: Int
  ) {
    handles.append(Handle(row: row, columns: columns, kind: kind, number: number))
  }

  /// What a cell stands for; nil when there is nothing to choose.
  package func handle(at place: Point) -> Handle? {
    handles.last { $0.row == place.row && $0.columns.contains(place.column) }
  }

  /// Blanks a rectangle.
  package mutating func clear(columns: Range<Int>, rows: Range<Int>, role: Role = .plain) {
    for row in rows {
      for column in columns where contains(column, row) {
        set(Cell(glyph: " ", width: 1, role: role), column, row)
      }
    }
  }

  private func contains(_ column: Int, _ row: Int) -> Bool {
    column >= 0 && row >= 0 && column < size.columns && row < size.rows
  }

  private mutating func put(_ cluster: DisplayText.Cluster, _ place: Point, _ role: Role) {
    guard contains(place.column, place.row) else { return }
    guard cluster.columns == 2 else {
      set(Cell(glyph: cluster.glyph, width: 1, role: role), place.column, place.row)
      return
    }
    guard contains(place.column + 1, place.row) else {
      set(Cell(glyph: " ", width: 1, role: role), place.column, place.row)
      return
    }
    set(Cell(glyph: cluster.glyph, width: 2, role: role), place.column, place.row)
    set(Cell(glyph: "", width: 0, role: role), place.column + 1, place.row, half: true)
  }

  /// Puts a cell; the other half of a wide character that it cuts becomes a blank.
  private mutating func set(_ cell: Cell, _ column: Int, _ row: Int, half: Bool = false) {
    let index = row * size.columns + column
    if !half, cells[index].width == 0, column > 0 { cells[index - 1] = .blank }
    if cells[index].width == 2, contains(column + 1, row) { cells[index + 1] = .blank }
    cells[index] = cell
  }
}
