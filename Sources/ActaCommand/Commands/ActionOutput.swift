import ActaDisplay
import ActaMeeting

/// The JSON of `acta actions`.
struct ActionReport: Encodable {
  var version = 1
  var today: String
  var actions: [Row]

  init(_ actions: [ActionRecord], today: CalendarDate) {
    self.today = today.iso
    self.actions = actions.map { Row(action: $0, today: today) }
  }

  struct Row: Encodable {
    var action: ActionRecord
    var today: CalendarDate

    enum Key: String, CodingKey {
      case id, group, meeting, label, text, who, with, due, priority, state, overdue, daysLate
      case postponed, reviews, file, line
    }

    func encode(to encoder: any Encoder) throws {
      var row = encoder.container(keyedBy: Key.self)
      try row.encode(action.id.text, forKey: .id)
      try row.encode(action.id.group, forKey: .group)
      try row.encode(action.id.meeting, forKey: .meeting)
      try row.encode(action.id.label, forKey: .label)
      try row.encode(action.text, forKey: .text)
      try row.encode(action.who, forKey: .who)
      try row.encode(action.with, forKey: .with)
      try row.encode(action.due?.iso, forKey: .due)
      try row.encode(action.priority?.words.english, forKey: .priority)
      try row.encode(action.state.words.english, forKey: .state)
      try row.encode(action.isOverdue(today: today), forKey: .overdue)
      try row.encode(action.daysLate(today: today), forKey: .daysLate)
      try row.encode(action.postponed, forKey: .postponed)
      try row.encode(action.reviews, forKey: .reviews)
      try row.encode(action.file, forKey: .file)
      try row.encode(action.line, forKey: .line)
    }
  }
}

/// RFC 4180, with cells that a spreadsheet would run made inert by an apostrophe.
enum ActionCSV {
  static func text(_ actions: [ActionRecord], today: CalendarDate) -> String {
    let head = [
      "id", "group", "meeting", "label", "text", "who", "with", "due", "priority", "state",
      "overdue", "daysLate", "postponed", "reviews", "file", "line",
    ]
    return ([head] + actions.map { row($0, today) })
      .map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func row(_ action: ActionRecord, _ today: CalendarDate) -> [String] {
    [
      action.id.text, action.id.group ?? "", action.id.meeting ?? "", action.id.label, action.text,
      action.who ?? "", action.with.joined(separator: " "), action.due?.iso ?? "",
      action.priority?.words.english ?? "", action.state.words.english,
      action.isOverdue(today: today) ? "true" : "false", String(action.daysLate(today: today)),
      String(action.postponed), String(action.reviews), action.file, String(action.line),
    ]
  }

  static func cell(_ text: String) -> String {
    let runs: Set<UInt8> = [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0x00]
    let inert = text.utf8.first.map(runs.contains) == true ? "'" + text : text
    let needsQuotes = inert.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    guard needsQuotes else { return inert }
    var quoted = ""
    for scalar in inert.unicodeScalars {
      quoted.unicodeScalars.append(scalar)
      if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
    }
    return "\"\(quoted)\""
  }
}

/// Actions for people.
struct ActionListing {
  var actions: [ActionRecord]
  var today: CalendarDate
  var language: Language

  private var isPortuguese: Bool { language == .portuguese }

  /// Aligned and cut to a width, with totals at the end.
  func columns(width: Int) -> String {
    let rows = actions.map { action in
      [short(action.id), action.who ?? "____", due(action), state(action)]
    }
    let widths = (0..<4).map { column in rows.map { DisplayText.columns($0[column]) }.max() ?? 0 }
    var text = ""
    for (row, action) in zip(rows, actions) {
      let cells = zip(row, widths).map { pad(DisplayText.shown($0), $1) }
      let line = (cells + [action.text]).joined(separator: "  ")
      text += DisplayText.truncate(line, columns: width) + "\n"
    }
    return text + totals + "\n"
  }

  /// One action a line, fields apart by tabs, nothing cut.
  func records() -> String {
    actions.map { action in
      [action.id.text, action.who ?? "", due(action), state(action), action.text]
        .map(DisplayText.shown).joined(separator: "\t") + "\n"
    }.joined()
  }

  private var totals: String {
    let late = actions.count { $0.isOverdue(today: today) }
    return isPortuguese
      ? "\(actions.count) acções, \(late) em atraso em \(today.iso)"
      : "\(actions.count) action items, \(late) overdue on \(today.iso)"
  }

  private func short(_ id: Reference) -> String {
    let groups = Set(actions.map(\.id.group))
    return groups.count == 1 ? Reference(meeting: id.meeting, label: id.label).text : id.text
  }

  private func due(_ action: ActionRecord) -> String {
    action.due?.iso ?? (isPortuguese ? "próxima reunião" : "next meeting")
  }

  private func state(_ action: ActionRecord) -> String {
    let word = action.state.words.text(in: language)
    let late = action.daysLate(today: today)
    guard late > 0 else { return word }
    return isPortuguese ? "\(word), ATRASADA \(late) dias" : "\(word), OVERDUE \(late) days"
  }

  private func pad(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - DisplayText.columns(text)))
  }
}
