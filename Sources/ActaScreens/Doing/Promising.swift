import ActaMeeting
import ActaText

/// Action items: which one is selected, promising one, and mending what was promised.
extension Session {
  /// The action that is selected, in the register or in the record of an item.
  var selectedAction: ActionRecord? {
    // By its row: another action may bear the same label.
    if view == .actions { return selectedInReview }
    switch selectedTarget {
    case .action(let id): return library.register.action(id)
    case .item:
      guard let place = selectedEntry, let file = currentMeeting else { return nil }
      switch file.entry(at: place) {
      case .action(let action):
        return library.register.action(
          Reference(group: library.group.id, meeting: file.name, label: action.label))
      case .review(let review):
        return library.register.action(
          review.action.within(group: library.group.id, meeting: file.name))
      default: return nil
      }
    default: return nil
    }
  }

  mutating func openActionForm(editing place: EntryPlace?) {
    var action: Action?
    if let place, case .action(let one)? = currentMeeting?.entry(at: place) { action = one }
    let priorities = Priority.allCases.map { $0.words.text(in: language) }
    popup = .form(
      Form(
        title: action.map { "\(words.action) \($0.label)" } ?? words.addAction,
        purpose: .action(editing: place),
        fields: [
          FormField(.text, words.what, kind: .text, text: action?.text ?? ""),
          FormField(.who, words.who, kind: .institution, text: action?.who ?? ""),
          FormField(.due, words.due, kind: .date, text: action?.due?.iso ?? ""),
          FormField(
            .with, words.with, kind: .institutions,
            text: (action?.with ?? []).joined(separator: ", ")),
          FormField(
            .priority, words.priority, kind: .choice(priorities),
            text: action?.priority?.words.text(in: language) ?? ""),
        ] + originFields(of: action, at: place)))
  }

  /// Which decision of its item an action carries out, once it is there; nothing where none can be.
  private func originFields(of action: Action?, at place: EntryPlace?) -> [FormField] {
    guard let action, let index = place?.item, let file = currentMeeting else { return [] }
    let own = file.meeting.items[index].decisions.map(\.label)
    let present = action.origin?.text
    let labels = own + [present].compactMap { $0 }.filter { !own.contains($0) }
    guard !labels.isEmpty else { return [] }
    return [
      FormField(.origin, words.underDecision, kind: .choice(labels), text: present ?? "")
    ]
  }

  /// Writes a new action, or the fields of one that was edited.
  mutating func promise(_ place: EntryPlace?, _ form: Form) throws(FormProblem) -> [Effect] {
    guard let file = currentMeeting, let index = place?.item ?? selectedItem else { return [] }
    var action = Action(
      label: file.nextLabel("A", taken: labelsReferredTo(file.name)), text: form[.text],
      lines: 1...1)
    guard !action.text.isEmpty else {
      throw FormProblem(field: .text, text: words.actionTextMissing)
    }
    guard let who = institution(typed: form[.who]) else {
      throw FormProblem(
        field: .who, text: form[.who].isEmpty ? words.ownerMissing : words.unknownInstitution)
    }
    action.who = who
    action.with = try institutions(form, .with)
    action.due = try date(form, .due)
    action.priority = Priority.allCases.first { isTyped(form[.priority], $0.words) }
    if let place { return amend(file, place, action, form) }
    action.origin = origin(in: file.meeting.items[index])
    let name =
      action.origin.map { words.didPromiseUnder.filled(action.label, $0.label) } ?? action.label
    let text = words.didPromise.filled(
      name, who, action.due.map(words.weekdayDate) ?? words.dueNextMeeting)
    return commit(file, adding: file.lines(of: action), toItem: index, text)
  }

  /// What is promised right after a decision that holds is taken to carry it out.
  func origin(in item: AgendaItem) -> Reference? {
    guard let last = item.decisions.last,
      last.result?.isAdopted == true || last.result == .provisional
    else { return nil }
    return Reference(label: last.label)
  }

  private mutating func amend(
    _ file: MeetingFile, _ place: EntryPlace, _ action: Action, _ form: Form
  ) -> [Effect] {
    var next = file.rewording(place, to: action.text)
    next = next.settingField(.who, to: action.who, at: place)
    next = next.settingField(.due, to: action.due?.iso, at: place)
    let with = action.with.isEmpty ? nil : action.with.joined(separator: ", ")
    next = next.settingField(.with, to: with, at: place)
    let priority = action.priority?.words.text(in: file.language)
    next = next.settingField(.priority, to: priority, at: place)
    if let field = form.fields.first(where: { $0.name == .origin }) {
      next = next.settingField(
        .origin, to: field.line.text.isEmpty ? nil : field.line.text, at: place)
    }
    return commit(next, room.edited.filled(name(of: file.entry(at: place))))
  }

  private func institutions(_ form: Form, _ name: FormField.Name) throws(FormProblem) -> [String] {
    var codes: [String] = []
    for typed in listed(form[name]) where !typed.isEmpty {
      guard let code = institution(typed: typed) else {
        throw FormProblem(field: name, text: words.unknownInstitution)
      }
      codes.append(code)
    }
    return codes
  }

  /// Labels of a meeting that other files speak of, so that none is given twice.
  func labelsReferredTo(_ meeting: String) -> [String] {
    let reviews = library.meetings.flatMap { $0.meeting.reviews.map(\.action) }
    let updates = library.updates.value.map(\.action)
    return (reviews + updates).filter { $0.meeting == meeting }.map(\.label)
  }
}
