/// Whole texts that stay out and are too short to be known by their letters alone: «Casa do pastor»,
/// `XK-7741`. One is told where the same words, whole and in their order, stand in text that enters.
struct ShortSecrets {
  /// By their words, with blanks between.
  private var lines: [[UInt8]: Disclosure.Line] = [:]
  /// How many words they have.
  private var lengths: Set<Int> = []

  var isEmpty: Bool { lines.isEmpty }

  mutating func add(_ line: Disclosure.Line) {
    let words = FoldedWords(line.text).words
    let letters = words.map(\.bytes.count).reduce(0, +)
    guard letters >= ShortSecrets.fewestLetters, letters < Disclosure.shortestStrict else { return }
    lengths.insert(words.count)
    let key = ShortSecrets.key(words[...])
    if lines[key] == nil { lines[key] = line }
  }

  /// Those that a text tells. Words that people write alike every day tell nothing.
  func told(in text: String) -> Set<Disclosure.Line> {
    let words = FoldedWords(text).words
    var told: Set<Disclosure.Line> = []
    for start in words.indices {
      for length in lengths where start + length <= words.count {
        let run = words[start..<start + length]
        guard ShortSecrets.isTelling(run), let line = lines[ShortSecrets.key(run)] else { continue }
        told.insert(line)
      }
    }
    return told
  }

  private static let fewestLetters = 4

  /// One word tells something as a name, as a number or by its length; several unless they are the
  /// small change of minutes: «em curso».
  private static func isTelling(_ run: ArraySlice<FoldedWords.Word>) -> Bool {
    let letters = run.map(\.bytes.count).reduce(0, +)
    if run.contains(where: \.hasDigit), letters >= (run.count == 1 ? 4 : 6) { return true }
    if run.count == 1 { return run.first?.isName == true || letters >= 12 }
    return letters >= 10
  }

  private static func key(_ run: ArraySlice<FoldedWords.Word>) -> [UInt8] {
    Array(run.map(\.bytes).joined(separator: CollectionOfOne(0x20)))
  }
}

/// The words of a text, each reduced as `FoldedText` does it.
struct FoldedWords {
  struct Word {
    let bytes: [UInt8]
    let hasDigit: Bool
    /// Whether it begins with a capital where no sentence begins.
    let isName: Bool
  }

  private(set) var words: [Word] = []
  private var letters = String.UnicodeScalarView()
  private var startsSentence = true

  init(_ text: String) {
    var last: Unicode.Scalar = "\n"
    for scalar in text.unicodeScalars {
      if FoldedWords.isPart(scalar) {
        letters.append(scalar)
      } else {
        endWord()
        startsSentence =
          startsSentence || FoldedWords.ends.contains(scalar) || scalar == "-" && last == "\n"
      }
      if scalar != " " || last != "\n" { last = scalar }
    }
    endWord()
  }

  private mutating func endWord() {
    guard let first = letters.first else { return }
    let bytes = FoldedText(String(letters)).bytes
    if !bytes.isEmpty {
      words.append(
        Word(
          bytes: bytes, hasDigit: bytes.contains { (0x30...0x39).contains($0) },
          isName: !startsSentence && first.properties.isUppercase))
      startsSentence = false
    }
    letters = String.UnicodeScalarView()
  }

  private static let ends: Set<Unicode.Scalar> = [".", ":", ";", "!", "?"]

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .nonspacingMark
  }
}
