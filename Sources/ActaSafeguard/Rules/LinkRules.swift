/// Profiles, groups and maps on the Internet.
extension Scanner {
  // MARK: R11

  mutating func findSocial(at start: Int) {
    guard !purpose.isDirectory else { return }
    for host in SafeguardTables.socialHosts.starting(with: text[start]) {
      guard let end = prefix(host, at: start), text[end] == 0x2F else { continue }
      var last = end + 1
      while last < text.count, text[last] > 0x20, !endsLink(last), last - end < 200 { last += 1 }
      if last > end + 1 { return add(.socialProfile, start..<last) }
    }
  }

  /// A quotation mark or bracket that closes around a link.
  private func endsLink(_ index: Int) -> Bool {
    switch text.letters[index] {
    case 0x22, 0x29, 0x3E, 0xBB, 0x201D: true
    default: false
    }
  }

  private func prefix(_ bytes: [UInt8], at index: Int) -> Int? {
    for (offset, byte) in bytes.enumerated() where text[index + offset] != byte { return nil }
    return index + bytes.count
  }
}
