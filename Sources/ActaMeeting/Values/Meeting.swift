/// One meeting: its agenda before, its record after. Lines count from 1.
package struct Meeting: Hashable, Sendable {
  /// The file name without `.txt`, by which other files refer to it.
  package var name: String
  package var title = ""
  package var number: Int?
  package var date: CalendarDate?
  /// The time it was called for.
  package var time: TimeSpan?
  package var started: ClockTime?
  package var ended: ClockTime?
  package var breaks: [Break] = []
  package var place: String?
  package var type: MeetingType?
  /// Member who presides.
  package var chair: String?
  /// Member who writes the record.
  package var secretary: String?
  /// Needed, of voting institutions, as written when the meeting opened.
  package var quorum: CountOf?
  package var status: MeetingStatus = .planned
  package var share: Label?
  package var next: NextMeeting?
  package var approvedIn: String?
  package var seal: String?
  package var attendance: [AttendanceRow] = []
  /// Text and blocks before the first agenda item, and after the attendance rows.
  package var opening: [Entry] = []
  package var items: [AgendaItem] = []

  package init(name: String) {
    self.name = name
  }

  /// Every entry in the order of the file, with the item it stands in (nil before the first).
  package var entries: MeetingEntries { MeetingEntries(opening: opening, items: items) }

  /// Whether anything at all is recorded.
  package var holdsEntries: Bool {
    !opening.isEmpty || items.contains { !$0.entries.isEmpty }
  }

  package var actions: [Action] {
    picked { if case .action(let action) = $0 { action } else { nil } }
  }

  package var decisions: [Decision] {
    picked { if case .decision(let decision) = $0 { decision } else { nil } }
  }

  package var reviews: [Review] {
    picked { if case .review(let review) = $0 { review } else { nil } }
  }

  package var corrections: [Correction] {
    picked { if case .correction(let one) = $0 { one } else { nil } }
  }

  /// What is wanted of each entry, in the order of the file.
  private func picked<Value>(_ pick: (Entry) -> Value?) -> [Value] {
    var all = opening.compactMap(pick)
    for item in items { all += item.entries.compactMap(pick) }
    return all
  }
}

/// A pause of the meeting; `span.end` equal to its start while it lasts.
package struct Break: Hashable, Sendable {
  package var span: TimeSpan
  package var note: String?

  package init(span: TimeSpan, note: String? = nil) {
    self.span = span
    self.note = note
  }

  /// Written `10:50-10:50` until someone resumes.
  package var isRunning: Bool { span.end == nil || span.length == 0 }
}

/// When the group means to meet again.
package struct NextMeeting: Hashable, Sendable {
  package var date: CalendarDate
  package var time: ClockTime?

  package init(date: CalendarDate, time: ClockTime? = nil) {
    self.date = date
    self.time = time
  }
}

/// One line of the roll call.
package struct AttendanceRow: Hashable, Sendable {
  package var who: Attendee
  package var word: AttendanceWord
  /// From arrival until departure; empty when neither was written.
  package var stays: [Stay]
  /// Member who sits for an absent one.
  package var by: String?
  package var note: String?
  package var line: Int

  package init(
    who: Attendee, word: AttendanceWord, stays: [Stay] = [], by: String? = nil,
    note: String? = nil, line: Int
  ) {
    self.who = who
    self.word = word
    self.stays = stays
    self.by = by
    self.note = note
    self.line = line
  }
}

/// A member of the group, or someone who came without being one.
package enum Attendee: Hashable, Sendable {
  case member(String)
  case visitor(Visitor)

  // By bytes: a name in a file may be long and made to be slow to compare.
  package static func == (left: Attendee, right: Attendee) -> Bool {
    switch (left, right) {
    case (.member(let one), .member(let other)): one.isSame(as: other)
    case (.visitor(let one), .visitor(let other)):
      one.sex == other.sex && one.name.isSame(as: other.name)
        && (one.institution.map { $0.isSame(as: other.institution) } ?? (other.institution == nil))
    case (.member, .visitor), (.visitor, .member): false
    }
  }

  package func hash(into hasher: inout Hasher) {
    switch self {
    case .member(let id): hasher.combine(Array(id.utf8))
    case .visitor(let visitor): hasher.combine(Array(visitor.name.utf8))
    }
  }
}

/// Someone in the room who is not in group.txt.
package struct Visitor: Hashable, Sendable {
  package var name: String
  /// As typed: a code, an alias or a free name.
  package var institution: String?
  package var sex: Sex?

  package init(name: String, institution: String?, sex: Sex?) {
    self.name = name
    self.institution = institution
    self.sex = sex
  }
}

/// A time in the room; nil on a side is from the beginning, until the end.
package struct Stay: Hashable, Sendable {
  package var from: ClockTime?
  package var until: ClockTime?

  package init(from: ClockTime? = nil, until: ClockTime? = nil) {
    self.from = from
    self.until = until
  }

  /// Someone who leaves at 11:00 is not there at 11:00.
  package func covers(_ time: ClockTime) -> Bool {
    if let from, time < from { return false }
    if let until, time >= until { return false }
    return true
  }
}

/// One point of the agenda with what was recorded under it.
package struct AgendaItem: Hashable, Sendable {
  package var title: String
  package var kind: ItemKind?
  package var writtenState: WrittenItemState?
  /// Institution or person who presents, as typed.
  package var lead: String?
  /// Minutes planned.
  package var minutes: Int?
  /// The proposals on the table.
  package var proposals: [Reference] = []
  /// Each time the item was taken up, in order.
  package var spans: [ItemSpan] = []
  package var level: ProblemLevel?
  package var stage: CaseStage?
  /// A training file's name.
  package var training: String?
  package var share: Label?
  package var entries: [Entry] = []
  /// Line of the heading, from 1.
  package var line: Int

  /// What is recorded under it. Corrections are of the whole meeting: they end its file, which is below
  /// its last item.
  package var recorded: [Entry] {
    entries.filter { if case .correction = $0 { false } else { true } }
  }

  /// In the order of the file.
  package var decisions: [Decision] {
    entries.compactMap { if case .decision(let decision) = $0 { decision } else { nil } }
  }

  package init(title: String, line: Int) {
    self.title = title
    self.line = line
  }
}

/// From opening to closing an item; nil while it is open.
package struct ItemSpan: Hashable, Sendable {
  package var opened: ClockTime?
  package var closed: ClockTime?

  package init(opened: ClockTime?, closed: ClockTime?) {
    self.opened = opened
    self.closed = closed
  }
}
