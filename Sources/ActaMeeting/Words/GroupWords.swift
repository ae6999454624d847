/// The level of administration a group works at.
package enum GroupLevel: FormatWord {
  case national, provincial, district, crossBorder

  package var words: Words {
    switch self {
    case .national: Words("national", "nacional")
    case .provincial: Words("provincial", "provincial")
    case .district: Words("district", "distrital")
    case .crossBorder: Words("cross-border", "transfronteiriço")
    }
  }
}

/// How often a group means to meet.
package enum Frequency: FormatWord {
  case monthly, bimonthly, quarterly, fourMonthly, halfYearly, yearly, adHoc

  package var words: Words {
    switch self {
    case .monthly: Words("monthly", "mensal")
    case .bimonthly: Words("bimonthly", "bimestral")
    case .quarterly: Words("quarterly", "trimestral")
    case .fourMonthly: Words("four-monthly", "quadrimestral")
    case .halfYearly: Words("half-yearly", "semestral")
    case .yearly: Words("yearly", "anual")
    case .adHoc: Words("ad-hoc", "ad-hoc")
    }
  }

  /// Months between two ordinary meetings; nil when there is no rhythm.
  package var months: Int? {
    switch self {
    case .monthly: 1
    case .bimonthly: 2
    case .quarterly: 3
    case .fourMonthly: 4
    case .halfYearly: 6
    case .yearly: 12
    case .adHoc: nil
    }
  }
}

/// Whether an institution's voice counts in votes and in quorum.
package enum Seat: FormatWord {
  case voting, observer

  package var words: Words {
    switch self {
    case .voting: Words("voting", "votante")
    case .observer: Words("observer", "observador", also: ["observadora"])
    }
  }
}

/// What a member does in the group.
package enum MemberRole: FormatWord {
  case chair, vice, secretary, focal, member, alternate, observer

  package var words: Words {
    switch self {
    case .chair: Words("chair", "presidência")
    case .vice: Words("vice", "vice")
    case .secretary: Words("secretary", "secretário", also: ["secretária"])
    case .focal: Words("focal", "ponto-focal")
    case .member: Words("member", "membro")
    case .alternate: Words("alternate", "suplente")
    case .observer: Words("observer", "observador", also: ["observadora"])
    }
  }
}

/// Sex as donors ask for it; NI is not informed.
package enum Sex: FormatWord {
  case female, male, notInformed

  package var words: Words {
    switch self {
    case .female: Words("F", "F")
    case .male: Words("M", "M")
    case .notInformed: Words("NI", "NI")
    }
  }
}

/// What an activity in the training folder is.
package enum TrainingKind: FormatWord {
  case training, awareness

  package var words: Words {
    switch self {
    case .training: Words("training", "capacitação")
    case .awareness: Words("awareness", "sensibilização")
    }
  }
}

/// The derived state of a proposal.
package enum ProposalState: FormatWord {
  case draft, submitted, scheduled, discussed, adopted, adoptedAmended, rejected, deferred
  case referred, provisional, withdrawn, implementing, implemented

  package var words: Words {
    switch self {
    case .draft: Words("draft", "rascunho")
    case .submitted: Words("submitted", "submetida")
    case .scheduled: Words("scheduled", "agendada")
    case .discussed: Words("discussed", "discutida")
    case .adopted: Words("adopted", "aprovada")
    case .adoptedAmended: Words("adopted-amended", "aprovada-com-emendas")
    case .rejected: Words("rejected", "rejeitada")
    case .deferred: Words("deferred", "adiada")
    case .referred: Words("referred", "encaminhada")
    case .provisional: Words("provisional", "provisória")
    case .withdrawn: Words("withdrawn", "retirada")
    case .implementing: Words("implementing", "em-implementação")
    case .implemented: Words("implemented", "implementada")
    }
  }
}

/// The program that seals a file for its reader.
package enum Cipher: FormatWord {
  case age, gpg

  package var words: Words {
    switch self {
    case .age: Words("age", "age")
    case .gpg: Words("gpg", "gpg")
    }
  }
}
