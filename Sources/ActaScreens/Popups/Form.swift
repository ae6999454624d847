import ActaFrame
import ActaMeeting
import ActaMinutes
import ActaText

/// A few fields to fill in, one below the other.
struct Form: Hashable, Sendable {
  var title: String
  var purpose: Purpose
  var fields: [FormField]
  var focus = 0
  /// The field that it opens in.
  var start = 0
  /// Why it cannot be taken as it is.
  var problem: String?
  /// What is to be known before it is taken, as it was when it opened.
  var remarks: [StyledText] = []
  /// Whether what it was opened for is gone: nothing is written by it any more.
  var hasLostPlace = false

  /// What a finished form does.
  enum Purpose: Hashable, Sendable {
    case find, filter, findEverywhere
    /// `goesOn`: the next part of a new group is asked for after it.
    case found(FoundingStep, goesOn: Bool)
    case item(editing: Int?)
    case decision(DecisionPlan)
    case wording(EntryPlace)
    case action(editing: EntryPlace?)
    case review(ActionState)
    case owner, due
    /// By its label; nil is a new one.
    case proposal(editing: String?)
    case person(editing: Attendee?)
    case restricted
    case close
    case officers
    /// Of the approved acta on the screen, or of that of the meeting named, which is being approved.
    case correction(approving: String?)
    /// Votes on an earlier acta, by its meeting's name.
    case approval(String)
    case training(TrainingForm)
    case membership(MembershipForm)
    /// Why a finding is harmless, or the public text that the group allows.
    case settling(SettlingStep, FileFinding)
  }

  /// A form with one field and no title of its own, at the bottom of the screen.
  static func search(
    _ label: String, purpose: Purpose, text: String, isOffered: Bool = false
  ) -> Form {
    Form(
      title: label, purpose: purpose,
      fields: [FormField(.text, label, kind: .text, text: text, isOffered: isOffered)])
  }

  subscript(name: FormField.Name) -> String {
    trimmedWords(fields.first { $0.name == name }?.line.text ?? "")
  }

  mutating func paste(_ text: String) { fields[focus].paste(text) }
}

extension Session {
  mutating func answer(_ form: Form, _ key: Key) -> [Effect] {
    var form = form
    form.problem = nil
    switch key {
    case .escape, .control("c"): return closeForm(form)
    case .tab:
      takeSuggestion(&form)
      form.focus = (form.focus + 1) % form.fields.count
    case .backTab where goBackFounding(from: form): return []
    case .backTab: form.focus = (form.focus + form.fields.count - 1) % form.fields.count
    case .up, .down: chooseSuggestion(&form, key)
    case .enter where endsFounding(form): return closeForm(form)
    case .enter:
      takeSuggestion(&form)
      form.problem = problem(of: form.fields[form.focus], in: form)
      if form.problem != nil { break }
      if isAnswered(form) { return finish(form) }
      form.focus += 1
    case .control("s"):
      takeSuggestion(&form)
      return finish(form)
    default:
      form.fields[form.focus].type(key)
      if form.purpose == .filter { narrow(to: form[.text]) }
    }
    popup = .form(form)
    return []
  }

  /// Whether nothing more is asked after the field that was left: it is the last, or it names several
  /// institutions at once.
  private func isAnswered(_ form: Form) -> Bool {
    let field = form.fields[form.focus]
    let isMany = field.kind == .newInstitutions && listed(field.line.text).count > 1
    return isMany || form.focus == form.fields.count - 1
  }

  private mutating func closeForm(_ form: Form) -> [Effect] {
    popup = nil
    if form.purpose == .filter { narrow(to: "") }
    goOnFounding(after: form.purpose)
    return []
  }

  private mutating func narrow(to text: String) {
    let kept = selectedTarget
    filter = text
    refreshReview()
    selection[view] = kept.flatMap(place) ?? 0
    clampSelections()
  }

  private func chooseSuggestion(_ form: inout Form, _ key: Key) {
    let count = suggestions(for: form.fields[form.focus]).count
    guard count > 0 else {
      form.focus = max(0, min(form.fields.count - 1, form.focus + (key == .up ? -1 : 1)))
      return
    }
    let present = form.fields[form.focus].chosen
    let next = key == .up ? (present ?? count) - 1 : (present ?? -1) + 1
    form.fields[form.focus].chosen = max(0, min(count - 1, next))
  }

  /// Takes what Up and Down have gone to, and fills in what is known by it.
  private func takeSuggestion(_ form: inout Form) {
    let field = form.fields[form.focus]
    let all = suggestions(for: field)
    if let index = field.chosen ?? onlyFit(field, all), all.indices.contains(index) {
      let isList = field.kind == .institutions || field.kind == .newInstitutions
      var words = isList ? listed(field.line.text).dropLast() : []
      words.append(all[index].value)
      form.fields[form.focus].line = LineField(text: words.joined(separator: ", "))
      form.fields[form.focus].chosen = nil
      if field.kind == .participant { fillParticipant(&form, all[index]) }
    }
    if field.kind == .newInstitutions { describeInstitution(&form) }
  }

  /// The choice that the first letters typed stand for, when they are those of one alone.
  private func onlyFit(_ field: FormField, _ all: [Suggestion]) -> Int? {
    guard case .choice = field.kind, !field.isFresh else { return nil }
    let typed = PlainWord(trimmedWords(field.line.text)).bytes
    let fits = all.indices.filter { PlainWord(all[$0].value).bytes.starts(with: typed) }
    return typed.isEmpty || fits.count != 1 ? nil : fits[0]
  }

  /// A form that can be taken closes; one that cannot stays and says why.
  private mutating func finish(_ form: Form) -> [Effect] {
    popup = nil
    do throws(FormProblem) {
      try checkPlace(form)
      try checkChoices(form)
      refusal = nil
      let effects = try fulfil(form)
      if let refusal {
        var refused = form
        refused.problem = refusal
        popup = .form(refused)
      }
      return effects
    } catch {
      var refused = form
      refused.problem = error.text
      refused.focus = form.fields.firstIndex { $0.name == error.field } ?? form.focus
      popup = .form(refused)
      return []
    }
  }
}

extension Session {
  private func checkPlace(_ form: Form) throws(FormProblem) {
    guard form.hasLostPlace else { return }
    throw FormProblem(field: form.fields[form.focus].name, text: safetyWords.placeIsGone)
  }

  /// A word that is none of a list would be left out without a word.
  private func checkChoices(_ form: Form) throws(FormProblem) {
    for field in form.fields {
      guard case .choice = field.kind, let problem = problem(of: field, in: form) else { continue }
      throw FormProblem(field: field.name, text: problem)
    }
  }
}

/// Why a form cannot be taken, and in which field.
struct FormProblem: Error {
  var field: FormField.Name
  var text: String
}

/// The words between commas.
func listed(_ text: String) -> [String] {
  text.utf8.split(separator: 0x2C, omittingEmptySubsequences: false)
    .map { trimmedWords(String($0) ?? "") }
}
