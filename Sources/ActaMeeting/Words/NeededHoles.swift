extension Sentence {
  /// The holes that carry what was recorded: what was decided and how, who has to do what by when, who
  /// came, when and where. A wording without one of them would take that out of the minutes.
  package var needed: [Hole] {
    switch self {
    case .decision: [.text, .result]
    case .action: [.text, .institution, .support, .due]
    case .review: [.number, .text, .institution, .state, .due]
    case .correction: [.on, .reads, .shouldRead]
    case .opening, .conferenceOpening: [.date, .time, .place]
    case .presiding: [.chair, .secretary]
    case .guests, .excused, .unexcused, .missing, .missingOthers, .unmarked, .about, .training,
      .leftOver:
      [.list]
    case .arrived, .returned, .left: [.person, .time]
    case .pause: [.span]
    case .quorumLost, .quorumFound, .closing, .closingEarly: [.time]
    case .lead, .leadPlanned: [.lead]
    case .treated: [.span]
    case .next, .notice, .conferenceNotice: [.date, .time]
    case .notYetHeld, .wasCancelled, .approved: [.date]
    case .slip, .slipOfDraft, .extract: [.date, .number]
    case .actionSheet: [.institution]
    case .referral: [.parent, .number]
    case .referralProblem, .referralAsks: [.text]
    case .title, .agenda, .presences, .nobodyPresent, .quorate, .inquorate, .opened, .postponed,
      .skipped, .notReached, .restNotReached, .nothingRaised, .reviewed, .nextUnset, .stillOpen,
      .chair, .secretary, .stamp, .initials, .referralReply:
      []
    }
  }
}
