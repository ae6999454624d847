/// Bytes in someone else's memory, looked at and never kept: it must not outlive the call that it
/// was given to. Reading outside `count` is a programmer's mistake.
@safe struct ByteView {
  private let start: UnsafePointer<UInt8>?
  let count: Int

  init(_ buffer: UnsafeBufferPointer<UInt8>) {
    unsafe start = buffer.baseAddress
    count = buffer.count
  }

  private init(start: UnsafePointer<UInt8>?, count: Int) {
    unsafe self.start = start
    self.count = count
  }

  @inline(__always) subscript(index: Int) -> UInt8 {
    assert(index >= 0 && index < count)
    return unsafe start.unsafelyUnwrapped[index]
  }

  @inline(__always) func slice(_ from: Int, _ to: Int) -> ByteView {
    assert(from >= 0 && from <= to && to <= count)
    return unsafe ByteView(start: start.map { unsafe $0 + from }, count: to - from)
  }

  @inline(__always) var first: UInt8? { count > 0 ? self[0] : nil }

  /// Eight bytes at a place, the first the lowest.
  @inline(__always) private func word(at index: Int) -> UInt64 {
    let raw = unsafe UnsafeRawPointer(start.unsafelyUnwrapped + index)
    return UInt64(littleEndian: unsafe raw.loadUnaligned(as: UInt64.self))
  }

  /// The place of the first LF from a place on, or `count`. Looks at eight bytes at once.
  @inline(__always) func lineEnd(from place: Int) -> Int {
    var index = place
    while index + 8 <= count {
      let other = word(at: index) ^ 0x0A0A_0A0A_0A0A_0A0A
      let found = (other &- 0x0101_0101_0101_0101) & ~other & 0x8080_8080_8080_8080
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count, self[index] != 0x0A { index += 1 }
    return index
  }

  /// Mixes all bytes into one number; the same bytes give the same in one run of the program. The
  /// last eight are looked at as a whole, some of them for the second time.
  @inline(__always) func hash(_ seed: UInt64) -> UInt64 {
    var state = seed ^ UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
    guard count >= 8 else { return ByteView.mix(state ^ shortWord) }
    var index = 0
    while index + 8 < count {
      state = ByteView.mix(state ^ word(at: index))
      index += 8
    }
    return ByteView.mix(state ^ word(at: count - 8))
  }

  /// Fewer than eight bytes as one number that is theirs alone among as many.
  @inline(__always) private var shortWord: UInt64 {
    if count >= 4 { return half(at: 0) | half(at: count - 4) << 32 }
    guard count > 0 else { return 0 }
    return UInt64(self[0]) | UInt64(self[count / 2]) << 8 | UInt64(self[count - 1]) << 16
  }

  /// Four bytes at a place, the first the lowest.
  @inline(__always) private func half(at index: Int) -> UInt64 {
    let raw = unsafe UnsafeRawPointer(start.unsafelyUnwrapped + index)
    return UInt64(UInt32(littleEndian: unsafe raw.loadUnaligned(as: UInt32.self)))
  }

  @inline(__always) private static func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
  }

  /// Without blanks and tabs at both ends.
  @inline(__always) var trimmed: ByteView {
    var (from, to) = (0, count)
    while from < to, self[from] == 0x20 || self[from] == 0x09 { from += 1 }
    while to > from, self[to - 1] == 0x20 || self[to - 1] == 0x09 { to -= 1 }
    return slice(from, to)
  }

  /// Whether all bytes are the same; looks at eight at once.
  @inline(__always) func isSame(as other: ByteView) -> Bool {
    guard count == other.count else { return false }
    guard count >= 8 else { return shortWord == other.shortWord }
    var index = 0
    while index + 8 < count {
      guard word(at: index) == other.word(at: index) else { return false }
      index += 8
    }
    return word(at: count - 8) == other.word(at: count - 8)
  }

  func equals(_ text: StaticString) -> Bool {
    guard text.utf8CodeUnitCount == count else { return false }
    for index in 0..<count where unsafe text.utf8Start[index] != self[index] { return false }
    return true
  }

  func append(to bytes: inout [UInt8]) {
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
  }

  var array: [UInt8] { unsafe Array(UnsafeBufferPointer(start: start, count: count)) }

  var string: String {
    unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// Whether the bytes are UTF-8. What is written with letters of Latin alphabets is told 32 bytes at
  /// a time and without a branch; anything more is left to the library.
  var isUTF8: Bool {
    guard count >= 64, self[0] < 0x80, self[count - 1] < 0x80 else { return isUTF8ByLibrary }
    var doubt = SIMD4<UInt64>.zero
    var index = 1
    while index <= count &- 32 {
      doubt |= ByteView.doubt(words(at: index), after: words(at: index &- 1))
      index &+= 32
    }
    doubt |= ByteView.doubt(words(at: count &- 32), after: words(at: count &- 33))
    let high = SIMD4<UInt64>(repeating: 0x8080_8080_8080_8080)
    return doubt & high == .zero || isUTF8ByLibrary
  }

  /// 32 bytes at a place.
  @inline(__always) private func words(at index: Int) -> SIMD4<UInt64> {
    let raw = unsafe UnsafeRawPointer(start.unsafelyUnwrapped + index)
    return unsafe raw.loadUnaligned(as: SIMD4<UInt64>.self)
  }

  /// The high bit of each byte that is not surely ASCII or of a letter of two bytes; `before` holds
  /// the byte before each.
  @inline(__always) private static func doubt(
    _ bytes: SIMD4<UInt64>, after before: SIMD4<UInt64>
  ) -> SIMD4<UInt64> {
    let second = bytes &<< 1
    let continues = bytes & ~second
    let begins = before & (before &<< 1)
    // C0 and C1 begin nothing; E0 and more begin longer letters.
    let low = SIMD4<UInt64>(repeating: 0x1E1E_1E1E_1E1E_1E1E)
    let carry = SIMD4<UInt64>(repeating: 0x7E7E_7E7E_7E7E_7E7E)
    let isDoubtful = (bytes &<< 2) | ~((bytes & low) &+ carry)
    return (continues ^ begins) | (bytes & second & isDoubtful)
  }

  private var isUTF8ByLibrary: Bool {
    unsafe UnsafeBufferPointer(start: start, count: count).withSpan { span in
      (try? UTF8Span(validating: span)) != nil
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The buffer as a span for the length of a call.
  fileprivate func withSpan<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    unsafe body(Span(_unsafeElements: self))
  }
}

extension ByteView {
  /// Where the key of `key: value` ends and its value begins, by the rule of `split`; nil when the
  /// line is of another form.
  @inline(__always) var colon: Int? {
    let limit = min(count, 80)
    var index = 0
    while index < limit {
      let byte = self[index]
      if byte == 0x3A {
        let next = index + 1
        if next == count || self[next] == 0x20 || self[next] == 0x09 {
          return index > 0 ? index : nil
        }
      }
      if byte == 0x20 || byte == 0x09 { return nil }
      index += 1
    }
    return nil
  }
}
