/// One piece of a document, before anyone knows whether it will be text, a page of the web, or paper.
package enum Block: Hashable, Sendable {
  /// Room between two pieces; several are one.
  case gap
  /// A line of the letterhead.
  case letterhead(String)
  /// The document's own name.
  case title(String)
  case heading(String)
  case paragraph(Prose)
  /// A name and its value in a column of its own.
  case fact(name: String, value: String)
  case table(Table)
  case signatures([Signature], stamp: String?)
  /// What follows begins a page.
  case newPage
}

/// Text that wraps; further rows may hang. One that keeps the next stands on the same page.
package struct Prose: Hashable, Sendable {
  package var text: String
  package var indent: Int
  package var hanging: Int
  package var keepsNext: Bool
  /// What it is read on with in paragraphs before and after it, for the check before a document leaves.
  var passages: [String] = []

  package init(_ text: String, indent: Int = 0, hanging: Int = 0, keepsNext: Bool = false) {
    self.text = text
    self.indent = indent
    self.hanging = hanging
    self.keepsNext = keepsNext
  }
}

/// Rows under a head; the widths are columns of text, and proportions on paper.
package struct Table: Hashable, Sendable {
  package var head: [String]
  package var widths: [Int]
  package var rows: [[String]]
  /// Whether it is filled in by hand: on paper every cell has its borders and room to write.
  package var isFilledIn = false
  /// Whether it is so short that no page ends inside it.
  package var staysTogether = false

  /// How many rows may stand on the next page together rather than be parted.
  static let longestWhole = 8
}

/// Who signs: in what quality, and the name below the line.
package struct Signature: Hashable, Sendable {
  package var role: String
  package var name: String
}
