import ActaMeeting
import ActaText

/// A clock that is behind what the files tell of, before a command writes: what it dates would come
/// before what has happened.
extension Commands {
  /// Asks whoever is there whether today is today; where nobody is, only a day that was given is
  /// believed. `isMeant` is whether what is written takes no day from the clock, or was confirmed
  /// already: then it is only told.
  func askAboutClock(_ records: [GroupRecord], isMeant: Bool) throws(CommandFailure) {
    let today = clock.today
    guard let last = records.compactMap(\.lastFact).max(), last > today else { return }
    let words = ClockWords.of(language)
    Output.error("acta: \(words.behind(today.iso, last.iso))")
    guard !isMeant, !options.has(.today) else { return }
    if Output.canAsk { Output.error(words.reallyToday(today.iso)) }
    let answer = PlainWord(Output.canAsk ? trimmedWords(readLine() ?? "") : "")
    guard ["y", "yes", "s", "sim"].contains(where: answer.isSame) else {
      throw CommandFailure(code: .usage, message: "acta: \(words.nothingWritten)")
    }
  }
}

/// What is said of such a clock.
private struct ClockWords: Sendable {
  /// Today, and the day of the last event.
  let behind: @Sendable (String, String) -> String
  let reallyToday: @Sendable (String) -> String
  let nothingWritten: String

  static func of(_ language: Language) -> ClockWords {
    language == .portuguese ? .portuguese : .english
  }

  private static let portuguese = ClockWords(
    behind: { "o relógio diz \($0), mas já há factos de \($1)." },
    reallyToday: { "Hoje é mesmo \($0)? (s/n)" },
    nothingWritten: "nada foi escrito; acerte o relógio, ou diga o dia com --today.")

  private static let english = ClockWords(
    behind: { "the clock says \($0), but there are facts of \($1)." },
    reallyToday: { "Is today really \($0)? (y/n)" },
    nothingWritten: "nothing was written; set the clock, or give the day with --today.")
}
