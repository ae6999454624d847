import ActaMeeting
import ActaText

/// What finished forms do.
extension Session {
  mutating func fulfil(_ form: Form) throws(FormProblem) -> [Effect] {
    switch form.purpose {
    case .find:
      lastSearch = form[.text]
      findAgain(forward: true)
      return []
    case .filter: return []
    case .found(let step, let goesOn): return try found(step, goesOn: goesOn, form)
    case .findEverywhere:
      findEverywhere(form[.text])
      return []
    case .item(let index): return try writeItem(index, form)
    case .decision(let plan): return try decide(plan, form)
    case .wording(let place): return try reword(place, form)
    case .action(let place): return try promise(place, form)
    case .review(let state): return try review(state, form)
    case .owner: return try reassign(form)
    case .proposal(let label): return try propose(label, form)
    case .due: return try setDue(form)
    case .person(let who): return try writePerson(who, form)
    case .restricted: return try addRestricted(form)
    case .training(let kind): return try fulfil(kind, form)
    case .close: return close(next: try date(form, .due))
    case .officers: return try nameOfficers(form)
    case .correction(nil): return try correct(form)
    case .correction(let name?): return try correctFirst(name, form)
    case .approval(let name): return try approve(name, form)
    case .membership(let kind): return try correct(kind, form)
    case .settling(let step, let finding): return try settle(finding, by: step, form)
    }
  }

  private mutating func writeItem(_ index: Int?, _ form: Form) throws(FormProblem) -> [Effect] {
    guard let file = currentMeeting else { return [] }
    guard !form[.text].isEmpty else { throw FormProblem(field: .text, text: words.titleMissing) }
    let minutes = try number(form, .minutes)
    let kind = ItemKind.allCases.first { isTyped(form[.kind], $0.words) }
    if kind == nil, !form[.kind].isEmpty {
      throw FormProblem(field: .kind, text: words.wordNotKnown)
    }
    let lead = form[.lead].isEmpty ? nil : institution(typed: form[.lead]) ?? form[.lead]
    guard let index else {
      let draft = ItemDraft(title: form[.text], kind: kind, lead: lead, minutes: minutes)
      let after = selectedItem ?? file.meeting.items.indices.last
      let effects = commit(
        file.addingItem(draft, after: after), "\(words.didAddItem): \(form[.text])")
      if refusal == nil { selection[.agenda] = after.map { $0 + 1 } ?? 0 }
      return effects
    }
    var next = file.retitlingItem(index, form[.text])
    next = next.settingItem(index, .kind, to: kind?.words.text(in: file.language))
    next = next.settingItem(index, .lead, to: lead)
    next = next.settingItem(index, .time, to: minutes.map(String.init))
    return commit(next, room.edited.filled(form[.text]))
  }

  private mutating func reword(_ place: EntryPlace, _ form: Form) throws(FormProblem) -> [Effect] {
    guard let file = currentMeeting else { return [] }
    guard !form[.text].isEmpty else { throw FormProblem(field: .text, text: words.wordingMissing) }
    return commit(
      file.rewording(place, to: form[.text]), room.edited.filled(name(of: file.entry(at: place))))
  }
}
