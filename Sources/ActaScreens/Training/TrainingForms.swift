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
    let present = file.training.participants.first { $0.line == line }
    var one = present ?? Participant(name: form[.text], line: 0)
    one.name = form[.text]
    let typed = form[.institution]
    one.institution = typed.isEmpty ? nil : institution(typed: typed) ?? typed
    one.sex = Sex.allCases.first { isTyped(form[.sex], $0.words) }
    one.age = try band(form)
    if line != nil {
      one.pre = try score(form, .pre)
      one.post = try score(form, .post)
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

  private func score(_ form: Form, _ name: FormField.Name) throws(FormProblem) -> Int? {
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

  // MARK: completion

  /// Members and people of earlier lists whose name holds what is typed, each once.
  func participants(like typed: String) -> [Suggestion] {
    let wanted = PlainWord(typed)
    guard !wanted.bytes.isEmpty else { return [] }
    return knownPeople.filter { PlainWord($0.name).contains(wanted) }
      .map { Suggestion(value: $0.name, meaning: $0.institution ?? "") }
  }

  /// The members first, then those of the lists, the latest list first.
  private var knownPeople: [Participant] {
    let members = library.group.members(on: now.date).map { member in
      var one = Participant(name: member.name, line: 0)
      one.institution = member.institution
      one.sex = member.sex
      return one
    }
    let listed = library.trainings.reversed().flatMap(\.training.participants)
    let index = InstitutionIndex(library.group)
    var met: [PersonKey: Int] = [:]
    var people: [Participant] = []
    for one in members + listed {
      let code = one.institution.map { index.code(of: $0) ?? $0 } ?? ""
      let key = PersonKey(name: PersonName(one.name), institution: PlainWord(code))
      if let place = met[key] {
        people[place].age = people[place].age ?? one.age
        people[place].sex = people[place].sex ?? one.sex
      } else {
        met[key] = people.count
        people.append(one)
      }
    }
    return people
  }

  /// Fills in what is known of the person that was chosen, where nothing is typed.
  func fillParticipant(_ form: inout Form, _ chosen: Suggestion) {
    let known = knownPeople.first {
      $0.name.utf8.elementsEqual(chosen.value.utf8)
        && ($0.institution ?? "").utf8.elementsEqual(chosen.meaning.utf8)
    }
    guard let known else { return }
    let facts: [FormField.Name: String?] = [
      .institution: known.institution, .sex: known.sex?.words.english, .age: known.age,
    ]
    for index in form.fields.indices {
      guard let fact = facts[form.fields[index].name] ?? nil, form.fields[index].line.text.isEmpty
      else { continue }
      form.fields[index].line = LineField(text: fact)
    }
  }

  // MARK: activities

  var newActivityMenu: Menu {
    Menu(
      title: words.add,
      options: [
        Menu.Option(
          letter: "c", text: trainingWords.newTraining, choice: .training(.new(.training))),
        Menu.Option(
          letter: "s", text: trainingWords.newAwareness, choice: .training(.new(.awareness))),
      ], selected: 0)
  }

  private mutating func openActivityForm(_ kind: TrainingKind) {
    var fields = [
      FormField(.text, words.title, kind: .text),
      FormField(.due, trainingWords.dates, kind: .dates, text: now.date.iso),
      FormField(.place, trainingWords.place, kind: .text, text: library.group.place ?? ""),
      FormField(.topic, trainingWords.topic, kind: .text),
      FormField(.institution, trainingWords.organiser, kind: .institution),
      FormField(.campaign, trainingWords.campaign, kind: .text),
    ]
    if kind == .training {
      fields.append(FormField(.certificate, trainingWords.certificate, kind: .number, text: "80"))
    }
    popup = .form(
      Form(
        title: kind == .training ? trainingWords.newTraining : trainingWords.newAwareness,
        purpose: .training(.activity(kind)), fields: fields))
  }

  private mutating func makeActivity(
    _ kind: TrainingKind, _ form: Form
  ) throws(FormProblem) -> [Effect] {
    guard !form[.text].isEmpty else { throw FormProblem(field: .text, text: words.titleMissing) }
    var training = Training(name: "")
    training.title = form[.text]
    training.kind = kind
    guard let days = days(typed: form[.due]) else {
      throw FormProblem(field: .due, text: trainingWords.dateMissing)
    }
    training.dates = days
    training.place = form[.place]
    training.topic = form[.topic].isEmpty ? nil : form[.topic]
    training.organiser = institution(typed: form[.institution]) ?? form[.institution]
    training.campaign = form[.campaign]
    training.certificate = decimal(Array(form[.certificate].utf8))
    let new = NewTraining(training)
    guard library.training(new.fileName) == nil else {
      throw FormProblem(field: .due, text: trainingWords.fileThere)
    }
    let document = new.document(in: library.group.language ?? language)
    let effects = commit([(.training(new.fileName), document)], training.title)
    openGrid(new.fileName)
    return effects
  }

  /// Days in order; a day and month without a year are those nearest to today, for what is written
  /// down has often been. Nil when one is no day.
  func days(typed text: String) -> [CalendarDate]? {
    var days: [CalendarDate] = []
    for part in listed(text) {
      guard let day = TypedDate.read(part, today: now.date) else { return nil }
      let hasYear = part.utf8.split { !(0x30...0x39).contains($0) }.contains { $0.count == 4 }
      let before = hasYear ? nil : day.adding(months: -12)
      let isNearer = before.map { distance($0) < distance(day) } ?? false
      days.append(isNearer ? before ?? day : day)
    }
    return days.isEmpty ? nil : days.sorted()
  }

  private func distance(_ day: CalendarDate) -> Int {
    abs(day.daysSince1970 - now.date.daysSince1970)
  }

  /// The days that were understood, in full.
  func explanation(ofDays text: String) -> [String] {
    guard let days = days(typed: text) else { return [trainingWords.dateMissing] }
    return days.map { "= \(words.weekdayDate($0))" }
  }

  // MARK: likely doubles

  /// Enter on a part of the ledger: of likely doubles, asks about the first.
  mutating func openLedger(_ topic: LedgerTopic) {
    guard topic == .doubles, changeRefusal == nil else { return }
    askAboutDouble()
  }

  private mutating func askAboutDouble() {
    let ledger = library.trainingLedger(today: now.date)
    guard let double = ledger.doubles.first else { return }
    popup = .menu(
      Menu(
        title: trainingWords.isSame.filled(name(double.one, ledger), name(double.other, ledger)),
        options: [
          Menu.Option(letter: "m", text: trainingWords.samePerson, choice: .training(.same)),
          Menu.Option(letter: "d", text: trainingWords.otherPerson, choice: .training(.different)),
          Menu.Option(letter: "n", text: trainingWords.notNow, choice: .nothing),
        ], selected: nil))
  }

  /// Keeps the decision in the later of the two rows, and asks about the next pair.
  private mutating func decideDouble(_ column: TrainingColumn) -> [Effect] {
    let ledger = library.trainingLedger(today: now.date)
    guard let double = ledger.doubles.first else { return [] }
    let pairs = [(double.one, double.other), (double.other, double.one)]
    let latest = pairs.max { one, two in
      (ledger.people[one.0].rows.last?.activity ?? 0)
        < (ledger.people[two.0].rows.last?.activity ?? 0)
    }
    guard let (keeper, other) = latest, let row = ledger.people[keeper].rows.last,
      let file = library.training(ledger.activities[row.activity].training.name)
    else { return [] }
    let effects = commit(
      file.deciding(column, name(other, ledger), line: row.line), trainingWords.didDecide)
    askAboutDouble()
    return effects
  }
}
