import ActaMeeting

/// Two promises that turn out to be one: the later word is in the one that goes on.
extension Session {
  /// Actions that others can be merged into, those being changed left out; words are looked for in
  /// their names and texts.
  func mergeable(like typed: String) -> [Suggestion] {
    let wanted = PlainWord(typed)
    let leaving = Set(chosenActions.map(\.id))
    return library.register.actions.filter { action in
      guard !action.state.isFinal, !leaving.contains(action.id) else { return false }
      return PlainWord("\(action.id.text) \(action.text)").contains(wanted)
    }.map { action in
      Suggestion(
        value: local(action.id).text, meaning: "\(action.who ?? "____")  \(action.text)")
    }
  }

  /// The action that a finished form merges the chosen ones into. A bare label is one of the same
  /// meeting; what another group has promised is taken as it is named.
  func heir(_ form: Form) throws(FormProblem) -> Reference {
    let typed = form[.to]
    let only = mergeable(like: typed)
    let name = only.count == 1 && !typed.isEmpty ? only[0].value : typed
    let chosen = chosenActions
    if let reference = Reference(name), !reference.isProposal {
      let full = reference.within(group: library.group.id, meeting: chosen.first?.id.meeting)
      let isKnown = full.group != library.group.id || library.register.action(full) != nil
      if isKnown, !chosen.contains(where: { $0.id == full }) { return local(full) }
    }
    throw FormProblem(field: .to, text: reviewWords.noSuchAction)
  }
}
