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
    case correction
    /// Votes on an earlier acta, by its meeting's name.
    case approval(String)
    case training(TrainingForm)
    /// Why a finding is harmless, or the public text that the group allows.
    case settling(SettlingStep, FileFinding)
  }

  /// A form with one field and no title of its own, at the bottom of the screen.
  static func search(_ label: String, purpose: Purpose, text: String) -> Form {
    Form(
      title: label, purpose: purpose,
      fields: [FormField(.text, label, kind: .text, text: text)])
  }

  subscript(name: FormField.Name) -> String {
    trimmedWords(fields.first { $0.name == name }?.line.text ?? "")
  }

  mutating func paste(_ text: String) {
    fields[focus].line.paste(text)
    fields[focus].chosen = nil
  }
}

/// One field of a form.
struct FormField: Hashable, Sendable {
  var name: Name
  var label: String
  var kind: Kind
  var line: LineField
  /// The suggestion that Up and Down have gone to.
  var chosen: Int?
  /// Whether it stands as it was offered: a letter typed over a choice takes its place.
  var isFresh = true

  init(_ name: Name, _ label: String, kind: Kind, text: String = "") {
    self.name = name
    self.label = label
    self.kind = kind
    line = LineField(text: text)
  }

  enum Name: Hashable, Sendable {
    case text, kind, lead, minutes, who, with, due, priority
    case tally, rule, to, until
    case title, problem, indicator, stage, level, submit
    case institution, sex, word, by, times, note, evidence, label
    case age, place, topic, certificate, campaign, pre, post
  }

  /// What the field takes; lists suggest while one types.
  enum Kind: Hashable, Sendable {
    case text, number, date
    /// Votes for, against and abstaining: `8-1-1`.
    case tally
    /// Days between commas.
    case dates
    case institution, institutions
    /// An action that is not final, by its name.
    case action
    case person
    /// Someone of the members or of earlier lists, by name.
    case participant
    case choice([String])
  }
}

extension FormField {
  /// Takes a key. What is chosen from a list is not written on: the first letter begins it anew.
  mutating func type(_ key: Key) {
    if isFresh, case .character = key, kind.isChosen { line = LineField(text: "") }
    isFresh = false
    _ = line.handle(key)
    chosen = nil
  }
}

extension FormField.Kind {
  /// Whether it holds one of a list, and not words of one's own.
  fileprivate var isChosen: Bool {
    switch self {
    case .choice, .institution, .person: true
    default: false
    }
  }
}

extension Session {
  mutating func answer(_ form: Form, _ key: Key) -> [Effect] {
    var form = form
    form.problem = nil
    switch key {
    case .escape, .control("c"): return closeForm(form)
    case .tab:
      takeSuggestion(&form, forced: false)
      form.focus = (form.focus + 1) % form.fields.count
    case .backTab: form.focus = (form.focus + form.fields.count - 1) % form.fields.count
    case .up, .down: chooseSuggestion(&form, key)
    case .enter where endsFounding(form): return closeForm(form)
    case .enter:
      takeSuggestion(&form, forced: false)
      form.problem = problem(of: form.fields[form.focus], in: form)
      if form.problem != nil { break }
      guard form.focus == form.fields.count - 1 || form.fields.count == 1 else {
        form.focus += 1
        break
      }
      return finish(form)
    case .control("s"):
      takeSuggestion(&form, forced: false)
      return finish(form)
    default:
      form.fields[form.focus].type(key)
      if form.purpose == .filter { narrow(to: form[.text]) }
    }
    popup = .form(form)
    return []
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
    selection[view] = kept.flatMap { targets.firstIndex(of: $0) } ?? 0
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

  private func takeSuggestion(_ form: inout Form, forced: Bool) {
    let field = form.fields[form.focus]
    let all = suggestions(for: field)
    guard let index = field.chosen, all.indices.contains(index) else { return }
    var words = field.kind == .institutions ? listed(field.line.text).dropLast() : []
    words.append(all[index].value)
    form.fields[form.focus].line = LineField(text: words.joined(separator: ", "))
    form.fields[form.focus].chosen = nil
    if field.kind == .participant { fillParticipant(&form, all[index]) }
  }

  /// A form that can be taken closes; one that cannot stays and says why.
  private mutating func finish(_ form: Form) -> [Effect] {
    popup = nil
    do throws(FormProblem) {
      return try fulfil(form)
    } catch {
      var refused = form
      refused.problem = error.text
      refused.focus = form.fields.firstIndex { $0.name == error.field } ?? form.focus
      popup = .form(refused)
      return []
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
