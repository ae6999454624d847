import ActaFrame
import ActaMeeting
import ActaText

/// What a form of training does when it is finished.
enum TrainingForm: Hashable, Sendable {
  case number
  /// A person of the list, by the row's line; nil is a new one.
  case person(Int?)
  case band
  /// The counts of an age band, by the row's line.
  case counts(Int)
  case activity(TrainingKind)
  /// What an activity's file says above its list, by the file's name.
  case correction(String)
}

/// What a menu of training can lead to.
enum TrainingChoice: Hashable, Sendable {
  case new(TrainingKind)
  /// The first likely double is one person, or two.
  case same, different
}

extension Session {
  mutating func fulfil(_ kind: TrainingForm, _ form: Form) throws(FormProblem) -> [Effect] {
    switch kind {
    case .number: return try writeNumber(form)
    case .person(let line): return try writePerson(form, line)
    case .band: return try writeBand(form)
    case .counts(let line): return try writeCounts(form, line)
    case .activity(let kind): return try makeActivity(kind, form)
    case .correction(let name): return try correctActivity(name, form)
    }
  }

  mutating func choose(_ choice: TrainingChoice) -> [Effect] {
    switch choice {
    case .new(let kind): openActivityForm(kind)
    case .same: return decideDouble(.alias)
    case .different: return decideDouble(.distinct)
    }
    return []
  }

  // MARK: people

  mutating func openNewRowForm() {
    guard let file = currentTraining else { return }
    if file.training.isAwareness {
      popup = .form(
        Form(
          title: words.add, purpose: .training(.band),
          fields: [
            FormField(.age, trainingWords.ageBand, kind: .choice(NewTraining.bands), text: "")
          ]))
    } else {
      openPersonForm(nil)
    }
  }

  mutating func openRowForm() {
    if let one = selectedParticipant { openPersonForm(one) }
    guard let row = selectedReached else { return }
    popup = .form(
      Form(
        title: row.age, purpose: .training(.counts(row.line)),
        fields: [
          FormField(.pre, trainingWords.women, kind: .number, text: String(row.women)),
          FormField(.post, trainingWords.men, kind: .number, text: String(row.men)),
        ]))
  }

  private mutating func writeCounts(_ form: Form, _ line: Int) throws(FormProblem) -> [Effect] {
    guard let file = currentTraining else { return [] }
    let women = try number(form, .pre) ?? 0
    let men = try number(form, .post) ?? 0
    let next = file.setting(reached: .women, to: women, line: line)
      .setting(reached: .men, to: men, line: line)
    return commit(next, words.didEdit)
  }

  private mutating func openPersonForm(_ one: Participant?) {
    var fields = [
      FormField(.text, trainingWords.name, kind: .participant, text: one?.name ?? ""),
      FormField(
        .institution, words.institution, kind: .institution, text: one?.institution ?? ""),
      FormField(
        .sex, words.sex, kind: .choice(["F", "M", "NI"]), text: one?.sex?.words.english ?? ""),
      FormField(
        .age, trainingWords.ageBand, kind: .choice(["18-24", "25-35", "36-59", "60+"]),
        text: one?.age ?? ""),
    ]
    if let one {
      fields += [
        FormField(.pre, trainingWords.pre, kind: .number, text: one.pre.map(String.init) ?? ""),
        FormField(
          .post, trainingWords.post, kind: .number, text: one.post.map(String.init) ?? ""),
      ]
    }
    popup = .form(
      Form(
        title: one?.name ?? words.addPerson, purpose: .training(.person(one?.line)), fields: fields)
    )
  }

  private mutating func writePerson(_ form: Form, _ line: Int?) throws(FormProblem) -> [Effect] {
    guard let file = currentTraining else { return [] }
    guard !form[.text].isEmpty else { throw FormProblem(field: .text, text: words.nameMissing) }
    for field in [FormField.Name.text, .institution] where holdsContact(form[field]) {
      throw FormProblem(field: field, text: trainingWords.noContacts)
    }
    let present = file.training.participants.first { $0.line == line }
    var one = present ?? Participant(name: form[.text], line: 0)
    one.name = form[.text]
    let typed = form[.institution]
    one.institution = typed.isEmpty ? nil : institution(typed: typed) ?? typed
    one.sex = Sex.allCases.first { isTyped(form[.sex], $0.words) }
    one.age = try band(form)
    if line != nil {
      one.pre = try percent(form, .pre)
      one.post = try percent(form, .post)
    }
    guard let next = line == nil ? file.adding(one) : file.rewriting([one]) else {
      throw FormProblem(field: .text, text: trainingWords.cannotStand)
    }
    let isDouble = next.figures.participants.count < next.training.participants.count
    if isDouble, file.figures.participants.count == file.training.participants.count {
      throw FormProblem(field: .text, text: trainingWords.alreadyListed)
    }
    let effects = commit(next, trainingWords.didAdd.filled(one.name))
    if line == nil { selection[.grid] = max(0, targets.count - 1) }
    return effects
  }

  /// A whole number from 0 to 100; nil for an empty field.
  func percent(_ form: Form, _ name: FormField.Name) throws(FormProblem) -> Int? {
    let number = try number(form, name)
    guard (number ?? 0) <= 100 else {
      throw FormProblem(field: name, text: trainingWords.numberNeeded.filled(100))
    }
    return number
  }

  private func band(_ form: Form) throws(FormProblem) -> String? {
    guard !form[.age].isEmpty else { return nil }
    guard let band = AgeBand.read(form[.age]) else {
      throw FormProblem(field: .age, text: trainingWords.ageNotUnderstood)
    }
    if AgeBand.isMinor(band) {
      throw FormProblem(field: .age, text: trainingWords.minorsUnnamed)
    }
    return band
  }

  private mutating func writeBand(_ form: Form) throws(FormProblem) -> [Effect] {
    guard let file = currentTraining else { return [] }
    guard let next = file.addingReached(age: form[.age]), !form[.age].isEmpty else {
      throw FormProblem(field: .age, text: trainingWords.ageNotUnderstood)
    }
    let effects = commit(next, trainingWords.didAdd.filled(form[.age]))
    selection[.grid] = max(0, targets.count - 1)
    return effects
  }
}
