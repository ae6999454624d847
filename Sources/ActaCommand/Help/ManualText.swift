import ActaDisplay

/// A manual as text for a terminal.
enum ManualText {
  static func text(_ manual: Manual, columns: Int) -> String {
    let width = min(max(columns, 40), 100)
    var lines = ["\(manual.name) - \(manual.purpose)"].flatMap {
      DisplayText.wrap($0, columns: width)
    }
    for section in manual.sections {
      lines += ["", section.title]
      for part in section.parts { lines += set(part, width) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func set(_ part: Manual.Part, _ width: Int) -> [String] {
    switch part {
    case .paragraph(let text): return wrapped(text, width, indent: 2)
    case .lines(let lines): return lines.map { $0.isEmpty ? "" : "    \($0)" }
    case .term(let term, let text):
      let room = 24
      guard DisplayText.columns(term) + 2 < room else {
        return ["  \(term)"] + wrapped(text, width, indent: room + 2)
      }
      let head = "  \(term)" + String(repeating: " ", count: room - DisplayText.columns(term))
      let body = wrapped(text, width, indent: room + 2)
      guard let first = body.first else { return ["  \(term)"] }
      return [head + first.dropFirst(room + 2)] + body.dropFirst()
    }
  }

  private static func wrapped(_ text: String, _ width: Int, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return DisplayText.wrap(text, columns: width - indent).map { margin + $0 }
  }
}
