package import ActaMeeting

/// A finished document: pages of lines, 78 columns wide.
package struct PlainDocument: Hashable, Sendable {
  package let pages: [[String]]
  package let label: Label
  package let form: MinutesForm
  package let language: Language

  /// The pages, each after the first begun by a form feed.
  package var text: String {
    pages.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\u{0C}")
  }

  /// The name under `minutes/`: the label stands in it.
  package func fileName(meeting: String) -> String {
    let kind =
      switch (form, language) {
      case (.table, .portuguese): "quadro"
      case (.table, .english): "table"
      case (.summary, .portuguese): "resumo"
      case (.summary, .english): "summary"
      case (.agenda, .portuguese): "agenda"
      case (.agenda, .english): "notice"
      }
    return "\(meeting)-\(kind)-\(label.inFileName).txt"
  }
}

/// The kinds of document made of a meeting.
package enum MinutesForm: String, CaseIterable, Hashable, Sendable {
  /// In the style of United Nations coordination minutes, with one table of actions.
  case table
  /// Decisions and actions only, for a message.
  case summary
  /// The agenda and notice of meeting, for before.
  case agenda
}

/// What a document shall be made of and for whom.
package struct MinutesRequest: Sendable {
  package var meeting: Meeting
  package var group: Group
  package var form: MinutesForm
  /// Whom it is for; nil is the meeting's own label.
  package var label: Label?
  package var language: Language
  /// What became of the actions of this meeting, by label.
  package var actions: [String: ActionRecord]
  /// What is reviewed in this meeting, by full id.
  package var reviewed: [Reference: ActionRecord]
  /// Lines of a page.
  package var pageLines: Int

  package init(
    meeting: Meeting, group: Group, form: MinutesForm, label: Label?, language: Language,
    actions: [String: ActionRecord] = [:], reviewed: [Reference: ActionRecord] = [:],
    pageLines: Int = 60
  ) {
    self.meeting = meeting
    self.group = group
    self.form = form
    self.label = label
    self.language = language
    self.actions = actions
    self.reviewed = reviewed
    self.pageLines = pageLines
  }

  var documentLabel: Label { label ?? meeting.label(of: group) }
}
