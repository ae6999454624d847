import ActaDisplay
import ActaMinutes

/// RFC 4180 in UTF-8 without a byte-order mark: every cell in quotes, every line ended by CR LF.
/// A cell that a spreadsheet would run begins with an apostrophe; control characters are taken out,
/// and so is what no eye sees. Letters are composed, as people search for them.
enum CSVText {
  /// One line.
  static func line(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  static func cell(_ text: String) -> String {
    var quoted = "\""
    if runs(text) { quoted += "'" }
    for scalar in text.composedLetters.unicodeScalars where !isControl(scalar) {
      quoted.unicodeScalars.append(scalar)
      if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
    }
    return quoted + "\""
  }

  /// Whether the first sign that is no blank, quote or separator begins a formula, also in the wide
  /// forms of East Asian letters, or is a control character that may hide one.
  private static func runs(_ text: String) -> Bool {
    let skipped: Set<Unicode.Scalar> = [" ", "\u{A0}", "\"", ";", ",", "\u{FEFF}"]
    guard let first = text.unicodeScalars.first(where: { !skipped.contains($0) }) else {
      return false
    }
    let begins: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]
    return begins.contains(first) || isControl(first)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || DisplayText.isHidden(scalar)
  }
}

/// Records under the names of their fields.
struct CSVTable {
  /// English names, as in JSON.
  var columns: [String]
  var records: Records

  func write() {
    Output.data(Array(CSVText.line(columns).utf8))
    // What only some records have follows the columns, and stands in JSON alone.
    records.write(state: 0) { shard, _ in
      let lines = shard.map {
        CSVText.line($0.record.fields.prefix(columns.count).map(\.fact.cell))
      }
      return Array(lines.joined().utf8)
    }
  }
}
