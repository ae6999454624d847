package import ActaMeeting

/// Reads `proposals.txt`.
package func readProposals(_ document: Document) -> Reading<[Proposal]> {
  let (text, encoding) = Encoding.readable(document)
  // A group without proposals has no such file, which is nothing to complain about.
  guard !document.bytes.isEmpty else { return Reading(document, Outline(), [], []) }
  let (outline, found) = Outliner.read(text, .proposals)
  var proposals: [Proposal] = []
  for case .block(let block) in outline.allParts where block.keyword == .proposal {
    proposals.append(proposal(block))
  }
  return Reading(document, outline, proposals, found + encoding + Labels.twice(outline.allParts))
}

/// A PROPOSAL block as a value.
func proposal(_ block: OutlineBlock) -> Proposal {
  var proposal = Proposal(label: block.label, title: block.text, lines: block.lines)
  let fields = block.fields
  proposal.by = fields.text(.by)
  proposal.date = fields.date(.date)
  proposal.stage = fields.word(.stage, as: CaseStage.self)
  proposal.level = fields.word(.level, as: ProblemLevel.self)
  proposal.problem = fields.text(.problem)
  proposal.indicator = fields.text(.indicator)
  proposal.withdrawn = fields.date(.withdrawn)
  proposal.origin = fields.reference(.origin)
  proposal.answers = fields.all(.answer).compactMap(Value.answer)
  proposal.text = block.bodyText
  return proposal
}
