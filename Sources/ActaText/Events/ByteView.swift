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

  /// The place of the first LF from a place on, or `count`, and whether all before it is ASCII. Looks
  /// at eight bytes at once.
  @inline(__always) func line(from place: Int) -> (end: Int, isASCII: Bool) {
    var index = place
    var seen: UInt64 = 0
    while index + 8 <= count {
      let eight = word(at: index)
      let other = eight ^ 0x0A0A_0A0A_0A0A_0A0A
      let found = (other &- 0x0101_0101_0101_0101) & ~other & 0x8080_8080_8080_8080
      if found != 0 {
        let bits = found.trailingZeroBitCount - 7
        seen |= eight & ((1 << UInt64(bits)) - 1)
        return (index + bits / 8, seen & 0x8080_8080_8080_8080 == 0)
      }
      seen |= eight
      index += 8
    }
    while index < count, self[index] != 0x0A {
      seen |= UInt64(self[index])
      index += 1
    }
    return (index, seen & 0x8080_8080_8080_8080 == 0)
  }

  /// Mixes all bytes into one number; the same bytes give the same in one run of the program.
  @inline(__always) func hash(_ seed: UInt64) -> UInt64 {
    var state = seed ^ UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
    var index = 0
    while index + 8 <= count {
      state = ByteView.mix(state ^ word(at: index))
      index += 8
    }
    var rest: UInt64 = 0
    while index < count {
      rest = rest << 8 | UInt64(self[index])
      index += 1
    }
    return ByteView.mix(state ^ rest)
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
    var index = 0
    while index + 8 <= count {
      guard word(at: index) == other.word(at: index) else { return false }
      index += 8
    }
    while index < count {
      guard self[index] == other[index] else { return false }
      index += 1
    }
    return true
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

  /// Whether the bytes are UTF-8. What is written with letters of Latin alphabets is told at eight
  /// bytes a step; anything more is left to the library.
  var isUTF8: Bool {
    var index = 0
    while index < count {
      if index + 8 <= count, word(at: index) & 0x8080_8080_8080_8080 == 0 {
        index += 8
        continue
      }
      let byte = self[index]
      if byte < 0x80 {
        index += 1
      } else if byte >= 0xC2, byte <= 0xDF, index + 1 < count, self[index + 1] & 0xC0 == 0x80 {
        index += 2
      } else {
        return slice(index, count).isUTF8ByLibrary
      }
    }
    return true
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
