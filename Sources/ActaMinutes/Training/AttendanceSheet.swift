import ActaDisplay
package import ActaMeeting

/// The sheet that people sign: landscape A4 at twelve characters an inch, names filled in, room for
/// those who come without having been expected, the purpose said, no place for a contact.
package struct AttendanceSheet: Sendable {
  /// Pages of lines, `columns` wide.
  package private(set) var pages: [[String]] = []
  package let label: Label

  /// Columns and lines of a page.
  package static let columns = 118
  package static let lines = 42

  private let group: Group
  private let words: MinutesWords
  private let paper: TrainingPaperWords

  /// The pages, each after the first begun by a form feed.
  package var text: String {
    pages.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\u{0C}")
  }

  /// One page or more for every day of a training; of an awareness activity the counts to fill in.
  package init(_ training: Training, group: Group, language: Language) {
    self.group = group
    label = training.label(of: group)
    words = MinutesWords.of(language)
    paper = TrainingPaperWords.of(language)
    let facts: [(String, String?)] = [
      (words.place, training.place), (paper.topic, training.topic),
      (paper.organiser, training.organiser), (paper.funder, training.funder),
    ]
    if training.isAwareness {
      add(countTable(training), heading(training.title, paper.count, training.firstDay, facts), [])
    }
    for day in training.isAwareness ? [] : training.dates.sorted() {
      add(
        dayTable(training), heading(training.title, paper.attendanceSheet, day, facts),
        training.participants.map { person($0) })
    }
    number()
  }

  /// The roll of a meeting. A case conference's has institutions and no names.
  package init(_ meeting: Meeting, group: Group, language: Language) {
    self.group = group
    label = meeting.label(of: group)
    words = MinutesWords.of(language)
    paper = TrainingPaperWords.of(language)
    let times = [meeting.time?.start.text, meeting.time?.end?.text].compactMap { $0 }
    let facts: [(String, String?)] = [
      (words.place, meeting.place),
      (words.time, times.isEmpty ? nil : times.joined(separator: "-")),
    ]
    add(
      meetingTable, heading(meeting.title, paper.attendanceSheet, meeting.date, facts),
      roll(meeting))
    number()
  }

  // MARK: who

  private func person(_ one: Participant) -> [String] {
    let index = InstitutionIndex(group)
    let code = one.institution.map { index.code(of: $0) ?? $0 }
    let member = group.members.first {
      PersonName($0.name) == PersonName(one.name)
        && PlainWord($0.institution ?? "") == PlainWord(code ?? "")
    }
    return [
      one.name, code ?? "", member?.function ?? "", one.sex?.words.english ?? "", one.age ?? "",
    ]
  }

  private func roll(_ meeting: Meeting) -> [[String]] {
    let seats = group.institutions(on: meeting.date)
    guard meeting.type != .caseConference else { return seats.map { ["", $0.code, "", ""] } }
    let people = group.members(on: meeting.date)
    let members = seats.flatMap { seat in people.filter { $0.institution == seat.code } }
    let visitors = meeting.attendance.compactMap { row -> [String]? in
      guard case .visitor(let visitor) = row.who else { return nil }
      return [visitor.name, visitor.institution ?? "", "", visitor.sex?.words.english ?? ""]
    }
    return members.map {
      [$0.name, $0.institution ?? "", $0.function ?? "", $0.sex?.words.english ?? ""]
    } + visitors
  }

  // MARK: tables

  /// Heads with the columns each takes; the number stands before them all.
  private typealias Columns = [(head: String, width: Int)]

  private func dayTable(_ training: Training) -> Columns {
    [
      (paper.name, 30), (paper.institution, 11), (paper.function, 17), (paper.sex, 4),
      (paper.age, 6), (paper.morning, 6), (paper.afternoon, 6), (paper.signature, 24),
    ]
  }

  private var meetingTable: Columns {
    [
      (paper.name, 32), (paper.institution, 12), (paper.function, 23), (paper.sex, 4),
      (paper.arrival, 7), (paper.signature, 28),
    ]
  }

  private func countTable(_ training: Training) -> Columns {
    [(paper.age, 20), (paper.women, 26), (paper.men, 26), (paper.total, 26)]
  }

  private func heading(
    _ title: String, _ kind: String, _ day: CalendarDate?, _ facts: [(String, String?)]
  ) -> [String] {
    let known = facts.compactMap { name, value in value.map { "\(name): \($0)" } }
    let keeper = group.secretariat.flatMap { group.institution($0)?.name } ?? words.hole
    return [
      group.name.isEmpty ? words.hole : group.name,
      "\(kind): \(title.isEmpty ? words.hole : title)",
      ([paper.day + ": " + words.date(day)] + known).joined(separator: "; "),
    ].flatMap { DisplayText.wrap($0, columns: Self.columns) }
      + DisplayText.wrap(paper.purpose(keeper), columns: Self.columns)
  }

  /// Breaks rows into pages, each with the heading; the last page is filled up with blank rows, and
  /// there are three at least.
  private mutating func add(_ columns: Columns, _ heading: [String], _ people: [[String]]) {
    let isCount = columns.count == 4
    let rule =
      "+"
      + ([4] + columns.map(\.width)).map { String(repeating: "-", count: $0) }
      .joined(separator: "+") + "+"
    let room = Self.lines - heading.count - 7
    let perPage = max(1, room / 2)
    let bands = ["0-11", "12-17", "18-24", "25-59", "60+", paper.total].map { [$0] }
    let blanks = isCount ? 0 : 3
    let pageCount = isCount ? 1 : (people.count + blanks + perPage - 1) / perPage
    for page in 0..<pageCount {
      var lines =
        ["", ""] + heading + ["", rule, row([words.number] + columns.map(\.head), columns), rule]
      for place in page * perPage..<(page + 1) * perPage {
        let cells = isCount ? bands : people
        if isCount, place >= bands.count { break }
        let texts = cells.indices.contains(place) ? cells[place] : []
        lines += [row([String(place + 1)] + texts, columns), rule]
      }
      pages.append(lines + Array(repeating: "", count: max(0, Self.lines - 2 - lines.count)))
    }
  }

  private func row(_ cells: [String], _ columns: Columns) -> String {
    let widths = [4] + columns.map(\.width)
    let parts = widths.enumerated().map { index, width in
      let text = cells.indices.contains(index) ? cells[index] : ""
      let cut = DisplayText.truncate(text, columns: width)
      return cut + String(repeating: " ", count: max(0, width - DisplayText.columns(cut)))
    }
    return "|" + parts.joined(separator: "|") + "|"
  }

  /// The label and the page's number at the top and at the bottom.
  private mutating func number() {
    for index in pages.indices {
      let page = words.page(index + 1, pages.count)
      let space = Self.columns - DisplayText.columns(label.rawValue) - DisplayText.columns(page)
      let edge = label.rawValue + String(repeating: " ", count: max(1, space)) + page
      pages[index][0] = edge
      pages[index] += ["", edge]
    }
  }
}
