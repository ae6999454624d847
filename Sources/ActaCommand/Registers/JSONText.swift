import FoundationEssentials

/// JSON with its keys in order, what is not known as `null`, and nothing in it that could drive a
/// terminal: what could is written as an escape, and means the same.
struct JSONText {
  private let encoder: JSONEncoder

  init() {
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  func of(_ value: some Encodable) throws(CommandFailure) -> String {
    do {
      return JSONText.harmless(String(decoding: try encoder.encode(value), as: UTF8.self))
    } catch {
      throw CommandFailure(code: .cannotReadOrWrite, message: "acta: JSON: \(error)")
    }
  }

  /// `{"version":1, …}`: what holds for the whole, then lists with one record a line. Records are
  /// made and written one after the other, so that a long list needs no room.
  func write(_ head: Record = [:], _ lists: [(name: String, records: AnySequence<Record>)])
    throws(CommandFailure)
  {
    var text = "{\"version\":1"
    for field in head.fields { text += ",\"\(field.name)\":" + (try of(field.fact)) }
    for list in lists {
      text += ",\"\(list.name)\":["
      var separator = "\n"
      for record in list.records {
        text += separator + (try of(record))
        separator = ",\n"
        guard text.utf8.count > 1 << 16 else { continue }
        Output.text(text)
        text = ""
      }
      text += "\n]"
    }
    Output.text(text + "}\n")
  }

  /// Control characters that JSON lets through, and direction marks, as escapes.
  static func harmless(_ json: String) -> String {
    guard json.utf8.contains(where: { $0 >= 0x7F }), json.unicodeScalars.contains(where: isHarmful)
    else { return json }
    return json.unicodeScalars.reduce(into: "") { text, scalar in
      guard isHarmful(scalar) else { return text.unicodeScalars.append(scalar) }
      let digits = String(scalar.value, radix: 16)
      text += "\\u" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
