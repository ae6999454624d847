import ActaMeeting

/// A folded text in which many pieces are looked for: most are not there, and one look at their ends
/// tells so. However many there are, and however alike, the search ends.
struct FoldedHaystack {
  /// What is known of a piece.
  enum Answer: Hashable, Sendable {
    case absent, present
    /// Too much had been read already to read on.
    case unknown
  }

  private let bytes: [UInt8]
  /// A bit for each run of `FoldedText.shortest` bytes, at its hash.
  private var marks: [UInt64]
  private var bytesLeft = FoldedHaystack.mostBytes

  /// Bytes that one document's search may read.
  private static let mostBytes = 1 << 28
  /// Bits of a hash: about 32 marks for each byte of the text, so that few runs share one and a piece
  /// hardly ever shares both its ends; 2 MB of marks at most.
  private let hashBits: UInt64
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  init(_ text: FoldedText) {
    bytes = text.bytes
    hashBits = UInt64(min(24, Int.bitWidth - bytes.count.leadingZeroBitCount + 5))
    marks = [UInt64](repeating: 0, count: 1 << (hashBits - 6))
    let length = FoldedText.shortest
    let leading = (0..<length).reduce(1 as UInt64) { power, _ in power &* FoldedHaystack.factor }
    var rolling: UInt64 = 0
    for (index, byte) in bytes.enumerated() {
      rolling = rolling &* FoldedHaystack.factor &+ UInt64(byte)
      if index >= length { rolling = rolling &- leading &* UInt64(bytes[index - length]) }
      if index >= length - 1 { mark(rolling) }
    }
  }

  /// Whether a piece of at least `FoldedText.shortest` bytes stands in the text.
  mutating func find(_ piece: FoldedText) -> Answer {
    let length = FoldedText.shortest
    guard piece.bytes.count >= length, piece.bytes.count <= bytes.count else { return .absent }
    guard isMarked(piece.bytes.prefix(length)), isMarked(piece.bytes.suffix(length)) else {
      return .absent
    }
    guard bytesLeft > 0 else { return .unknown }
    bytesLeft -= bytes.count
    return bytes.firstPlace(of: piece.bytes) == nil ? .absent : .present
  }

  private mutating func mark(_ hash: UInt64) {
    let place = place(of: hash)
    marks[place / 64] |= 1 << UInt64(place % 64)
  }

  private func isMarked(_ run: ArraySlice<UInt8>) -> Bool {
    let hash = run.reduce(0 as UInt64) { $0 &* FoldedHaystack.factor &+ UInt64($1) }
    let place = place(of: hash)
    return marks[place / 64] & 1 << UInt64(place % 64) != 0
  }

  private func place(of hash: UInt64) -> Int { Int(hash >> (64 - hashBits)) }
}
