/// What became of a motion.
package enum DecisionResult: FormatWord {
  case adopted, adoptedAmended, rejected, deferred, referred, provisional, undecided

  package var words: Words {
    switch self {
    case .adopted: Words("adopted", "aprovada")
    case .adoptedAmended: Words("adopted-amended", "aprovada-com-emendas")
    case .rejected: Words("rejected", "rejeitada")
    case .deferred: Words("deferred", "adiada")
    case .referred: Words("referred", "encaminhada")
    case .provisional: Words("provisional", "provisória")
    case .undecided: Words("undecided", "sem-decisão")
    }
  }

  /// Whether the wording is in force.
  package var isAdopted: Bool { self == .adopted || self == .adoptedAmended }
}

/// What a decision rests on.
package enum DecisionBasis: FormatWord {
  case consensus, unanimity, vote, rollCall, secret, chair

  package var words: Words {
    switch self {
    case .consensus: Words("consensus", "consenso")
    case .unanimity: Words("unanimity", "unanimidade")
    case .vote: Words("vote", "votação")
    case .rollCall: Words("roll-call", "nominal")
    case .secret: Words("secret", "secreta")
    case .chair: Words("chair", "presidência")
    }
  }

  /// Whether hands or ballots are counted, so that the counts decide.
  package var isCounted: Bool { self == .vote || self == .rollCall || self == .secret }
}

/// The majority that a vote needs.
package enum MajorityRule: FormatWord {
  case majority, absolute, twoThirds

  package var words: Words {
    switch self {
    case .majority: Words("majority", "maioria")
    case .absolute: Words("absolute", "absoluta")
    case .twoThirds: Words("two-thirds", "dois-terços")
    }
  }
}

/// A plain answer.
package enum YesNo: FormatWord {
  case yes, no

  package var words: Words {
    switch self {
    case .yes: Words("yes", "sim")
    case .no: Words("no", "não")
    }
  }
}
