import ActaFrame
import ActaMeeting
import ActaText

/// Forms as one question after the other: an empty line accepts, `.` gives up.
extension Dialogue {
  /// The field that was asked about last: its form's title is said once, and its choices.
  struct AskedField: Hashable, Sendable {
    var title: String
    var focus: Int
  }

  mutating func ask(_ form: Form, _ turn: inout Turn) {
    let field = form.fields[form.focus]
    if isCountRead {
      turn.prompt = "\(words.roundEnd): "
      return
    }
    if let problem = form.problem { turn.lines.append(problem) }
    let isNew = askedField?.title != form.title
    if isNew, form.fields.count > 1 || form.title != field.label {
      turn.lines += [form.title] + session.preamble(of: form).map(\.text)
    }
    if !hasExplainedForms {
      turn.lines.append(words.formHelp)
      hasExplainedForms = true
    }
    if isNew || askedField?.focus != form.focus {
      offered = []
      if case .choice(let all) = field.kind { turn.lines += numbered(all) }
    }
    askedField = AskedField(title: form.title, focus: form.focus)
    let value = trimmedWords(field.line.text)
    turn.prompt = value.isEmpty ? "\(field.label): " : "\(field.label) [\(value)]: "
  }

  mutating func takeField(_ form: Form, _ line: String, _ turn: inout Turn) {
    var form = form
    let wasCountRead = isCountRead
    isCountRead = false
    switch line {
    case ".": giveUp(form, &turn)
    case "" where wasCountRead: enter(form, typed: nil, &turn)
    case "<" where wasCountRead: break
    case "<":
      turn.lines += form.focus == 0 ? [words.firstQuestion] : []
      form.problem = nil
      form.focus = max(0, form.focus - 1)
      session.popup = .form(form)
    case "?":
      form.problem = nil
      session.popup = .form(form)
      turn.lines += help(for: form.fields[form.focus], in: form)
    case "" where readsBack(form, &turn): break
    case "": enter(form, typed: nil, &turn)
    default:
      let before = form.fields[form.focus].line
      if line.isOne(of: ["-"]) {
        form.fields[form.focus].line = LineField(text: "")
      } else if !fill(&form.fields[form.focus], line, in: form, &turn) {
        form.problem = nil
        session.popup = .form(form)
        return
      }
      if form.purpose == .filter { session.filter = form[.text] }
      if readsBack(form, &turn) { return }
      enter(form, typed: (line, before), &turn)
    }
  }

  /// Says what was counted and what it comes to, before it is recorded; false where nothing was counted.
  private mutating func readsBack(_ form: Form, _ turn: inout Turn) -> Bool {
    let field = form.fields[form.focus]
    guard field.kind == .tally, form.focus == form.fields.count - 1,
      TypedTally(field.line.text) != nil
    else { return false }
    session.popup = .form(form)
    turn.lines += session.explanation(of: field, in: form)
    isCountRead = true
    return true
  }

  /// Accepts the field; what is refused is asked again, and not offered as the answer.
  private mutating func enter(
    _ form: Form, typed: (line: String, before: LineField)?, _ turn: inout Turn
  ) {
    let focus = form.focus
    turn.effects += session.answer(form, .enter)
    passOver()
    guard case .form(var next)? = session.popup, next.title == form.title, next.problem != nil
    else {
      if let typed { echo(form.fields[focus], typed.line, &turn) }
      return
    }
    if next.focus == focus, let typed {
      next.fields[focus].line = typed.before
    } else if next.fields[next.focus].kind != .text {
      next.fields[next.focus].line = LineField(text: "")
    }
    session.popup = .form(next)
  }

  /// Who represents somebody is asked only of those who are represented.
  private mutating func passOver() {
    guard case .form(var next)? = session.popup, case .person = next.purpose, next.problem == nil,
      next.fields[next.focus].name == .by, next.focus + 1 < next.fields.count,
      !session.isTyped(next[.word], AttendanceWord.represented.words)
    else { return }
    next.focus += 1
    session.popup = .form(next)
  }

  /// What was understood, when it is not what was typed.
  private func echo(_ field: FormField, _ line: String, _ turn: inout Turn) {
    let value = trimmedWords(field.line.text)
    if field.kind == .date, let date = CalendarDate(iso: value) {
      turn.lines.append("\(field.label): \(session.words.weekdayDate(date))")
    } else if value.isEmpty {
      turn.lines.append("\(field.label): \(words.emptyValue)")
    } else if !value.isOne(of: [line]) {
      turn.lines.append("\(field.label): \(value)")
    }
  }

  /// Nothing is written; of the parts of a new group only the one that was begun is given up.
  private mutating func giveUp(_ form: Form, _ turn: inout Turn) {
    turn.lines.append(words.givenUp)
    if case .found(let step, true) = form.purpose, form.focus > 0, step != .group {
      session.openFounding(step, goesOn: true)
      askedField = nil
    } else {
      turn.effects += session.answer(form, .escape)
    }
  }

  /// What fits, as a list with numbers; else how the answer is written.
  private mutating func help(for field: FormField, in form: Form) -> [String] {
    let all = everything(for: field)
    offered = all.map(\.value)
    if !all.isEmpty { return numbered(all.map(described)) }
    switch field.kind {
    case .date: return [session.words.dateHelp]
    case .number: return [session.words.numberWanted]
    default:
      var empty = field
      empty.line = LineField(text: "")
      return [session.problem(of: empty, in: form)].compactMap { $0 }
        + session.explanation(of: empty, in: form) + [words.freeText]
    }
  }

  /// All that a field can hold, whatever it holds now.
  func everything(for field: FormField) -> [Suggestion] {
    var empty = field
    empty.line = LineField(text: "")
    return session.suggestions(for: empty)
  }

  func described(_ one: Suggestion) -> String {
    one.meaning.isEmpty ? one.value : "\(one.value), \(one.meaning)"
  }
}
