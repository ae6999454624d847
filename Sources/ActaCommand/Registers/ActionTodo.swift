import ActaDisplay
import ActaMeeting

/// Actions in the format of todo.txt: one a line, final ones crossed out, the group as project, the
/// institution as context.
struct ActionTodo {
  var actions: AskedActions

  var text: String { actions.map { line($0) + "\n" }.joined() }

  private func line(_ action: ActionRecord) -> String {
    var parts: [String] = []
    let letter = action.priority.map(letter)
    if action.state.isFinal {
      // A day of completion may only stand before the day it was written.
      parts += ["x", action.history.last?.date?.iso, action.born?.iso].compactMap { $0 }
    } else {
      parts += [letter.map { "(\($0))" }, action.born?.iso].compactMap { $0 }
    }
    parts.append(words(of: action.text))
    if let group = word(action.id.group) { parts.append("+\(group)") }
    parts += ([action.who] + action.with).compactMap(word).map { "@\($0)" }
    if let due = action.lastDay { parts.append("due:\(due.iso)") }
    if action.state.isFinal, let letter { parts.append("pri:\(letter)") }
    if action.state != .open { parts.append("state:\(action.state.words.english)") }
    return (parts + ["id:\(action.id.text)"]).joined(separator: " ")
  }

  /// The text without words that a reader would take for fields: `due:2026-01-01` in it is no due date.
  private func words(of text: String) -> String {
    let words = DisplayText.shown(text).split(separator: " ", omittingEmptySubsequences: false)
    return words.map { word in
      let parts = word.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let isField =
        parts.count == 2 && !parts[1].isEmpty && !parts[1].hasPrefix("//")
        && parts[0].contains { $0.isLetter }
      return isField ? parts.joined(separator: ": ") : String(word)
    }.joined(separator: " ")
  }

  private func letter(_ priority: Priority) -> String {
    switch priority {
    case .high: "A"
    case .medium: "B"
    case .low: "C"
    }
  }

  /// A name without blanks; nil when there is none.
  private func word(_ name: String?) -> String? {
    guard let name, !name.isEmpty else { return nil }
    return DisplayText.shown(name).replacing(" ", by: "-")
  }
}
