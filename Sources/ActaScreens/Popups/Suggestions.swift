import ActaMeeting
import ActaText

/// One thing that a field could hold.
struct Suggestion: Hashable, Sendable {
  /// What goes into the file.
  var value: String
  /// What is shown beside it.
  var meaning: String
}

extension Session {
  /// What fits to what is typed, best first; nothing for free text.
  func suggestions(for field: FormField) -> [Suggestion] {
    let typed = trimmedWords(field.line.text)
    switch field.kind {
    case .text, .number, .date, .dates, .tally: return []
    case .institution: return institutions(like: typed)
    case .institutions: return institutions(like: listed(typed).last ?? "")
    case .action: return mergeable(like: typed)
    case .person: return members(like: typed)
    case .participant: return participants(like: typed)
    case .choice(let all):
      return all.filter { PlainWord($0).contains(PlainWord(typed)) || all.contains(typed) }
        .map { Suggestion(value: $0, meaning: "") }
    }
  }

  private func institutions(like typed: String) -> [Suggestion] {
    let wanted = PlainWord(typed)
    let day = currentMeeting?.meeting.date ?? now.date
    let all = library.group.institutions(on: day)
    let starting = all.filter { PlainWord($0.code).bytes.starts(with: wanted.bytes) }
    let others = all.filter { one in
      !starting.contains(one)
        && ([one.code, one.name] + one.aliases).contains { PlainWord($0).contains(wanted) }
    }
    // A code that stands there whole does not hide the others: one may want to change it.
    let isWhole = all.contains { PlainWord($0.code) == wanted }
    let rest = isWhole ? all.filter { !starting.contains($0) && !others.contains($0) } : []
    return (starting + others + rest).map { Suggestion(value: $0.code, meaning: $0.name) }
  }

  private func members(like typed: String) -> [Suggestion] {
    let wanted = PlainWord(typed)
    return library.group.members(on: currentMeeting?.meeting.date ?? now.date)
      .filter { PlainWord($0.id).contains(wanted) || PlainWord($0.name).contains(wanted) }
      .map { Suggestion(value: $0.id, meaning: $0.name) }
  }

  /// The institution that was meant: a code or alias in any case, or the only one that fits.
  func institution(typed: String) -> String? {
    let wanted = PlainWord(typed)
    guard !wanted.bytes.isEmpty else { return nil }
    let exact = library.group.institutions.first { one in
      ([one.code] + one.aliases).contains { PlainWord($0) == wanted }
    }
    if let exact { return exact.code }
    let fitting = institutions(like: typed)
    return fitting.count == 1 ? fitting[0].value : nil
  }

  /// What stands under the field that is being filled in: the day that was understood, or what fits.
  func explanation(of field: FormField, in form: Form) -> [String] {
    switch field.kind {
    case .tally: return explanation(ofTally: trimmedWords(field.line.text), form)
    case .date:
      guard !trimmedWords(field.line.text).isEmpty else { return [words.dateHelp] }
      guard let date = TypedDate.read(field.line.text, today: now.date) else {
        return [words.dateNotUnderstood]
      }
      return ["= \(words.weekdayDate(date))"] + [remark(on: date)].compactMap { $0 }
    case .dates: return explanation(ofDays: field.line.text)
    case .text, .number: return []
    case .institution, .institutions, .action, .person, .participant, .choice:
      return suggestions(for: field).enumerated().prefix(6).map { index, one in
        let mark = index == field.chosen ? "> " : "  "
        return one.meaning.isEmpty ? mark + one.value : "\(mark)\(one.value)  \(one.meaning)"
      }
    }
  }
}
