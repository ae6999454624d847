/// The bytes without blanks and tabs at both ends.
func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var (start, end) = (bytes.startIndex, bytes.endIndex)
  while start < end, isBlank(bytes[start]) { start += 1 }
  while start < end, isBlank(bytes[end - 1]) { end -= 1 }
  return bytes[start..<end]
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

/// `key: value` taken apart.
struct KeyedLine {
  let key: ArraySlice<UInt8>
  /// Without blanks at its ends.
  let value: ArraySlice<UInt8>
  /// Where the value begins, among the bytes that the line is a part of.
  let start: Int
}

/// The key goes up to the first colon that a blank or the line's end follows; it has no blank in it.
func split(_ bytes: ArraySlice<UInt8>) -> KeyedLine? {
  var index = bytes.startIndex
  let limit = min(bytes.endIndex, bytes.startIndex + 80)
  while index < limit {
    let byte = bytes[index]
    if byte == 0x3A {
      let next = index + 1
      if next == bytes.endIndex || isBlank(bytes[next]) {
        guard index > bytes.startIndex else { return nil }
        let value = trimmed(bytes[next...])
        return KeyedLine(
          key: bytes[..<index], value: value, start: value.isEmpty ? next : value.startIndex)
      }
    }
    if isBlank(byte) { return nil }
    index += 1
  }
  return nil
}
