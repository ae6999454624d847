/// The bytes without blanks and tabs at both ends.
func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var slice = bytes
  while let first = slice.first, first == 0x20 || first == 0x09 { slice.removeFirst() }
  while let last = slice.last, last == 0x20 || last == 0x09 { slice.removeLast() }
  return slice
}

/// `key: value`: the key up to the first colon that a blank or the line's end follows, the trimmed
/// value, and where the value begins. A key has no blank in it.
func split(
  _ bytes: ArraySlice<UInt8>
) -> (key: ArraySlice<UInt8>, value: ArraySlice<UInt8>, start: Int)? {
  var index = bytes.startIndex
  let limit = min(bytes.endIndex, bytes.startIndex + 80)
  while index < limit {
    let byte = bytes[index]
    if byte == 0x3A {
      let next = index + 1
      if next == bytes.endIndex || bytes[next] == 0x20 || bytes[next] == 0x09 {
        guard index > bytes.startIndex else { return nil }
        let value = trimmed(bytes[next...])
        return (bytes[..<index], value, value.isEmpty ? next : value.startIndex)
      }
    }
    if byte == 0x20 || byte == 0x09 { return nil }
    index += 1
  }
  return nil
}
