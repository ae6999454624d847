import ActaMeeting

/// Everything that the files at hand give a name to, gathered once for all groups. What stands in the
/// file of a planned or cancelled meeting is not there yet.
struct KnownNames {
  /// Day of the meeting in which each action was promised, and the line.
  private(set) var actions: [Reference: Birth] = [:]
  private(set) var decisions: Set<Reference> = []
  private(set) var proposals: Set<Reference> = []
  /// Meetings and trainings of any state; the label is the file's name.
  private(set) var meetings: Set<Reference> = []
  private(set) var trainings: Set<Reference> = []
  /// Ids and, by them, who may be named; by bytes.
  private var rosters: [[UInt8]: Roster] = [:]

  /// Where an action begins.
  struct Birth {
    var date: CalendarDate?
    var started: ClockTime?
    var line: Int
  }

  init(_ all: [GroupText]) {
    for text in all {
      let group = text.group.value.id
      let key = Array(group.utf8)
      rosters[key] = rosters[key] ?? Roster(text.group.value)
      for reading in text.meetings { add(reading.value, group) }
      for reading in text.trainings {
        trainings.insert(Reference(group: group, label: reading.value.name))
      }
      for proposal in text.proposals?.value ?? [] where proposal.label.utf8.count <= 40 {
        proposals.insert(Reference(group: group, label: proposal.label))
      }
    }
  }

  /// Nil for a group that is not at hand.
  func roster(of group: String) -> Roster? { rosters[Array(group.utf8)] }

  /// Whether the files of a group are at hand.
  func know(group: String) -> Bool { roster(of: group) != nil }

  private mutating func add(_ meeting: Meeting, _ group: String) {
    meetings.insert(Reference(group: group, label: meeting.name))
    guard meeting.status.isHeld else { return }
    for (_, entry) in meeting.entries {
      switch entry {
      case .action(let action) where action.label.utf8.count <= 12:
        let id = Reference(group: group, meeting: meeting.name, label: action.label)
        let birth = Birth(
          date: meeting.date, started: meeting.started ?? meeting.time?.start,
          line: action.lines.lowerBound)
        actions[id] = actions[id] ?? birth
      case .decision(let decision) where decision.label.utf8.count <= 12:
        decisions.insert(Reference(group: group, meeting: meeting.name, label: decision.label))
      default: break
      }
    }
  }
}
