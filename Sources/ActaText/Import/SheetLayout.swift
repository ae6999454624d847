import ActaMeeting

/// Where the headings of a list stand and what its columns are.
struct SheetLayout {
  /// What each column holds; nil for one that is not understood.
  var columns: [SheetHeading?]
  /// The headings as they are written.
  var titles: [String]
  /// Records of people begin here.
  var firstRecord: Int

  /// Records above the headings: a title, a day, a place.
  private(set) var above: [DelimitedText.Record] = []

  /// Headings that are people's facts.
  var understood: Int { columns.count { $0 != nil && $0 != .nothing } }

  /// Looks among the first rows for the one that names most columns, a name's among them; nil when
  /// there is none.
  static func find(in records: [DelimitedText.Record]) -> SheetLayout? {
    var best: (index: Int, headings: [SheetHeading?], known: Int)?
    for (index, record) in records.prefix(40).enumerated() {
      let headings = SheetHeading.all(record.cells)
      let known = headings.count { $0 != nil }
      guard headings.contains(.name), known >= 2, known > best?.known ?? 0 else { continue }
      best = (index, headings, known)
    }
    return best.map { SheetLayout(records, headerAt: $0.index, $0.headings) }
  }

  private init(
    _ records: [DelimitedText.Record], headerAt index: Int, _ headings: [SheetHeading?]
  ) {
    columns = headings
    titles = records[index].cells
    firstRecord = index + 1
    var firstHeading = index
    if records.indices.contains(index + 1), isSecondLevel(records[index + 1]) {
      join(above: records[index], below: records[index + 1])
      firstRecord = index + 2
    } else if index > 0, join(above: records[index - 1], below: records[index]) {
      firstHeading = index - 1
    }
    above = records[..<firstHeading].filter { !$0.isBlank }
    let widest = records[firstRecord...].map(\.cells.count).max() ?? 0
    while columns.count < widest { columns.append(nil) }
    while titles.count < columns.count { titles.append("") }
    splitJoinedDays(records[firstRecord...])
  }

  /// `Manhã`, `Tarde` below days, `F`, `M` below the sex, with nothing under the name.
  private func isSecondLevel(_ record: DelimitedText.Record) -> Bool {
    guard let name = columns.firstIndex(of: .name), record[name].isEmpty, !record.isBlank else {
      return false
    }
    let parts = SheetHeading.all(record.cells)
    return record.cells.indices.allSatisfy { record[$0].isEmpty || parts[$0]?.isPart == true }
  }

  /// Gives the lower headings their meaning with what stands above them, or above to their left as in
  /// joined cells. False when nothing above says anything.
  @discardableResult
  private mutating func join(
    above: DelimitedText.Record, below: DelimitedText.Record
  ) -> Bool {
    let parts = SheetHeading.all(below.cells)
    var wide: SheetHeading?
    var wideTitle = ""
    var isJoined = false
    for column in 0..<max(above.cells.count, below.cells.count) {
      let part = parts.indices.contains(column) ? parts[column] : nil
      if !above[column].isEmpty {
        wide = part?.isPart == true ? SheetHeading(above[column]) : nil
        wideTitle = above[column]
      }
      guard var heading = part, heading.isPart, let wide, wide.covers(heading)
      else { continue }
      if case .halfDay(let day) = wide, case .halfDay(var half) = heading, half.day == nil {
        half.day = day.day
        heading = .halfDay(half)
      }
      while columns.count <= column { columns.append(nil) }
      while titles.count <= column { titles.append("") }
      columns[column] = heading
      titles[column] = "\(wideTitle) \(below[column])"
      isJoined = true
    }
    return isJoined
  }

  /// A day that stands over two columns of marks, of which the second has no heading: its halves.
  private mutating func splitJoinedDays(_ rows: ArraySlice<DelimitedText.Record>) {
    for column in columns.indices.dropLast() {
      guard case .halfDay(let day)? = columns[column], day.half == nil, day.day != nil,
        titles[column + 1].isEmpty
      else { continue }
      let cells = rows.map { $0[column + 1] }.filter { !$0.isEmpty }
      guard !cells.isEmpty, cells.allSatisfy({ SheetValue.mark($0) != nil }) else { continue }
      columns[column] = .halfDay(SheetHeading.HalfDay(day: day.day, half: .morning))
      columns[column + 1] = .halfDay(SheetHeading.HalfDay(day: day.day, half: .afternoon))
      titles[column + 1] = titles[column]
    }
  }
}

extension SheetHeading {
  /// Whether it can stand over another heading: a day over its halves, the sex over `F` and `M`.
  fileprivate func covers(_ part: SheetHeading) -> Bool {
    switch (self, part) {
    case (.halfDay(let day), .halfDay): day.day != nil
    case (.sex, .isSex), (.age, .isAge), (.birth, .isAge): true
    default: false
    }
  }
}
