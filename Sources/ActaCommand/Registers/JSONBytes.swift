import ActaMinutes

/// Records as JSON, byte for byte as Foundation's encoder would write them with sorted keys and plain
/// slashes but for the escapes of `JSONText`, without an encoder's work for each value: registers may
/// be very long.
struct JSONBytes {
  private(set) var bytes: [UInt8] = []
  /// The names of the last record in its own order, and the places of its fields in the order of
  /// their names: records of one list are alike.
  private var names: [String] = []
  private var order: [Int] = []

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  mutating func add(raw text: StaticString) {
    for index in 0..<text.utf8CodeUnitCount { bytes.append(unsafe text.utf8Start[index]) }
  }

  /// `,"name":value`, for an object that has begun.
  mutating func add(_ field: Record.Field) {
    add(raw: ",")
    add(field.name)
    add(raw: ":")
    add(field.fact)
  }

  mutating func add(_ record: Record) {
    learn(record)
    bytes.append(UInt8(ascii: "{"))
    for (count, place) in order.enumerated() {
      if count > 0 { bytes.append(UInt8(ascii: ",")) }
      add(record.fields[place].name)
      bytes.append(UInt8(ascii: ":"))
      add(record.fields[place].fact)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  mutating func add(_ fact: Fact) {
    switch fact {
    case .unknown: add(raw: "null")
    case .text(let text): add(text)
    case .number(let number): bytes.append(contentsOf: String(number).utf8)
    case .ratio(let ratio): add(ratio)
    case .flag(let flag): add(raw: flag ? "true" : "false")
    case .texts(let texts): list(texts) { $0.add($1) }
    case .record(let record): add(record)
    case .records(let records): list(records) { $0.add($1) }
    }
  }

  /// A whole number has no point, as the encoder writes it.
  private mutating func add(_ ratio: Double) {
    let text = ratio.description
    bytes.append(
      contentsOf: text.utf8.suffix(2).elementsEqual(".0".utf8)
        ? text.utf8.dropLast(2) : text.utf8[...])
  }

  private mutating func list<Element>(
    _ all: [Element], _ add: (inout JSONBytes, Element) -> Void
  ) {
    bytes.append(UInt8(ascii: "["))
    for (count, one) in all.enumerated() {
      if count > 0 { bytes.append(UInt8(ascii: ",")) }
      add(&self, one)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  mutating func add(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    let isPlain = text.withUTF8 { letters in
      for index in letters.indices where unsafe !JSONBytes.isPlain(letters[index]) { return false }
      unsafe bytes.append(contentsOf: letters)
      return true
    }
    if !isPlain {
      for scalar in text.composedLetters.unicodeScalars { add(scalar) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a byte can only belong to letters that stand as they are: the others, what may begin a
  /// letter that could drive a terminal, and marks that are to join their letter, are looked at one by
  /// one.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x5C, ..<0x20, 0x7F, 0xC2, 0xCC, 0xCD, 0xD8, 0xE1...0xE3, 0xEE...0xF4: false
    default: true
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": add(raw: "\\\"")
    case "\\": add(raw: "\\\\")
    case "\u{8}": add(raw: "\\b")
    case "\t": add(raw: "\\t")
    case "\n": add(raw: "\\n")
    case "\u{C}": add(raw: "\\f")
    case "\r": add(raw: "\\r")
    case _ where scalar.value < 0x20 || JSONText.isHarmful(scalar):
      for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
        let digits = String(unit, radix: 16)
        add(raw: "\\u")
        for _ in digits.utf8.count..<4 { bytes.append(UInt8(ascii: "0")) }
        bytes.append(contentsOf: digits.utf8)
      }
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  private mutating func learn(_ record: Record) {
    let isKnown =
      record.fields.count == names.count
      && record.fields.indices.allSatisfy { record.fields[$0].name == names[$0] }
    guard !isKnown else { return }
    names = record.fields.map(\.name)
    order = names.indices.sorted { names[$0] < names[$1] }
  }
}
