import ActaMeeting

/// Changes of a meeting's header fields.
extension MeetingFile {
  /// Sets a field, in its line when it has one; nil takes the field away.
  package func settingHeader(_ key: FieldKey, to value: String?) -> MeetingFile {
    let present = outline.header.first { $0.key == key }
    guard let value else { return applying(present.map { [.remove(line: $0.line)] } ?? []) }
    guard let present else { return addingHeader(key, value) }
    return applying([.replace(line: present.line, with: rewritten(present, value))])
  }

  /// Adds one more line of a field that may repeat, such as a break.
  package func addingHeader(_ key: FieldKey, _ value: String) -> MeetingFile {
    let line = "\(key.written(in: language)): \(oneLine(value))"
    return applying([.insert([line], after: lineBefore(key))])
  }

  /// Gives the last line of a repeated field another value; nil takes the line away.
  package func settingLastHeader(_ key: FieldKey, to value: String?) -> MeetingFile {
    guard let last = outline.header.last(where: { $0.key == key }) else { return self }
    guard let value else { return applying([.remove(line: last.line)]) }
    return applying([.replace(line: last.line, with: rewritten(last, value))])
  }

  /// Fields stand in the order people know from the format; one that is out of order is not moved.
  private static let order: [FieldKey] = [
    .meeting, .number, .date, .time, .started, .ended, .pause, .place, .type, .chair, .secretary,
    .quorum, .status, .share, .next, .approvedIn, .seal,
  ]

  private func lineBefore(_ key: FieldKey) -> Int {
    let rank = MeetingFile.order.firstIndex(of: key) ?? MeetingFile.order.count
    let earlier = outline.header.last {
      (MeetingFile.order.firstIndex(of: $0.key) ?? 0) <= rank
    }
    return earlier?.line ?? (document.lines.isEmpty ? 0 : 1)
  }

  /// The line with its key as it was typed and another value.
  private func rewritten(_ field: OutlineField, _ value: String) -> String {
    document.keepingKey(ofLine: field.line, value: oneLine(value))
  }
}

extension Document {
  /// A `key: value` line with all before its value kept as it stands, and another value.
  func keepingKey(ofLine number: Int, value: String) -> String {
    let bytes = content(ofLine: number)
    guard let colon = bytes.firstIndex(of: 0x3A) else { return value }
    return String(decoding: bytes[bytes.startIndex...colon], as: UTF8.self) + " " + value
  }
}
