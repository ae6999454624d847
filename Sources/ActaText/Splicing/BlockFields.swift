import ActaMeeting

/// Changes of the fields of a block, whichever file it stands in.
extension Document {
  /// Puts the values of a field in the place of those that a block has: a value that is there keeps
  /// its line, values that are over are taken away, new ones stand below.
  func splices(
    putting values: [String], as key: FieldKey, in block: OutlineBlock, _ language: Language
  ) -> [Splice] {
    let present = block.fields.filter { $0.key == key }
    let replaced = zip(present, values).map { field, value in
      Splice.replace(line: field.line, with: keepingKey(ofLine: field.line, value: value))
    }
    let added = values.dropFirst(present.count).map { "  \(key.written(in: language)): \($0)" }
    let last = present.last?.line ?? block.fields.last?.line ?? block.lines.lowerBound
    return replaced + present.dropFirst(values.count).map { .remove(line: $0.line) }
      + (added.isEmpty ? [] : [.insert(added, after: last)])
  }
}
