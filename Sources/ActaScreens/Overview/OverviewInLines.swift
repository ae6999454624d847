package import ActaMeeting

/// The list of groups for those who read line by line.
extension Overview {
  /// The groups by number, each in words, and what they come to together.
  package var lines: [String] {
    let words = OverviewPhrases.of(language)
    let rows = entries.enumerated().map { number, entry in
      "\(number + 1). \(entry.id), \(entry.name): \(facts(inWords: entry))"
    }
    return [words.groups.filled(entries.count)] + rows + missing + [totals]
  }

  private func facts(inWords entry: Entry) -> String {
    let words = OverviewPhrases.of(language)
    guard let figures = entry.figures else { return LineWords.of(language).unreadable }
    let last =
      figures.lastMeeting.map { words.lastMeeting.filled(Phrases.of(language).longDate($0)) }
      ?? words.neverMet
    let met =
      figures.dueInYear.map { words.metOf.filled(figures.heldInYear, $0) }
      ?? words.met.filled(figures.heldInYear)
    let late = figures.overdue > 0 ? words.overdue.filled(figures.overdue) : words.noOverdue
    let waiting = LineWords.of(language).waiting.filled(figures.waiting)
    return [late, waiting, last, met].joined(separator: "; ")
  }

  /// What a line leads to.
  package enum LineChoice: Hashable, Sendable {
    /// By its place in the list.
    case group(Int)
    /// The list once more.
    case again
    case leave
    case unknown
  }

  package static func choice(_ line: String, of count: Int) -> LineChoice {
    let word = trimmedWords(line)
    if word.isEmpty { return .again }
    if ["q", "Q", "0"].contains(word) { return .leave }
    guard let number = decimal(Array(word.utf8)), (1...max(1, count)).contains(number), count > 0
    else { return .unknown }
    return .group(number - 1)
  }

  /// Words of the list by lines. Places are `{0}`.
  package struct LineWords: Hashable, Sendable {
    package let question: String
    package let unknown: String
    let unreadable: String
    let waiting: String

    package static func of(_ language: Language) -> LineWords {
      switch language {
      case .portuguese: portuguese
      case .english: english
      }
    }

    private static let portuguese = LineWords(
      question: "Número do grupo a abrir; Enter, a lista outra vez; q, sair:",
      unknown: "Não percebi. Escreva o número de um grupo, ou q para sair:",
      unreadable: "não se consegue ler", waiting: "propostas à espera: {0}")

    private static let english = LineWords(
      question: "Number of the group to open; Enter, the list again; q, leave:",
      unknown: "Not understood. Type the number of a group, or q to leave:",
      unreadable: "cannot be read", waiting: "proposals waiting: {0}")
  }
}
