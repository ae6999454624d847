import ActaMeeting

/// The day and the half that a heading names.
extension HeadingWords {
  /// `Dia 1 manhã`, `28/07 tarde`, `Day 2 AM`, `28 de Julho`, `Manhã`, `D1M`, `Presença`.
  var halfDay: SheetHeading.HalfDay? {
    let day = self.day
    var half: SheetHeading.Half?
    if has(["manha", "am", "morning", "manhas", "mornings"]) { half = .morning }
    if has(["tarde", "pm", "afternoon", "tardes"]) { half = .afternoon }
    if half == nil, day != nil, let last = all.last, all.count > 1 {
      if last == "m" { half = .morning }
      if last == "t" { half = .afternoon }
    }
    let isPresence = has(["presenca", "presencas", "presente", "attendance", "present", "attended"])
    guard day != nil || half != nil || isPresence else { return nil }
    return SheetHeading.HalfDay(day: day, half: half)
  }

  private var day: SheetHeading.Day? {
    let numbers = all.compactMap { Int($0) }
    if let place = all.firstIndex(where: { ["dia", "day", "d"].contains($0) }), numbers.count == 1,
      let number = numbers.first, (1...60).contains(number), all.indices.contains(place)
    {
      return .ordinal(number)
    }
    let month = all.lazy.compactMap { TypedDate.monthNumber(PlainWord($0)) }.first
    if let month, let number = numbers.first, (1...31).contains(number) {
      return .date(day: number, month: month)
    }
    guard numbers.count >= 2 else { return weekday ?? ordinal }
    let isYearFirst = numbers[0] > 1900 && numbers.count >= 3
    var (day, number) = isYearFirst ? (numbers[2], numbers[1]) : (numbers[0], numbers[1])
    // `07/28` can only be the month first.
    if number > 12, day <= 12 { (day, number) = (number, day) }
    guard (1...31).contains(day), (1...12).contains(number) else { return nil }
    return .date(day: day, month: number)
  }

  private var weekday: SheetHeading.Day? {
    let names = [
      ["segunda", "seg", "monday", "mon"], ["terca", "ter", "tuesday", "tue"],
      ["quarta", "qua", "wednesday", "wed"], ["quinta", "qui", "thursday", "thu"],
      ["sexta", "sex", "friday", "fri"], ["sabado", "sab", "saturday", "sat"],
      ["domingo", "dom", "sunday", "sun"],
    ]
    if let place = names.firstIndex(where: has) { return .weekday(place) }
    let number = all.compactMap { Int($0) }.first
    guard has(["feira"]), let number, (2...6).contains(number) else { return nil }
    return .weekday(number - 2)
  }

  /// `Primeiro dia`, `first morning`; from `segunda` to `sexta` these are days of the week as well.
  private var ordinal: SheetHeading.Day? {
    let names = [
      ["primeiro", "primeira", "first"], ["segundo", "second"], ["terceiro", "terceira", "third"],
      ["quarto", "fourth"], ["quinto", "fifth"],
    ]
    return names.firstIndex(where: has).map { .ordinal($0 + 1) }
  }
}
