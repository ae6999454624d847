import ActaFrame
import ActaMeeting
import ActaText

/// Menus as numbered choices, forms as one question after the other.
extension Dialogue {
  /// The choices of a menu, each once.
  private func choices(_ menu: Menu) -> [Menu.Option] {
    menu.options.enumerated().filter { index, option in
      menu.options.firstIndex { $0.choice == option.choice } == index
    }.map(\.element)
  }

  mutating func ask(_ menu: Menu, _ turn: inout Turn) {
    turn.lines += [menu.title] + menu.notes.map(\.text) + (menu.sides?.spoken ?? [])
    for (index, option) in choices(menu).enumerated() {
      turn.lines.append("\(index + 1). \(option.text)")
    }
    turn.prompt = "\(words.choicePrompt)> "
  }

  mutating func takeChoice(_ menu: Menu, _ line: String, _ turn: inout Turn) {
    let all = choices(menu)
    if line.isEmpty || line.isOne(of: ["0", ".", "q"]) {
      session.popup = nil
      if let end = menu.onEscape {
        let usual = menu.selected.map { menu.options[$0].choice } ?? end
        turn.effects += session.choose(line.isEmpty ? usual : end)
      }
      return
    }
    guard let option = chosen(all, line) else {
      turn.lines.append(words.notAChoice.filled(line))
      return
    }
    session.popup = nil
    turn.effects += session.choose(option.choice)
  }

  /// By number, by letter, or by the words themselves.
  private func chosen(_ all: [Menu.Option], _ line: String) -> Menu.Option? {
    if let number = decimal(Array(line.utf8)) {
      return all.indices.contains(number - 1) ? all[number - 1] : nil
    }
    if line.unicodeScalars.count == 1, let letter = line.first,
      let option = all.first(where: { $0.letter == letter })
    {
      return option
    }
    let wanted = PlainWord(line)
    let fitting = all.filter { PlainWord($0.text).contains(wanted) }
    return fitting.count == 1 ? fitting[0] : nil
  }

  mutating func ask(_ form: Form, _ turn: inout Turn) {
    let field = form.fields[form.focus]
    if let problem = form.problem { turn.lines.append(problem) }
    if form.focus == form.start, form.problem == nil,
      form.fields.count > 1 || form.title != field.label
    {
      turn.lines += [form.title] + session.preamble(of: form).map(\.text)
    }
    if !hasExplainedForms {
      turn.lines.append(words.formHelp)
      hasExplainedForms = true
    }
    if case .choice(let all) = field.kind { turn.lines += numbered(all) }
    let value = trimmedWords(field.line.text)
    turn.prompt = value.isEmpty ? "\(field.label): " : "\(field.label) [\(value)]: "
  }

  private func numbered(_ all: [String]) -> [String] {
    all.enumerated().map { "\($0.offset + 1). \($0.element)" }
  }

  mutating func takeField(_ form: Form, _ line: String, _ turn: inout Turn) {
    var form = form
    switch line {
    case ".":
      turn.effects += session.answer(form, .escape)
      return
    case "<":
      form.problem = nil
      form.focus = max(0, form.focus - 1)
    case "?":
      turn.lines += numbered(session.suggestions(for: form.fields[form.focus]).map(described))
      turn.lines += form.fields[form.focus].kind == .date ? [session.words.dateHelp] : []
    case "":
      turn.effects += session.answer(form, .enter)
      return
    case "-": form.fields[form.focus].line = LineField(text: "")
    default:
      guard fill(&form.fields[form.focus], line, &turn) else { break }
      if form.purpose == .filter { session.filter = line }
      turn.effects += session.answer(form, .enter)
      return
    }
    if line.isOne(of: ["-"]) {
      turn.effects += session.answer(form, .enter)
    } else {
      session.popup = .form(form)
    }
  }

  private func described(_ one: Suggestion) -> String {
    one.meaning.isEmpty ? one.value : "\(one.value), \(one.meaning)"
  }

  /// Puts what was typed into the field; false when something has to be asked again first.
  private func fill(_ field: inout FormField, _ line: String, _ turn: inout Turn) -> Bool {
    switch field.kind {
    case .text, .tally, .participant: field.line = LineField(text: line)
    case .dates:
      turn.lines += session.explanation(ofDays: line)
      field.line = LineField(text: line)
    case .number:
      guard decimal(Array(line.utf8)) != nil else {
        turn.lines.append(session.words.numberWanted)
        return false
      }
      field.line = LineField(text: line)
    case .date: return fillDate(&field, line, &turn)
    case .choice(let all): return fillChoice(&field, all, line, &turn)
    case .institution, .person, .action: return fillName(&field, line, &turn)
    case .institutions: field.line = LineField(text: codes(line))
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
      turn.lines.append(words.notAChoice.filled(line))
      return false
    }
    field.line = LineField(text: fitting[0])
    return true
  }

  /// A day that was not typed as `2026-10-14` is said in full before it is taken.
  private func fillDate(_ field: inout FormField, _ line: String, _ turn: inout Turn) -> Bool {
    if CalendarDate(iso: line) != nil {
      field.line = LineField(text: line)
      return true
    }
    guard let date = TypedDate.read(line, today: session.now.date) else {
      turn.lines.append(session.words.dateNotUnderstood)
      return false
    }
    field.line = LineField(text: date.iso)
    turn.lines.append(words.dateUnderstood.filled(session.words.weekdayDate(date)))
    return false
  }

  /// A code, a beginning that fits one, or a number of what fits several.
  private func fillName(_ field: inout FormField, _ line: String, _ turn: inout Turn) -> Bool {
    if field.kind == .institution, let code = session.institution(typed: line) {
      field.line = LineField(text: code)
      return true
    }
    let before = session.suggestions(for: field)
    if let number = decimal(Array(line.utf8)), before.indices.contains(number - 1) {
      field.line = LineField(text: before[number - 1].value)
      return true
    }
    field.line = LineField(text: line)
    let fitting = session.suggestions(for: field)
    let exact = fitting.first { PlainWord($0.value) == PlainWord(line) }
    if let only = exact ?? (fitting.count == 1 ? fitting[0] : nil) {
      field.line = LineField(text: only.value)
      return true
    }
    guard !fitting.isEmpty else { return true }
    turn.lines += [words.severalFit] + numbered(fitting.map(described))
    return false
  }

  private func codes(_ line: String) -> String {
    listed(line).filter { !$0.isEmpty }.map { session.institution(typed: $0) ?? $0 }
      .joined(separator: ", ")
  }
}
