/// Cells that stand beside each other on paper, as `pdftotext -layout` gives them: a line has the next
/// piece of every cell that goes on, from left to right. Put back cell after cell, as they are read out.
struct PaperRows {
  /// The letters of the cells of each row that has more than one.
  private let rows: [[[UInt8]]]

  /// `words` are those of a text.
  init(_ blocks: [Block], _ words: (String) -> [[UInt8]]) {
    rows = blocks.flatMap(PaperRows.rows).compactMap { cells in
      let letters = cells.map { Array(words($0).joined()) }.filter { !$0.isEmpty }
      return letters.count > 1 ? letters : nil
    }
  }

  private static func rows(of block: Block) -> [[String]] {
    switch block {
    case .table(let table): [table.head] + table.rows
    case .signatures(let signatures, _): [signatures.map { "\($0.role) \($0.name)" }]
    case .gap, .newPage, .letterhead, .title, .heading, .paragraph, .fact: []
    }
  }

  /// Lines in the order of the content, as many as there are: a row's words stand on its first line.
  func inOrder(_ lines: [[[UInt8]]]) -> [[[UInt8]]] {
    var lines = lines
    var next = 0
    for cells in rows {
      guard let (first, parts) = find(cells, in: lines, from: next) else { continue }
      let words = cells.indices.flatMap { cell in parts.flatMap { $0[cell] } }
      next = first + parts.count
      for line in first..<next { lines[line] = [] }
      lines[first] = words
    }
    return lines
  }

  /// The line where the row begins, and for each of its lines the words of every cell.
  private func find(
    _ cells: [[UInt8]], in lines: [[[UInt8]]], from start: Int
  ) -> (Int, [[[[UInt8]]]])? {
    for line in start..<max(start, lines.count) {
      guard let word = lines[line].first, cells[0].starts(with: word) else { continue }
      var reading = RowReading(lines: lines)
      if let parts = reading.read(cells.map { $0[...] }, line) { return (line, parts) }
    }
    return nil
  }
}

/// Parting lines into cells: where a word could belong to two, both are tried.
private struct RowReading {
  let lines: [[[UInt8]]]
  /// Words that repeat could be parted in endless ways.
  private var steps = 4_000

  init(lines: [[[UInt8]]]) { self.lines = lines }

  /// The words of every cell on each line from `line`; nil when they are others.
  mutating func read(_ cells: [ArraySlice<UInt8>], _ line: Int) -> [[[[UInt8]]]]? {
    if cells.allSatisfy(\.isEmpty) { return [] }
    guard line < lines.count, !lines[line].isEmpty else { return nil }
    return part(lines[line][...], cells, 0, [], line)
  }

  /// Every cell that has not ended takes one word of the line at least.
  private mutating func part(
    _ words: ArraySlice<[UInt8]>, _ cells: [ArraySlice<UInt8>], _ cell: Int,
    _ taken: [[[UInt8]]], _ line: Int
  ) -> [[[[UInt8]]]]? {
    steps -= 1
    guard steps > 0 else { return nil }
    guard cell < cells.count else {
      guard words.isEmpty, let rest = read(cells, line + 1) else { return nil }
      return [taken] + rest
    }
    guard !cells[cell].isEmpty else { return part(words, cells, cell + 1, taken + [[]], line) }
    for count in fitting(words, cells[cell]).reversed() {
      let mine = Array(words.prefix(count))
      var left = cells
      left[cell] = cells[cell].dropFirst(mine.reduce(0) { $0 + $1.count })
      if let found = part(words.dropFirst(count), left, cell + 1, taken + [mine], line) {
        return found
      }
    }
    return nil
  }

  /// How many of the words the cell could begin with.
  private func fitting(_ words: ArraySlice<[UInt8]>, _ cell: ArraySlice<UInt8>) -> [Int] {
    var rest = cell
    var counts: [Int] = []
    for (number, word) in words.enumerated() {
      guard rest.starts(with: word) else { break }
      rest = rest.dropFirst(word.count)
      counts.append(number + 1)
    }
    return counts
  }
}
