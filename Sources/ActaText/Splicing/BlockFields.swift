import ActaMeeting

/// Changes of the fields of a block or a header, whichever file they stand in.
extension Document {
  /// Puts the values of a field in the place of those that a block has: a value that is there keeps
  /// its line, values that are over are taken away, new ones stand below.
  func splices(
    putting values: [String], as key: FieldKey, in block: OutlineBlock, _ language: Language
  ) -> [Splice] {
    splices(
      putting: values, inPlaceOf: block.fields.filter { $0.key == key },
      else: "  \(key.written(in: language)): ",
      after: block.fields.last?.line ?? block.lines.lowerBound)
  }

  /// The same of any fields of one key; a new one begins with `start`, and stands below the last of them
  /// or, when there is none, below `line`.
  func splices(
    putting values: [String], inPlaceOf present: [OutlineField], else start: String,
    after line: Int
  ) -> [Splice] {
    let replaced = zip(present, values).map { field, value in
      Splice.replace(line: field.line, with: keepingKey(ofLine: field.line, value: value))
    }
    let added = values.dropFirst(present.count).map { start + $0 }
    return replaced + present.dropFirst(values.count).map { .remove(line: $0.line) }
      + (added.isEmpty ? [] : [.insert(added, after: present.last?.line ?? line)])
  }
}
