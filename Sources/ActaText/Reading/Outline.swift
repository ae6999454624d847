/// What the lines of a file are, before anyone asks what they mean: header fields, sections, blocks,
/// paragraphs and rows, each with its lines. Lines count from 1.
package struct Outline: Hashable, Sendable {
  /// The number after `acta:` on line 1; nil when line 1 is something else.
  package var version: Int?
  package var header: [OutlineField] = []
  /// What stands after the header and before the first section.
  package var preface: [OutlinePart] = []
  package var sections: [OutlineSection] = []
  /// Lines of the file.
  package var lineCount = 0
}

/// `key: value` where that key is known.
package struct OutlineField: Hashable, Sendable {
  package var key: FieldKey
  /// Without blanks at its ends.
  package var value: String
  package var line: Int
  /// Where the value begins, in characters from 1.
  package var column: Int
}

/// A `## ` heading with what follows it up to the next one.
package struct OutlineSection: Hashable, Sendable {
  package var title: String
  package var role: Role
  package var line: Int
  /// The last line before the next section, or of the file.
  package var lastLine: Int
  package var fields: [OutlineField] = []
  package var parts: [OutlinePart] = []

  /// Which headings have a meaning of their own.
  package enum Role: Hashable, Sendable {
    case item, attendance, reached
  }
}

/// One thing in a section or before the first.
package enum OutlinePart: Hashable, Sendable {
  indirect case block(OutlineBlock)
  /// Consecutive text lines, escapes removed.
  case paragraph(OutlineText)
  /// A line of attendance, of a table under `columns`, or of updates.txt.
  case row(OutlineText)
}

/// Text with the lines it stands on.
package struct OutlineText: Hashable, Sendable {
  package var text: String
  package var lines: ClosedRange<Int>
}

/// `KEYWORD label: text` with its indented fields and text.
package struct OutlineBlock: Hashable, Sendable {
  package var keyword: BlockKeyword
  package var label: String
  package var text: String
  package var fields: [OutlineField] = []
  /// Text lines without their indentation and escapes; blank lines between included as "".
  package var body: [OutlineText] = []
  /// From the keyword's line to the last indented line.
  package var lines: ClosedRange<Int>
}
