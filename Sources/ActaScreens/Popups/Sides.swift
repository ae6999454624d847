import ActaDisplay
import ActaFrame

/// Two texts of the same file that clash, shown beside each other.
struct Sides: Hashable, Sendable {
  var mineHeading: String
  var theirsHeading: String
  var clashes: [Clash]

  /// Lines that both changed.
  struct Clash: Hashable, Sendable {
    var mine: [String]
    var theirs: [String]
  }

  /// Two columns, with a sign in the last row when there is more than fits.
  func rows(columns: Int, rows: Int) -> [StyledText] {
    let half = max(1, (columns - 3) / 2)
    var all = [StyledText(text: row(mineHeading, theirsHeading, half), role: .heading)]
    for clash in clashes {
      if all.count > 1 { all.append(StyledText(text: row("", "", half))) }
      let left = clash.mine.flatMap { DisplayText.wrap($0, columns: half) }
      let right = clash.theirs.flatMap { DisplayText.wrap($0, columns: half) }
      for index in 0..<max(left.count, right.count) {
        let texts = [left, right].map { $0.indices.contains(index) ? $0[index] : "" }
        all.append(StyledText(text: row(texts[0], texts[1], half)))
      }
    }
    guard all.count > rows else { return all }
    return all.prefix(max(0, rows - 1)) + [StyledText(text: "…")]
  }

  /// In reading order, without columns.
  var spoken: [String] {
    clashes.flatMap { [mineHeading] + $0.mine + [theirsHeading] + $0.theirs }
  }

  private func row(_ left: String, _ right: String, _ half: Int) -> String {
    let shown = DisplayText.truncate(left, columns: half)
    let blanks = String(repeating: " ", count: max(0, half - DisplayText.columns(shown)))
    return "\(shown)\(blanks) | \(DisplayText.truncate(right, columns: half))"
  }
}
