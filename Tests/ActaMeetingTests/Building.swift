import ActaMeeting
import Testing

/// `2026-07-30` as a day.
func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

/// `09:15` as a minute of the day.
func clock(_ text: String) throws -> ClockTime { try #require(ClockTime(text)) }

/// `GRD-MXX/2026-07-30/A1` as a name.
func name(_ text: String) throws -> Reference { try #require(Reference(text)) }

/// A held meeting with one item that holds some entries; the name begins with its day.
func meeting(
  _ name: String, _ entries: [Entry] = [], status: MeetingStatus = .draft,
  type: MeetingType? = nil, started: String? = nil
) throws -> Meeting {
  var meeting = Meeting(name: name)
  meeting.date = try day(String(name.prefix(10)))
  meeting.status = status
  meeting.type = type
  meeting.started = try started.map(clock)
  var item = AgendaItem(title: "Ponto", line: 10)
  item.entries = entries
  meeting.items = [item]
  return meeting
}

func action(_ label: String, due: String? = nil, origin: String? = nil, line: Int = 20) throws
  -> Entry
{
  var action = Action(label: label, text: "Enviar a lista.", lines: line...line + 2)
  action.who = "PRM"
  action.due = try due.map(day)
  action.origin = try origin.map(name)
  return .action(action)
}

func event(_ state: ActionState, due: String? = nil, who: String? = nil) throws -> ActionEvent {
  var event = ActionEvent(state: state)
  event.due = try due.map(day)
  event.who = who
  return event
}

func review(_ action: String, _ event: ActionEvent, line: Int = 12) throws -> Entry {
  .review(Review(action: try name(action), event: event, lines: line...line + 1))
}

func update(_ date: String, _ action: String, _ event: ActionEvent, line: Int = 3) throws -> Update
{
  Update(date: try day(date), action: try name(action), event: event, line: line)
}

func decision(
  _ label: String, on proposal: String? = nil, _ result: DecisionResult?, ratifies: String? = nil
) throws -> Entry {
  var decision = Decision(label: label, text: "Encaminhar em 72 horas.", lines: 30...34)
  decision.proposals = try [proposal].compactMap { $0 }.map(name)
  decision.result = result
  decision.ratifies = try ratifies.map(name)
  return .decision(decision)
}

func record(
  _ id: String = "GRD-MXX", folder: String = "", meetings: [Meeting] = [],
  proposals: [Proposal] = [], updates: [Update] = []
) -> GroupRecord {
  var group = Group()
  group.id = id
  return GroupRecord(
    folder: folder, group: group, meetings: meetings, proposals: proposals, updates: updates)
}
