import ActaDisplay
import ActaFrame

/// One line that a person types in, with readline's keys.
struct LineField: Hashable, Sendable {
  private var scalars: [Unicode.Scalar]
  /// Scalars before the cursor.
  private var cursor: Int

  init(text: String) {
    scalars = LineField.flat(text)
    cursor = scalars.count
  }

  var text: String { LineField.string(scalars[...]) }

  /// Takes a key; false when it is none of the field's.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(Array(character.unicodeScalars))
    case .left, .control("b"): cursor = previous(cursor)
    case .right, .control("f"): cursor = next(cursor)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = scalars.count
    case .wordLeft: cursor = wordStart(cursor)
    case .wordRight: cursor = wordEnd(cursor)
    case .backspace, .control("h"): remove(previous(cursor)..<cursor)
    case .delete, .control("d"): remove(cursor..<next(cursor))
    case .control("w"): remove(wordStart(cursor)..<cursor)
    case .control("u"): remove(0..<cursor)
    case .control("k"): remove(cursor..<scalars.count)
    default: return false
    }
    return true
  }

  /// Puts in a pasted text; its line breaks become blanks.
  mutating func paste(_ text: String) { insert(LineField.flat(text)) }

  /// The part of the text that fits into `columns` and where in it the cursor stands. A text that is
  /// longer moves by half the field at a time, so that not every letter moves all of it.
  func view(columns: Int) -> (text: String, cursorColumn: Int) {
    let before = DisplayText.clusters(LineField.string(scalars[..<cursor]))
    let after = DisplayText.clusters(LineField.string(scalars[cursor...]))
    var start = 0
    var width = before.reduce(0) { $0 + $1.columns }
    let (tooMuch, half) = (width - max(0, columns - 1), max(1, columns / 2))
    let shownWidth = width - (max(0, tooMuch) + half - 1) / half * half
    while width > max(0, shownWidth), start < before.count {
      width -= before[start].columns
      start += 1
    }
    let shown = (before[start...] + after).reduce(into: "") { $0 += $1.glyph }
    return (shown, width)
  }

  private static func flat(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.map { $0 == "\n" || $0 == "\r" || $0 == "\t" ? " " : $0 }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private mutating func insert(_ new: [Unicode.Scalar]) {
    scalars.insert(contentsOf: new, at: cursor)
    cursor += new.count
  }

  private mutating func remove(_ range: Range<Int>) {
    scalars.removeSubrange(range)
    cursor = range.lowerBound
  }

  private func previous(_ place: Int) -> Int {
    var index = max(0, place - 1)
    while index > 0, scalars[index].properties.isGraphemeExtend { index -= 1 }
    return index
  }

  private func next(_ place: Int) -> Int {
    var index = min(scalars.count, place + 1)
    while index < scalars.count, scalars[index].properties.isGraphemeExtend { index += 1 }
    return index
  }

  private func wordStart(_ place: Int) -> Int {
    var index = place
    while index > 0, scalars[index - 1] == " " { index -= 1 }
    while index > 0, scalars[index - 1] != " " { index -= 1 }
    return index
  }

  private func wordEnd(_ place: Int) -> Int {
    var index = place
    while index < scalars.count, scalars[index] == " " { index += 1 }
    while index < scalars.count, scalars[index] != " " { index += 1 }
    return index
  }
}
