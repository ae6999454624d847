/// Part of a row that stands for something that can be chosen, for the mouse.
package struct Handle: Hashable, Sendable {
  package var row: Int
  package var columns: Range<Int>
  package var kind: Kind
  /// Which one of its kind; the one who draws counts.
  package var number: Int

  /// A view by its digit, a row of the list, an entry of the right pane, a row of an open window, a
  /// hint by its place among those shown.
  package enum Kind: Hashable, Sendable {
    case tab, row, entry, option, hint
  }
}
