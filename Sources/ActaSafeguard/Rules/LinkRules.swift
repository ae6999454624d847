/// Profiles, groups and maps on the Internet, and addresses of mail.
extension Scanner {
  // MARK: R11

  mutating func findSocial(_ token: Int) {
    guard opens(token, .link), !purpose.holdsContacts else { return }
    let start = text.tokens[token].lowerBound
    for end in SafeguardTables.socialHosts.all(in: text.plain, at: start) {
      guard text[end] == 0x2F || text[end] == 0x3F, text[start - 1] != 0x2D else { continue }
      var last = end + 1
      while last < text.count, text[last] > 0x20, !endsLink(last), last - end < 200 { last += 1 }
      if last > end + 1 { return add(.socialProfile, start..<last) }
    }
  }

  /// A quotation mark or bracket that closes around a link.
  private func endsLink(_ index: Int) -> Bool {
    switch text.scalar(index) {
    case 0x22, 0x29, 0x3E, 0xBB, 0x201D: true
    default: false
    }
  }

  /// `@ana_exemplo`: a name on a social medium, but for one that has an institution's in it.
  mutating func findHandle(at sign: Int) {
    guard !purpose.holdsContacts, !text.isWord(sign - 1),
      ".@-".utf8.allSatisfy({ $0 != text[sign - 1] })
    else { return }
    var end = sign + 1
    while isMailLetter(end) || text[end] == 0x5F, end - sign < 40 { end += 1 }
    while end > sign + 1, !text.isWord(end - 1) { end -= 1 }
    let name = text.plain[(sign + 1)..<max(end, sign + 1)]
    guard name.count > 2, name.contains(where: { !isDigit($0) }), !isOfInstitution(name) else {
      return
    }
    add(.socialProfile, sign..<end)
  }

  /// `@iom.int`, `@unicef_mz`.
  private func isOfInstitution(_ name: ArraySlice<UInt8>) -> Bool {
    let parts = name.split { $0 == 0x2E || $0 == 0x5F || $0 == 0x2D }
    return parts.contains { part in
      settings.ownWords.holds(part) || SafeguardTables.noNames.holds(part)
        || SafeguardTables.publicHandles.longest(in: Array(part), at: 0, { $0 == part.count })
          != nil
    }
  }

  // MARK: R10

  mutating func findEmail(at sign: Int) {
    guard !purpose.holdsContacts else { return }
    var start = sign
    while isMailLetter(start - 1), sign - start < 80 { start -= 1 }
    while start < sign, !text.isWord(start) { start += 1 }
    var end = sign + 1
    var last: Int?
    var label = end
    while end - sign < 120, isHostLetter(end) || text[end] == 0x2E {
      if text[end] == 0x2E {
        guard end > label else { break }
        label = end + 1
      }
      end += 1
      if label > sign + 1, isTop(label, end), text.isBoundary(end) { last = end }
    }
    if start < sign, let last { add(.email, start..<last) }
  }

  private func isMailLetter(_ index: Int) -> Bool {
    isHostLetter(index) || "._%+".utf8.contains(text[index])
  }

  private func isHostLetter(_ index: Int) -> Bool {
    let byte = text[index]
    return isDigit(byte) || (0x61...0x7A).contains(byte) && text.scalar(index) < 0x80
      || byte == 0x2D
  }

  private func isTop(_ start: Int, _ end: Int) -> Bool {
    end - start >= 2 && end - start < 30
      && (start..<end).allSatisfy { (0x61...0x7A).contains(text[$0]) }
  }

  /// `ana (at) exemplo.org`, `ana arroba exemplo.org`, at the word for the sign.
  mutating func findSpelledMail(_ token: Int) {
    guard opens(token, .atSign), !purpose.holdsContacts, token > 0, token + 2 < text.tokens.count,
      isAmong(token, SafeguardTables.atSigns)
    else { return }
    let (name, word, host) = (text.tokens[token - 1], text.tokens[token], text.tokens[token + 1])
    let isInBrackets = "([{".utf8.contains(text[word.lowerBound - 1])
    guard isInBrackets || word.count > 2, word.lowerBound - name.upperBound <= 2,
      host.lowerBound - word.upperBound <= 2,
      text[host.upperBound] == 0x2E, text.tokens[token + 2].lowerBound == host.upperBound + 1
    else { return }
    add(.email, name.lowerBound..<text.tokens[token + 2].upperBound)
  }
}
