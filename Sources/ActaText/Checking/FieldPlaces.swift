import ActaMeeting

/// Where a diagnostic points: a line and a character in it, both from 1.
struct Spot: Hashable {
  var line: Int
  var column = 1
}

/// Where the fields of blocks stand, by the line that a block begins on.
struct FieldPlaces {
  private var fields: [Int: [OutlineField]] = [:]

  init(_ outline: Outline) {
    for case .block(let block) in outline.allParts { fields[block.lines.lowerBound] = block.fields }
  }

  /// The value of a field of the block that begins on a line; the block where it has no such field. Of
  /// several fields of one key it is the one that names something.
  func spot(_ key: FieldKey, ofBlockAt line: Int, naming name: String? = nil) -> Spot {
    fields[line]?.spot(key, naming: name) ?? Spot(line: line)
  }

  /// The same for each of many names that a key of one block holds, which are looked up once.
  func spots(_ key: FieldKey, ofBlockAt line: Int) -> (String) -> Spot {
    let spot = (fields[line] ?? []).spots(key)
    return { spot($0) ?? Spot(line: line) }
  }
}

extension [OutlineField] {
  /// Where the value of a key begins; of several fields the one that names something.
  func spot(_ key: FieldKey, naming name: String? = nil) -> Spot? {
    let all = filter { $0.key == key }
    let wanted = name.flatMap { name in
      all.first { field in
        commaList(field.value).contains { $0.utf8.elementsEqual(name.utf8) }
      }
    }
    return (wanted ?? all.first).map { Spot(line: $0.line, column: $0.column) }
  }

  /// The same for each of many names, which are looked up once.
  func spots(_ key: FieldKey) -> (String) -> Spot? {
    let all = filter { $0.key == key }
    // Whatever a lone field names stands there.
    if all.count < 2 {
      let only = all.first.map { Spot(line: $0.line, column: $0.column) }
      return { _ in only }
    }
    var byName: [[UInt8]: Spot] = [:]
    for field in all {
      let spot = Spot(line: field.line, column: field.column)
      for name in commaList(field.value) {
        let bytes = [UInt8](name.utf8)
        if byName[bytes] == nil { byName[bytes] = spot }
      }
    }
    let other = spot(key)
    return { [byName] in byName[[UInt8]($0.utf8)] ?? other }
  }
}

extension Diagnostic {
  init(_ name: Name, at spot: Spot, _ arguments: [String] = []) {
    self.init(name, line: spot.line, column: spot.column, arguments)
  }
}

extension FileProblem {
  init(_ name: Diagnostic.Name, in file: String, at spot: Spot, _ arguments: [String] = []) {
    self.init(file: file, diagnostic: Diagnostic(name, at: spot, arguments))
  }
}
