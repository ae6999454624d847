import ActaFrame
import ActaMeeting
import ActaText

/// View 1: the agenda with its clock, and the record of the item that is selected.
extension Session {
  var agendaPage: Page {
    guard let meeting = currentMeeting?.meeting else { return Page(whenEmpty: words.emptyGroup) }
    var page = Page(whenEmpty: words.emptyAgenda)
    page.rows = [ListRow(text: words.agendaHeading, right: words.minutesShort, role: .heading)]
    for (index, item) in meeting.items.enumerated() { page.rows += rows(index, item, meeting) }
    page.foot = agendaFoot(meeting)
    if case .item(let index)? = chosen(among: page.rows) {
      page.makeDetail = { itemDetail(index, meeting) }
    }
    return page
  }

  private func rows(_ index: Int, _ item: AgendaItem, _ meeting: Meeting) -> [ListRow] {
    let state = item.state
    let role: Role = state == .open ? .emphasis : state == .planned ? .plain : .dim
    var rows = [
      ListRow(
        text: "\(index + 1) \(item.title)", right: minutes(item), role: role, target: .item(index))
    ]
    let sub = subline(item, state)
    if !sub.isEmpty { rows.append(ListRow(text: "  \(sub)", role: .dim)) }
    return rows
  }

  private func minutes(_ item: AgendaItem) -> String {
    if isSpoken { return spokenMinutes(item) }
    let planned = item.minutes.map(String.init) ?? "-"
    guard !item.spans.isEmpty else { return planned }
    return "\(item.minutesUsed(now: clock))/\(pad(planned, 3))"
  }

  private func spokenMinutes(_ item: AgendaItem) -> String {
    let spoken = DialogueWords.of(language)
    guard let planned = item.minutes else { return "" }
    return item.spans.isEmpty
      ? spoken.plannedMinutes.filled(planned)
      : spoken.usedMinutes.filled(item.minutesUsed(now: clock), planned)
  }

  private func pad(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.utf8.count)) + text
  }

  private func subline(_ item: AgendaItem, _ state: ItemState) -> String {
    let proposals = item.proposals.map(\.label).joined(separator: " ")
    let said: String? =
      switch state {
      case .open: words.underDiscussion
      case .postponed: words.itemPostponed
      case .skipped: words.itemSkipped
      case .discussed, .planned: nil
      }
    return [proposals.isEmpty ? nil : proposals, said].compactMap { $0 }.joined(separator: " ")
  }

  private func agendaFoot(_ meeting: Meeting) -> [StyledText] {
    let presence = Presence(meeting: meeting, group: library.group)
    var lines = [quorumSentence(meeting, presence)]
    lines.append(
      StyledText(text: words.itemsAndMinutes.filled(meeting.items.count, meeting.minutesPlanned)))
    if let pause = meeting.runningBreak {
      lines.append(StyledText(text: words.breakSince.filled(pause.span.start.text), role: .warning))
    }
    if let end = meeting.predictedEnd(now: clock) {
      lines += predicted(end, meeting)
    } else if let ended = meeting.ended {
      lines.append(StyledText(text: words.endedAt.filled(ended.text)))
    }
    let late = library.register.actions.count { $0.isOverdue(today: now.date) }
    if late > 0 { lines.append(StyledText(text: words.lateActions.filled(late), role: .overdue)) }
    return lines
  }

  /// When the meeting is going to end, and by how much that is later than was planned; of one that is
  /// held at quite another hour, how long ago it should have ended.
  private func predicted(_ end: ClockTime, _ meeting: Meeting) -> [StyledText] {
    guard let planned = meeting.time?.end else {
      return [StyledText(text: room.predictedAlone.filled(end.text))]
    }
    if isOfAnotherHour(meeting, planned) {
      return [
        StyledText(text: room.predictedAlone.filled(end.text)),
        StyledText(
          text: room.plannedLongAgo.filled(hours(clock.minutes - planned.minutes)),
          role: .warning),
      ]
    }
    let text = words.predictedEnd.filled(end.text, planned.text)
    let late = end.minutes - planned.minutes
    guard late > 0 else { return [StyledText(text: text)] }
    return [text, room.laterThanPlanned.filled(hours(late))].map {
      StyledText(text: $0, role: .warning)
    }
  }

  /// Whether the meeting began after its planned end, or has gone on beyond it for as long as it was to
  /// take: nobody is waiting for that end any more.
  private func isOfAnotherHour(_ meeting: Meeting, _ planned: ClockTime) -> Bool {
    guard let start = meeting.time?.start, clock > planned else { return false }
    let isLateStart = meeting.started.map { $0 > planned } ?? false
    return isLateStart || clock.minutes - planned.minutes > planned.minutes - start.minutes
  }

  /// `1 h 20 min`, `45 min`.
  private func hours(_ minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    let parts = [hours > 0 ? "\(hours) h" : nil, rest > 0 ? "\(rest) min" : nil]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  /// The minute that presence is asked for: now while the meeting goes on, else the whole of it.
  var minuteOfRoom: ClockTime? {
    guard let meeting = currentMeeting?.meeting else { return nil }
    return meeting.started != nil && meeting.ended == nil ? clock : nil
  }

  /// Quorum in words: there, not there, or not asked for.
  func quorumSentence(_ meeting: Meeting, _ presence: Presence) -> StyledText {
    let here = presence.present(at: minuteOfRoom).count
    let needed = presence.needed.count
    guard needed > 0 else { return StyledText(text: words.noQuorumRule.filled(here)) }
    return here >= needed
      ? StyledText(text: words.quorumMet.filled(here, needed), role: .adopted)
      : StyledText(text: words.quorumMissing.filled(here, needed), role: .warning)
  }

  private func itemDetail(_ index: Int, _ meeting: Meeting) -> [DetailLine] {
    let item = meeting.items[index]
    let label = item.label(in: meeting, of: library.group)
    var lines: [DetailLine] = []
    if isStricter(item, in: meeting) {
      lines.append(DetailLine(text: label.rawValue, role: .restricted))
    }
    lines.append(DetailLine(text: "\(index + 1) \(item.title)", role: .heading, hanging: 2))
    lines += safeguardLines(on: item.line...item.line)
    let facts = [
      item.kind?.words.spoken(in: language), item.lead,
      item.minutes.map { words.minutes.filled($0) },
      item.proposals.isEmpty ? nil : item.proposals.map(\.text).joined(separator: " "),
    ]
    lines.append(DetailLine(text: facts.compactMap { $0 }.joined(separator: "  "), role: .dim))
    if item.kind == .followUp, review.open > 0, meetingRefusal == nil {
      lines.append(DetailLine(text: room.reviewedInView4, role: .dim))
    }
    if item.entries.isEmpty {
      lines += ["", words.emptyItem].map { DetailLine(text: $0, role: .dim) }
    }
    for (place, entry) in item.entries.enumerated() {
      lines.append(DetailLine(text: ""))
      let marked = self.lines(of: entry, in: meeting) + safeguardLines(on: entry.lines)
      lines += marked.map { line in
        var line = line
        line.entry = place
        return line
      }
    }
    return lines
  }
}
