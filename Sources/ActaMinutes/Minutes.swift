import ActaMeeting

/// Makes documents of meetings. Pure: no file, no clock, the same request gives the same pages.
package enum Minutes {
  package static func document(_ request: MinutesRequest) -> PlainDocument {
    var writer = MinutesWriter(request)
    switch request.form {
    case .table: writer.writeTable()
    case .summary: writer.writeSummary()
    case .agenda: writer.writeNotice()
    }
    let words = MinutesWords.of(request.language)
    let isApproved = request.meeting.status.isApproved
    let mark =
      isApproved ? "\(words.seal) \(request.meeting.seal ?? words.hole)" : words.draft
    let pagination = Pagination(
      label: request.documentLabel, mark: request.form == .agenda ? "" : mark, words: words,
      pageLines: request.pageLines)
    return PlainDocument(
      pages: pagination.pages(of: writer.layout.lines), label: request.documentLabel,
      form: request.form, language: request.language)
  }
}

/// Writes one document, line by line.
struct MinutesWriter {
  let request: MinutesRequest
  let words: MinutesWords
  let audience: Audience
  let presence: Presence
  var layout = Layout()

  init(_ request: MinutesRequest) {
    self.request = request
    words = MinutesWords.of(request.language)
    audience = Audience(request)
    presence = Presence(meeting: request.meeting, group: request.group)
  }

  var meeting: Meeting { request.meeting }
  var group: Group { request.group }

  /// Letterhead, group and title.
  mutating func writeHead(_ kind: String) {
    for line in group.letterheads { layout.centred(line) }
    layout.centred(group.name.isEmpty ? words.hole : group.name)
    layout.blank()
    layout.centred("\(kind): \(meeting.title.isEmpty ? words.hole : meeting.title)")
    layout.blank()
  }

  mutating func writeFacts() {
    layout.fact(words.date, words.date(meeting.date))
    layout.fact(words.time, times)
    layout.fact(words.place, meeting.place ?? words.hole)
    guard audience.seesNames else { return }
    layout.fact(words.chair, person(meeting.chair))
    layout.fact(words.secretary, person(meeting.secretary))
  }

  private var times: String {
    let start = (meeting.started ?? meeting.time?.start)?.text ?? words.hole
    let isHeld = meeting.status.isHeld
    let end = (isHeld ? meeting.ended : meeting.time?.end)?.text ?? words.hole
    let breaks = meeting.breaks.map { pause in
      let until = pause.isRunning ? words.hole : pause.span.end?.text ?? words.hole
      return "\(words.breakWord) \(pause.span.start.text)-\(until)"
        + (pause.note.map { ", \($0)" } ?? "")
    }
    return "\(start)-\(end)" + (breaks.isEmpty ? "" : " (\(breaks.joined(separator: "; ")))")
  }

  func person(_ id: String?) -> String {
    guard let id else { return words.hole }
    guard let member = group.member(id) else { return id }
    return member.name + (member.institution.map { " (\($0))" } ?? "")
  }

  /// What one line says of an item that this circle does not see.
  func hidden(_ index: Int, _ item: AgendaItem) -> String {
    "\(words.item) \(index + 1): \(words.leaveOut), \(audience.label(of: item).rawValue)"
  }

  mutating func writeAgenda() {
    layout.heading(words.agenda)
    for (index, item) in meeting.items.enumerated() {
      guard audience.sees(item) else {
        layout.add(hidden(index, item), indent: 1)
        continue
      }
      let minutes = item.minutes.map { " (\($0) \(words.minutesUnit))" } ?? ""
      layout.add("\(index + 1). \(item.title)\(minutes)", indent: 1, hanging: 3)
    }
  }

  func entries(of item: AgendaItem) -> [Entry] {
    item.entries.filter { audience.sees($0, in: item) }
  }

  /// Every action this circle sees, in the order of the record.
  var visibleActions: [Action] {
    let all =
      meeting.opening.map { (Optional<AgendaItem>.none, $0) }
      + meeting.items.flatMap { item in item.entries.map { (Optional(item), $0) } }
    return all.compactMap { item, entry in
      guard case .action(let action) = entry, audience.sees(entry, in: item) else { return nil }
      return action
    }
  }

  func due(_ action: Action) -> String {
    let date = request.actions[action.label]?.due ?? action.due
    return date.map(words.shortDate) ?? words.untilNext
  }

  func state(_ action: Action) -> String {
    (request.actions[action.label]?.state ?? .open).words.text(in: words.language)
  }

  func text(of action: Action) -> String { meeting.corrected(action.text, label: action.label) }
}
