import ActaDisplay
import ActaMeeting

/// Breaks lines into pages, each with its label, its state and its number at top and bottom.
struct Pagination {
  let label: Label
  /// `MINUTA`, or the seal of an approved record.
  let mark: String
  let words: MinutesWords
  let pageLines: Int
  /// `Rubricas`, for a line to initial on every page; nil is none.
  var initials: String?

  func pages(of lines: [Layout.Line]) -> [[String]] {
    let room = max(4, pageLines - 4 - (initials == nil ? 0 : 1))
    var chunks: [[String]] = []
    var rest = lines[...]
    while let first = rest.first {
      // A head that alone would fill much of the page is not worth its room.
      let head = first.tableHead.count <= room / 3 ? first.tableHead : []
      let count = linesThatFit(rest, room - head.count)
      chunks.append(head + rest.prefix(count).map(\.text))
      rest = rest.dropFirst(count).drop { $0.text.isEmpty && !$0.startsPage }
    }
    if chunks.isEmpty { chunks = [[]] }
    return chunks.enumerated().map { index, body in
      page(body, number: index + 1, of: chunks.count, room: room)
    }
  }

  /// A page ends before what wants a page of its own, and never between what belongs together.
  private func linesThatFit(_ lines: ArraySlice<Layout.Line>, _ room: Int) -> Int {
    let begun = lines.dropFirst().prefix(room).firstIndex { $0.startsPage }
    if let begun { return begun - lines.startIndex }
    guard lines.count > room else { return lines.count }
    return count(of: lines, within: room) { $0.keepsNext || $0.wouldKeepNext }
      ?? count(of: lines, within: room) { $0.keepsNext } ?? room
  }

  /// As many lines as end before nothing that belongs to them; nil when there is no such place.
  private func count(
    of lines: ArraySlice<Layout.Line>, within room: Int, _ keeps: (Layout.Line) -> Bool
  ) -> Int? {
    var count = room
    while count > 1, keeps(lines[lines.startIndex + count - 1]) { count -= 1 }
    return count > 1 ? count : nil
  }

  private func page(_ body: [String], number: Int, of total: Int, room: Int) -> [String] {
    let line = edge(number: number, of: total)
    let isLast = number == total
    let filler = isLast ? [] : Array(repeating: "", count: max(0, room - body.count))
    return [line, ""] + body + filler + [""] + [initialLine, line].compactMap { $0 }
  }

  private var initialLine: String? {
    initials.map { "\($0): ______________   ______________" }
  }

  private func edge(number: Int, of total: Int) -> String {
    let page = words.page(number, total)
    let left = label.rawValue
    let space = Layout.width - DisplayText.columns(left) - DisplayText.columns(page)
    let before = max(1, (Layout.width - DisplayText.columns(mark)) / 2 - DisplayText.columns(left))
    let after = max(1, space - before - DisplayText.columns(mark))
    return left + run(0x20, before) + mark
      + run(0x20, after) + page
  }
}
