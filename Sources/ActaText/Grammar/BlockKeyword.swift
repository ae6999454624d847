package import ActaMeeting

/// The capital word that begins a block.
package enum BlockKeyword: FormatWord {
  case institution, member, decision, action, review, restricted, proposal, correction

  package var words: Words {
    switch self {
    case .institution: Words("INSTITUTION", "INSTITUIÇÃO")
    case .member: Words("MEMBER", "MEMBRO")
    case .decision: Words("DECISION", "DELIBERAÇÃO")
    case .action: Words("ACTION", "ACÇÃO", also: ["AÇÃO"])
    case .review: Words("REVIEW", "SEGUIMENTO")
    case .restricted: Words("RESTRICTED", "RESERVADO")
    case .proposal: Words("PROPOSAL", "PROPOSTA")
    case .correction: Words("CORRECTION", "CORRECÇÃO", also: ["CORREÇÃO"])
    }
  }
}

/// The kinds of file the format knows.
package enum FileKind: Hashable, Sendable, CaseIterable {
  case group, meeting, proposals, training, updates, wording
  /// A proposal on its way between groups; no file of a group's folder.
  case packet
}
