@_spi(_Unicode) import Swift

extension CopyWords {
  /// Words however their letters are composed, without marks of direction.
  static func words(of text: String) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    for scalar in text._nfd {
      switch scalar.value {
      case 0x20, 0x09, 0x0A, 0x0D, 0xA0:
        if !word.isEmpty { words.append(word) }
        word = []
      case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: continue
      default: word += Array(String(scalar).utf8)
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  /// Lines whatever their ends and the blanks there and however their letters are composed, without
  /// empty ones at the end.
  static func lines(_ text: String) -> [String] {
    let bytes = text.composed.replacingAll("\u{A0}", by: " ").utf8.filter {
      $0 != 0x0D && $0 != 0x0C
    }
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      String(decoding: line.reversed().drop { $0 == 0x20 }.reversed(), as: UTF8.self)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}

extension String {
  /// Composed as people search for it, however the file has it; letters without marks apart stay.
  package var composedLetters: String {
    // Marks of their own begin with these bytes.
    utf8.contains { $0 == 0xCC || $0 == 0xCD } ? composed : self
  }

  /// Composed, as people type it, without a byte-order mark.
  var composed: String {
    let isMarked = unicodeScalars.first == "\u{FEFF}"
    guard isMarked || utf8.contains(where: { $0 >= 0x80 }) else { return self }
    // Ordering a heap of marks takes the square of their number.
    guard !hasHeapOfMarks else { return self }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: _nfc.dropFirst(isMarked ? 1 : 0))
    return String(scalars)
  }

  /// Whether a letter has more marks than any script puts on one (UAX #15, section 13: thirty).
  private var hasHeapOfMarks: Bool {
    var marks = 0
    for scalar in unicodeScalars {
      let isMark =
        scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
      marks = isMark ? marks + 1 : 0
      if marks > 30 { return true }
    }
    return false
  }
}

extension Block {
  /// All that is read out of it, in the order of the content.
  var spoken: [String] {
    switch self {
    case .fact(let name, let value): ["\(name):", value]
    case .signatures(let signatures, let stamp):
      signatures.flatMap { [$0.role, $0.name] } + [stamp].compactMap { $0 }
    case .gap, .newPage, .letterhead, .title, .heading, .paragraph, .table: texts
    }
  }
}
