import ActaDisplay
package import ActaMeeting
import ActaText

/// The sheet that people sign: landscape A4 at twelve characters an inch, names filled in, room for
/// those who come without having been expected, the purpose said, no place for a contact.
package struct AttendanceSheet: Sendable {
  /// Pages of lines, `columns` wide.
  package private(set) var pages: [[String]] = []
  private var blocks: [Block] = []
  package let label: Label

  /// Columns and lines of a page.
  package static let columns = 118
  package static let lines = 42

  private let group: Group
  private let words: MinutesWords
  private let paper: TrainingPaperWords
  private let title: String

  /// The sheet as any other document, for the web and for paper.
  package var document: PlainDocument {
    PlainDocument(
      pages: pages, label: label, kind: DocumentKind(.sheet), language: words.language,
      blocks: blocks, title: title)
  }

  /// The pages, each after the first begun by a form feed.
  package var text: String { document.text }

  /// One page or more for every day of a training; of an awareness activity the counts to fill in.
  package init(_ training: Training, group: Group, language: Language) {
    self.group = group.withoutContacts
    label = training.label(of: group)
    words = MinutesWords.of(language)
    paper = TrainingPaperWords.of(language)
    title = "\(paper.attendanceSheet): \(training.title)"
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
    self.group = group.withoutContacts
    label = meeting.label(of: group)
    words = MinutesWords.of(language)
    paper = TrainingPaperWords.of(language)
    title = "\(paper.attendanceSheet): \(meeting.title)"
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
    let members = seats.flatMap { seat in people.filter { seat.code.isSame(as: $0.institution) } }
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

  /// What stands above the table.
  private struct Heading {
    var title: String
    /// Names and values; a value that is missing is left out.
    var facts: [(name: String, value: String?)]

    var known: [(name: String, value: String)] {
      facts.compactMap { name, value in value.map { (name, $0) } }
    }
  }

  private func heading(
    _ title: String, _ kind: String, _ day: CalendarDate?, _ facts: [(String, String?)]
  ) -> Heading {
    Heading(
      title: "\(kind): \(title.isEmpty ? words.hole : title)",
      facts: [(paper.day, words.date(day))] + facts)
  }

  private var groupName: String { group.name.isEmpty ? words.hole : group.name }

  private var purpose: String {
    paper.purpose(group.secretariat.flatMap { group.institution($0)?.name } ?? words.hole)
  }

  /// Counts have their bands; people have three blank rows at least after them.
  private mutating func add(_ columns: Columns, _ heading: Heading, _ people: [[String]]) {
    let isCount = columns.count == 4
    let bands = ["0-11", "12-17", "18-24", "25-59", "60+", paper.total].map { [$0] }
    let rows = isCount ? bands : people
    let blanks = isCount ? 0 : 3
    addPages(columns, heading, rows, blanks: blanks)
    addBlocks(columns, heading, rows, blanks: blanks)
  }

  /// Breaks rows into pages, each with the heading; the last page is filled up with blank rows.
  private mutating func addPages(
    _ columns: Columns, _ heading: Heading, _ people: [[String]], blanks: Int
  ) {
    let facts = heading.known.map { "\($0.name): \($0.value)" }.joined(separator: "; ")
    let above = [groupName, heading.title, facts, purpose].flatMap {
      DisplayText.wrap($0, columns: Self.columns)
    }
    let rule =
      "+"
      + ([4] + columns.map(\.width)).map { String(repeating: "-", count: $0) }
      .joined(separator: "+") + "+"
    let room = max(1, (Self.lines - above.count - 7) / 2)
    let perPage = blanks == 0 ? people.count : room
    for page in 0..<(people.count + blanks + perPage - 1) / perPage {
      var lines =
        ["", ""] + above + ["", rule, row([words.number] + columns.map(\.head), columns), rule]
      for place in page * perPage..<(page + 1) * perPage {
        let texts = people.indices.contains(place) ? people[place] : []
        lines += [row([String(place + 1)] + texts, columns), rule]
      }
      pages.append(lines + Array(repeating: "", count: max(0, Self.lines - 2 - lines.count)))
    }
  }

  private mutating func addBlocks(
    _ columns: Columns, _ heading: Heading, _ people: [[String]], blanks: Int
  ) {
    if !blocks.isEmpty { blocks.append(.newPage) }
    blocks += [.letterhead(groupName), .gap, .title(heading.title), .gap]
    blocks += heading.known.map { .fact(name: $0.name, value: $0.value) }
    blocks += [.gap, .paragraph(Prose(purpose))]
    let rows = (0..<people.count + blanks).map { place -> [String] in
      let cells = [String(place + 1)] + (people.indices.contains(place) ? people[place] : [])
      return cells + Array(repeating: "", count: columns.count + 1 - cells.count)
    }
    let table = Table(
      head: [words.number] + columns.map(\.head), widths: [4] + columns.map(\.width), rows: rows,
      isFilledIn: true)
    blocks.append(.table(table))
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
