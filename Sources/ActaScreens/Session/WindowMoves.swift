import ActaMeeting
import ActaMinutes
import ActaText

/// Windows that are open while another program changes the file they are about: they go on about the
/// same, or write nothing any more.
struct WindowMoves: Sendable {
  /// Nil when the file is none that windows have places in.
  var places: PlaceMoves?
  /// Whether what was selected is gone, so that nothing may be done to what is selected now.
  var hasLostTarget: Bool
  /// Whether the agenda item that was selected is, under whatever title.
  var hasLostItem: Bool
  /// What is said in a window that has lost what it was about.
  let sentence: String

  /// The window as it goes on; a notice in the place of a question that has no object any more.
  func popup(_ popup: Popup?) -> Popup? {
    switch popup {
    case .menu(let menu): .menu(self.menu(menu) ?? .notice(sentence))
    case .form(let form): .form(self.form(form))
    case .round(let round): .round(self.round(round))
    case .help, .text, nil: popup
    }
  }

  private func menu(_ menu: Menu) -> Menu? {
    var moved = menu
    for index in menu.options.indices {
      guard let choice = choice(menu.options[index].choice) else { return nil }
      moved.options[index].choice = choice
    }
    guard let onEscape = menu.onEscape else { return moved }
    guard let choice = choice(onEscape) else { return nil }
    moved.onEscape = choice
    return moved
  }

  private func choice(_ choice: Choice) -> Choice? {
    switch choice {
    case .delete, .restrict, .review: hasLostTarget ? nil : choice
    case .add: hasLostItem ? nil : choice
    case .decide(let plan): self.plan(plan).map(Choice.decide)
    case .decideOn(let subject): self.subject(subject).map(Choice.decideOn)
    case .ratifyOthers(let item):
      subject(DecisionSubject(item: item)).map { .ratifyOthers(item: $0.item) }
    case .record(let ready):
      subject(ready.subject).map {
        .record(ReadyMotion(motion: ready.motion, subject: $0, source: source(ready.source)))
      }
    case .countAgain(let source): .countAgain(self.source(source))
    case .settling(let step, let finding): self.finding(finding).map { .settling(step, $0) }
    // The first likely double may be another one now.
    case .training(.same), .training(.different): isOfTraining ? nil : choice
    default: choice
    }
  }

  private var isOfTraining: Bool {
    if case .training = places?.file { true } else { false }
  }

  private func subject(_ subject: DecisionSubject) -> DecisionSubject? {
    places == nil ? subject : places?.subject(subject)
  }

  private func plan(_ plan: DecisionPlan) -> DecisionPlan? {
    subject(plan.subject).map { DecisionPlan(way: plan.way, subject: $0) }
  }

  private func finding(_ finding: FileFinding) -> FileFinding? {
    places == nil ? finding : places?.finding(finding)
  }

  private func item(_ index: Int) -> Int? {
    places == nil ? index : places?.item(index)
  }

  private func place(_ place: EntryPlace) -> EntryPlace? {
    places == nil ? place : places?.place(place)
  }

  private func source(_ source: ReadyMotion.Source) -> ReadyMotion.Source {
    switch source {
    case .form(let form): .form(self.form(form))
    case .round(let round): .round(self.round(round))
    }
  }

  private func form(_ form: Form) -> Form {
    var moved = form
    guard let purpose = purpose(form.purpose) else {
      (moved.hasLostPlace, moved.problem) = (true, sentence)
      return moved
    }
    moved.purpose = purpose
    return moved
  }

  private func purpose(_ purpose: Form.Purpose) -> Form.Purpose? {
    switch purpose {
    case .item(let index?): item(index).map { .item(editing: $0) }
    case .wording(let place): self.place(place).map(Form.Purpose.wording)
    case .action(let place?): self.place(place).map { .action(editing: $0) }
    case .decision(let plan): self.plan(plan).map(Form.Purpose.decision)
    case .settling(let step, let finding): self.finding(finding).map { .settling(step, $0) }
    case .training(let form): training(form).map(Form.Purpose.training)
    case .action(nil), .restricted: hasLostItem ? nil : purpose
    case .review, .owner, .due: hasLostTarget ? nil : purpose
    default: purpose
    }
  }

  private func training(_ form: TrainingForm) -> TrainingForm? {
    guard isOfTraining, let places else { return form }
    return switch form {
    case .person(let line?): places.line(line).map { .person($0) }
    case .counts(let line): places.line(line).map(TrainingForm.counts)
    case .number: hasLostTarget ? nil : form
    case .person(nil), .band, .activity, .correction: form
    }
  }

  private func round(_ round: Round) -> Round {
    var moved = round
    guard let plan = plan(round.plan) else {
      (moved.hasLostPlace, moved.problem) = (true, sentence)
      return moved
    }
    moved.plan = plan
    return moved
  }
}

extension Menu {
  /// A sentence that only Escape closes: who is typing has not read it, and every other key was meant
  /// for what stood there before.
  static func notice(_ sentence: String) -> Menu {
    Menu(title: sentence, options: [], selected: nil)
  }

  /// Whether it would take steps back.
  var speaksOfSteps: Bool {
    options.contains { option in
      switch option.choice {
      case .moment, .momentForSure, .undo: true
      default: false
      }
    }
  }
}
