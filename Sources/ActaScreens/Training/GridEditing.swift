import ActaFrame
import ActaMeeting
import ActaText

/// Filling in the grid.
extension Session {
  /// One key, one mark: the cursor stays, and Enter goes to the next person.
  mutating func markCell(_ command: Command) -> [Effect] {
    guard let file = currentTraining, let one = selectedParticipant else { return [] }
    guard case .mark(let index)? = column else {
      if command == .clearMark { return clearScore(file, one) }
      say(trainingWords.scoreHelp, .warning)
      return []
    }
    let mark: AttendanceMark
    switch command {
    case .markPresent: mark = .present
    case .markAbsent: mark = .absent
    case .markExcused: mark = .excused
    case .markPartly: mark = .partly
    default: mark = .unmarked
    }
    return set(mark, at: index, of: one, in: file)
  }

  /// Space: present, absent, excused, half, and present again.
  mutating func markNext() -> [Effect] {
    guard let file = currentTraining, let one = selectedParticipant else { return [] }
    guard case .mark(let index)? = column else {
      say(trainingWords.scoreHelp, .warning)
      return []
    }
    let all = Session.marksInOrder
    let present = one.marks.indices.contains(index) ? one.marks[index] : .unmarked
    let place = all.firstIndex(of: present).map { ($0 + 1) % all.count } ?? 0
    return set(all[place], at: index, of: one, in: file)
  }

  private mutating func set(
    _ mark: AttendanceMark, at index: Int, of one: Participant, in file: TrainingFile
  ) -> [Effect] {
    let title = "\(one.name), \(name(of: .mark(index))): \(markName(mark))"
    return commit(file.setting(mark, halfDay: index, line: one.line), title)
  }

  private static let marksInOrder: [AttendanceMark] = [.present, .absent, .excused, .partly]

  private func markName(_ mark: AttendanceMark) -> String {
    return Session.marksInOrder.firstIndex(of: mark).map { trainingWords.markNames[$0] }
      ?? trainingWords.unmarked
  }

  private mutating func clearScore(_ file: TrainingFile, _ one: Participant) -> [Effect] {
    guard let column, let field = column.field else { return [] }
    return commit(
      file.setting(field, to: nil, line: one.line),
      trainingWords.didScore.filled(one.name, name(of: column), "-"))
  }

  mutating func commit(_ file: TrainingFile, _ title: String) -> [Effect] {
    commit([(.training(file.name), file.document)], title)
  }

  /// A digit in a column of numbers begins to type one; false where digits are views.
  mutating func beginsNumber(_ key: Key) -> Bool {
    guard view == .grid, case .character(let letter) = key, ("0"..."9").contains(letter),
      let column, column.field != nil, gridRefusal == nil
    else { return false }
    let who = selectedParticipant?.name ?? selectedReached?.age
    guard let who else { return false }
    let title = "\(who), \(name(of: column))"
    popup = .form(
      Form(
        title: title, purpose: .training(.number),
        fields: [FormField(.text, name(of: column), kind: .number, text: String(letter))]))
    return true
  }

  /// Writes the number that was typed and goes to the next row.
  mutating func writeNumber(_ form: Form) throws(FormProblem) -> [Effect] {
    guard let file = currentTraining, let column, let field = column.field else { return [] }
    let limit = file.training.isAwareness ? 99_999 : 100
    let typed = form[.text].utf8.last == 0x25 ? String(form[.text].dropLast()) : form[.text]
    guard let number = decimal(Array(typed.utf8)), number <= limit else {
      throw FormProblem(field: .text, text: trainingWords.numberNeeded.filled(limit))
    }
    let next: TrainingFile
    let who: String
    if let row = selectedReached {
      next = file.setting(reached: field, to: number, line: row.line)
      who = row.age
    } else if let one = selectedParticipant {
      next = file.setting(field, to: String(number), line: one.line)
      who = one.name
    } else {
      return []
    }
    let effects = commit(next, trainingWords.didScore.filled(who, name(of: column), number))
    goToNextRow()
    return effects
  }

  /// Whoever has no mark yet in the column was present: then only the others need a key.
  mutating func markEveryone() -> [Effect] {
    guard let file = currentTraining else { return [] }
    guard case .mark(let index)? = column else {
      say(trainingWords.scoreHelp, .warning)
      return []
    }
    let open = file.training.participants.filter {
      !$0.marks.indices.contains(index) || $0.marks[index] == .unmarked
    }
    guard !open.isEmpty else {
      say(trainingWords.everyoneMarked.filled(name(of: .mark(index))))
      return []
    }
    return commit(
      file.setting(.present, halfDay: index, lines: open.map(\.line)),
      trainingWords.didMarkEveryone.filled(open.count, name(of: .mark(index))))
  }

  /// One row down; at the end of the list that is said.
  mutating func goToNextRow() {
    if (selection[.grid] ?? 0) >= targetCount - 1 { say(trainingWords.listEnds) }
    move(.down)
  }

  mutating func deleteRow() -> [Effect] {
    guard let file = currentTraining, case .trainingRow(let line)? = selectedTarget else {
      return []
    }
    defer { clampSelections() }
    return commit(file.removing(line: line), words.didDelete)
  }
}

extension GridColumn {
  /// The column of the file that holds a number; nil for half-days.
  var field: TrainingColumn? {
    switch self {
    case .mark: nil
    case .pre: .pre
    case .post: .post
    case .women: .women
    case .men: .men
    }
  }
}
