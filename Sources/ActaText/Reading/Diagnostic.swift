import ActaMeeting

/// A problem in a file: where it is, what is wrong, what would be right. The words are made by
/// `DiagnosticWords` in the reader's language.
package struct Diagnostic: Hashable, Sendable {
  package var name: Name
  /// From 1.
  package var line: Int
  /// In characters from 1; a byte-order mark is no character.
  package var column: Int
  /// The user's words that the message quotes, in the order the message needs them.
  package var arguments: [String]

  package init(_ name: Name, line: Int, column: Int = 1, _ arguments: [String] = []) {
    self.name = name
    self.line = line
    self.column = column
    self.arguments = arguments
  }

  package var severity: Severity { name.severity }

  /// Whether it leaves in doubt who may read a text, so that no document may be made of the meeting: a
  /// slip of RESTRICTED, or a `share:` that is not read as the label it was meant to be.
  package var leavesCircleInDoubt: Bool {
    switch name {
    case .restrictedMalformed: true
    case .badValue: arguments.first == FieldKey.share.words.english
    case .nearMiss: arguments.dropFirst().first == "\(FieldKey.share.words.english): "
    default: false
    }
  }

  /// Whether a line, or a part of one, was not understood, so that what it meant is no fact; the others
  /// are of facts that are missing or contradict each other.
  package var leavesLineUnread: Bool {
    switch name {
    case .versionMissing, .newerVersion, .notUTF8, .mergeConflict, .nearMiss, .restrictedMalformed,
      .badValue, .badDate, .badTime, .badLabel, .badRow, .badColumns, .missingStatus:
      true
    default: false
    }
  }

  /// An error costs a fact or contradicts one; a warning is kept and worked with.
  package enum Severity: String, Hashable, Sendable {
    case error, warning
  }

  /// The stable names, as `acta check --json` gives them.
  package enum Name: String, CaseIterable, Hashable, Sendable {
    case versionMissing = "version-missing"
    case newerVersion = "newer-version"
    case notUTF8 = "not-utf8"
    case mergeConflict = "merge-conflict"
    case nearMiss = "near-miss"
    case hiddenText = "hidden-text"
    case mixedScript = "mixed-script"
    case restrictedMalformed = "restricted-malformed"
    case badValue = "bad-value"
    case badDate = "bad-date"
    case badTime = "bad-time"
    case badLabel = "bad-label"
    case badRow = "bad-row"
    case badColumns = "bad-columns"
    case duplicateField = "duplicate-field"
    case duplicateLabel = "duplicate-label"
    case missingDate = "missing-date"
    case missingStatus = "missing-status"
    case missingOwner = "missing-owner"
    case missingResult = "missing-result"
    case missingID = "missing-id"
    case missingSeal = "missing-seal"
    case missingApproval = "missing-approval"
    case withoutQuorum = "without-quorum"
    case absentOfficer = "absent-officer"
    case absentPresenter = "absent-presenter"
    case dateOrder = "date-order"
    case tallyMismatch = "tally-mismatch"
    case quorumMismatch = "quorum-mismatch"
    case correctionMismatch = "correction-mismatch"
    case caseConferenceText = "case-conference-text"
    case changedAfterApproval = "changed-after-approval"
    case secondEvent = "second-event"
    case earlyEvent = "early-event"
    case futureEvent = "future-event"
    case danglingReview = "dangling-review"
    case danglingReference = "dangling-reference"
    case missingTarget = "missing-target"
    case mergeCycle = "merge-cycle"
    case contradictsEarlier = "contradicts-earlier"
    case duplicateRow = "duplicate-row"
    case doubleVote = "double-vote"
    case voteWithoutSeat = "vote-without-seat"
    case caseConferenceLabel = "case-conference-label"
    case minorListed = "minor-listed"
    case ageBand = "age-band"
    case marksMismatch = "marks-mismatch"
    case badID = "bad-id"
    case notPublic = "not-public"
    case unknownMember = "unknown-member"
    case unknownInstitution = "unknown-institution"
    case unknownProposal = "unknown-proposal"
    case duplicateGroup = "duplicate-group"
    case parentCycle = "parent-cycle"
    case unknownSentence = "unknown-sentence"
    case unknownHole = "unknown-hole"
    case brokenSentence = "broken-sentence"
    case emptySentence = "empty-sentence"
    case longSentence = "long-sentence"
    case missingHole = "missing-hole"
    case tooManySeats = "too-many-seats"
    case outsideTerm = "outside-term"
    case missingRepresentative = "missing-representative"
    case castingVote = "casting-vote"
    case withheldAction = "withheld-action"
    case unreachableQuorum = "unreachable-quorum"
    case leftSign = "left-sign"

    package var severity: Severity {
      switch self {
      case .versionMissing, .missingStatus, .nearMiss, .hiddenText, .mixedScript, .duplicateField,
        .secondEvent,
        .earlyEvent, .futureEvent,
        .danglingReference, .missingTarget, .mergeCycle, .contradictsEarlier, .duplicateRow,
        .caseConferenceLabel, .marksMismatch, .unknownProposal, .caseConferenceText, .dateOrder,
        .missingResult, .missingID, .missingSeal, .missingApproval, .withoutQuorum, .outsideTerm,
        .missingRepresentative, .castingVote, .absentOfficer, .absentPresenter, .emptySentence,
        .notPublic, .withheldAction, .unreachableQuorum, .leftSign:
        .warning
      case .newerVersion, .notUTF8, .mergeConflict, .restrictedMalformed, .badValue, .badDate,
        .badTime, .badLabel, .badRow, .badColumns, .duplicateLabel, .missingDate, .missingOwner,
        .tallyMismatch, .quorumMismatch, .correctionMismatch, .changedAfterApproval,
        .danglingReview, .doubleVote, .voteWithoutSeat, .minorListed, .ageBand, .badID,
        .unknownMember,
        .unknownInstitution, .duplicateGroup, .parentCycle, .unknownSentence,
        .unknownHole, .brokenSentence, .longSentence, .missingHole, .tooManySeats:
        .error
      }
    }
  }
}
