/// How records stand in a journal's file, one after another:
///
///     J1 NUMBER LENGTH CHECKSUM
///     LENGTH bytes of payload, and a line feed
///
/// The checksum continues the one before over number, length and payload, so that nothing that was
/// torn, zeroed, doubled or left over from another file can follow a good record.
package struct JournalFrame: Hashable, Sendable {
  private(set) var number = 0
  private var checksum: UInt32 = 0

  /// More than this is not one record: what a file may hold, and its path.
  static let longest = HeldFolder.largestFile + 4096

  package init() {}

  /// The next record's bytes.
  mutating func bytes(of record: JournalRecord) -> [UInt8] { bytes(around: record.payload) }

  /// The same for a payload that need not be one of a record.
  package mutating func bytes(around payload: [UInt8]) -> [UInt8] {
    number += 1
    let count = "\(number) \(payload.count)"
    checksum = Checksum.continued(Checksum.continued(checksum, count.utf8), payload)
    return Array("J1 \(count) \(checksum)\n".utf8) + payload + [0x0A]
  }

  /// The record that begins at `start`, which moves behind it; nil when there is no good one.
  mutating func next(_ bytes: [UInt8], _ start: inout Int) -> JournalRecord? {
    let end = bytes[start..<min(bytes.count, start + 64)].firstIndex(of: 0x0A)
    guard let end else { return nil }
    let words = bytes[start..<end].split(separator: 0x20)
    guard words.count == 4, words[0].elementsEqual("J1".utf8), let found = journalNumber(words[1]),
      let length = journalNumber(words[2]), let sum = journalNumber(words[3]),
      found == number + 1, length <= JournalFrame.longest, length < bytes.count - end - 1
    else { return nil }
    let payload = bytes[(end + 1)..<(end + 1 + length)]
    let head = Checksum.continued(checksum, "\(found) \(length)".utf8)
    let expected = Checksum.continued(head, payload)
    guard UInt32(exactly: sum) == expected, bytes[end + 1 + length] == 0x0A,
      let record = JournalRecord(payload: payload)
    else { return nil }
    (number, checksum, start) = (found, expected, end + length + 2)
    return record
  }
}

/// A number of digits alone that an `Int` holds.
func journalNumber(_ bytes: ArraySlice<UInt8>) -> Int? {
  guard !bytes.isEmpty, bytes.count <= 18 else { return nil }
  return bytes.reduce(Int?.some(0)) { value, byte in
    guard let value, (0x30...0x39).contains(byte) else { return nil }
    return value * 10 + Int(byte - 0x30)
  }
}
