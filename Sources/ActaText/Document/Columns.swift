/// Columns of a line as its reader counts them, which are those that every message names: a mark on a
/// letter belongs to the letter, composed with it or not.
package enum Columns {
  /// How many of them a part of a line takes.
  package static func count(_ text: String) -> Int { count(Array(text.utf8)) }

  static func count(_ bytes: [UInt8]) -> Int { count(bytes[...]) }

  static func count(_ bytes: ArraySlice<UInt8>) -> Int {
    // Marks begin with this byte; most lines have none.
    guard bytes.contains(where: { $0 >= 0xCC }) else {
      return bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.reduce(0) {
      $0 + (isMark($1.value) ? 0 : 1)
    }
  }

  /// What of a line stands before a column, from 1.
  package static func text(of line: some Sequence<Unicode.Scalar>, before column: Int) -> String {
    var seen = 0
    let before = line.prefix { scalar in
      if !isMark(scalar.value) { seen += 1 }
      return seen < column
    }
    return String(String.UnicodeScalarView(before))
  }

  /// Whether a scalar stands above, below or through the letter before it.
  static func isMark(_ scalar: UInt32) -> Bool {
    (0x300..<0x370).contains(scalar) || (0x1AB0..<0x1B00).contains(scalar)
      || (0x1DC0..<0x1E00).contains(scalar) || (0x20D0..<0x2100).contains(scalar)
  }
}
