/// Letters for terminals that know only ASCII.
package enum Ascii {
  /// One ASCII character for one glyph, for what stands in cells: a text that was cut ends in `~`.
  package static func letter(for glyph: String) -> String {
    guard let scalar = glyph.unicodeScalars.first else { return " " }
    if scalar.isASCII { return String(Character(scalar)) }
    return letters[scalar].map { String($0) } ?? "?"
  }

  /// A text with one ASCII character for every letter of it, and three dots for `…`. What those take
  /// more is taken from the next wide gap, so that what stands in columns stays in them.
  package static func text(_ text: String) -> String {
    let clusters = DisplayText.clusters(text)
    var result = ""
    var owed = 0
    for (index, cluster) in clusters.enumerated() {
      let isCut = cluster.glyph.unicodeScalars.first == ellipsis
      let isInGap =
        cluster.glyph == " " && index + 1 < clusters.count && clusters[index + 1].glyph == " "
      if isCut {
        owed += 2
      } else if isInGap, owed > 0 {
        owed -= 1
        continue
      }
      result += isCut ? "..." : letter(for: cluster.glyph)
    }
    return result
  }

  private static let ellipsis: Unicode.Scalar = "…"

  /// Line ends, tabs and form feeds as they are, every other letter as ASCII.
  package static func lines(_ text: String) -> String { DisplayText.lines(text, Self.text) }

  private static let letters: [Unicode.Scalar: Character] = {
    var table: [Unicode.Scalar: Character] = [:]
    let groups: [(String, Character)] = [
      ("áàâãäåāª", "a"), ("ÁÀÂÃÄÅĀ", "A"), ("éèêëē", "e"), ("ÉÈÊËĒ", "E"), ("íìîïī", "i"),
      ("ÍÌÎÏĪ", "I"), ("óòôõöōº", "o"), ("ÓÒÔÕÖŌ", "O"), ("úùûüū", "u"), ("ÚÙÛÜŪ", "U"),
      ("ç", "c"), ("Ç", "C"), ("ñ", "n"), ("Ñ", "N"), ("ýÿ", "y"), ("“”«»„", "\""),
      ("‘’‹›´", "'"), ("–—‑−", "-"), ("…", "~"), ("·•", "."), ("│", "|"), ("─", "-"), ("×", "x"),
    ]
    for (from, to) in groups {
      for scalar in from.unicodeScalars { table[scalar] = to }
    }
    table["\u{A0}"] = " "
    return table
  }()
}
