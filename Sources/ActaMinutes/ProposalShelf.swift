import ActaMeeting

/// The group's own proposals by what they are called, found when one is first asked for: a record of
/// thousands of decisions may name as many. A class because the copies of a writer share it.
final class ProposalShelf {
  private let proposals: [Proposal]
  private lazy var places = Places(proposals)

  /// Of several of one name the first.
  private struct Places {
    var byLabel: [[UInt8]: Int] = [:]
    var byOrigin: [Reference: Int] = [:]

    init(_ proposals: [Proposal]) {
      for (place, one) in proposals.enumerated().reversed() {
        byLabel[Array(one.label.utf8)] = place
        if let origin = one.origin { byOrigin[origin] = place }
      }
    }
  }

  init(_ proposals: [Proposal]) {
    self.proposals = proposals
  }

  subscript(label label: String) -> Proposal? {
    places.byLabel[Array(label.utf8)].map { proposals[$0] }
  }

  /// The one that the group made of another group's.
  subscript(madeOf origin: Reference) -> Proposal? {
    places.byOrigin[origin].map { proposals[$0] }
  }
}
