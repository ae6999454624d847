/// The state of a promise, as one event reports it.
package enum ActionState: FormatWord {
  case open, inProgress, blocked, reported, done, cancelled, escalated, merged, notReported

  package var words: Words {
    switch self {
    case .open: Words("open", "aberta")
    case .inProgress: Words("in-progress", "em-curso")
    case .blocked: Words("blocked", "bloqueada")
    case .reported: Words("reported", "comunicada")
    case .done: Words("done", "concluída")
    case .cancelled: Words("cancelled", "cancelada")
    case .escalated: Words("escalated", "elevada")
    case .merged: Words("merged", "fundida")
    case .notReported: Words("not-reported", "não-comunicada")
    }
  }

  /// Nobody asks about a final action again; escalated is not final.
  package var isFinal: Bool { self == .done || self == .cancelled || self == .merged }
}

/// How much an action matters.
package enum Priority: FormatWord {
  case high, medium, low

  package var words: Words {
    switch self {
    case .high: Words("high", "alta")
    case .medium: Words("medium", "média")
    case .low: Words("low", "baixa")
    }
  }
}
