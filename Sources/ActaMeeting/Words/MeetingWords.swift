/// The life of a meeting's record.
package enum MeetingStatus: FormatWord {
  case planned, open, draft, circulated, approved, signed, cancelled

  package var words: Words {
    switch self {
    case .planned: Words("planned", "planeada")
    case .open: Words("open", "em-curso")
    case .draft: Words("draft", "minuta")
    case .circulated: Words("circulated", "em-revisão")
    case .approved: Words("approved", "aprovada")
    case .signed: Words("signed", "assinada")
    case .cancelled: Words("cancelled", "cancelada")
    }
  }

  /// Whether the meeting took place, or is taking place: only then its events count.
  package var isHeld: Bool { self != .planned && self != .cancelled }

  /// Whether the record is frozen: then only corrections are added.
  package var isApproved: Bool { self == .approved || self == .signed }
}

/// What a meeting is called for.
package enum MeetingType: FormatWord {
  case ordinary, extraordinary, technical, caseConference

  package var words: Words {
    switch self {
    case .ordinary: Words("ordinary", "ordinária")
    case .extraordinary: Words("extraordinary", "extraordinária")
    case .technical: Words("technical", "técnica")
    case .caseConference: Words("case-conference", "conferência-de-caso")
    }
  }
}

/// What an agenda item is for.
package enum ItemKind: FormatWord {
  case information, discussion, decision, followUp, presentation, training, other

  package var words: Words {
    switch self {
    case .information: Words("information", "informação")
    case .discussion: Words("discussion", "discussão")
    case .decision: Words("decision", "deliberação")
    case .followUp: Words("follow-up", "acompanhamento")
    case .presentation: Words("presentation", "apresentação")
    case .training: Words("training", "capacitação")
    case .other: Words("other", "diversos")
    }
  }
}

/// What is written about how far an agenda item went.
package enum WrittenItemState: FormatWord {
  case discussed, postponed, skipped

  package var words: Words {
    switch self {
    case .discussed: Words("discussed", "discutido")
    case .postponed: Words("postponed", "adiado")
    case .skipped: Words("skipped", "saltado")
    }
  }
}

/// What the roll call says of one person.
package enum AttendanceWord: FormatWord {
  case present, late, absent, excused, represented, guest

  /// Whether who is marked so, or somebody for them, is in the room.
  package var isInTheRoom: Bool { self != .absent && self != .excused }

  package var words: Words {
    switch self {
    case .present: Words("present", "presente")
    case .late: Words("late", "atrasado", also: ["atrasada"])
    case .absent: Words("absent", "ausente")
    case .excused: Words("excused", "justificado", also: ["justificada"])
    case .represented: Words("represented", "representado", also: ["representada"])
    case .guest: Words("guest", "convidado", also: ["convidada"])
    }
  }
}

extension AttendanceWord {
  /// The word with the ending that goes with a woman's name, where the language has one.
  package func text(in language: Language, for sex: Sex?) -> String {
    guard language == .portuguese, sex == .female else { return words.text(in: language) }
    return words.also.first ?? words.portuguese
  }
}

/// Where in a case's life an item or proposal belongs.
package enum CaseStage: FormatWord {
  case identification, registration, assessment, plan, referral, counterReferral, assistance
  case `return`, followUp, closure, investigation, data, coordination, training, prevention
  case legislation, resources

  package var words: Words {
    switch self {
    case .identification: Words("identification", "identificação")
    case .registration: Words("registration", "registo")
    case .assessment: Words("assessment", "avaliação")
    case .plan: Words("plan", "plano")
    case .referral: Words("referral", "encaminhamento")
    case .counterReferral: Words("counter-referral", "contra-referência")
    case .assistance: Words("assistance", "assistência")
    case .return: Words("return", "retorno")
    case .followUp: Words("follow-up", "seguimento")
    case .closure: Words("closure", "encerramento")
    case .investigation: Words("investigation", "investigação")
    case .data: Words("data", "dados")
    case .coordination: Words("coordination", "coordenação")
    case .training: Words("training", "capacitação")
    case .prevention: Words("prevention", "prevenção")
    case .legislation: Words("legislation", "legislação")
    case .resources: Words("resources", "recursos")
    }
  }
}

/// How far a problem reaches.
package enum ProblemLevel: FormatWord {
  case individual, community, structural

  package var words: Words {
    switch self {
    case .individual: Words("individual", "individual")
    case .community: Words("community", "comunitário")
    case .structural: Words("structural", "estrutural")
    }
  }
}
