package import ActaMeeting

/// What the next meeting's file shall begin with.
package struct NewMeeting: Hashable, Sendable {
  package var date: CalendarDate
  package var time: TimeSpan?
  package var type: MeetingType

  package init(date: CalendarDate, time: TimeSpan?, type: MeetingType) {
    self.date = date
    self.time = time
    self.type = type
  }

  /// The day that the last meeting named, else a working day by the last one and the group's rhythm,
  /// else `today`; never a day that is past.
  package static func likelyDate(of record: GroupRecord, today: CalendarDate) -> CalendarDate {
    let held = record.meetings.filter { $0.status.isHeld && ($0.type ?? .ordinary) == .ordinary }
    guard let last = held.max(by: { ($0.date ?? today) < ($1.date ?? today) }) else { return today }
    let rhythm = record.group.frequency?.months ?? 1
    let date = last.next?.date ?? last.date?.adding(months: rhythm)?.workday ?? today
    return max(date, today)
  }

  /// The name of its file, without `.txt`.
  package func fileName(in language: Language) -> String {
    guard type != .ordinary else { return date.iso }
    let word = type.words.text(in: language)
    return "\(date.iso)-\(String(decoding: FoldedWord(word).bytes, as: UTF8.self))"
  }

  /// The file: previous actions first, then provisional decisions to ratify, what was carried over,
  /// proposals that wait, and the items that stand on every agenda. A case conference has none of them:
  /// it is for its own circle, and nothing is written down of it.
  package func document(for record: GroupRecord, register: Register) -> Document {
    let group = record.group
    let language = group.language ?? .portuguese
    let lines = ["acta: 1"] + header(record, language) + agenda(record, register, language)
    return Document(text: lines.joined(separator: "\n") + "\n")
  }

  private func agenda(
    _ record: GroupRecord, _ register: Register, _ language: Language
  ) -> [String] {
    guard type != .caseConference else { return [] }
    let carried = carriedOver(record)
    var items = [followUp(language)] + carried
    items += waiting(record, register, already: carried.flatMap(\.proposals))
    items.insert(contentsOf: toRatify(record, register, items), at: 1)
    items += record.group.standing.map {
      ItemDraft(title: $0.title, kind: $0.kind, minutes: $0.minutes)
    }
    return items.flatMap { [""] + $0.lines(in: language) }
  }

  private func header(_ record: GroupRecord, _ language: Language) -> [String] {
    let group = record.group
    // Where and for how long a meeting for fewer people sat is not for a notice.
    let last = latest(record.meetings.filter { $0.label(of: group) >= group.labelOfMeetings })
    let people = group.members(on: date)
    let number = type == .ordinary ? nextNumber(record) : nil
    let secretary = people.first { $0.role == .secretary }
    let share = type == .caseConference ? .red : group.share
    let fields: [(FieldKey, String?)] = [
      (.meeting, meetingTitle(number: number, type: type, in: language)),
      (.number, number.map(String.init)), (.date, date.iso),
      (.time, (time ?? announcedTime(record) ?? last?.time).flatMap(text)),
      (.place, last?.place ?? group.place),
      (.type, type.words.text(in: language)),
      (.chair, people.first { $0.role == .chair }?.id),
      (.secretary, secretary?.id),
      (.status, MeetingStatus.planned.words.text(in: language)), (.share, share?.rawValue),
    ]
    return fields.compactMap { key, value in
      let isShe = key == .secretary && language == .portuguese && secretary?.sex == .female
      let name = isShe ? "secretária" : key.written(in: language)
      return value.map { "\(name): \(oneLine($0))" }
    }
  }

  /// The held meeting of the latest day; of two on one day, the later file.
  func latest(_ meetings: [Meeting]) -> Meeting? {
    meetings.filter(\.status.isHeld).max {
      ($0.date?.daysSince1970 ?? .min) < ($1.date?.daysSince1970 ?? .min)
    }
  }

  /// From the hour that a held meeting named for this day, for as long as that meeting was planned.
  private func announcedTime(_ record: GroupRecord) -> TimeSpan? {
    let naming = latest(record.meetings.filter { $0.next?.date == date && $0.next?.time != nil })
    guard let naming, let start = naming.next?.time else { return nil }
    return TimeSpan(start: start, end: naming.time?.length.map(start.adding))
  }

  private func text(_ span: TimeSpan) -> String? {
    [span.start.text, span.end?.text].compactMap { $0 }.joined(separator: "-")
  }

  private func nextNumber(_ record: GroupRecord) -> Int {
    let ordinary = record.meetings.filter {
      ($0.type ?? .ordinary) == .ordinary && $0.status != .cancelled
    }
    return (ordinary.compactMap(\.number).max() ?? ordinary.count) + 1
  }

  private func followUp(_ language: Language) -> ItemDraft {
    let title =
      language == .portuguese
      ? "Ponto de situação das acções anteriores" : "Follow-up of earlier action items"
    return ItemDraft(title: title, kind: .followUp, minutes: 15)
  }

  private func toRatify(
    _ record: GroupRecord, _ register: Register, _ items: [ItemDraft]
  ) -> [ItemDraft] {
    let decisions = DecisionRegister(groups: [record])
    let agenda = RatificationAgenda(
      pending: decisions.pending(in: record.group.id), proposals: register.proposals,
      group: record.group)
    return agenda.drafts(naming: items.flatMap(\.proposals), titles: items.map(\.title))
  }

  private func waiting(
    _ record: GroupRecord, _ register: Register, already: [Reference]
  ) -> [ItemDraft] {
    register.proposals.filter { proposal in
      proposal.id.group == record.group.id
        && [.submitted, .discussed, .deferred, .provisional].contains(proposal.state)
        && !already.contains { $0.label == proposal.label }
    }.map {
      ItemDraft(
        title: $0.title, kind: .decision, lead: $0.proposal.by, minutes: 20,
        proposal: Reference(label: $0.label))
    }
  }
}
