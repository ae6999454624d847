import ActaFrame

/// Where things stand on a screen of some size.
struct Panes: Hashable, Sendable {
  let size: Size
  /// Columns of the list; 0 when the detail has the screen for itself.
  let list: Int
  /// Columns of the third pane of wide terminals; 0 without one.
  let side: Int

  static let headerRows = 3
  static let footerRows = 2

  init(size: Size, wanted: Int, showsContent: Bool, isAlone: Bool = false) {
    self.size = size
    guard !isAlone else {
      list = size.columns
      side = 0
      return
    }
    guard size.columns >= 72 else {
      list = showsContent ? 0 : size.columns
      side = 0
      return
    }
    side = size.columns >= 120 ? 34 : 0
    list = min(max(wanted, size.columns * wanted / 80), size.columns - side - 28)
  }

  var top: Int { Panes.headerRows }
  var rows: Int { max(0, size.rows - Panes.headerRows - Panes.footerRows) }
  var hasBar: Bool { list > 0 && list < size.columns }
  /// First column of the detail.
  var detailStart: Int { hasBar ? list + 2 : 1 }
  var detailColumns: Int {
    guard list < size.columns else { return 0 }
    return max(1, size.columns - detailStart - 1 - (side > 0 ? side + 2 : 0))
  }

  /// The first row in sight of a list that has more rows than room. It stands still while the
  /// selection goes through the middle half of the room, then moves on by that half: a list that
  /// moved with every key would send every row for it.
  static func firstRow(_ selected: Int, of count: Int, room: Int) -> Int {
    let step = max(1, room / 2)
    let wanted = max(0, selected - room / 4) / step * step
    return max(0, min(wanted, count - room))
  }

  /// Whether anything useful fits at all.
  static func isTooSmall(_ size: Size) -> Bool { size.columns < 40 || size.rows < 8 }
}

extension Session {
  func panes(_ page: Page, _ size: Size) -> Panes {
    Panes(
      size: size, wanted: page.listColumns,
      showsContent: inContent || editor != nil || textPlace != nil,
      isAlone: page.isAlone)
  }

  /// The room that the notes are typed in, to wrap them while keys arrive.
  var contentSize: Size {
    let panes = Panes(size: size, wanted: Page().listColumns, showsContent: true)
    return Size(columns: panes.detailColumns, rows: notesRows(panes))
  }

  /// Rows of the notes being typed; the rest of the pane shows what stands before.
  func notesRows(_ panes: Panes) -> Int {
    max(1, panes.rows - max(2, panes.rows / 3) - 1)
  }
}
