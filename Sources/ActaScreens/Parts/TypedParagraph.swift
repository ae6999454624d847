import ActaDisplay
import ActaFrame

/// One paragraph of a text area with its own cursor, in scalars.
struct TypedParagraph: Hashable, Sendable {
  private(set) var scalars: [Unicode.Scalar]
  /// For each scalar whether it was pasted.
  private var pasted: [Bool]
  var cursor = 0

  init(_ scalars: [Unicode.Scalar]) {
    self.init(scalars, pasted: Array(repeating: false, count: scalars.count))
  }

  private init(_ scalars: [Unicode.Scalar], pasted: [Bool]) {
    self.scalars = scalars
    self.pasted = pasted
  }

  /// Whether what the paragraph begins with, in so many scalars, was typed by hand.
  func isTyped(first count: Int) -> Bool { !pasted.prefix(count).contains(true) }

  var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  var wordBeforeCursor: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[..<cursor].reversed().prefix { $0 != " " }.reversed())
    return String(view)
  }

  mutating func insert(_ new: [Unicode.Scalar], pasted isPasted: Bool = false) {
    scalars.insert(contentsOf: new, at: cursor)
    pasted.insert(contentsOf: repeatElement(isPasted, count: new.count), at: cursor)
    cursor += new.count
  }

  /// Removes what is between the cursor and another place.
  mutating func remove(_ other: Int) {
    let range = min(cursor, other)..<max(cursor, other)
    scalars.removeSubrange(range)
    pasted.removeSubrange(range)
    cursor = range.lowerBound
  }

  mutating func splitOff() -> TypedParagraph {
    let rest = TypedParagraph(Array(scalars[cursor...]), pasted: Array(pasted[cursor...]))
    scalars.removeSubrange(cursor...)
    pasted.removeSubrange(cursor...)
    return rest
  }

  /// Puts another paragraph at the end, and the cursor between them.
  mutating func join(_ other: TypedParagraph) {
    cursor = scalars.count
    scalars += other.scalars
    pasted += other.pasted
  }

  var previous: Int {
    var index = max(0, cursor - 1)
    while index > 0, scalars[index].properties.isGraphemeExtend { index -= 1 }
    return index
  }

  var next: Int {
    var index = min(scalars.count, cursor + 1)
    while index < scalars.count, scalars[index].properties.isGraphemeExtend { index += 1 }
    return index
  }

  var wordStart: Int {
    var index = cursor
    while index > 0, scalars[index - 1] == " " { index -= 1 }
    while index > 0, scalars[index - 1] != " " { index -= 1 }
    return index
  }

  var wordEnd: Int {
    var index = cursor
    while index < scalars.count, scalars[index] == " " { index += 1 }
    while index < scalars.count, scalars[index] != " " { index += 1 }
    return index
  }

  /// Bytes of the text before the cursor.
  private var cursorOffset: Int { scalars[..<cursor].reduce(0) { $0 + UTF8.width($1) } }

  func point(_ clusters: [DisplayText.Cluster], _ rows: [DisplayText.WrappedRow]) -> Point {
    let offset = cursorOffset
    let index = clusters.firstIndex { $0.offset >= offset } ?? clusters.count
    let number = rows.lastIndex { $0.start <= index } ?? 0
    let end = min(index, max(rows[number].end, rows[number].start))
    let column = clusters[rows[number].start..<end].reduce(0) { $0 + $1.columns }
    return Point(column: column + (index > rows[number].end ? 1 : 0), row: number)
  }

  mutating func setCursor(
    _ clusters: [DisplayText.Cluster], _ row: DisplayText.WrappedRow, _ column: Int
  ) {
    var used = 0
    var index = row.start
    while index < row.end, used + clusters[index].columns <= column {
      used += clusters[index].columns
      index += 1
    }
    let offset = index < clusters.count ? clusters[index].offset : Int.max
    var passed = 0
    cursor =
      scalars.firstIndex { scalar in
        defer { passed += UTF8.width(scalar) }
        return passed >= offset
      } ?? scalars.count
  }
}
