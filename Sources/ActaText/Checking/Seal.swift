package import ActaMeeting
import CDigest
@_spi(_Unicode) import Swift

/// The seal of an approved meeting: the first 16 hex digits of SHA-256 over every line before the
/// first CORRECTION except the header's status, approved-in and seal; NFC, no byte-order mark, no
/// blanks at line ends, no empty lines at the end, each line ended by LF.
package func seal(of reading: Reading<Meeting>) -> String {
  let bytes = Array(sealedLines(of: reading).map(\.bytes).joined(separator: [0x0A])) + [0x0A]
  return String(decoding: digest(of: bytes).utf8.prefix(16), as: UTF8.self)
}

/// SHA-256 of some bytes, as 64 hex digits.
package func digest(of bytes: [UInt8]) -> String {
  var digest = [UInt8](repeating: 0, count: 32)
  unsafe acta_sha256(bytes, bytes.count, &digest)
  return digest.map { hex($0) }.joined()
}

/// A line that the seal covers, as it is sealed, with its number from 1.
package struct SealedLine: Hashable, Sendable {
  package var number: Int
  package var bytes: [UInt8]
}

/// Every line that the seal covers, in order.
package func sealedLines(of reading: Reading<Meeting>) -> [SealedLine] {
  var lines: [SealedLine] = []
  let skipped = Set(
    reading.outline.header.filter { [.status, .approvedIn, .seal].contains($0.key) }.map(\.line))
  let corrections = reading.value.corrections.map(\.lines.lowerBound)
  let end = corrections.min() ?? reading.document.lines.count + 1
  for number in 1..<max(1, end) where !skipped.contains(number) {
    lines.append(
      SealedLine(number: number, bytes: sealed(reading.document.content(ofLine: number))))
  }
  while lines.last?.bytes.isEmpty == true { lines.removeLast() }
  return lines
}

/// The first line after a CORRECTION that belongs to none. No seal covers it, and it came after approval:
/// from then on only corrections are added. Comments are never printed and may stand there.
package func lineAfterCorrections(of reading: Reading<Meeting>) -> Int? {
  guard let first = reading.value.corrections.map(\.lines.lowerBound).min() else { return nil }
  let parts = reading.outline.allParts.compactMap { part -> Int? in
    switch part {
    case .block(let block): block.keyword == .correction ? nil : block.lines.lowerBound
    case .paragraph(let text), .row(let text): text.lines.lowerBound
    }
  }
  return (parts + reading.outline.sections.map(\.line)).filter { $0 > first }.min()
}

extension Reading<Meeting> {
  /// Whether a record that was sealed reads otherwise now, or more than corrections was added to it.
  package var isAlteredSinceSealed: Bool {
    guard let written = value.seal else { return false }
    return seal(of: self) != written || lineAfterCorrections(of: self) != nil
  }

  /// The meeting as documents tell of it: one that was altered after it was sealed bears no seal, which
  /// stands for the text that was approved.
  package var meetingForDocuments: Meeting {
    var meeting = value
    if isAlteredSinceSealed { meeting.seal = nil }
    return meeting
  }
}

private func sealed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  var kept = bytes
  while let last = kept.last, last == 0x20 || last == 0x09 { kept.removeLast() }
  guard kept.contains(where: { $0 >= 0x80 }) else { return Array(kept) }
  var composed = String.UnicodeScalarView()
  composed.append(contentsOf: String(decoding: kept, as: UTF8.self)._nfc)
  return Array(String(composed).utf8)
}

private func hex(_ byte: UInt8) -> String {
  let text = String(byte, radix: 16)
  return text.utf8.count == 1 ? "0" + text : text
}
