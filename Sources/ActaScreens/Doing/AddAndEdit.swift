import ActaDisplay
import ActaFrame
import ActaMeeting
import ActaText

/// `a`, `e`, Del: adding, editing and deleting what a view shows.
extension Session {
  mutating func openAddMenu() {
    guard view != .proposals else {
      _ = add(.proposal)
      return
    }
    guard view != .attendance else {
      _ = add(.person)
      return
    }
    let additions: [(Character, String, Addition)] = [
      ("n", words.addNote, .note), ("d", words.addDecision, .decision),
      ("a", words.addAction, .action), ("i", words.addItem, .item),
      ("r", words.addRestricted, .restricted), ("m", words.addPerson, .person),
      ("p", proposing.add, .proposal),
    ]
    guard view != .group else {
      let isMade = library.foundingName == nil || library.groupDocument != nil
      popup = .menu(isMade ? groupAddMenu : foundingMenu)
      return
    }
    popup = .menu(
      Menu(
        title: words.add,
        options: additions.map {
          Menu.Option(letter: $0.0, text: $0.1, choice: .add($0.2))
        }, selected: 0))
  }

  mutating func add(_ addition: Addition) -> [Effect] {
    if addition == .proposal {
      if let proposalsRefusal {
        say(proposalsRefusal, .warning)
      } else {
        openProposalForm(editing: nil)
      }
      return []
    }
    if let reason = addition == .decision ? decisionRefusal : meetingRefusal {
      say(reason, .warning)
      return []
    }
    if addition != .item && addition != .person && selectedItem == nil {
      say(words.chooseItemFirst, .warning)
      return []
    }
    switch addition {
    case .item: openItemForm(editing: nil)
    case .note: startNote()
    case .decision: openDecision()
    case .proposal: break
    case .action: openActionForm(editing: nil)
    case .person: openPersonForm(editing: nil)
    case .restricted: openRestrictedForm()
    }
    return []
  }

  /// Edits what is selected: an entry, an item, a person; whichever key asked for it, only what may be
  /// changed. Restricted text is only opened to be read.
  mutating func editSelected() -> [Effect] {
    if let reason = unavailability(.edit), !isRestrictedSelected {
      say(reason, .warning)
      return []
    }
    if view == .actions || view == .proposals && showsDecisions { return editRecord() }
    if view == .proposals {
      return selectedProposal.map { take(.edit, $0.label) } ?? []
    }
    if view == .group {
      openMembershipForm()
      return []
    }
    if view == .attendance, case .person(let who)? = selectedTarget {
      openPersonForm(editing: who)
      return []
    }
    if view == .attendance { return nameSelectedSeat() }
    guard let place = selectedEntry, let entry = currentMeeting?.entry(at: place) else {
      if inContent {
        startNote()
      } else if let item = selectedItem {
        openItemForm(editing: item)
      }
      return []
    }
    edit(entry, at: place)
    return []
  }

  private mutating func edit(_ entry: Entry, at place: EntryPlace) {
    switch entry {
    case .paragraph: editNote(at: place)
    case .action: openActionForm(editing: place)
    case .decision(let decision): openRewriting(place, decision)
    case .review(let review): openReview(of: review)
    case .restricted(let restricted):
      popup = .text(
        title: "\(restricted.label.rawValue)  \(restricted.title)", lines: restricted.text)
    case .correction: break
    }
  }

  /// Whether what is selected is restricted text, which is only opened to be read.
  var isRestrictedSelected: Bool {
    guard let place = selectedEntry, case .restricted? = currentMeeting?.entry(at: place) else {
      return false
    }
    return true
  }

  mutating func askToDelete() {
    if inContent, selectedEntry == nil { return }
    if case .seat? = selectedTarget { return say(room.seatIsOfGroup, .warning) }
    guard selectedTarget != nil else { return }
    let question =
      inContent
      ? words.deleteEntry
      : view == .attendance || view == .grid ? words.deletePerson : words.deleteItem
    popup = .menu(confirmMenu(question.filled(nameOfSelected), .delete))
  }

  /// What a question calls what is selected: its first words.
  private var nameOfSelected: String {
    if let place = selectedEntry { return name(of: currentMeeting?.entry(at: place)) }
    switch selectedTarget {
    case .item(let index): return currentMeeting?.meeting.items[index].title ?? ""
    case .person(let who): return name(of: who)
    default: return selectedParticipant?.name ?? selectedReached?.age ?? ""
    }
  }

  /// An entry by its label, or a paragraph by its first words; never by what is restricted.
  func name(of entry: Entry?) -> String {
    switch entry {
    case .paragraph(let paragraph): DisplayText.truncate(paragraph.text, columns: 40)
    case .decision(let decision): decision.label
    case .action(let action): action.label
    case .review(let review): review.action.text
    case .restricted(let restricted): restricted.label.rawValue
    case .correction(let correction): correction.label
    case nil: ""
    }
  }

  mutating func deleteSelected() -> [Effect] {
    if view == .grid { return deleteRow() }
    guard let file = currentMeeting else { return [] }
    defer { clampSelections() }
    let said = room.deleted.filled(nameOfSelected)
    if let place = selectedEntry { return commit(file.replacingEntry(place, with: []), said) }
    switch selectedTarget {
    case .item(let index): return commit(file.removingItem(index), said)
    case .person(let who): return commit(file.removingAttendance(who), said)
    default: return []
    }
  }

  mutating func moveItem(by step: Int) -> [Effect] {
    guard let file = currentMeeting, let index = selectedItem,
      file.meeting.items.indices.contains(index + step)
    else { return [] }
    let effects = commit(file.movingItem(index, by: step), words.didMove)
    selection[.agenda] = index + step
    return effects
  }

  func itemForm(_ item: AgendaItem?) -> [FormField] {
    let kinds = ItemKind.allCases.map { $0.words.text(in: language) }
    return [
      FormField(.text, words.title, kind: .text, text: item?.title ?? ""),
      FormField(
        .minutes, words.minutesShort, kind: .number, text: item?.minutes.map(String.init) ?? ""),
      FormField(.lead, words.lead, kind: .institution, text: item?.lead ?? ""),
      FormField(
        .kind, words.kind, kind: .choice(kinds), text: item?.kind?.words.text(in: language) ?? ""),
    ]
  }

  mutating func openItemForm(editing index: Int?) {
    let item = index.flatMap { currentMeeting?.meeting.items[$0] }
    popup = .form(
      Form(
        title: index == nil ? words.addItem : words.editItem, purpose: .item(editing: index),
        fields: itemForm(item)))
  }

  mutating func openWordingForm(_ place: EntryPlace, _ text: String) {
    popup = .form(
      Form(
        title: words.wording, purpose: .wording(place),
        fields: [FormField(.text, words.wording, kind: .text, text: text)]))
  }

  private mutating func openRestrictedForm() {
    let labels = [Label.red, .amberStrict].map(\.rawValue)
    popup = .form(
      Form(
        title: words.addRestricted, purpose: .restricted,
        fields: [
          FormField(.label, words.label, kind: .choice(labels), text: Label.red.rawValue),
          FormField(.note, words.title, kind: .text),
          FormField(.text, words.restrictedText, kind: .text),
        ]))
  }
}
