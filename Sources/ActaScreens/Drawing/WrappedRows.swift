import ActaDisplay

/// The rows of a list whose entries are wrapped, so that nothing of them is cut.
struct WrappedRows: Hashable, Sendable {
  struct Row: Hashable, Sendable {
    /// Which entry of the list it belongs to.
    var entry: Int
    var text: String
    /// Whether the entry begins here.
    var isFirst: Bool
  }

  private let rows: [Row]

  init(_ entries: [String], columns: Int, hanging: Int = 0) {
    rows = entries.enumerated().flatMap { entry, text in
      DisplayText.wrap(text, columns: max(1, columns), hanging: hanging).enumerated().map {
        Row(entry: entry, text: $0.element, isFirst: $0.offset == 0)
      }
    }
  }

  /// Those that a window of so many rows shows: all of the selected entry, and no entry without its
  /// beginning.
  func inSight(selected: Int, room: Int) -> ArraySlice<Row> {
    let start = rows.firstIndex { $0.entry == selected } ?? 0
    let end = rows.lastIndex { $0.entry == selected } ?? 0
    let usual = Panes.firstRow(start, of: rows.count, room: room)
    let wanted = min(start, max(usual, end - room + 1))
    let first = rows[wanted...].firstIndex(where: \.isFirst) ?? wanted
    return rows[first...].prefix(room)
  }
}
