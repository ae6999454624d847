import ActaDisplay

/// JSON with its keys in order, what is not known as `null`, and nothing in it that could drive a
/// terminal: what could is written as an escape, and means the same.
enum JSONText {
  /// `{"version":1, …}`: what holds for the whole, then lists with one record a line.
  static func write(_ head: Record = [:], _ lists: [(name: String, records: Records)]) {
    var json = JSONBytes()
    json.add(raw: "{\"version\":1")
    for field in head.fields { json.add(field) }
    for list in lists {
      json.add(raw: ",")
      json.add(list.name)
      json.add(raw: ":[")
      Output.data(json.bytes)
      list.records.write(state: JSONBytes(), JSONText.lines)
      json.removeAll()
      json.add(raw: "\n]")
    }
    json.add(raw: "}\n")
    Output.data(json.bytes)
  }

  /// Records on lines of their own, a comma before all but the first.
  @Sendable private static func lines(_ shard: Records.Shard, _ json: inout JSONBytes) -> [UInt8] {
    json.removeAll()
    for (place, record) in shard {
      json.add(raw: place == 0 ? "\n" : ",\n")
      json.add(record)
    }
    return json.bytes
  }

  /// Control characters that JSON lets through, and what no eye sees.
  static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7F...0x9F: true
    default: DisplayText.isHidden(scalar)
    }
  }
}
