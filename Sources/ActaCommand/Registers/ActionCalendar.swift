import ActaDisplay
import ActaMeeting
import ActaMinutes

/// Actions as to-dos of RFC 5545 (iCalendar), for calendars of any maker: each with an UID of its
/// own, so that reading the file again brings up to date and doubles nothing.
struct ActionCalendar {
  var actions: AskedActions
  var today: CalendarDate
  var language: Language

  var text: String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Acta//Acta \(Acta.version)//EN",
      "CALSCALE:GREGORIAN",
    ]
    var met: [Reference: Int] = [:]
    for action in actions {
      let times = met[action.id, default: 0] + 1
      met[action.id] = times
      lines += toDo(action, name: times == 1 ? action.id.text : "\(action.id.text)-\(times)")
    }
    lines.append("END:VCALENDAR")
    return lines.map { ActionCalendar.folded($0) + "\r\n" }.joined()
  }

  /// Two actions of one label are two to-dos, until the label is mended.
  private func toDo(_ action: ActionRecord, name: String) -> [String] {
    var lines = [
      "BEGIN:VTODO",
      "UID:\(escaped("\(name)@acta"))",
      "DTSTAMP:\(noon(today))",
      "SUMMARY:\(escaped(action.text))",
      "STATUS:\(status(action.state))",
      "SEQUENCE:\(action.reviews)",
      "CLASS:\(classification(action.share))",
      "DESCRIPTION:\(escaped(description(action)))",
    ]
    if let due = action.lastDay { lines.append("DUE;VALUE=DATE:\(basic(due))") }
    if let born = action.born { lines.append("CREATED:\(noon(born))") }
    if let priority = action.priority { lines.append("PRIORITY:\(number(priority))") }
    let categories = [action.id.group, action.who].compactMap { $0 }.filter { !$0.isEmpty }
    if !categories.isEmpty {
      lines.append("CATEGORIES:\(categories.map(escaped).joined(separator: ","))")
    }
    if action.state == .done, let day = action.history.last?.date {
      lines += ["COMPLETED:\(noon(day))", "PERCENT-COMPLETE:100"]
    }
    lines.append("END:VTODO")
    return lines
  }

  private func description(_ action: ActionRecord) -> String {
    let owners = [action.who ?? "____"] + action.with
    let state = action.state.words.text(in: language)
    return "\(owners.joined(separator: ", ")); \(state); \(action.id.text)"
  }

  private func status(_ state: ActionState) -> String {
    switch state {
    case .open, .notReported, .escalated: "NEEDS-ACTION"
    case .inProgress, .blocked, .reported: "IN-PROCESS"
    case .done: "COMPLETED"
    case .cancelled, .merged: "CANCELLED"
    }
  }

  private func classification(_ label: Label?) -> String {
    switch label ?? .amber {
    case .clear, .green: "PUBLIC"
    case .amber: "PRIVATE"
    case .amberStrict, .red: "CONFIDENTIAL"
    }
  }

  private func number(_ priority: Priority) -> Int {
    switch priority {
    case .high: 1
    case .medium: 5
    case .low: 9
    }
  }

  private func basic(_ date: CalendarDate) -> String {
    padded(date.year, 4) + padded(date.month, 2) + padded(date.day, 2)
  }

  /// Where the format wants a moment: noon of the day, which is that day in nearly every zone.
  private func noon(_ date: CalendarDate) -> String { "\(basic(date))T120000Z" }

  /// TEXT of RFC 5545, section 3.3.11; control characters are left out.
  private func escaped(_ text: String) -> String {
    text.composedLetters.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "\\", ";", ",":
        result.unicodeScalars.append("\\")
        result.unicodeScalars.append(scalar)
      case "\n": result += "\\n"
      case "\t": result += " "
      default:
        guard scalar.value >= 0x20, !(0x7F...0x9F).contains(scalar.value),
          !DisplayText.isHidden(scalar)
        else { return }
        result.unicodeScalars.append(scalar)
      }
    }
  }

  /// At most 75 bytes a line, never broken within a character (section 3.1).
  static func folded(_ line: String) -> String {
    guard line.utf8.count > 75 else { return line }
    var result = ""
    var used = 0
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if used + width > 75 {
        result += "\r\n "
        used = 1
      }
      result.unicodeScalars.append(scalar)
      used += width
    }
    return result
  }
}
