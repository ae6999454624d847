/// The minute by which the quorum of a decision is taken: its own, else when its item was last closed,
/// else the whole meeting.
package enum DecisionMoment: Hashable, Sendable {
  case own(ClockTime)
  case closing(ClockTime)
  case meeting

  /// `closed` is when the decision's item was last closed.
  package init(of decision: Decision, closed: ClockTime?) {
    self = decision.at.map { .own($0) } ?? closed.map { .closing($0) } ?? .meeting
  }

  /// Nil is the whole meeting.
  package var time: ClockTime? {
    switch self {
    case .own(let time), .closing(let time): time
    case .meeting: nil
    }
  }
}
