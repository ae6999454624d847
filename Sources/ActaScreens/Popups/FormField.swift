import ActaFrame

/// One field of a form.
struct FormField: Hashable, Sendable {
  var name: Name
  var label: String
  var kind: Kind
  var line: LineField
  /// The suggestion that Up and Down have gone to.
  var chosen: Int?
  /// Whether nothing was typed in it yet.
  var isFresh = true
  /// Whether what stands in it is only a guess, whose place the first letter takes.
  var isOffered: Bool

  init(
    _ name: Name, _ label: String, kind: Kind, text: String = "", isOffered: Bool = false
  ) {
    self.name = name
    self.label = label
    self.kind = kind
    self.isOffered = isOffered
    line = LineField(text: text)
  }

  enum Name: Hashable, Sendable {
    case text, kind, lead, minutes, who, with, due, priority, origin
    case tally, rule, basis, to, until
    case title, problem, indicator, stage, level, submit
    case institution, sex, word, by, times, note, evidence, label
    case alias, function, from
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
    /// Codes between commas of institutions that the group does not have yet.
    case newInstitutions
    /// An action that is not final, by its name.
    case action
    case person
    /// Someone of the members or of earlier lists, by name.
    case participant
    case choice([String])
  }
}

extension FormField {
  /// Takes a key. What was chosen from a list or is only a guess is not written on: the first letter
  /// begins it anew.
  mutating func type(_ key: Key) {
    if case .character = key { beginAnew() }
    _ = line.handle(key)
    isFresh = false
    chosen = nil
  }

  mutating func paste(_ text: String) {
    beginAnew()
    line.paste(text)
    isFresh = false
    chosen = nil
  }

  /// Whether a letter would take the place of what stands in it.
  var givesWay: Bool { isFresh && (isOffered || kind.isChosen) && !line.text.isEmpty }

  private mutating func beginAnew() {
    if givesWay { line = LineField(text: "") }
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
