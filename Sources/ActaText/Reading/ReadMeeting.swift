package import ActaMeeting

/// Reads one file of `meetings/`; `name` is the file's, without `.txt`.
package func readMeeting(_ document: Document, name: String) -> Reading<Meeting> {
  let (text, encoding) = Encoding.readable(document)
  let (outline, found) = Outliner.read(text, .meeting)
  var reader = MeetingReader(
    outline: outline, meeting: Meeting(name: name), found: found + encoding)
  reader.read()
  return Reading(document, outline, reader.meeting, reader.found)
}

/// Turns the outline of a meeting into its values.
struct MeetingReader {
  let outline: Outline
  var meeting: Meeting
  var found: [Diagnostic]

  mutating func read() {
    readHeader()
    meeting.opening = entries(outline.preface)
    for section in outline.sections {
      switch section.role {
      case .attendance, .reached: readAttendance(section)
      case .item: meeting.items.append(item(section))
      }
    }
    meeting.turnPastMidnight()
    readStatus()
    found += Labels.twice(outline.allParts)
    found += MeetingCheck(meeting: meeting, outline: outline).problems()
  }

  private mutating func readHeader() {
    let header = outline.header
    meeting.title = header.text(.meeting) ?? ""
    meeting.number = header.number(.number)
    meeting.date = header.date(.date)
    meeting.time = header.text(.time).flatMap { TimeSpan($0) }
    meeting.started = header.time(.started)
    meeting.ended = header.time(.ended)
    meeting.breaks = header.all(.pause).compactMap(Value.pause)
    meeting.place = header.text(.place)
    meeting.type = header.word(.type, as: MeetingType.self)
    meeting.chair = header.text(.chair)
    meeting.secretary = header.text(.secretary)
    meeting.quorum = header.text(.quorum).flatMap(Value.count)
    // A case conference is for its circle alone, whatever its file says.
    meeting.share = meeting.type == .caseConference ? .red : header.label(.share)
    meeting.next = header.text(.next).flatMap(Value.next)
    meeting.approvedIn = header.text(.approvedIn)
    meeting.seal = header.text(.seal).map(asciiLower)
    if meeting.date == nil { found.append(Diagnostic(.missingDate, line: 1)) }
  }

  /// A meeting whose status is missing or cannot be read is a plan while it records nothing; else it took
  /// place, so that no fact is lost for a word.
  private mutating func readStatus() {
    if let status = outline.header.word(.status, as: MeetingStatus.self) {
      meeting.status = status
      return
    }
    let isRecorded =
      meeting.started != nil || meeting.ended != nil || !meeting.attendance.isEmpty
      || meeting.entries.contains { $1.isFact }
    meeting.status = isRecorded ? .draft : .planned
    if isRecorded { found.append(Diagnostic(.missingStatus, line: 1)) }
  }

  private mutating func readAttendance(_ section: OutlineSection) {
    for part in section.parts {
      guard case .row(let row) = part else {
        meeting.opening += entries([part])
        continue
      }
      let line = row.lines.lowerBound
      let reader = AttendanceReader(row.text)
      if let read = reader.row(line: line) {
        meeting.attendance.append(read)
      } else {
        let isSlip = Outliner.isRestrictedNearMiss(Array(row.text.utf8)[...])
        let near = (isSlip ? nil : reader.nearest()).map {
          [$0.english.prefixForMessage, $0.portuguese.prefixForMessage]
        }
        found.append(
          Diagnostic(
            isSlip ? .restrictedMalformed : .badRow, line: line,
            [row.text.prefixForMessage] + (near ?? [])))
        meeting.opening.append(.paragraph(Paragraph(text: row.text, lines: row.lines)))
      }
    }
  }

  private func item(_ section: OutlineSection) -> AgendaItem {
    var item = AgendaItem(title: section.title, line: section.line)
    let fields = section.fields
    item.kind = fields.word(.kind, as: ItemKind.self)
    item.writtenState = fields.word(.state, as: WrittenItemState.self)
    item.lead = fields.text(.lead)
    item.minutes = fields.number(.time)
    item.proposals = fields.list(.proposal).compactMap { Reference($0) }
    item.spans = spans(fields)
    item.level = fields.word(.level, as: ProblemLevel.self)
    item.stage = fields.word(.stage, as: CaseStage.self)
    item.training = fields.text(.training)
    item.share = fields.label(.share)
    item.entries = entries(section.parts)
    return item
  }

  /// Openings and closings pair up in the order they are written.
  private func spans(_ fields: [OutlineField]) -> [ItemSpan] {
    var spans: [ItemSpan] = []
    /// All before it are closed.
    var open = 0
    for field in fields {
      let time = ClockTime(field.value)
      if field.key == .opened {
        spans.append(ItemSpan(opened: time, closed: nil))
      } else if field.key == .closed {
        while open < spans.count, spans[open].closed != nil { open += 1 }
        if open < spans.count {
          spans[open].closed = time
        } else {
          spans.append(ItemSpan(opened: nil, closed: time))
        }
      }
    }
    return spans
  }

  private func entries(_ parts: [OutlinePart]) -> [Entry] {
    parts.compactMap { part in
      switch part {
      case .paragraph(let text), .row(let text):
        .paragraph(Paragraph(text: text.text, lines: text.lines))
      case .block(let block): block.entry
      }
    }
  }
}

extension Entry {
  /// Whether it says what happened in the meeting.
  fileprivate var isFact: Bool {
    switch self {
    case .decision, .action, .review: true
    case .paragraph, .restricted, .correction: false
    }
  }
}

extension String {
  /// Enough of a line to recognise it in a message.
  var prefixForMessage: String {
    guard utf8.count > 60 else { return self }
    return String(
      decoding: unicodeScalars.prefix(40).reduce(into: [UInt8]()) { $0 += Array(String($1).utf8) },
      as: UTF8.self) + "…"
  }
}
