/// A table as spreadsheets export it: cells between commas, semicolons or tabs, in quotes or not,
/// with line breaks inside quotes, in UTF-8, UTF-16 or Windows-1252, ended by LF, CRLF or CR.
struct DelimitedText {
  /// One record with its number, from 1: the row of a spreadsheet, and the line of a text without line
  /// breaks in its cells.
  struct Record {
    var row: Int
    var cells: [String]

    var isBlank: Bool { cells.allSatisfy(\.isEmpty) }

    subscript(index: Int) -> String { cells.indices.contains(index) ? cells[index] : "" }
  }

  /// The bytes as UTF-8 without a byte-order mark.
  static func readable(_ bytes: [UInt8]) -> [UInt8] {
    let text = Encoding.readable(Document(bytes: bytes)).0.bytes
    return text.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(text.dropFirst(3)) : text
  }

  static let separators: [UInt8] = [0x3B, 0x2C, 0x09]

  /// The records between separators; cells without blanks at their ends and without line breaks.
  static func records(_ bytes: [UInt8], separator: UInt8) -> [Record] {
    var reader = DelimitedText(bytes: bytes, separator: separator)
    return reader.read()
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private var index = 0

  private init(bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  private mutating func read() -> [Record] {
    var records: [Record] = []
    while index < bytes.count {
      var record = Record(row: records.count + 1, cells: [])
      var isOpen = true
      while isOpen {
        record.cells.append(cell())
        isOpen = index < bytes.count && bytes[index] == separator
        if isOpen { index += 1 }
      }
      skipLineEnd()
      // Spreadsheets write separators up to the last column that was ever used.
      while record.cells.count > 1, record.cells.last?.isEmpty == true { record.cells.removeLast() }
      records.append(record)
    }
    return records
  }

  private mutating func cell() -> String {
    var text: [UInt8] = []
    var isQuoted = false
    if index < bytes.count, bytes[index] == 0x22 {
      isQuoted = true
      index += 1
    }
    while index < bytes.count {
      let byte = bytes[index]
      if isQuoted, byte == 0x22 {
        guard index + 1 < bytes.count, bytes[index + 1] == 0x22 else {
          isQuoted = false
          index += 1
          continue
        }
        index += 1
      } else if !isQuoted, byte == separator || byte == 0x0A || byte == 0x0D {
        break
      }
      text.append(bytes[index])
      index += 1
    }
    return DelimitedText.flat(text)
  }

  private mutating func skipLineEnd() {
    guard index < bytes.count else { return }
    if bytes[index] == 0x0D { index += 1 }
    if index < bytes.count, bytes[index] == 0x0A { index += 1 }
  }

  /// One line with single blanks; line breaks and hard blanks are blanks too.
  private static func flat(_ bytes: [UInt8]) -> String {
    var result = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let isBlank = scalar.value <= 0x20 || scalar.value == 0xA0 || scalar.value == 0xFEFF
      if !isBlank {
        result.append(scalar)
      } else if let last = result.last, last != " " {
        result.append(" ")
      }
    }
    if result.last == " " { result.removeLast() }
    return String(result)
  }
}
