import ActaMeeting

/// An hour as an English record says it in words: `twelve minutes past nine in the morning`, `nine
/// o'clock in the evening`, `noon`.
struct EnglishClock {
  private let hour: Int
  private let minute: Int

  init(_ time: ClockTime) {
    hour = time.minutes / 60
    minute = time.minutes % 60
  }

  var text: String { moment + part }

  /// `from fifteen minutes past nine to ten o'clock in the morning`: what both are part of is said
  /// once.
  static func between(_ start: ClockTime?, _ end: ClockTime?, missing hole: String) -> String {
    let (first, last) = (start.map(EnglishClock.init), end.map(EnglishClock.init))
    let isSamePart = first?.part == last?.part
    let from = first.map { isSamePart ? $0.moment : $0.text } ?? hole
    return "from \(from) to \(last?.text ?? hole)"
  }

  private var moment: String {
    guard minute > 0 else { return isNamed ? name : "\(name) o'clock" }
    let minutes = NumberWords.text(minute, .masculine, in: .english)
    return "\(minutes) \(minute == 1 ? "minute" : "minutes") past \(name)"
  }

  private var isNamed: Bool { hour % 12 == 0 }

  private var name: String {
    switch hour {
    case 0: "midnight"
    case 12: "noon"
    default: NumberWords.text(hour % 12, .masculine, in: .english)
    }
  }

  /// Of the day; midnight and noon say it themselves.
  private var part: String {
    switch hour {
    case 0, 12: ""
    case ..<12: " in the morning"
    case ..<18: " in the afternoon"
    default: " in the evening"
    }
  }
}
