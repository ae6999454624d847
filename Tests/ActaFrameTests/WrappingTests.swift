import ActaDisplay
import Testing

struct WrappingTests {
  @Test func breaksAfterWordsAndKeepsEveryLetter() {
    let text = "Encaminhar em 72 horas, e em 24 horas quando o risco é alto."
    for columns in 1...70 {
      let rows = DisplayText.wrap(text, columns: columns)
      #expect(rows.allSatisfy { DisplayText.columns($0) <= columns })
      let letters = rows.joined().unicodeScalars.filter { $0 != " " }
      #expect(Array(letters) == text.unicodeScalars.filter { $0 != " " })
    }
    #expect(DisplayText.wrap(text, columns: 24).first == "Encaminhar em 72 horas,")
  }

  @Test func theRestHangsUnderTheFirstRow() {
    #expect(DisplayText.wrap("aa bb cc", columns: 5, hanging: 2) == ["aa bb", "  cc"])
    #expect(DisplayText.wrap("", columns: 5) == [""])
    #expect(DisplayText.wrap("aaaa", columns: 0) == ["a", "a", "a", "a"])
  }

  /// A text of many pieces breaks as it would in one.
  @Test func aVeryLongTextBreaksWhereAnyOtherWould() {
    let words = (0..<9000).map { "palavra\u{301}\($0) 漢" }
    let text = words.joined(separator: " ")
    let clusters = DisplayText.clusters(text)
    let whole = DisplayText.rows(of: clusters, columns: 40, hanging: 3).enumerated().map {
      place, row in
      (place == 0 ? "" : "   ") + clusters[row.start..<row.end].map(\.glyph).joined()
    }
    #expect(DisplayText.wrap(text, columns: 40, hanging: 3) == whole)
  }

  /// A text that is shown as it is breaks as one that takes the closer look does.
  @Test(arguments: [
    "Encaminhar em 72 horas, e em 24 horas quando o risco é alto.", "  dois  espaços   e fim  ",
    "umapalavramuitocompridaçãosemespaço curta", "á é í ó ú", " ", "abc ",
  ])
  func aPlainTextBreaksWhereAnyOtherWould(text: String) {
    let clusters = DisplayText.clusters(text)
    for (columns, hanging) in (1...30).flatMap({ columns in [(columns, 0), (columns, 3)] }) {
      let margin = min(hanging, columns - 1)
      let rows = DisplayText.rows(of: clusters, columns: columns, hanging: margin)
      let expected = rows.enumerated().map { place, row in
        String(repeating: " ", count: place == 0 ? 0 : margin)
          + clusters[row.start..<row.end].map(\.glyph).joined()
      }
      #expect(DisplayText.wrap(text, columns: columns, hanging: hanging) == expected)
    }
  }

  @Test func aCutTextSaysSo() {
    #expect(DisplayText.truncate("Deliberação", columns: 6) == "Delib…")
    #expect(DisplayText.truncate("字字字", columns: 4) == "字…")
    #expect(DisplayText.truncate("abc", columns: 3) == "abc")
    #expect(DisplayText.truncate("abc", columns: 0) == "")
  }

  /// What is shown as it is is told at a glance; a wide letter behind it takes the closer look.
  @Test func aGlanceTellsWhatACloserLookDoes() throws {
    for value in 0..<0x250 {
      let scalar = try #require(Unicode.Scalar(value))
      let text = "a\(Character(scalar))b"
      #expect(DisplayText.shown(text) + "漢" == DisplayText.shown(text + "漢"))
      #expect(DisplayText.columns(text) + 2 == DisplayText.columns(text + "漢"))
    }
  }
}

/// Text for terminals that know only ASCII.
struct AsciiTests {
  @Test(arguments: [
    ("Não há…", "Nao ha..."), ("a…     b", "a...   b"), ("a…  b   c", "a... b  c"),
    ("a… b", "a... b"), ("…\u{301}x", "...x"), ("  a  b", "  a  b"), ("a…  ", "a... "),
  ])
  func threeDotsTakeTheirRoomFromTheNextGap(text: String, ascii: String) {
    #expect(Ascii.text(text) == ascii)
  }

  @Test(arguments: [
    (9, "Acções"), (6, "Acções"), (5, "Ac..."), (3, "..."), (2, ""),
  ])
  func aLineIsCutWithTheMarkThatTheTerminalHas(columns: Int, cut: String) {
    #expect(DisplayText.truncate("Acções", columns: columns, mark: "...") == cut)
  }
}
