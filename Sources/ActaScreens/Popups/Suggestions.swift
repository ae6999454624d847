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
    case .newInstitutions: return familiarInstitutions(like: listed(typed))
    case .action: return mergeable(like: typed)
    case .person: return members(like: typed)
    case .participant: return participants(like: typed)
    case .choice(let all):
      return all.filter { PlainWord($0).contains(PlainWord(typed)) || all.contains(typed) }
        .map {
          Suggestion(value: $0, meaning: Label(rawValue: $0)?.readers.text(in: language) ?? "")
        }
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
      + (wanted.bytes.isEmpty || isWhole ? [] : institutions(ofMembersLike: wanted, on: day))
  }

  /// People say who does a thing by name: the institution for which that member sits.
  private func institutions(ofMembersLike wanted: PlainWord, on day: CalendarDate) -> [Suggestion] {
    library.group.members(on: day).filter { PlainWord($0.name).contains(wanted) }
      .compactMap { one in one.institution.map { Suggestion(value: $0, meaning: one.name) } }
  }

  /// Institutions of most groups that this one does not have and that are not typed already.
  private func familiarInstitutions(like typed: [String]) -> [Suggestion] {
    let wanted = PlainWord(typed.last ?? "")
    let taken = Set(
      (library.group.institutions.map(\.code) + typed.dropLast()).map { PlainWord($0) })
    let free = FamiliarInstitution.all.filter { !taken.contains(PlainWord($0.code)) }
    let starting = free.filter { PlainWord($0.code).bytes.starts(with: wanted.bytes) }
    let others = free.filter { one in
      !starting.contains(one) && PlainWord(one.name.text(in: language)).contains(wanted)
    }
    return (starting + others).map {
      Suggestion(value: $0.code, meaning: $0.name.text(in: language))
    }
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
    let fitting = Set(institutions(like: typed).map(\.value))
    return fitting.count == 1 ? fitting.first : nil
  }

  /// What stands under the field that is being filled in: what it is for, the day that was
  /// understood, or what fits.
  func explanation(of field: FormField, in form: Form) -> [String] {
    let offered = field.isOffered && field.givesWay ? fieldHelp.offered : nil
    let rows = [fieldHelp.text(for: field.name, in: form.purpose), offered].compactMap { $0 }
    switch field.kind {
    case .tally: return explanation(ofTally: trimmedWords(field.line.text), form)
    case .date: return rows + explanation(ofDay: field.line.text)
    case .dates: return explanation(ofDays: field.line.text)
    case .text, .number: return rows
    case .institution, .institutions, .newInstitutions, .action, .person, .participant, .choice:
      return rows + fitting(field)
    }
  }

  /// Six of what fits, the one that was gone to among them.
  private func fitting(_ field: FormField) -> [String] {
    let shown = 6
    let first = max(0, (field.chosen ?? 0) - shown + 1)
    return suggestions(for: field).enumerated().dropFirst(first).prefix(shown).map { index, one in
      let mark = index == field.chosen ? "> " : "  "
      return one.meaning.isEmpty ? mark + one.value : "\(mark)\(one.value)  \(one.meaning)"
    }
  }

  private func explanation(ofDay text: String) -> [String] {
    guard !trimmedWords(text).isEmpty else { return [words.dateHelp] }
    guard let date = TypedDate.read(text, today: now.date) else { return [words.dateNotUnderstood] }
    return ["= \(words.weekdayDate(date))"] + [remark(on: date)].compactMap { $0 }
  }
}
