/// One place of a text that a rule takes for personal data.
package struct Finding: Hashable, Sendable {
  package var rule: Rule
  /// In bytes of the text that was looked at.
  package var range: Range<Int>
  /// How it weighs; a combination of three traits weighs more than one of two.
  package var level: Level
  /// What should stand there, for hints about words.
  package var suggestion: String?

  package init(_ rule: Rule, _ range: Range<Int>, level: Level? = nil, suggestion: String? = nil) {
    self.rule = rule
    self.range = range
    self.level = level ?? rule.level
    self.suggestion = suggestion
  }
}

/// What a text is, where that decides which rules fit.
package struct TextPurpose: Hashable, Sendable {
  /// Participants, members, institutions, letterhead: names belong there.
  package var isDirectory = false
  /// Members, institutions, letterhead: so do office contacts.
  package var holdsContacts = false
  /// The place of a meeting: an address belongs there.
  package var isPlace = false
  /// The record of an awareness session: the school is its venue.
  package var isAwareness = false
  /// An item about one person's case.
  package var isIndividual = false

  package init() {}
}
