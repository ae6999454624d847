package import ActaMeeting

/// Reads `wording.txt`: `key: sentence`, under `## Português` and `## English`; before the first of
/// these in the group's language. A sentence goes on in indented lines. What is not given, is longer
/// than a sentence may be, or would leave out what was recorded keeps its standard wording.
package func readWording(_ document: Document, in language: Language) -> Reading<Wording> {
  guard !document.bytes.isEmpty else { return Reading(document, Outline(), Wording(), []) }
  let (text, encoding) = Encoding.readable(document)
  var reader = WordingReader(language: language, found: encoding)
  for number in text.lines.indices.map({ $0 + 1 }) {
    reader.read(text.text(ofLine: number), number)
  }
  return Reading(document, Outline(), reader.finished(), reader.found)
}

/// Turns the lines of wording.txt into sentences.
private struct WordingReader {
  var language: Language
  var found: [Diagnostic]
  private var wording = Wording()
  /// The sentence that indented lines go on with, and its lines so far; one that was given before is read
  /// and not taken.
  private var open: (sentence: Sentence, isTaken: Bool, lines: [Part])?

  /// What one line gives to a sentence.
  private typealias Part = (text: String, line: Int)

  init(language: Language, found: [Diagnostic]) {
    self.language = language
    self.found = found
  }

  mutating func read(_ line: String, _ number: Int) {
    if number == 1 {
      guard line.utf8.elementsEqual("acta: 1".utf8) else {
        found.append(Diagnostic(.versionMissing, line: 1))
        return readSentence(line, 1)
      }
      return
    }
    let isBlank = trimmedWords(line).isEmpty
    if isBlank || line.utf8.starts(with: "; ".utf8) || line.utf8.elementsEqual(";".utf8) { return }
    if line.utf8.starts(with: "## ".utf8) {
      readLanguage(trimmedWords(String(line.dropFirst(3))), number)
    } else if let first = line.utf8.first, first == 0x20 || first == 0x09 {
      goOn(with: trimmedWords(line), number)
    } else {
      readSentence(line, number)
    }
  }

  mutating func finished() -> Wording {
    close()
    return wording
  }

  /// Puts a sentence together, and says what only the whole of it shows. One that is too long is not
  /// looked into: every document would read it over and over.
  private mutating func close() {
    defer { open = nil }
    guard let open, open.isTaken, let line = open.lines.first?.line else { return }
    let key = [open.sentence.words.english, open.sentence.words.portuguese]
    guard !isTooLong(open.lines) else {
      let limits = [Wording.longestSentence, Wording.mostMarks].map(String.init)
      found.append(Diagnostic(.longSentence, line: line, key + limits))
      return
    }
    for part in open.lines { checkHoles(of: open.sentence, in: part.text, part.line) }
    let text = open.lines.map(\.text).filter { !$0.isEmpty }.joined(separator: " ")
    if let mark = SentenceParts.loneMark(in: text) {
      found.append(Diagnostic(.brokenSentence, line: line, [mark]))
    }
    let parts = SentenceParts(text)
    let needed = open.sentence.needed
    let missing = needed.filter { !parts.prints($0) }
    guard missing.isEmpty else {
      found.append(Diagnostic(.missingHole, line: line, key + [named(missing), named(needed)]))
      return
    }
    wording.sentences[language, default: [:]][open.sentence] = text
    if text.isEmpty { found.append(Diagnostic(.emptySentence, line: line, key)) }
  }

  /// `{texto} {resultado}`.
  private func named(_ holes: [Hole]) -> String {
    holes.map { "{\($0.words.text(in: language))}" }.joined(separator: " ")
  }

  private func isTooLong(_ lines: [Part]) -> Bool {
    // A blank stands between two lines.
    var (bytes, marks) = (-1, 0)
    for line in lines {
      bytes += line.text.utf8.count + 1
      guard bytes <= Wording.longestSentence else { return true }
      // Opening braces and brackets.
      marks += line.text.utf8.count { $0 == 0x7B || $0 == 0x5B }
    }
    return marks > Wording.mostMarks
  }

  private mutating func readLanguage(_ title: String, _ number: Int) {
    close()
    let names: [Language: [String]] = [
      .portuguese: ["português", "portuguese", "pt"], .english: ["english", "inglês", "en"],
    ]
    let wanted = FoldedWord(title)
    let known = names.first { $0.value.contains { FoldedWord($0) == wanted } }
    guard let known else {
      found.append(Diagnostic(.unknownSentence, line: number, [title, "Português, English"]))
      return
    }
    language = known.key
  }

  private mutating func readSentence(_ line: String, _ number: Int) {
    close()
    let parts = line.utf8.split(separator: 0x3A, maxSplits: 1, omittingEmptySubsequences: false)
      .map { trimmedWords(String($0) ?? "") }
    guard let key = parts.first, parts.count == 2 else {
      if number > 1 {
        found.append(
          Diagnostic(.unknownSentence, line: number, [line.prefixForMessage, near(line)]))
      }
      return
    }
    guard let sentence = WordingReader.sentences[FoldedWord(key)] else {
      found.append(Diagnostic(.unknownSentence, line: number, [key.prefixForMessage, near(key)]))
      return
    }
    let isTaken = wording[sentence, language] == nil
    open = (sentence, isTaken, [(parts[1], number)])
    guard !isTaken else { return }
    let words = sentence.words
    found.append(Diagnostic(.duplicateField, line: number, [words.english, words.portuguese]))
  }

  private mutating func goOn(with text: String, _ number: Int) {
    guard let isTaken = open?.isTaken else {
      found.append(Diagnostic(.unknownSentence, line: number, [text.prefixForMessage, near(text)]))
      return
    }
    if isTaken { open?.lines.append((text, number)) }
  }

  /// A hole that this sentence is never given a fact for would print as it stands, or stay empty.
  private mutating func checkHoles(of sentence: Sentence, in text: String, _ number: Int) {
    let parts = SentenceParts(text)
    let strangers = parts.holes.filter { !sentence.holes.contains($0) }
      .map { named([$0]) }
    let known = named(sentence.holes)
    for hole in parts.unknownHoles + strangers {
      found.append(Diagnostic(.unknownHole, line: number, [hole, known.isEmpty ? "—" : known]))
    }
  }

  /// The key that was most likely meant, or the first.
  private func near(_ key: String) -> String {
    let wanted = FoldedWord(key)
    let keys = WordingReader.keys[language] ?? []
    let near = keys.first { $0.folded.isNear(wanted, limit: wanted.tolerance) } ?? keys.first
    return near?.key ?? ""
  }

  /// Each sentence by its key in either language; of two that share one it is the first.
  private static let sentences: [FoldedWord: Sentence] = Dictionary(
    Sentence.allCases.flatMap { one in
      [one.words.portuguese, one.words.english].map { (FoldedWord($0), one) }
    }
  ) { first, _ in first }

  private static let keys: [Language: [(key: String, folded: FoldedWord)]] = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { language in
      (
        language,
        Sentence.allCases.map {
          ($0.words.text(in: language), FoldedWord($0.words.text(in: language)))
        }
      )
    })
}
