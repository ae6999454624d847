import ActaDisplay
package import ActaMeeting

/// The thread of an action, a proposal or a decision as text for people: how it stands, then every
/// fact with its day and the line it is written on.
package struct ThreadText: Sendable {
  private let thread: Thread
  private let today: CalendarDate
  private let words: ThreadWords

  package init(_ thread: Thread, today: CalendarDate, language: Language) {
    self.thread = thread
    self.today = today
    words = .of(language)
  }

  /// One paragraph of the text.
  package struct Paragraph: Hashable, Sendable {
    package var text: String
    /// Columns that it is moved to the right; wrapped rows stand below.
    package var indent: Int
    package var kind: Kind

    package enum Kind: Hashable, Sendable {
      case heading, fact, detail, place, blank
    }
  }

  /// Wrapped to a width.
  package func lines(width: Int) -> [String] {
    paragraphs.flatMap { paragraph -> [String] in
      let room = max(20, width - paragraph.indent)
      let hanging = paragraph.kind == .fact ? ThreadText.margin : 0
      return DisplayText.wrap(paragraph.text, columns: room, hanging: hanging).map { line in
        line.isEmpty ? "" : String(repeating: " ", count: paragraph.indent) + line
      }
    }
  }

  package var paragraphs: [Paragraph] {
    let head = heading.map { Paragraph(text: $0, indent: 0, kind: .heading) }
    return head + thread.facts.flatMap { [blank] + paragraphs(of: $0) }
  }

  /// Behind the day of a fact.
  private static let margin = 12

  private var blank: Paragraph { Paragraph(text: "", indent: 0, kind: .blank) }

  private func paragraphs(of fact: ThreadFact) -> [Paragraph] {
    let telling = ThreadTelling(fact: fact, subject: thread.subject, words: words)
    let day = fact.date?.iso ?? "____-__-__"
    let margin = ThreadText.margin
    return [Paragraph(text: "\(day)  \(telling.line)", indent: 0, kind: .fact)]
      + telling.details(in: thread).map { Paragraph(text: $0, indent: margin, kind: .detail) }
      + [Paragraph(text: fact.place.text + label(fact.share), indent: margin, kind: .place)]
  }

  // MARK: how it stands

  private var heading: [String] {
    switch thread.standing {
    case .action(let action): return heading(of: action)
    case .proposal(let record):
      let by = record.proposal.by.map { "\(words.by) \($0)" }
      return [
        "\(words.proposal) \(record.id.text)", record.title,
        joined([state(record.state.words), by]),
      ]
        + thread.counterparts.map {
          words.elsewhere($0.id.text, $0.state.words.spoken(in: words.language))
        }
    case .decision(let record):
      let subjects = record.subjects.joined(separator: ", ")
      return [
        "\(words.decision) \(record.id.text)\(label(record.share))", record.text,
        joined([
          record.decision.result.map { state($0.words) },
          subjects.isEmpty ? nil : "\(words.onIt.lowercased()) \(subjects)",
          record.settledBy.map { "\(words.settledBy) \($0.text)" },
        ]),
      ]
    }
  }

  private func heading(of action: ActionRecord) -> [String] {
    let late = action.daysLate(today: today)
    let with = action.with.isEmpty ? nil : "\(words.with) \(action.with.joined(separator: ", "))"
    let owners = joined([action.who ?? "____", with])
    return [
      "\(words.action) \(action.id.text)\(label(action.share))", action.text,
      "\(words.answers): \(owners)",
      joined([
        state(action.state.words), late > 0 ? words.late(late) : nil,
        "\(words.due) \(action.due?.iso ?? words.nextMeeting)",
        action.postponed > 0 ? words.postponedTimes(action.postponed) : nil,
      ]),
    ]
  }

  /// What must not be passed on as the rest may be.
  private func label(_ share: Label?) -> String {
    share.map { $0 < .amber ? " \($0.rawValue)" : "" } ?? ""
  }

  private func state(_ state: Words) -> String {
    "\(words.state): \(state.spoken(in: words.language))"
  }

  private func joined(_ parts: [String?]) -> String {
    parts.compactMap { $0 }.joined(separator: ", ")
  }
}
