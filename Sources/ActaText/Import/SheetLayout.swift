import ActaMeeting

/// Where the headings of a list stand and what its columns are.
struct SheetLayout {
  /// What each column holds; nil for one that is not understood.
  var columns: [SheetHeading?]
  /// The headings as they are written.
  var titles: [String]
  /// Records of people begin here.
  var firstRecord: Int

  /// Headings that are people's facts.
  var understood: Int { columns.count { $0 != nil && $0 != .nothing } }

  /// Looks for the row that names a name column, among the first rows; nil when there is none.
  static func find(in records: [DelimitedText.Record]) -> SheetLayout? {
    for (index, record) in records.prefix(40).enumerated() {
      let headings = record.cells.map(SheetHeading.init)
      guard headings.contains(.name), headings.count(where: { $0 != nil }) >= 2 else { continue }
      return SheetLayout(records, headerAt: index, headings)
    }
    return nil
  }

  private init(
    _ records: [DelimitedText.Record], headerAt index: Int, _ headings: [SheetHeading?]
  ) {
    columns = headings
    titles = records[index].cells
    firstRecord = index + 1
    if records.indices.contains(index + 1), isSecondLevel(records[index + 1]) {
      join(days: records[index], halves: records[index + 1])
      firstRecord = index + 2
    } else if index > 0 {
      join(days: records[index - 1], halves: records[index])
    }
  }

  /// `Manhã`, `Tarde` below days, with nothing under the name.
  private func isSecondLevel(_ record: DelimitedText.Record) -> Bool {
    guard let name = columns.firstIndex(of: .name), record[name].isEmpty else { return false }
    let halves = record.cells.compactMap(SheetHeading.init)
    return !halves.isEmpty
      && halves.allSatisfy { if case .halfDay = $0 { true } else { false } }
  }

  /// Gives halves the day that stands above them, or above to their left as in joined cells.
  private mutating func join(days above: DelimitedText.Record, halves below: DelimitedText.Record) {
    var day: SheetHeading.Day?
    var dayTitle = ""
    for column in 0..<max(above.cells.count, below.cells.count) {
      if case .halfDay(let heading)? = SheetHeading(above[column]), heading.day != nil {
        day = heading.day
        dayTitle = above[column]
      } else if !above[column].isEmpty {
        day = nil
      }
      guard case .halfDay(var heading)? = SheetHeading(below[column]), heading.day == nil, let day
      else { continue }
      heading.day = day
      while columns.count <= column { columns.append(nil) }
      while titles.count <= column { titles.append("") }
      columns[column] = .halfDay(heading)
      titles[column] = "\(dayTitle) \(below[column])"
    }
  }
}

/// Which half-days a list has columns for, as places in `marks`.
struct SheetHalfDays {
  /// By column; two places for a column that stands for a whole day.
  private(set) var places: [Int: [Int]] = [:]
  /// Columns whose day is none of the activity's.
  private(set) var strangers: [Int] = []

  /// `isNew` when the activity has no marks yet: then only what the list has took place.
  init(_ layout: SheetLayout, _ training: Training, isNew: Bool) {
    var absolute: [Int: [Int]] = [:]
    var met: [Int?: Int] = [:]
    for (column, heading) in layout.columns.enumerated() {
      guard case .halfDay(let halfDay)? = heading else { continue }
      let half = halfDay.half?.rawValue
      var day = met[half] ?? 0
      if let said = halfDay.day {
        guard let index = SheetHalfDays.index(of: said, training) else {
          strangers.append(column)
          continue
        }
        day = index
      } else {
        met[half] = day + 1
      }
      absolute[column] = half.map { [2 * day + $0] } ?? [2 * day, 2 * day + 1]
    }
    let used = Set(absolute.values.flatMap { $0 }).sorted()
    for (column, all) in absolute {
      places[column] = isNew ? all.compactMap { used.firstIndex(of: $0) } : all
    }
  }

  private static func index(of day: SheetHeading.Day, _ training: Training) -> Int? {
    let dates = training.dates.sorted()
    switch day {
    case .ordinal(let number):
      return number <= max(1, dates.count) || dates.isEmpty ? number - 1 : nil
    case .date(let day, let month):
      return dates.firstIndex { $0.day == day && $0.month == month }
    }
  }
}
