import ActaMeeting
import ActaText

/// A new activity, and the days that are typed for one.
extension Session {
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

  mutating func openActivityForm(_ kind: TrainingKind) {
    var fields = [
      FormField(.text, words.title, kind: .text),
      FormField(.due, trainingWords.dates, kind: .dates, text: now.date.iso, isOffered: true),
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

  mutating func makeActivity(
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
    training.certificate = try percent(form, .certificate)
    let new = NewTraining(training)
    guard library.training(new.fileName) == nil else {
      throw FormProblem(field: .due, text: trainingWords.fileThere)
    }
    let document = new.document(in: library.group.language ?? language)
    let effects = commit([(.training(new.fileName), document)], training.title)
    openGrid(new.fileName)
    return effects
  }

  /// Everything that the report says of an activity, to correct it.
  mutating func openActivityCorrection() {
    guard case .training(let name)? = selectedTarget, let file = library.training(name) else {
      return
    }
    let one = file.training
    popup = .form(
      Form(
        title: trainingWords.correcting.filled(one.title), purpose: .training(.correction(name)),
        fields: fields(of: one) + (one.isAwareness ? [] : thresholdFields(of: one))))
  }

  private func fields(of one: Training) -> [FormField] {
    [
      FormField(.text, words.title, kind: .text, text: one.title),
      FormField(
        .due, trainingWords.dates, kind: .dates,
        text: one.dates.map(\.iso).joined(separator: ", ")),
      FormField(.place, trainingWords.place, kind: .text, text: one.place ?? ""),
      FormField(.topic, trainingWords.topic, kind: .text, text: one.topic ?? ""),
      FormField(
        .institution, trainingWords.organiser, kind: .institution, text: one.organiser ?? ""),
      FormField(
        .who, trainingWords.trainers, kind: .text, text: one.trainers.joined(separator: "; ")),
      FormField(.with, trainingWords.funder, kind: .institution, text: one.funder ?? ""),
      FormField(.campaign, trainingWords.campaign, kind: .text, text: one.campaign ?? ""),
    ]
  }

  /// What earns a certificate.
  private func thresholdFields(of one: Training) -> [FormField] {
    [
      FormField(
        .certificate, trainingWords.certificate, kind: .number,
        text: one.certificate.map(String.init) ?? ""),
      FormField(
        .post, trainingWords.passMarkLabel, kind: .number,
        text: one.passMark.map(String.init) ?? ""),
    ]
  }

  mutating func correctActivity(_ name: String, _ form: Form) throws(FormProblem) -> [Effect] {
    guard let file = library.training(name) else { return [] }
    guard !form[.text].isEmpty else { throw FormProblem(field: .text, text: words.titleMissing) }
    guard let days = days(typed: form[.due]) else {
      throw FormProblem(field: .due, text: trainingWords.dateMissing)
    }
    var next = file.training
    next.title = form[.text]
    next.dates = days
    next.place = filledIn(form, .place)
    next.topic = filledIn(form, .topic)
    next.organiser = filledIn(form, .institution).map { institution(typed: $0) ?? $0 }
    next.trainers = form[.who].utf8.split(separator: 0x3B).map { trimmedWords(String($0) ?? "") }
      .filter { !$0.isEmpty }
    next.funder = filledIn(form, .with).map { institution(typed: $0) ?? $0 }
    next.campaign = filledIn(form, .campaign)
    if !next.isAwareness {
      next.certificate = try percent(form, .certificate)
      next.passMark = try percent(form, .post)
    }
    let effects = commit(file.rewriting(next), trainingWords.didCorrect.filled(next.title))
    select(.training(name))
    return effects
  }

  private func filledIn(_ form: Form, _ name: FormField.Name) -> String? {
    form[name].isEmpty ? nil : form[name]
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
}
