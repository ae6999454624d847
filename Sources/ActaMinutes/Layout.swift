import ActaDisplay
import ActaMeeting
import ActaText

/// A document as it is written, piece by piece.
struct Layout {
  static let width = 78

  /// One line of text; a heading does not stand alone at the end of a page.
  struct Line: Hashable {
    var text: String
    var keepsNext = false
    /// Whether it stands with the next one where a page has room for all that belongs together.
    var wouldKeepNext = false
    var startsPage = false
    /// The head of the table that the line is of, to stand again above it at the top of a page.
    var tableHead: [String] = []
  }

  private(set) var blocks: [Block] = []

  /// The pieces as lines of 78 columns.
  var lines: [Line] { TextLayout(blocks).lines }

  mutating func blank() { blocks.append(.gap) }

  mutating func newPage() { blocks.append(.newPage) }

  mutating func centred(_ text: String) { blocks.append(.letterhead(text)) }

  mutating func title(_ text: String) { blocks.append(.title(text)) }

  mutating func heading(_ text: String) { blocks.append(.heading(text)) }

  /// A paragraph set in by some columns; its further rows hang. `passages` are those that it is part of.
  mutating func add(
    _ text: String, indent: Int = 0, hanging: Int = 0, keepsNext: Bool = false,
    passages: [String] = []
  ) {
    var prose = Prose(text, indent: indent, hanging: hanging, keepsNext: keepsNext)
    prose.passages = passages
    blocks.append(.paragraph(prose))
  }

  /// Lines of an entry, each a paragraph, which go on with a text that stands above them.
  mutating func add(_ notes: [String], after text: String, indent: Int = 0, hanging: Int = 0) {
    var passages = passagesOverLines([text] + notes)
    for note in notes {
      guard !note.isEmpty else {
        blank()
        continue
      }
      let isList = note.utf8.starts(with: "- ".utf8)
      add(note, indent: indent, hanging: isList ? 2 : hanging, passages: passages)
      passages = []
    }
  }

  /// `Name:   value` with the value in a column of its own.
  mutating func fact(_ name: String, _ value: String) {
    blocks.append(.fact(name: name, value: value))
  }

  /// A table with a head; cells wrap in their columns, rows stay together.
  mutating func table(
    _ head: [String], widths: [Int], rows: [[String]], staysTogether: Bool = false
  ) {
    blocks.append(
      .table(Table(head: head, widths: widths, rows: rows, staysTogether: staysTogether)))
  }

  /// Lines to sign on, two beside each other.
  mutating func signatures(_ signatures: [Signature], stamp: String? = nil) {
    blocks.append(.signatures(signatures, stamp: stamp))
  }
}

/// The text with blanks up to a number of columns.
func pad(_ text: String, _ columns: Int) -> String {
  text + run(0x20, columns - DisplayText.columns(text))
}

/// A sign over and over, not at all where the count is none; in a document it is asked for at every line.
func run(_ sign: UInt8, _ count: Int) -> String {
  count > 0 ? String(decoding: Array(repeating: sign, count: count), as: UTF8.self) : ""
}
