import ActaMeeting
import ActaText

/// Actions: promising them, and asking about them again.
extension Session {
  /// The action that is selected, in the register or in the record of an item.
  var selectedAction: ActionRecord? {
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
        ]))
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
    if let place { return amend(file, place, action) }
    action.origin = origin(in: file.meeting.items[index])
    let text = words.didPromise.filled(
      action.label, who, action.due.map(words.weekdayDate) ?? words.dueNextMeeting)
    return commit(file, adding: file.lines(of: action), toItem: index, text)
  }

  /// An action that follows a decision of its item names it as its origin.
  func origin(in item: AgendaItem) -> Reference? {
    let decisions = item.entries.compactMap { entry -> Decision? in
      if case .decision(let decision) = entry { return decision }
      return nil
    }
    return decisions.last { $0.result?.isAdopted == true || $0.result == .provisional }
      .map { Reference(label: $0.label) }
  }

  private mutating func amend(
    _ file: MeetingFile, _ place: EntryPlace, _ action: Action
  ) -> [Effect] {
    var next = file.rewording(place, to: action.text)
    next = next.settingField(.who, to: action.who, at: place)
    next = next.settingField(.due, to: action.due?.iso, at: place)
    let with = action.with.isEmpty ? nil : action.with.joined(separator: ", ")
    next = next.settingField(.with, to: with, at: place)
    let priority = action.priority?.words.text(in: file.language)
    next = next.settingField(.priority, to: priority, at: place)
    return commit(next, room.edited.filled(action.label))
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

  // MARK: asking again

  var reviewMenu: Menu {
    let letters: [(Character, ActionState)] = [
      ("c", .done), ("e", .inProgress), ("b", .blocked), ("m", .reported), ("a", .open),
      ("n", .notReported), ("l", .escalated), ("f", .merged), ("x", .cancelled),
    ]
    return Menu(
      title: selectedAction.map { "\($0.id.label)  \($0.text)" } ?? words.review,
      options: letters.map {
        Menu.Option(
          letter: $0.0, text: $0.1.words.spoken(in: language), choice: .review($0.1))
      }, selected: 0)
  }

  mutating func openReviewForm(_ state: ActionState) {
    guard let action = selectedAction else { return }
    var fields = [FormField(.note, words.note, kind: .text)]
    switch state {
    case .done, .reported: fields.append(FormField(.evidence, words.evidence, kind: .text))
    case .open, .inProgress, .blocked:
      fields.append(FormField(.due, words.newDue, kind: .date))
      if state == .blocked { fields.append(FormField(.by, words.blockedBy, kind: .text)) }
    case .escalated:
      fields.append(FormField(.to, words.toWhom, kind: .text, text: library.group.parent ?? ""))
    case .merged: fields.insert(FormField(.to, reviewWords.intoWhich, kind: .action), at: 0)
    case .cancelled, .notReported: break
    }
    popup = .form(
      Form(
        title: "\(action.id.label): \(state.words.spoken(in: language))", purpose: .review(state),
        fields: fields))
  }

  mutating func openReview(of review: Review) {
    popup = .menu(reviewMenu)
  }

  mutating func openOwnerForm() {
    popup = .form(
      Form(
        title: titleOfChosen(words.who), purpose: .owner,
        fields: [FormField(.who, words.who, kind: .institution, text: selectedAction?.who ?? "")]))
  }

  mutating func openDueForm() {
    popup = .form(
      Form(
        title: titleOfChosen(words.due), purpose: .due,
        fields: [FormField(.due, words.newDue, kind: .date)]))
  }

  /// `Prazo: A1  Enviar a lista`: what is asked, and of which action.
  private func titleOfChosen(_ question: String) -> String {
    let actions = chosenActions
    guard let first = actions.first else { return question }
    guard actions.count == 1 else {
      return "\(question): \(reviewWords.severalActions.filled(actions.count))"
    }
    return "\(question): \(first.id.label)  \(first.text)"
  }

  /// Several are done together; open again are only all of them, when all are done.
  mutating func toggleDone() -> [Effect] {
    let isOver = chosenActions.allSatisfy { $0.state == .done }
    return report { _ in ActionEvent(state: isOver ? .open : .done) }
  }

  mutating func review(_ state: ActionState, _ form: Form) throws(FormProblem) -> [Effect] {
    var event = ActionEvent(state: state)
    event.notes = form[.note].isEmpty ? [] : [form[.note]]
    event.evidence = form[.evidence].isEmpty ? nil : form[.evidence]
    event.by = form[.by].isEmpty ? nil : form[.by]
    if state == .merged {
      event.into = try heir(form)
    } else {
      event.to = form[.to].isEmpty ? nil : form[.to]
    }
    event.due = try date(form, .due)
    return report { _ in event }
  }

  mutating func reassign(_ form: Form) throws(FormProblem) -> [Effect] {
    guard let who = institution(typed: form[.who]) else {
      throw FormProblem(field: .who, text: words.unknownInstitution)
    }
    return report { action in
      var event = ActionEvent(state: action.state)
      event.who = who
      return event
    }
  }

  mutating func setDue(_ form: Form) throws(FormProblem) -> [Effect] {
    guard let due = try date(form, .due) else {
      throw FormProblem(field: .due, text: words.dateHelp)
    }
    return report { action in
      var event = ActionEvent(state: action.state)
      event.due = due
      return event
    }
  }

  /// Writes what was said of the chosen actions, as one step: in the meeting that is open, else in
  /// updates.txt.
  private mutating func report(_ event: (ActionRecord) -> ActionEvent) -> [Effect] {
    let actions = chosenActions
    guard let first = actions.first else { return [] }
    var meeting = currentMeeting.flatMap { file in
      file.meeting.status == .open && meetingRefusal == nil ? file : nil
    }
    var updates = library.updates.document
    for action in actions {
      let said = event(action)
      if let file = meeting, let next = reviewing(action, said, in: file) {
        meeting = next
      } else {
        updates = appending(action, said, to: updates)
      }
    }
    let changed = meeting.map { [(FileName.meeting($0.name), $0.document)] } ?? []
    let state = event(first).state.words.spoken(in: language)
    let name =
      actions.count == 1 ? first.id.label : reviewWords.severalActions.filled(actions.count)
    let isInUpdates = updates != library.updates.document
    marked = []
    return commit(
      changed + [(.updates, updates)], "\(name): \(state)" + (isInUpdates ? " (updates.txt)" : ""))
  }

  /// The meeting with what it says of an action; nil where it has no place for it.
  private func reviewing(
    _ action: ActionRecord, _ event: ActionEvent, in file: MeetingFile
  ) -> MeetingFile? {
    if let place = reviewPlace(in: file, of: action.id) {
      return merging(event, into: place, of: file)
    }
    guard let item = itemForReviews(file.meeting) else { return nil }
    let reference = Reference(meeting: action.id.meeting, label: action.id.label)
    let review = Review(action: reference, event: event, lines: 1...1)
    return file.addingEntry(file.lines(of: review), toItem: item)
  }

  /// The review of this action that the meeting already holds: a second would contradict it.
  private func reviewPlace(in file: MeetingFile, of id: Reference) -> EntryPlace? {
    for (item, one) in file.meeting.items.enumerated() {
      for (entry, value) in one.entries.enumerated() {
        if case .review(let review) = value,
          review.action.within(group: library.group.id, meeting: file.name) == id
        {
          return EntryPlace(item: item, entry: entry)
        }
      }
    }
    return nil
  }

  private func merging(
    _ event: ActionEvent, into place: EntryPlace, of file: MeetingFile
  ) -> MeetingFile {
    var next = file.rewording(place, to: event.state.words.text(in: file.language))
    let fields: [(FieldKey, String?)] = [
      (.due, event.due?.iso), (.who, event.who), (.by, event.by), (.to, event.to),
      (.into, event.into?.text), (.evidence, event.evidence),
    ]
    for (key, value) in fields {
      if let value { next = next.settingField(key, to: value, at: place) }
    }
    return event.notes.isEmpty ? next : next.addingText(event.notes, at: place)
  }

  /// Earlier promises are asked about under the item for it, else under the one that is open.
  private func itemForReviews(_ meeting: Meeting) -> Int? {
    meeting.items.firstIndex { $0.kind == .followUp } ?? meeting.openItem ?? selectedItem
  }

  private func appending(
    _ action: ActionRecord, _ event: ActionEvent, to document: Document
  ) -> Document {
    let reference = Reference(meeting: action.id.meeting, label: action.id.label)
    let update = Update(date: now.date, action: reference, event: event, line: 0)
    return document.appending(update, in: library.group.language ?? language)
  }
}
