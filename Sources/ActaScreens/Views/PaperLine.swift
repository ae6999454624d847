import ActaDisplay

/// A line of a printed page on a screen that may be narrower than it.
struct PaperLine {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  /// The line as it is where it fits; else set further left, or broken between words: all of it can be
  /// read. At least one row.
  func rows(columns: Int) -> [String] {
    guard DisplayText.columns(text) > columns else { return [text] }
    let margin = text.utf8.prefix { $0 == 0x20 }.count
    let words = String(text.utf8.dropFirst(margin)) ?? text
    let room = columns - DisplayText.columns(words)
    guard room < 0 else { return [String(repeating: " ", count: room) + words] }
    let indent = String(repeating: " ", count: min(margin, columns / 4))
    let rows = DisplayText.wrap(words, columns: columns - indent.utf8.count)
    return rows.map { indent + $0 }
  }
}
