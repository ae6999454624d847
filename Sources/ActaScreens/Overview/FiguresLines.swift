import ActaFrame
import ActaMeeting

/// A group's figures as lines to read, with a chart of plain letters.
struct FiguresLines {
  let figures: GroupFigures
  let language: Language
  private let words: OverviewPhrases
  private let phrases: Phrases

  init(_ figures: GroupFigures, _ language: Language) {
    self.figures = figures
    self.language = language
    words = .of(language)
    phrases = .of(language)
  }

  /// Few enough that a screen of 24 rows holds them.
  var lines: [DetailLine] { overdue + regularity + trend + proposals }

  private func heading(_ text: String) -> DetailLine { DetailLine(text: text, role: .heading) }

  private var overdue: [DetailLine] {
    guard figures.overdue > 0 else { return [DetailLine(text: words.noOverdue)] }
    let rows = figures.overdueByInstitution.prefix(5).map { one in
      DetailLine(
        text: "\(FiguresLines.number(one.count))  \(one.value.isEmpty ? "____" : one.value)",
        role: .overdue)
    }
    return [heading(words.overdueByInstitution)] + rows
  }

  private var proposals: [DetailLine] {
    [heading(words.proposalsByState)]
      + figures.proposals.map { one in
        DetailLine(
          text: "\(FiguresLines.number(one.count))  \(one.value.words.spoken(in: language))")
      }
  }

  private var regularity: [DetailLine] {
    var lines = [heading(words.regularity), DetailLine(text: frequency)]
    let last = figures.lastMeeting.map { words.lastMeeting.filled(phrases.longDate($0)) }
    lines.append(DetailLine(text: last ?? words.neverMet))
    return lines
  }

  /// `9 de 12 em 12 meses, reuniu menos do que devia`
  private var frequency: String {
    guard let due = figures.dueInYear, let asDue = figures.meetsAsDue else {
      return words.met.filled(figures.heldInYear)
    }
    return words.metOf.filled(figures.heldInYear, due) + ", "
      + (asDue ? words.asDue : words.notAsDue)
  }

  /// One row for each of the last meetings; the longest bar has twenty letters.
  private var trend: [DetailLine] {
    guard let most = figures.trend.map(\.open).max() else { return [] }
    let rows = figures.trend.suffix(5).map { one in
      let bar = String(repeating: "#", count: most > 0 ? (one.open * 20 + most - 1) / most : 0)
      let day = phrases.shortDate(one.date, from: nil)
      let change = words.trendRow.filled(one.promised, one.done)
      return DetailLine(
        text: "\(day) \(FiguresLines.number(one.open)) \(bar)  \(change)", hanging: 2)
    }
    return [heading(words.trend)] + rows
  }

  /// Right-aligned in three columns.
  static func number(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: " ", count: max(0, 3 - digits.utf8.count)) + digits
  }
}
