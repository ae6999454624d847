/// Hours as people type them, `11:10`, `11h10`, `11h`, `11.10`, `11h10min`; files hold `11:10`.
extension ClockTime {
  package init?(typed text: String) {
    var bytes = text.utf8.filter { $0 != 0x20 }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    for ending in ["min", "m"] where bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
      bytes.removeLast(ending.utf8.count)
      break
    }
    if bytes.last == ClockTime.hourSign { bytes += [0x30, 0x30] }
    let signs: Set<UInt8> = [0x3A, ClockTime.hourSign, 0x2E]
    guard let sign = bytes.firstIndex(where: signs.contains) else { return nil }
    bytes[sign] = 0x3A
    self.init(String(decoding: bytes, as: UTF8.self))
  }

  private static let hourSign: UInt8 = 0x68
}

extension TimeSpan {
  /// `9h-12h30`, `22h-0h30`; nil when the end is before the start.
  package init?(typed text: String) {
    let sides = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
      .map { ClockTime(typed: String(decoding: $0, as: UTF8.self)) }
    guard (1...2).contains(sides.count), let start = sides[0] else { return nil }
    guard sides.count == 2 else {
      self.init(start: start, end: nil)
      return
    }
    guard let end = sides[1]?.since(start), end >= start else { return nil }
    self.init(start: start, end: end)
  }
}
