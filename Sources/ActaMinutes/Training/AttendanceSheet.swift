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
  /// The label of what the sheet is of, where that is stricter than the sheet's: then it has the day
  /// and rows to fill in, and nothing of what is known.
  private let stricter: Label?
  /// Whose circle reads the list, where that is not the sheet's: then it has blank rows alone.
  private let ofList: Label?

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
      blocks: blocks, title: title, isForWiderCircle: stricter != nil)
  }

  /// The pages, each after the first begun by a form feed.
  package var text: String { document.text }

  /// So many rows are printed: of a sheet with more something is wrong in the file.
  package static let mostRows = 20_000

  /// Why there is no sheet of a training; nil where there is one.
  package static func refusal(_ training: Training, in language: Language) -> String? {
    let (days, people) = (training.dates.count, training.participants.count)
    guard !training.isAwareness, days * (people + 3) > mostRows else { return nil }
    return Words(
      "\(days) days of \(people) people would be a sheet of more than \(mostRows) rows; "
        + "correct date:, or write a file for each part of the training.",
      "\(days) dias de \(people) pessoas dariam uma folha com mais de \(mostRows) linhas; "
        + "corrija data:, ou escreva um ficheiro para cada parte da capacitação."
    ).text(in: language)
  }

  /// One page or more for every day of a training; of an awareness activity the counts to fill in.
  package init(_ request: TrainingRequest) {
    let training = request.training
    group = request.group.withoutContacts
    label = request.label
    stricter = request.circle.seesText ? nil : request.circle.own
    ofList = request.circle.seesNames ? nil : request.circle.ofNames
    words = MinutesWords.of(request.language)
    paper = TrainingPaperWords.of(request.language)
    title = request.title(paper.attendanceSheet)
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
        SheetRoll(group: group).people(training.participants))
    }
    number()
  }

  /// The roll of a meeting. A case conference's has institutions and no names. `label` is whom it is
  /// for; nil is the meeting's own.
  package init(_ meeting: Meeting, group: Group, label: Label? = nil, language: Language) {
    let own = meeting.label(of: group)
    self.group = group.withoutContacts
    self.label = label ?? own
    stricter = self.label > own ? own : nil
    ofList = stricter
    words = MinutesWords.of(language)
    paper = TrainingPaperWords.of(language)
    title =
      paper.attendanceSheet + (stricter == nil ? ": \(meeting.title.orHole(words))" : "")
    let times = [meeting.time?.start.text, meeting.time?.end?.text].compactMap { $0 }
    let facts: [(String, String?)] = [
      (words.place, meeting.place),
      (words.time, times.isEmpty ? nil : times.joined(separator: "-")),
    ]
    add(
      meetingTable, heading(meeting.title, paper.attendanceSheet, meeting.date, facts),
      SheetRoll(group: self.group).people(of: meeting))
    number()
  }

  // MARK: tables

  /// Heads with the columns each takes; the number stands before them all.
  private typealias Columns = [(head: String, width: Int)]

  private func dayTable(_ training: Training) -> Columns {
    [
      (paper.name, 28), (paper.institution, 11), (paper.function, 21), (paper.sex, 5),
      (paper.age, 6), (paper.morning, 6), (paper.afternoon, 6), (paper.signature, 21),
    ]
  }

  private var meetingTable: Columns {
    [
      (paper.name, 32), (paper.institution, 12), (paper.function, 23), (paper.sex, 5),
      (paper.arrival, 7), (paper.signature, 27),
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
    let day: (String, String?) = (paper.day, words.date(day))
    if let stricter {
      return Heading(title: kind, facts: [day, (paper.keptApart, paper.restricted(stricter))])
    }
    let list: (String, String?) = (paper.listKept, ofList.map(paper.restrictedList))
    return Heading(title: "\(kind): \(title.orHole(words))", facts: [day] + facts + [list])
  }

  private var groupName: String { group.name.isEmpty ? words.hole : group.name }

  private var purpose: String {
    paper.purpose(group.secretariat.flatMap { group.institution($0)?.name } ?? words.hole)
  }

  /// Counts have their bands; people have three blank rows at least after them.
  private mutating func add(_ columns: Columns, _ heading: Heading, _ people: [[String]]) {
    let isCount = columns.count == 4
    let bands = ["0-11", "12-17", "18-24", "25-59", "60+", paper.total].map { [$0] }
    let rows = isCount ? bands : ofList == nil ? people : []
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
    let head = row([words.number] + columns.map(\.head), columns)
    let room = max(2, Self.lines - above.count - head.count - 5)
    for rows in rowsByPage(columns, people, blanks: blanks, room: room) {
      let body = rows.flatMap { $0 + [rule] }
      let lines = ["", ""] + above + [rule] + head + [rule] + body
      pages.append(lines + Array(repeating: "", count: max(0, Self.lines - 1 - lines.count)))
    }
  }

  /// The lines of each row, with a rule after each as many as there is room for on a page; blank rows
  /// fill up the last.
  private func rowsByPage(
    _ columns: Columns, _ people: [[String]], blanks: Int, room: Int
  ) -> [[[String]]] {
    var pages: [[[String]]] = [[]]
    var number = 0
    var used = 0
    func put(_ texts: [String]) {
      number += 1
      let lines = row([String(number)] + texts, columns)
      if used + lines.count + 1 > room, used > 0 {
        pages.append([])
        used = 0
      }
      pages[pages.count - 1].append(lines)
      used += lines.count + 1
    }
    for texts in people + Array(repeating: [], count: blanks) { put(texts) }
    while blanks > 0, used + row([String(number + 1)], columns).count < room { put([]) }
    return pages
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

  /// As many lines as its longest cell takes.
  private func row(_ cells: [String], _ columns: Columns) -> [String] {
    let widths = [4] + columns.map(\.width)
    let wrapped = widths.enumerated().map { index, width in
      cells.indices.contains(index) ? DisplayText.wrap(cells[index], columns: width) : []
    }
    return (0..<max(1, wrapped.map(\.count).max() ?? 1)).map { line in
      let parts = zip(wrapped, widths).map { rows, width in
        pad(line < rows.count ? rows[line] : "", width)
      }
      return "|" + parts.joined(separator: "|") + "|"
    }
  }

  /// The label and the page's number at the top and at the bottom.
  private mutating func number() {
    for index in pages.indices {
      let page = words.page(index + 1, pages.count)
      let space = Self.columns - DisplayText.columns(label.rawValue) - DisplayText.columns(page)
      let edge = label.rawValue + String(repeating: " ", count: max(1, space)) + page
      pages[index][0] = edge
      pages[index].append(edge)
    }
  }
}
