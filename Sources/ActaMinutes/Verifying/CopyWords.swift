import ActaMeeting
import ActaText

/// A copy of a document, read: its words in their order, each with the line or page it stands on.
struct CopyWords {
  /// Its lines, or what stands between two tags.
  let pieces: [String]
  /// The labels that its edges state, strictest first; what the text names inside is none of them.
  let labels: [Label]
  /// What may make a reader of it see something else than its words.
  let veil: WebText.Veil?
  /// The line or page on which each piece stands.
  let places: [Int]
  /// The words of each piece.
  let words: [[[UInt8]]]
  let kind: Kind

  enum Kind {
    case text, web
    /// Text that a program made of a page of the web or of a copy of it, in lines of its own.
    case flowed
    /// With so many sheets; its words in the order of the content, or line by line as they lie there.
    case paper(Int, isLaidOut: Bool)
  }

  /// `seal` is what stands beside the label at the edges of its pages.
  init(_ copy: DocumentCopy, seal: String) {
    var veil: WebText.Veil?
    let found: (pieces: [(text: String, place: Int)], kind: Kind)
    switch copy {
    case .text(let text) where PaperEdge.isIn(text, seal: seal):
      let lines = CopyWords.lines(text).enumerated().map { (text: $1, place: $0 + 1) }
      let sheets = text.utf8.count { $0 == 0x0C } + 1
      found = (PaperEdge.joined(lines, seal: seal), .paper(sheets, isLaidOut: true))
    case .text(let text):
      let lines = CopyWords.lines(text)
      let kind: Kind = lines.contains { PaperEdge.isOfWeb($0, seal: seal) } ? .flowed : .text
      found = (lines.enumerated().map { ($1, $0 + 1) }, kind)
    case .web(let text):
      let page = WebText(text)
      veil = page.veil
      found = (page.pieces.map { ($0.text, $0.line) }, .web)
    case .paper(let text):
      let sheets = text.utf8.split(separator: 0x0C, omittingEmptySubsequences: false)
      let lines = sheets.enumerated().flatMap { page, sheet in
        sheet.split(separator: 0x0A).map { (String($0) ?? "", page + 1) }
      }
      found = (lines, .paper(sheets.count, isLaidOut: false))
    }
    self.veil = veil
    (pieces, places, kind) = (found.pieces.map(\.text), found.pieces.map(\.place), found.kind)
    words = pieces.map(CopyWords.words)
    labels = CopyWords.labels(words, kind, seal: Array(seal.utf8))
  }

  /// An edge of text begins with the label; elsewhere it ends with it, and so does the title with which
  /// a page of the web begins.
  private static func labels(_ pieces: [[[UInt8]]], _ kind: Kind, seal: [UInt8]) -> [Label] {
    let found = pieces.enumerated().compactMap { index, words -> Label? in
      let isText = if case .text = kind { true } else { false }
      let isTitle = if case .web = kind { index == 0 } else { false }
      guard isTitle || words.contains(seal), let word = isText ? words.first : words.last else {
        return nil
      }
      return Label(rawValue: String(decoding: word, as: UTF8.self))
    }
    return Set(found).sorted()
  }

  /// Whether it is the document: of text every line counts that has words, elsewhere lines break
  /// anywhere.
  func isCopy(of document: PlainDocument) -> Bool {
    guard case .text = kind else {
      return labels.allSatisfy { $0 == document.label } && saysTheSame(as: document)
    }
    return hasLines(CopyWords.lines(document.text))
  }

  /// Whether it has these lines, or what programs make of them that take away blanks: those before every
  /// line, or all but one between any two words, wherever lines then break. More of them could put a word
  /// out of sight, some of them a cell under another's head.
  private func hasLines(_ lines: [String]) -> Bool {
    let approved = CopyWords.written(lines)
    if written == approved || written == approved.map({ Array($0.drop { $0 == 0x20 }) }) {
      return true
    }
    let isTight = written.allSatisfy { line in
      line.first != 0x20 && !line.contains(0x09) && line.firstPlace(of: [0x20, 0x20]) == nil
    }
    return isTight && words.joined().elementsEqual(lines.map(CopyWords.words).joined())
  }

  /// The first line that is no line of the document, of a copy in text with all of its words in their
  /// order, edges of pages with them; nil where the words are others.
  func firstLineSpacedOtherwise(than document: PlainDocument) -> Int? {
    guard case .text = kind else { return nil }
    let lines = CopyWords.lines(document.text)
    guard words.joined().elementsEqual(lines.map(CopyWords.words).joined()) else { return nil }
    let approved = Set(lines.map { Array($0.utf8) })
    return pieces.firstIndex { !approved.contains(Array($0.utf8)) }.map { places[$0] }
  }

  private var written: [[UInt8]] { CopyWords.written(pieces) }

  private static func written(_ lines: [String]) -> [[UInt8]] {
    lines.lazy.filter { !$0.utf8.isEmpty }.map { Array($0.utf8) }
  }

  /// Numbers of the pages that a copy in text does not have, of all that its pages say there are, where
  /// those it has are the document's; nil where they are not, or none is missing.
  func missingPages(of document: PlainDocument) -> [Int]? {
    guard case .text = kind else { return nil }
    let pages = document.pages
    let there = pages.indices.filter { page in
      pieces.contains { line in line.utf8.elementsEqual((pages[page].first ?? "").composed.utf8) }
    }
    guard !there.isEmpty, there.count < pages.count else { return nil }
    let text = there.map { pages[$0].joined(separator: "\n") }.joined(separator: "\n")
    guard written == CopyWords.written(CopyWords.lines(text)) else { return nil }
    return pages.indices.filter { !there.contains($0) }.map { $0 + 1 }
  }

  /// Whether two copies of one kind say the same, wherever their files stand.
  func saysTheSame(as other: CopyWords) -> Bool {
    switch (kind, other.kind) {
    case (.text, .text): hasLines(other.pieces)
    case (.web, .web), (.flowed, .flowed): words.joined().elementsEqual(other.words.joined())
    case (.paper(_, let mine), .paper(_, let theirs)):
      mine == theirs && words.joined().elementsEqual(other.words.joined())
    case (.text, _), (.web, _), (.flowed, _), (.paper, _): false
    }
  }

  /// Whether it has the words of the document, whatever its edges say of the label.
  func saysTheSame(as document: PlainDocument) -> Bool {
    let mine = Array(body(of: document).map(\.bytes).joined())
    let theirs = Array(words(of: document).joined())
    return mine == theirs
      || isTaken && CopyWords.unhyphened(mine) == CopyWords.unhyphened(theirs)
  }

  /// Whether a program took the text from pages: such programs set cells and words in ways of their own.
  var isTaken: Bool {
    switch kind {
    case .paper(_, isLaidOut: true), .flowed: true
    case .text, .web, .paper: false
    }
  }

  /// Letters without the hyphens between them: at the end of a line they are taken for the break's. One
  /// between figures stays.
  private static func unhyphened(_ letters: [UInt8]) -> [UInt8] {
    func isLetter(_ place: Int) -> Bool {
      letters.indices.contains(place)
        && (letters[place] >= 0x80 || (0x61...0x7A).contains(letters[place] | 0x20))
    }
    return letters.indices.filter { place in
      letters[place] != UInt8(ascii: "-") || !isLetter(place - 1) || !isLetter(place + 1)
    }.map { letters[$0] }
  }

  /// How many words the one has and the other has not, in whatever order: what is most like it.
  func distance(to document: PlainDocument) -> Int {
    surplus(over: document).values.reduce(0) { $0 + abs($1) }
  }

  /// Whether it is what a program made of pages with texts beside each other, whose words it gives in
  /// another order: all of them, and some of the edges of pages and of heads that a page repeats.
  func isShuffled(_ document: PlainDocument) -> Bool {
    let heads = document.blocks.compactMap { block -> [String]? in
      switch block {
      case .table(let table): table.head
      case .signatures: []
      case .gap, .newPage, .letterhead, .title, .heading, .paragraph, .fact: nil
      }
    }
    guard isTaken, !heads.isEmpty else { return false }
    let repeated = Set(
      CopyWords.parts((paperEdges(of: document) + heads.joined()).flatMap(CopyWords.words)))
    return surplus(over: document, CopyWords.parts).allSatisfy { word, count in
      count == 0 || count > 0 && repeated.contains(word)
    }
  }

  /// Words that a line may break, in their parts.
  private static func parts(_ words: [[UInt8]]) -> [[UInt8]] {
    words.flatMap { $0.split(separator: UInt8(ascii: "-")).map { Array($0) } }
  }

  /// How often it has each word, or part of one, more than the document does.
  private func surplus(
    over document: PlainDocument, _ parts: ([[UInt8]]) -> [[UInt8]] = { $0 }
  ) -> [[UInt8]: Int] {
    var counts: [[UInt8]: Int] = [:]
    for word in parts(body(of: document).map(\.bytes)) { counts[word, default: 0] += 1 }
    for word in parts(words(of: document)) { counts[word, default: 0] -= 1 }
    return counts
  }

  /// Where the words part from those of the document, with what the places are made of as `marked` says,
  /// the same document of marked texts.
  func differences(from document: PlainDocument, marked: PlainDocument) -> [CopyDifference] {
    let mine = body(of: document)
    let theirs = words(of: document)
    let causes = words(of: marked).map(DifferenceCause.init)
    let found = CopyRun.between(copy: mine.map(\.bytes), approved: theirs).map { run in
      CopyDifference(
        line: mine.isEmpty ? 1 : mine[min(run.copy.lowerBound, mine.count - 1)].place,
        copy: joined(mine[run.copy].map(\.bytes)), approved: joined(Array(theirs[run.approved])),
        cause: causes.count == theirs.count
          ? cause(of: run, mine[run.copy].map(\.bytes), Array(theirs[run.approved]), causes) : nil)
    }
    guard found.isEmpty, case .text = kind else { return found }
    // The words are all there: a line breaks elsewhere, or the edge of a page is another.
    return CopyDifference.between(
      copy: pieces.map { Array($0.utf8) },
      approved: CopyWords.lines(document.text).map { Array($0.utf8) }
    ).filter { ![$0.copy, $0.approved].allSatisfy { $0?.isEmpty ?? true } }
  }

  /// Words too many are of what stands before them, but for sentences of their own.
  private func cause(
    of run: CopyRun, _ copied: [[UInt8]], _ theirs: [[UInt8]], _ causes: [DifferenceCause]
  ) -> DifferenceCause? {
    let isTitle = run.approved.lowerBound == 0
    if CopyWords.isMore(copied, theirs, isTitle: isTitle) { return .added }
    guard run.approved.isEmpty else {
      let found = Set(causes[run.approved])
      return found.count == 1 ? found.first : found.contains(.record) ? .record : nil
    }
    return run.approved.lowerBound > 0 ? causes[run.approved.lowerBound - 1] : causes.first
  }

  /// Whether a copy says a sentence more there than the approved text, or many words where that has none:
  /// no name that changed and no other way to word a sentence comes to that. The title of a page of the
  /// web, which is no part of the text, stands before all of it as many words more once a name in it
  /// changed.
  private static func isMore(
    _ copied: [[UInt8]], _ approved: [[UInt8]], isTitle: Bool
  ) -> Bool {
    let more = copied.count - approved.count
    let ends = [copied, approved].map { words in
      words.count { word in word.last.map { ".!?".utf8.contains($0) } ?? false }
    }
    return approved.isEmpty && !isTitle && more > 8
      || more > (approved.isEmpty ? 1 : 8) && ends[0] > ends[1]
  }

  private func joined(_ words: [[UInt8]]) -> String? {
    words.isEmpty
      ? nil : String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self).composed
  }
}
