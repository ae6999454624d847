import ActaDisplay
import ActaMeeting
import ActaText
@_spi(_Unicode) import Swift

/// A copy in which lines break anywhere: its words in their order, without the edges of its pages.
struct CopyWords: CopyReading {
  let pieces: [String]
  /// The line or page on which each piece stands.
  private let places: [Int]
  private let pages: Int

  /// Pieces are what stands between tags; places are lines of the file.
  init(web text: String) {
    let found = WebText(text).pieces
    pieces = found.map(\.text)
    places = found.map(\.line)
    pages = 0
  }

  /// Pieces are lines; places are pages.
  init(paper text: String) {
    let sheets = text.utf8.split(separator: 0x0C, omittingEmptySubsequences: false)
    let lines = sheets.enumerated().flatMap { page, sheet in
      sheet.split(separator: 0x0A).map { (text: String($0) ?? "", page: page + 1) }
    }
    pieces = lines.map(\.text)
    places = lines.map(\.page)
    pages = sheets.count
  }

  /// The strictest name that stands in it: one label's name begins with another's.
  var label: Label? {
    let found = Label.allCases.filter { label in
      pieces.contains { $0.contains(bytesOf: label.rawValue) }
    }
    return found.max { $0.rawValue.utf8.count < $1.rawValue.utf8.count }
  }

  /// Nothing where not one letter is another; else the words that differ, with those around them.
  func differences(from document: PlainDocument) -> [CopyDifference] {
    let words = body(without: edges(of: document))
    let approved = document.blocks.flatMap(\.spoken)
      .flatMap { CopyWords.words(of: DisplayText.shown($0)) }
    guard words.map(\.bytes).joined().elementsEqual(approved.joined()) == false else { return [] }
    let found = CopyDifference.between(copy: words.map(\.bytes), approved: approved)
    return found.map { one in
      var one = one
      let index = min(one.line, words.count) - 1
      one.line = index < 0 ? 1 : words[index].place
      return one
    }
  }

  private func body(without edges: Set<[UInt8]>) -> [(bytes: [UInt8], place: Int)] {
    zip(pieces, places).flatMap { piece, place -> [(bytes: [UInt8], place: Int)] in
      let words = CopyWords.words(of: piece)
      guard !edges.contains(Array(words.joined())) else { return [] }
      return words.map { ($0, place) }
    }
  }

  /// What stands at the top and bottom of every page.
  private func edges(of document: PlainDocument) -> Set<[UInt8]> {
    let words = MinutesWords.of(document.language)
    let mark = [document.mark, document.label.rawValue].joined(separator: " ")
    let numbered = (0..<pages).map { "\(words.page($0 + 1, max(1, pages - 1))) \(mark)" }
    let initials = document.initials.map { "\($0): ______________ ______________" }
    let title = "\(document.title) \(document.label.rawValue)"
    return Set(
      ([mark, title] + numbered + [initials].compactMap { $0 })
        .map { Array(CopyWords.words(of: $0).joined()) })
  }

  /// Words however their letters are composed, without marks of direction.
  private static func words(of text: String) -> [[UInt8]] {
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
}

extension Block {
  /// All that is read out of it, in the order of the content.
  fileprivate var spoken: [String] {
    switch self {
    case .fact(let name, let value): ["\(name):", value]
    case .signatures(let signatures, let stamp):
      signatures.flatMap { [$0.role, $0.name] } + [stamp].compactMap { $0 }
    case .gap, .newPage, .letterhead, .title, .heading, .paragraph, .table: texts
    }
  }
}
