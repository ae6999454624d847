import ActaDisplay

/// JSON with its keys in order, what is not known as `null`, and nothing in it that could drive a
/// terminal: what could is written as an escape, and means the same.
enum JSONText {
  /// `{"version":1, …}`: what holds for the whole, then lists with one record a line. Records are
  /// made and written one after the other, so that a long list needs no room.
  static func write(
    _ head: Record = [:], _ lists: [(name: String, records: AnySequence<Record>)]
  ) {
    var json = JSONBytes()
    json.add(raw: "{\"version\":1")
    for field in head.fields { json.add(field) }
    for list in lists {
      json.add(raw: ",")
      json.add(list.name)
      json.add(raw: ":[")
      var isFirst = true
      for record in list.records {
        json.add(raw: isFirst ? "\n" : ",\n")
        json.add(record)
        isFirst = false
        guard json.bytes.count > 1 << 16 else { continue }
        Output.bytes(json.bytes)
        json.removeAll()
      }
      json.add(raw: "\n]")
    }
    json.add(raw: "}\n")
    Output.bytes(json.bytes)
  }

  /// Control characters that JSON lets through, and what no eye sees.
  static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7F...0x9F: true
    default: DisplayText.isHidden(scalar)
    }
  }
}
