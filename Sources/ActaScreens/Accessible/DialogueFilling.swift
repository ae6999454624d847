import ActaFrame
import ActaMeeting
import ActaText

/// Putting what was typed into a field, as it was meant.
extension Dialogue {
  /// Puts what was typed into the field; false when something has to be asked again first.
  mutating func fill(
    _ field: inout FormField, _ line: String, in form: Form, _ turn: inout Turn
  ) -> Bool {
    switch field.kind {
    case .text, .tally, .number: field.line = LineField(text: line)
    case .dates:
      turn.lines += session.explanation(ofDays: line)
      field.line = LineField(text: line)
    case .date: return fillDate(&field, line, isLast: form.focus == form.fields.count - 1, &turn)
    case .choice(let all): return fillChoice(&field, all, line, &turn)
    case .institution, .person, .participant, .action:
      return fillName(&field, line, in: form, &turn)
    case .institutions, .newInstitutions: field.line = LineField(text: codes(line, field))
    }
    return true
  }

  private func fillChoice(
    _ field: inout FormField, _ all: [String], _ line: String, _ turn: inout Turn
  ) -> Bool {
    if let number = decimal(Array(line.utf8)), all.indices.contains(number - 1) {
      field.line = LineField(text: all[number - 1])
      return true
    }
    let wanted = PlainWord(line)
    let exact = all.filter { PlainWord($0) == wanted }
    let fitting = exact.isEmpty ? all.filter { PlainWord($0).contains(wanted) } : exact
    guard fitting.count == 1 else {
      turn.lines += [words.notAChoice.filled(line), words.seeList]
      return false
    }
    field.line = LineField(text: fitting[0])
    return true
  }

  /// A day that is past or at a weekend, or after which nothing more is asked, is said in full before
  /// it is taken, unless it was typed as `2026-10-14`; else it is said when it is taken, before the
  /// whole form is.
  private func fillDate(
    _ field: inout FormField, _ line: String, isLast: Bool, _ turn: inout Turn
  ) -> Bool {
    guard let date = TypedDate.read(line, today: session.now.date) else {
      turn.lines.append(session.words.dateNotUnderstood)
      return false
    }
    let remark = session.remark(on: date)
    let isSame = trimmedWords(field.line.text).isOne(of: [date.iso])
    field.line = LineField(text: date.iso)
    if remark == nil ? !isLast || CalendarDate(iso: line) != nil : isSame { return true }
    turn.lines += [remark].compactMap { $0 }
    turn.lines.append(words.dateUnderstood.filled(session.words.weekdayDate(date)))
    return false
  }

  /// A code, a beginning that fits one, or a number of the list that was read.
  private mutating func fillName(
    _ field: inout FormField, _ line: String, in form: Form, _ turn: inout Turn
  ) -> Bool {
    if field.kind == .institution, let code = session.institution(typed: line) {
      field.line = LineField(text: code)
      return true
    }
    let before = offered.isEmpty ? everything(for: field).map(\.value) : offered
    if let number = decimal(Array(line.utf8)) {
      guard before.indices.contains(number - 1) else {
        turn.lines += [words.notAChoice.filled(line), words.seeList]
        return false
      }
      field.line = LineField(text: before[number - 1])
      return true
    }
    return fillName(&field, like: line, in: form, &turn)
  }

  private mutating func fillName(
    _ field: inout FormField, like line: String, in form: Form, _ turn: inout Turn
  ) -> Bool {
    var typed = field
    typed.line = LineField(text: line)
    let fitting = session.suggestions(for: typed)
    let exact = fitting.first { PlainWord($0.value) == PlainWord(line) }
    if let only = exact ?? (fitting.count == 1 ? fitting[0] : nil) {
      field.line = LineField(text: only.value)
      return true
    }
    guard fitting.isEmpty || field.kind == .participant else {
      offered = fitting.map(\.value)
      turn.lines += [words.severalFit] + numbered(fitting.map(described))
      return false
    }
    if let problem = session.problem(of: typed, in: form) {
      turn.lines += [problem, words.seeList]
      return false
    }
    field.line = LineField(text: line)
    return true
  }

  /// Institutions between commas, each by code, number of the list or, of those that the group has,
  /// name.
  private func codes(_ line: String, _ field: FormField) -> String {
    let all = offered.isEmpty ? everything(for: field).map(\.value) : offered
    return listed(line).filter { !$0.isEmpty }.map { typed in
      if field.kind == .institutions, let code = session.institution(typed: typed) { return code }
      guard let number = decimal(Array(typed.utf8)), all.indices.contains(number - 1) else {
        return typed
      }
      return all[number - 1]
    }.joined(separator: ", ")
  }
}
