package import ActaMeeting

/// Reads `updates.txt`: `DATE ID WORD [due D] [who X] [by X] [to X] [into ID] text`, in the order of
/// the file.
package func readUpdates(_ document: Document) -> Reading<[Update]> {
  guard !document.bytes.isEmpty else { return Reading(document, Outline(), [], []) }
  let (text, encoding) = Encoding.readable(document)
  let (outline, found) = Outliner.read(text, .updates)
  var updates: [Update] = []
  var problems = found + encoding
  for case .row(let row) in outline.preface {
    switch update(row.text, line: row.lines.lowerBound) {
    case .success(let update): updates.append(update)
    case .failure(let problem): problems.append(problem.diagnostic)
    }
  }
  return Reading(document, outline, updates, problems)
}

private struct RowProblem: Error {
  var diagnostic: Diagnostic
}

private func update(_ text: String, line: Int) -> Result<Update, RowProblem> {
  let words = text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 }).map { String($0) ?? "" }
  func problem(_ name: Diagnostic.Name, _ arguments: [String]) -> Result<Update, RowProblem> {
    .failure(RowProblem(diagnostic: Diagnostic(name, line: line, arguments)))
  }
  guard let first = words.first, let date = CalendarDate(iso: first) else {
    let looksLikeDate = words.first?.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    return problem(looksLikeDate ? .badDate : .badRow, ["date", words.first ?? ""])
  }
  guard words.count >= 3, let action = Reference(words[1]), !action.isProposal,
    action.meeting != nil
  else { return problem(.badRow, [text.prefixForMessage]) }
  guard let state = Value.word(words[2], as: ActionState.self) else {
    if let near = Value.near(words[2], ActionState.allCases.map(\.words)) {
      return problem(.nearMiss, [words[2], near.english, near.portuguese])
    }
    return problem(.badValue, ["state", words[2]])
  }
  var event = ActionEvent(state: state)
  let rest = readPairs(Array(words.dropFirst(3)), into: &event)
  event.notes = rest.isEmpty ? [] : [rest.joined(separator: " ")]
  return .success(Update(date: date, action: action, event: event, line: line))
}

/// Takes pairs from the front while their values have the right form; the rest is text.
private func readPairs(_ words: [String], into event: inout ActionEvent) -> [String] {
  var rest = words
  while rest.count >= 2, let key = UpdatePairs.key(rest[0]), UpdatePairs.take(key, rest[1], &event)
  {
    rest.removeFirst(2)
  }
  return rest
}

/// The pairs of a row of updates.txt: a key, and a value that has the right form.
enum UpdatePairs {
  private static let keys: [FieldKey] = [.due, .who, .by, .to, .into]

  static func key(_ word: String) -> FieldKey? {
    Value.word(word, keys.map(\.words)).map { keys[$0] }
  }

  /// Whether two words at the beginning of a note would be read as a pair.
  static func isPair(_ word: String, _ value: String) -> Bool {
    var event = ActionEvent(state: .open)
    return key(word).map { take($0, value, &event) } ?? false
  }

  /// Puts the value into the event; false when it has not the form, or the key was there before.
  static func take(_ key: FieldKey, _ value: String, _ event: inout ActionEvent) -> Bool {
    switch key {
    case .due where event.due == nil:
      event.due = CalendarDate(iso: value)
      return event.due != nil
    case .into where event.into == nil:
      event.into = Reference(value)
      return event.into != nil
    case .who where event.who == nil && isCode(value): event.who = value
    case .by where event.by == nil && isCode(value): event.by = value
    case .to where event.to == nil && isCode(value): event.to = value
    default: return false
    }
    return true
  }

  /// The code of an institution or a group, by its letters: capitals only, for a small word is
  /// more often a word.
  static func isCode(_ text: String) -> Bool {
    let upper = text.utf8.allSatisfy {
      (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x26
        || $0 == 0x2F
    }
    return upper && !text.isEmpty && text.utf8.count <= 40
  }
}
