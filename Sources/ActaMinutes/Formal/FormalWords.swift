package import ActaMeeting

/// Days, hours and counts in the words of a formal record.
package struct FormalWords {
  let language: Language
  private let words: MinutesWords
  private let phrases: FormalPhrases

  package init(_ language: Language) {
    self.language = language
    words = MinutesWords.of(language)
    phrases = FormalPhrases.of(language)
  }

  /// `Aos trinta dias do mês de Julho de dois mil e vinte e seis`; of a first, `Ao primeiro dia`.
  package func opening(_ date: CalendarDate?) -> String {
    guard let date else { return words.hole }
    let (month, year) = (words.months[date.month - 1], cardinal(date.year, .masculine))
    switch language {
    case .portuguese:
      let day =
        date.day == 1
        ? "Ao \(ordinal(1)) dia"
        : "Aos \(cardinal(date.day, .masculine)) dias"
      return "\(day) do mês de \(month) de \(year)"
    case .english:
      return "On the \(ordinal(date.day)) day of \(month), \(year)"
    }
  }

  /// `trinta de Julho de dois mil e vinte e seis`; of a first, `um de Julho`.
  package func day(_ date: CalendarDate?) -> String {
    guard let date else { return words.hole }
    let (month, year) = (words.months[date.month - 1], cardinal(date.year, .masculine))
    switch language {
    case .portuguese: return "\(cardinal(date.day, .masculine)) de \(month) de \(year)"
    case .english: return "the \(ordinal(date.day)) of \(month), \(year)"
    }
  }

  /// `Maxixe, aos 30 de Julho de 2026`.
  package func placeAndDay(_ place: String?, _ date: CalendarDate?) -> String {
    let room = place ?? words.hole
    guard let date else { return "\(room), \(words.hole)" }
    let month = words.months[date.month - 1]
    switch language {
    case .portuguese:
      let day = date.day == 1 ? "ao 1.º" : "aos \(date.day)"
      return "\(room), \(day) de \(month) de \(date.year)"
    case .english: return "\(room), \(date.day) \(month) \(date.year)"
    }
  }

  /// `pelas nove horas e doze minutos`, `pela uma hora`; English minutes write hours in figures, `at
  /// 09:12`.
  package func at(_ time: ClockTime?) -> String {
    guard let time else {
      return language == .portuguese ? "pelas \(words.hole)" : "at \(words.hole)"
    }
    switch language {
    case .portuguese: return (isOne(time) ? "pela " : "pelas ") + clock(time) + nextDay(time)
    case .english: return "at \(time.text)" + nextDay(time)
    }
  }

  /// `a partir das nove horas`, `a partir da uma hora`.
  package func since(_ time: ClockTime) -> String {
    switch language {
    case .portuguese: "a partir " + (isOne(time) ? "da " : "das ") + clock(time) + nextDay(time)
    case .english: "from \(time.text)\(nextDay(time)) on"
    }
  }

  /// `das nove horas às dez horas e trinta minutos`; of what began and ended in one minute, `às nove
  /// horas`.
  package func between(_ start: ClockTime?, _ end: ClockTime?) -> String {
    if let start, start == end { return moment(start) }
    switch language {
    case .portuguese:
      let from = start.map { (isOne($0) ? "da " : "das ") + clock($0) } ?? "das \(words.hole)"
      let to = end.map { moment($0) } ?? "às \(words.hole)"
      return "\(from) \(to)"
    case .english:
      return "from \(start?.text ?? words.hole) to \(end?.text ?? words.hole)"
        + (end.map(nextDay) ?? "")
    }
  }

  /// `às nove horas`, `à uma hora`, where `at` says about what hour.
  private func moment(_ time: ClockTime) -> String {
    switch language {
    case .portuguese: (isOne(time) ? "à " : "às ") + clock(time) + nextDay(time)
    case .english: at(time)
    }
  }

  /// Said of what came after the midnight of the meeting's day.
  private func nextDay(_ time: ClockTime) -> String {
    guard time.isNextDay else { return "" }
    return language == .portuguese ? " do dia seguinte" : " on the following day"
  }

  /// `nove horas e doze minutos`: hours are feminine, minutes masculine.
  private func clock(_ time: ClockTime) -> String {
    let (hour, minute) = (time.hour, time.minutes % 60)
    let hours = counted(hour, phrases.hour)
    return minute == 0 ? hours : "\(hours) \(phrases.and) \(counted(minute, phrases.minute))"
  }

  private func isOne(_ time: ClockTime) -> Bool { time.hour == 1 }

  /// `uma abstenção`, `duas abstenções`, `zero votos`.
  package func counted(_ number: Int, _ noun: Noun) -> String {
    let name = number == 1 ? noun.one : noun.many
    return "\(cardinal(number, noun.gender)) \(name)"
  }

  /// `a, b e c`.
  package func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? words.hole }
    return "\(parts.dropLast().joined(separator: ", ")) \(phrases.and) \(last)"
  }

  /// `a; b; e c`: of names that hold commas and «e» of their own.
  package func listOfNames(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? words.hole }
    return "\(parts.dropLast().joined(separator: "; ")); \(phrases.and) \(last)"
  }

  package func cardinal(_ number: Int, _ gender: GrammaticalGender) -> String {
    NumberWords.text(number, gender, in: language)
  }

  private func ordinal(_ number: Int) -> String {
    NumberWords.ordinal(number, .masculine, in: language)
  }
}

/// What is counted, one and many of it.
package struct Noun: Hashable, Sendable {
  let one: String
  let many: String
  let gender: GrammaticalGender

  package init(_ one: String, _ many: String, _ gender: GrammaticalGender) {
    self.one = one
    self.many = many
    self.gender = gender
  }
}
