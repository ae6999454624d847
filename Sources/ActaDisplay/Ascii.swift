/// Letters for terminals that know only ASCII.
package enum Ascii {
  /// One ASCII character for one glyph.
  package static func letter(for glyph: String) -> String {
    guard let scalar = glyph.unicodeScalars.first else { return " " }
    if scalar.isASCII { return String(Character(scalar)) }
    return letters[scalar].map { String($0) } ?? "?"
  }

  /// A text with one ASCII character for every letter of it.
  package static func text(_ text: String) -> String {
    DisplayText.clusters(text).map { letter(for: $0.glyph) }.joined()
  }

  /// Line ends, tabs and form feeds as they are, every other letter as ASCII.
  package static func lines(_ text: String) -> String { DisplayText.lines(text, Self.text) }

  private static let letters: [Unicode.Scalar: Character] = {
    var table: [Unicode.Scalar: Character] = [:]
    let groups: [(String, Character)] = [
      ("áàâãäåāª", "a"), ("ÁÀÂÃÄÅĀ", "A"), ("éèêëē", "e"), ("ÉÈÊËĒ", "E"), ("íìîïī", "i"),
      ("ÍÌÎÏĪ", "I"), ("óòôõöōº", "o"), ("ÓÒÔÕÖŌ", "O"), ("úùûüū", "u"), ("ÚÙÛÜŪ", "U"),
      ("ç", "c"), ("Ç", "C"), ("ñ", "n"), ("Ñ", "N"), ("ýÿ", "y"), ("“”«»„", "\""),
      ("‘’‹›´", "'"), ("–—‑−", "-"), ("…·•", "."), ("│", "|"), ("─", "-"), ("×", "x"),
    ]
    for (from, to) in groups {
      for scalar in from.unicodeScalars { table[scalar] = to }
    }
    table["\u{A0}"] = " "
    return table
  }()
}
