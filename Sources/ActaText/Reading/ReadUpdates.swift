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

extension Update {
  /// One row; nil when it cannot be read.
  init?(row: String, line: Int) {
    guard case .success(let update) = update(row, line: line) else { return nil }
    self = update
  }
}

private struct RowProblem: Error {
  var diagnostic: Diagnostic
}

private func update(_ text: String, line: Int) -> Result<Update, RowProblem> {
  var words = RowWords(text)
  func problem(_ name: Diagnostic.Name, _ arguments: [String]) -> Result<Update, RowProblem> {
    .failure(RowProblem(diagnostic: Diagnostic(name, line: line, arguments)))
  }
  let first = words.next()
  guard let first, let date = CalendarDate(iso: first) else {
    let looksLikeDate = first?.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    return looksLikeDate
      ? problem(.badDate, ["date", first ?? "", "data"]) : problem(.badRow, [text.prefixForMessage])
  }
  let (name, said) = (words.next(), words.next())
  guard let name, let said, let action = Reference(name), !action.isProposal, action.meeting != nil
  else { return problem(.badRow, [text.prefixForMessage]) }
  guard let state = Value.actionStates[said] else {
    // `em curso` is one word.
    if let next = words.next(), let state = Value.actionStates["\(said)-\(next)"] {
      let right = state.words
      return problem(.nearMiss, ["\(said) \(next)", right.english, right.portuguese])
    }
    if let near = Value.near(said, ActionState.allCases.map(\.words)) {
      return problem(.nearMiss, [said, near.english, near.portuguese])
    }
    return problem(.badValue, Value.stateComplaint(FieldKey.state.words, said))
  }
  var event = ActionEvent(state: state)
  readPairs(&words, into: &event)
  event.notes = words.rest.isEmpty ? [] : [words.rest]
  return .success(Update(date: date, action: action, event: event, line: line))
}

/// The words of a row, one after the other.
private struct RowWords {
  private var left: Substring.UTF8View

  init(_ text: String) {
    left = text.utf8[...]
  }

  /// Nil at the end.
  mutating func next() -> String? {
    left = left.drop(while: RowWords.isBlank)
    guard !left.isEmpty else { return nil }
    let word = left.prefix { !RowWords.isBlank($0) }
    left = left[word.endIndex...]
    return String(word) ?? ""
  }

  /// What has not been taken, with one blank between words.
  var rest: String {
    var text: [UInt8] = []
    for byte in left.drop(while: RowWords.isBlank) {
      let blank = RowWords.isBlank(byte)
      if !blank || text.last != 0x20 { text.append(blank ? 0x20 : byte) }
    }
    if text.last == 0x20 { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

/// Takes pairs from the front while their values have the right form; the rest is text.
private func readPairs(_ words: inout RowWords, into event: inout ActionEvent) {
  var ahead = words
  while let word = ahead.next(), let value = ahead.next(), let key = UpdatePairs.key(word),
    UpdatePairs.take(key, value, &event)
  {
    words = ahead
  }
}

/// The pairs of a row of updates.txt: a key, and a value that has the right form.
package enum UpdatePairs {
  private static let keys: [FoldedWord: FieldKey] = {
    var keys: [FoldedWord: FieldKey] = [:]
    for key in [FieldKey.due, .who, .by, .to, .into] {
      for word in [key.words.english, key.words.portuguese] + key.words.also {
        keys[FoldedWord(word)] = key
      }
    }
    return keys
  }()

  static func key(_ word: String) -> FieldKey? { keys[FoldedWord(word)] }

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
  package static func isCode(_ text: String) -> Bool {
    let upper = text.utf8.allSatisfy {
      (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x26
        || $0 == 0x2F
    }
    return upper && !text.isEmpty && text.utf8.count <= 40
  }
}
