import ActaMeeting

/// How a decision is come to.
enum DecisionWay: Hashable, Sendable {
  case consensus, unanimity, vote, rollCall, secret, seenMajority, provisional
  case postpone, refer, reject, lapse

  /// Whether its window asks for more than the text and one thing else.
  var asksSeveral: Bool { self == .postpone || self == .refer }
}

/// What a decision is about.
struct DecisionSubject: Hashable, Sendable {
  /// Its agenda item, by place in the current meeting.
  var item: Int
  var proposals: [Reference] = []
  /// The provisional decision that it would settle.
  var ratifies: Reference?
  /// The decision that is written again, by its place in the item; nil for a new one.
  var rewrites: Int?
  /// Whether it is known that this meeting has decided on it already, and is decided on once more.
  var isReconsidered = false
}

/// A way chosen for a subject, while its window is open.
struct DecisionPlan: Hashable, Sendable {
  var way: DecisionWay
  var subject: DecisionSubject
}

/// A motion that is ready, waiting for the answer to one more question.
struct ReadyMotion: Hashable, Sendable {
  var motion: Motion
  var subject: DecisionSubject
  /// The window that it comes from, as it was filled in.
  var source: Source

  /// Where counts and votes are typed.
  enum Source: Hashable, Sendable {
    case form(Form)
    case round(Round)

    /// The window open again, nothing lost.
    var popup: Popup {
      switch self {
      case .form(let form): .form(form)
      case .round(let round): .round(round)
      }
    }

    /// The way and the subject that the window was opened for; nil of a form that decides nothing.
    var plan: DecisionPlan? {
      switch self {
      case .round(let round): return round.plan
      case .form(let form):
        guard case .decision(let plan) = form.purpose else { return nil }
        return plan
      }
    }
  }
}

/// Counts as people type them: `8-1-1`, `8 1 1`, `8,1`. Two numbers are for and against.
struct TypedTally: Hashable, Sendable {
  let tally: Tally
  /// Whether abstentions were counted too, and are not only taken to be none.
  let saysAbstentions: Bool

  /// Nil when it is neither two nor three whole numbers up to 9999.
  init?(_ text: String) {
    let separators: Set<UInt8> = [0x2D, 0x20, 0x2C, 0x2F, 0x2E, 0x3B, 0x3A]
    let parts = text.utf8.split { separators.contains($0) }
    let numbers = parts.compactMap { decimal(Array($0)) }.filter { $0 <= 9999 }
    guard parts.count == numbers.count, (2...3).contains(numbers.count) else { return nil }
    saysAbstentions = numbers.count == 3
    tally = Tally(
      votesFor: numbers[0], votesAgainst: numbers[1],
      abstentions: numbers.count == 3 ? numbers[2] : 0)
  }
}
