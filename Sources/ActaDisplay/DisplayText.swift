import CWidth

/// The one gate between text of any origin and the screen: what could drive a terminal or hide
/// from the eye is made visible, and every piece gets its width.
///
/// Control characters show as `^[` and the like, C1 as `<9B>`, direction marks and what has no
/// width as `<U+202E>`. At most four marks are kept on one letter.
package enum DisplayText {
  /// One cell's worth of text: a base with its marks.
  package struct Cluster: Hashable, Sendable {
    package var glyph: String
    /// 1 or 2.
    package var columns: Int
    /// Where it begins in the text, in UTF-8 bytes.
    package var offset: Int

    /// By bytes, because marks make comparing slow.
    var isBlank: Bool { glyph.utf8.count == 1 && glyph.utf8.first == 0x20 }
  }

  private static let marksKept = 4

  /// The clusters of a text, in order and in linear time.
  package static func clusters(_ text: String) -> [Cluster] {
    var result: [Cluster] = []
    result.reserveCapacity(text.utf8.count)
    var marks = 0
    var offset = 0
    for scalar in text.unicodeScalars {
      defer { offset += UTF8.width(scalar) }
      if scalar.value >= 0x20, scalar.value < 0x7F {
        result.append(Cluster(glyph: String(Character(scalar)), columns: 1, offset: offset))
        marks = 0
      } else if isMark(scalar) {
        marks += 1
        guard marks <= marksKept else { continue }
        if result.isEmpty { result.append(Cluster(glyph: " ", columns: 1, offset: offset)) }
        result[result.count - 1].glyph.unicodeScalars.append(scalar)
      } else {
        append(scalar, offset, to: &result)
        marks = 0
      }
    }
    return result
  }

  /// Columns that a text takes on the screen.
  package static func columns(_ text: String) -> Int {
    plainColumns(text) ?? columns(of: clusters(text))
  }

  /// The text as it is shown, in one line.
  package static func shown(_ text: String) -> String {
    guard plainColumns(text) == nil else { return text }
    var result = ""
    append(text.unicodeScalars[...], to: &result)
    return result
  }

  /// Several lines as they are shown: line ends, tabs between fields and form feeds between pages stay
  /// what they are.
  package static func lines(_ text: String) -> String { lines(text, shown) }

  /// The same with what is between those made harmless in another way.
  static func lines(_ text: String, _ shown: (String) -> String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    let parts = text.unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: isLineEnd)
    for part in parts {
      result += shown(String(part))
      guard part.endIndex < text.endIndex else { continue }
      result.unicodeScalars.append(text.unicodeScalars[part.endIndex])
    }
    return result
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\t" || scalar == "\u{0C}"
  }

  /// Without making clusters, which take much more room than text.
  private static func append(_ scalars: Substring.UnicodeScalarView, to result: inout String) {
    var marks = 0
    var isFirst = true
    for scalar in scalars {
      if isMark(scalar) {
        marks += 1
        guard marks <= marksKept else { continue }
        if isFirst { result += " " }
        result.unicodeScalars.append(scalar)
      } else if columnsAsItIs(scalar) > 0 {
        result.unicodeScalars.append(scalar)
        marks = 0
      } else {
        result += signs(for: scalar)
        marks = 0
      }
      isFirst = false
    }
  }

  /// The columns of a letter that is shown as it is; 0 for one that signs stand for.
  private static func columnsAsItIs(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value >= 0x20, scalar.value < 0x7F { return 1 }
    guard scalar.value >= 0xA0, !isHidden(scalar) else { return 0 }
    return max(0, Int(acta_width(scalar.value)))
  }

  /// The columns of a text that is shown as it is: blanks, visible ASCII, and the signs and letters of
  /// Latin alphabets up to U+017F, one column each. Nil for one that takes a closer look.
  static func plainColumns(_ text: String) -> Int? {
    var columns = 0
    var lead: UInt8 = 0
    let bytes = text.utf8Span.span
    for index in bytes.indices {
      let byte = bytes[index]
      switch (lead, byte) {
      case (0, 0x20..<0x7F): columns += 1
      case (0, 0xC2...0xC5): lead = byte
      // The control characters of C1, the blank that does not break, the hyphen that is not seen.
      case (0xC2, ..<0xA1), (0xC2, 0xAD), (0, _): return nil
      default:
        columns += 1
        lead = 0
      }
    }
    return columns
  }

  private static func columns(of clusters: [Cluster]) -> Int {
    clusters.reduce(0) { $0 + $1.columns }
  }

  private static func shown(_ clusters: [Cluster]) -> String {
    clusters.reduce(into: "") { $0 += $1.glyph }
  }

  /// The text cut to a number of columns, with a mark where something was cut off.
  package static func truncate(
    _ text: String, columns limit: Int, mark: String = "…"
  ) -> String {
    if let columns = plainColumns(text), columns <= limit { return text }
    let all = clusters(text)
    guard columns(of: all) > limit else { return shown(all) }
    let room = limit - columns(mark)
    guard room >= 0 else { return "" }
    var used = 0
    var result = ""
    for cluster in all {
      guard used + cluster.columns <= room else { break }
      used += cluster.columns
      result += cluster.glyph
    }
    return result + mark
  }

  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300 && !isHidden(scalar) && acta_width(scalar.value) == 0
  }

  private static func append(
    _ scalar: Unicode.Scalar, _ offset: Int, to result: inout [Cluster]
  ) {
    let columns = columnsAsItIs(scalar)
    if columns > 0 {
      result.append(Cluster(glyph: String(Character(scalar)), columns: columns, offset: offset))
      return
    }
    for sign in signs(for: scalar).unicodeScalars {
      result.append(Cluster(glyph: String(Character(sign)), columns: 1, offset: offset))
    }
  }

  private static func signs(for scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x09: " "
    case 0..<0x20: "^" + String(Character(Unicode.Scalar(UInt8(scalar.value + 0x40))))
    case 0x7F: "^?"
    case 0x80..<0xA0: "<\(hex(scalar.value, 2))>"
    default: "<U+\(hex(scalar.value, 4))>"
    }
  }

  private static func hex(_ value: UInt32, _ digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }

  /// What has no shape of its own and could deceive: direction marks, joiners, tags, fillers.
  package static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F,
      0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xE000...0xF8FF, 0xFDD0...0xFDEF, 0xFE00...0xFE0F,
      0xFEFF,
      0xFFA0, 0xFFF0...0xFFFB, 0x1D173...0x1D17A, 0xE0000...0xE0FFF, 0xF0000...0x10FFFF:
      true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
