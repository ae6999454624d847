import ActaDisplay
import ActaMeeting
import ActaText

/// The words of a copy and of the document that it may be a copy of, in one order and without what stands
/// at the edges of pages, so that the two can be held against each other.
extension CopyWords {
  /// The copy's words without the edges of its pages, whatever label stands there, and without heads
  /// that a page repeats.
  func body(of document: PlainDocument) -> [(bytes: [UInt8], place: Int)] {
    let edges = edges(of: document)
    var body: [(bytes: [UInt8], place: Int)] = []
    var tops: [Int] = []
    var isTop = false
    for (words, place) in zip(lines(of: document), places) where !words.isEmpty {
      guard !edges.contains(Array(words.joined())) else {
        isTop = true
        continue
      }
      if isTop { tops.append(body.count) }
      isTop = false
      body += words.map { ($0, place) }
    }
    let heads = RepeatedHeads(heads(of: document), in: words(of: document))
    for repeated in heads.ranges(in: body.map(\.bytes), at: tops).reversed() {
      body.removeSubrange(repeated)
    }
    return body
  }

  /// The words of each piece, those that lie beside each other on paper as they are read out.
  private func lines(of document: PlainDocument) -> [[[UInt8]]] {
    guard isTaken else { return words }
    let rows = PaperRows(document.blocks) { CopyWords.words(of: DisplayText.shown($0)) }
    return rows.inOrder(words)
  }

  /// Heads of tables, their words in the order in which a copy of this kind has them.
  private func heads(of document: PlainDocument) -> [[UInt8]] {
    document.blocks.compactMap { block in
      guard case .table(var table) = block else { return nil }
      table.rows = []
      return Array(order(of: [.table(table)]).joined())
    }
  }

  /// The document's words in the order in which a copy of this kind has them.
  func words(of document: PlainDocument) -> [[UInt8]] { order(of: document.blocks) }

  private func order(of blocks: [Block]) -> [[UInt8]] {
    guard case .text = kind else {
      return blocks.flatMap(\.spoken).flatMap { CopyWords.words(of: DisplayText.shown($0)) }
    }
    return TextLayout(blocks).lines.flatMap { CopyWords.words(of: $0.text) }
  }

  /// What stands at the top and bottom of every page, under each label.
  private func edges(of document: PlainDocument) -> Set<[UInt8]> {
    let lines =
      switch kind {
      case .text: document.pages.flatMap { $0.prefix(1) + $0.suffix(document.edgeLines) }
      case .web, .flowed, .paper: paperEdges(of: document)
      }
    let stated = Array(document.label.rawValue.utf8)
    return lines.map(CopyWords.words).reduce(into: []) { edges, words in
      for label in Label.allCases where !words.isEmpty {
        edges.insert(words.flatMap { $0 == stated ? Array(label.rawValue.utf8) : $0 })
      }
    }
  }

  func paperEdges(of document: PlainDocument) -> [String] {
    var pages = 0
    if case .paper(let sheets, _) = kind { pages = sheets }
    let words = MinutesWords.of(document.language)
    let mark = [document.mark, document.label.rawValue].joined(separator: " ")
    let numbered = (0..<pages).map { "\(words.page($0 + 1, max(1, pages - 1))) \(mark)" }
    let initials = document.initials.map { "\($0): ______________ ______________" }
    let title = "\(document.title), \(document.label.rawValue)"
    return [mark, title] + numbered + [initials].compactMap { $0 }
  }
}
