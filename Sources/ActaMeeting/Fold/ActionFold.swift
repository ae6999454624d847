/// Folds events into the state of every action.
struct ActionFold {
  private(set) var records: [ActionRecord] = []
  private var places: [Reference: Int] = [:]
  private let timeline: Timeline

  init(groups: [GroupRecord], timeline: Timeline) {
    self.timeline = timeline
    let folders = Dictionary(
      groups.map { ($0.group.id, $0.folder) }, uniquingKeysWith: { first, _ in first })
    for (index, held) in timeline.held.enumerated() {
      addActions(of: held, at: index, folder: folders[held.group] ?? "")
    }
  }

  mutating func run() {
    for event in timeline.events {
      guard let place = places[event.action] else { continue }
      apply(event, to: &records[place])
    }
  }

  private mutating func addActions(of held: Timeline.Held, at index: Int, folder: String) {
    let meeting = held.meeting
    let next = nextOrdinary(after: index)
    for (item, entry) in meeting.entries {
      guard case .action(let action) = entry else { continue }
      let id = Reference(group: held.group, meeting: meeting.name, label: action.label)
      guard places[id] == nil else { continue }
      places[id] = records.count
      records.append(
        ActionRecord(
          id: id, text: meeting.corrected(action.text, label: action.label), who: action.who,
          with: action.with, due: action.due, priority: action.priority, origin: action.origin,
          history: [
            ActionStep(
              date: meeting.date, meeting: meeting.name, event: nil, line: action.lines.lowerBound)
          ],
          share: action.share ?? item.flatMap { meeting.items[$0].share }, born: meeting.date,
          nextMeetingHeld: next, folder: folder,
          line: action.lines.lowerBound))
    }
  }

  private func nextOrdinary(after index: Int) -> CalendarDate? {
    let born = timeline.held[index]
    return timeline.held[(index + 1)...].first {
      $0.group == born.group && ($0.meeting.type ?? .ordinary) == .ordinary
        && isLater($0.meeting.date, than: born.meeting.date)
    }?.meeting.date
  }

  private func isLater(_ date: CalendarDate?, than other: CalendarDate?) -> Bool {
    guard let date else { return false }
    return other.map { date > $0 } ?? true
  }

  private func apply(_ said: Timeline.Event, to record: inout ActionRecord) {
    let event = said.event
    record.state = event.state
    record.reviews += 1
    if let who = event.who { record.who = who }
    if let due = event.due {
      if let before = record.due, due > before { record.postponed += 1 }
      record.due = due
    }
    record.history.append(
      ActionStep(date: said.date, meeting: said.meeting, event: event, line: said.line))
  }
}

extension Meeting {
  /// A text of this meeting with the corrections on its label put in.
  package func corrected(_ text: String, label: String) -> String {
    corrections.filter { $0.on == nil || $0.on == label }.reduce(text) { text, correction in
      guard let reads = correction.reads, let right = correction.shouldRead else { return text }
      return text.replacingFirst(reads, by: right)
    }
  }
}

extension String {
  /// The text with the first occurrence of some bytes replaced.
  func replacingFirst(_ old: String, by new: String) -> String {
    let (bytes, wanted) = (Array(utf8), Array(old.utf8))
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return self }
    let place = (0...bytes.count - wanted.count).first { bytes[$0...].starts(with: wanted) }
    guard let place else { return self }
    return String(
      decoding: bytes[..<place] + Array(new.utf8) + bytes[(place + wanted.count)...], as: UTF8.self)
  }
}
