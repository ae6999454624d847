import ActaMeeting

/// Rows of updates.txt as the event reader meets them.
extension EventReader {
  /// Adds what updates.txt says to a group's events; false, and nothing is added, when the file must
  /// be read in full.
  package mutating func readUpdates(
    _ buffer: UnsafeBufferPointer<UInt8>, into events: inout GroupEvents
  ) -> Bool {
    let bytes = unsafe ByteView(buffer)
    if known.forgetIfFull() { seats.forgetNumbers() }
    guard bytes.isUTF8, var start = bytes.afterVersion else { return false }
    var rows: [EventRow] = []
    var number = 2
    while start < bytes.count {
      let (end, next) = bytes.line(from: start)
      let line = Line(bytes: bytes.slice(start, end), number: number, start: start, end: end)
      if !line.bytes.saysNothing {
        guard let row = row(line, after: rows.last, in: bytes) else { return false }
        rows.append(row)
      }
      start = next
      number += 1
    }
    events.add(rows, bytes)
    return true
  }

  /// Nil when it is of any other form. Days repeat themselves from row to row.
  private mutating func row(
    _ line: Line, after last: EventRow?, in file: ByteView
  ) -> EventRow? {
    let bytes = line.bytes
    guard bytes.count > 10, bytes[0] >= 0x30, bytes[0] <= 0x39, bytes[10] == 0x20 else {
      return nil
    }
    let day = bytes.slice(0, 10)
    let isSame = last.map { file.slice($0.bytes.lowerBound, $0.bytes.lowerBound + 10) }
      .map { $0.isSame(as: day) }
    let date = isSame == true ? last?.date : CalendarDate(iso: day.string)
    let name = bytes.word(from: 11)
    let word = bytes.word(from: name.upperBound)
    guard let date, known.isAction(bytes.slice(name.lowerBound, name.upperBound)),
      let state = known.state(bytes.slice(word.lowerBound, word.upperBound))
    else { return nil }
    return EventRow(
      date: date, line: line.number, bytes: line.start..<line.end,
      name: (line.start + name.lowerBound)..<(line.start + name.upperBound), state: state)
  }
}

extension ByteView {
  /// Whether a line is blank or a comment.
  fileprivate var saysNothing: Bool {
    if count > 0, self[0] == 0x3B { return count == 1 || self[1] == 0x20 }
    return trimmed.count == 0
  }

  /// The first word from a place on; empty when there is none.
  fileprivate func word(from place: Int) -> Range<Int> {
    var start = place
    while start < count, self[start] == 0x20 || self[start] == 0x09 { start += 1 }
    var end = start
    while end < count, self[end] != 0x20, self[end] != 0x09 { end += 1 }
    return start..<end
  }
}
