/// Lines that do not show what they hold: characters that cannot be seen, letters of two scripts in one
/// word, marks heaped on one letter. They stay as they are; a reader is told.
enum HiddenText {
  static func find(in document: Document) -> [Diagnostic] {
    guard document.bytes.contains(where: isSuspect) else { return [] }
    var found: [Diagnostic] = []
    for number in document.lines.indices.map({ $0 + 1 }) {
      let bytes = document.content(ofLine: number)
      guard bytes.contains(where: isSuspect) else { continue }
      found += LineLook(bytes).diagnostics(line: number)
    }
    return found
  }

  /// Bytes without which nothing of the kind can stand in a line.
  private static func isSuspect(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20...0x7E, 0x09, 0x0A, 0x0D: false
    case 0xC2: true
    default: byte < 0x80 || byte >= 0xCC
    }
  }
}

/// One line, scalar by scalar.
private struct LineLook {
  private var hidden: (scalar: UInt32, column: Int, count: Int)?
  private var mixed: (word: String, column: Int)?
  private var heap: (count: Int, column: Int)?

  init(_ bytes: ArraySlice<UInt8>) {
    var column = 0
    var marks = 0
    var word = ScriptWord()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let isMark = Columns.isMark(scalar.value)
      column += isMark ? 0 : 1
      look(scalar.value, column)
      marks = isMark ? marks + 1 : 0
      if marks > LineLook.mostMarks, heap?.count ?? 0 < marks { heap = (marks, column) }
      if word.take(scalar, column), mixed == nil { mixed = word.found }
    }
  }

  /// The limit of the Stream-Safe Text Format (UAX #15).
  private static let mostMarks = 30

  func diagnostics(line: Int) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if let hidden {
      let name = String(hidden.scalar, radix: 16, uppercase: true)
      let padded = String(repeating: "0", count: max(0, 4 - name.utf8.count)) + name
      found.append(
        Diagnostic(
          .hiddenText, line: line, column: hidden.column, ["U+\(padded)", String(hidden.count)]))
    } else if let heap {
      found.append(
        Diagnostic(
          .hiddenText, line: line, column: max(1, heap.column), ["U+0300…", String(heap.count)]))
    }
    if let mixed {
      found.append(Diagnostic(.mixedScript, line: line, column: mixed.column, [mixed.word]))
    }
    return found
  }

  private mutating func look(_ scalar: UInt32, _ column: Int) {
    guard LineLook.isHidden(scalar) else { return }
    hidden = (hidden?.scalar ?? scalar, hidden?.column ?? column, (hidden?.count ?? 0) + 1)
  }

  private static func isHidden(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09: false
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x180B...0x180F,
      0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xE000...0xF8FF,
      0xFDD0...0xFDEF, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0xE0000...0xE0FFF, 0xF0000...0x10FFFF:
      true
    default: scalar & 0xFFFE == 0xFFFE
    }
  }
}

/// The word that is being read, and whether letters of Latin and of another alphabet stand in it.
private struct ScriptWord {
  private var text = String.UnicodeScalarView()
  private var start = 0
  private var hasLatin = false
  private var hasOther = false

  var found: (word: String, column: Int) { (String(text), start) }

  /// True from the letter on that makes the word mixed.
  mutating func take(_ scalar: Unicode.Scalar, _ column: Int) -> Bool {
    let value = scalar.value
    let isLatin =
      (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
      || (0xC0...0x24F).contains(value) && value != 0xD7 && value != 0xF7
    let isOther = (0x370...0x52F).contains(value)
    guard isLatin || isOther else {
      if !(0x300..<0x370).contains(value) { self = ScriptWord() }
      return false
    }
    if text.isEmpty { start = column }
    if text.count < 24 { text.append(scalar) }
    hasLatin = hasLatin || isLatin
    hasOther = hasOther || isOther
    return hasLatin && hasOther
  }
}
