import ActaMeeting

/// Which half-days a list has columns for, as places in `marks`.
struct SheetHalfDays {
  /// By column; two places for a column that stands for a whole day.
  private(set) var places: [Int: [Int]] = [:]
  /// Whether no column says its day and the list's own text does not either, in an activity of
  /// several days: the first is taken.
  private(set) var isFirstDayAssumed = false

  /// `isNew` when the activity has no marks yet: then, of a list of all its days, only the half-days
  /// that the list has took place. `day` is the one that the list names above its headings.
  init(_ layout: SheetLayout, _ training: Training, isNew: Bool, day named: CalendarDate?) {
    let dates = training.dates.sorted()
    let hasFirst = layout.columns.contains { $0?.day == .ordinal(1) }
    var absolute: [Int: [Int]] = [:]
    var met: [Int?: Int] = [:]
    let start =
      named.flatMap { SheetHalfDays.isOneDay(layout) ? dates.firstIndex(of: $0) : nil } ?? 0
    for (column, heading) in layout.columns.enumerated() {
      if case .session(let number)? = heading { absolute[column] = [number - 1] }
      guard case .halfDay(let halfDay)? = heading else { continue }
      let half = halfDay.half?.rawValue
      var day = start + (met[half] ?? 0)
      if let said = halfDay.day {
        guard let index = SheetHalfDays.index(of: said, dates, hasFirst: hasFirst) else { continue }
        day = index
      } else {
        met[half, default: 0] += 1
      }
      absolute[column] = half.map { [2 * day + $0] } ?? [2 * day, 2 * day + 1]
    }
    let used = Set(absolute.values.flatMap { $0 }).sorted()
    let days = Set(used.map { $0 / 2 })
    let isWhole = isNew && days.count >= dates.count
    for (column, all) in absolute {
      places[column] = isWhole ? all.compactMap { used.firstIndex(of: $0) } : all
    }
    isFirstDayAssumed = named == nil && dates.count > 1 && days == [0] && !met.isEmpty
  }

  /// Whether no half is named twice without its day.
  private static func isOneDay(_ layout: SheetLayout) -> Bool {
    var met: Set<Int?> = []
    for case .halfDay(let halfDay)? in layout.columns where halfDay.day == nil {
      if !met.insert(halfDay.half?.rawValue).inserted { return false }
    }
    return true
  }

  /// Place of a day among those of the activity; nil when it is none of them.
  private static func index(
    of day: SheetHeading.Day, _ dates: [CalendarDate], hasFirst: Bool
  ) -> Int? {
    switch day {
    case .ordinal(let number):
      if number <= max(1, dates.count) || dates.isEmpty { return number - 1 }
      return dates.firstIndex { $0.day == number }
    case .date(let day, let month):
      // An English list may have the month first.
      return dates.firstIndex { $0.day == day && $0.month == month }
        ?? dates.firstIndex { $0.day == month && $0.month == day }
    case .weekday(let number):
      let same = dates.indices.filter { dates[$0].weekday == number }
      if hasFirst, number != 1 { return index(of: .ordinal(number + 2), dates, hasFirst: true) }
      return same.count == 1 ? same[0] : nil
    }
  }
}

extension SheetHeading {
  fileprivate var day: Day? {
    if case .halfDay(let halfDay) = self { halfDay.day } else { nil }
  }
}
