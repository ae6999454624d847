/// A proposal with what became of it.
package struct ProposalRecord: Hashable, Sendable {
  /// With the group.
  package var id: Reference
  package var proposal: Proposal
  package var state: ProposalState
  /// Every decision on it, in order.
  package var decisions: [Reference]
  /// Names of the held meetings that discussed it, in order; of another group's with the group.
  package var meetings: [String]
  /// In how many held meetings it was put off: its item postponed, or a decision deferring it.
  package var postponed: Int
  package var folder: String

  /// The file, relative to what was asked about.
  package var file: String {
    Provenance(folder: folder, name: "proposals.txt", line: line).file
  }

  package var line: Int { proposal.lines.lowerBound }

  package var label: String { proposal.label }
  package var title: String { proposal.title }

  /// Whether the group still owes it an answer.
  package var isWaiting: Bool {
    switch state {
    case .submitted, .scheduled, .discussed, .deferred, .provisional: true
    case .draft, .adopted, .adoptedAmended, .rejected, .referred, .withdrawn, .implementing,
      .implemented:
      false
    }
  }
}
