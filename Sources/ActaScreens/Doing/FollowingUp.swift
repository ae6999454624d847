import ActaMeeting
import ActaText

/// Asking about action items again: their states, who answers for them, until when.
extension Session {
  var reviewMenu: Menu {
    let letters: [(Character, ActionState)] = [
      ("c", .done), ("e", .inProgress), ("b", .blocked), ("m", .reported), ("a", .open),
      ("n", .notReported), ("l", .escalated), ("f", .merged), ("x", .cancelled),
    ]
    return Menu(
      title: selectedAction.map { "\($0.id.label)  \($0.text)" } ?? words.review,
      options: letters.map {
        Menu.Option(letter: $0.0, text: $0.1.explained(in: language), choice: .review($0.1))
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
    file.meeting.place { entry in
      guard case .review(let review) = entry else { return false }
      return review.action.within(group: library.group.id, meeting: file.name) == id
    }
  }

  /// Another state takes with it what was said of the one before; who answers, until when, and the
  /// notes stay.
  private func merging(
    _ event: ActionEvent, into place: EntryPlace, of file: MeetingFile
  ) -> MeetingFile {
    var next = file.rewording(place, to: event.state.words.text(in: file.language))
    if case .review(let before)? = file.entry(at: place), before.event.state != event.state {
      for key in event.state.fieldsOfOthers { next = next.settingField(key, to: nil, at: place) }
    }
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

extension ActionState {
  /// Fields of a review that hold for other states only.
  fileprivate var fieldsOfOthers: [FieldKey] {
    let dues: [FieldKey] = isFinal ? [.due] : []
    return switch self {
    case .done, .reported: [.by, .to, .into] + dues
    default: [.by, .to, .into, .evidence] + dues
    }
  }
}
