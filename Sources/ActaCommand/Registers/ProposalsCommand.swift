import ActaMeeting
import ActaText

/// `acta proposals`: what was proposed to the groups and what became of it.
struct ProposalsCommand {
  private let commands: Commands

  init(_ commands: Commands) {
    self.commands = commands
  }

  func perform() throws(CommandFailure) -> ExitCode {
    let state = try commands.word(.state, as: ProposalState.self)
    let groups = try commands.loading.each(at: commands.path) { $0.record.aboutProposals }
    let records = groups.parts
    let all = Register(groups: records).proposals
    let chosen = all.filter { proposal in state.map { proposal.state == $0 } ?? true }
    let others = commands.loading.correspondents(of: records, around: Paths.trimmed(commands.path))
    let elsewhere = Register(groups: records + others).proposals
    try ProposalReport(
      proposals: chosen, counterparts: Counterparts(elsewhere), language: commands.language
    ).write(commands.options)
    return commands.conclude(groups.exit, without: groups.unread)
  }
}

/// Proposals for programs and for people.
struct ProposalReport: RegisterReport {
  var proposals: [ProposalRecord]
  /// How they stand in other groups.
  var counterparts: Counterparts
  var language: Language

  var lists: [(name: String, records: Records)] { [("proposals", records)] }

  var table: CSVTable {
    CSVTable(
      columns: [
        "id", "group", "title", "by", "date", "stage", "level", "state", "decisions", "meetings",
        "file", "line",
      ], records: records)
  }

  /// How a proposal stands in other groups; no field where that is not known.
  static func elsewhere(_ counterparts: [Counterpart]) -> Record {
    guard !counterparts.isEmpty else { return [:] }
    let records = counterparts.map { other -> Record in
      ["id": .text(other.id.text), "state": .text(other.state.words.english)]
    }
    return ["elsewhere": .records(records)]
  }

  private var records: Records { Records(proposals) { record($0) } }

  private func record(_ record: ProposalRecord) -> Record {
    let proposal = record.proposal
    let known: Record = [
      "id": .text(record.id.text),
      "group": Fact(record.id.group),
      "title": .text(proposal.title),
      "by": Fact(proposal.by),
      "date": Fact(proposal.date?.iso),
      "stage": Fact(proposal.stage?.words.english),
      "level": Fact(proposal.level?.words.english),
      "state": .text(record.state.words.english),
      "decisions": .texts(record.decisions.map(\.text)),
      "meetings": .texts(record.meetings),
      "file": .text(record.file),
      "line": .number(record.line),
    ]
    return known.adding(Self.elsewhere(counterparts.of(record)))
  }
}

extension ProposalReport {
  private var words: RegisterWords { .of(language) }

  /// Waiting for an answer first, then what is being carried out, then the rest; by group where
  /// there are several.
  var listing: Listing {
    let groups = Set(proposals.map(\.id.group))
    var sections: [Listing.Section] = []
    if groups.count > 1 {
      for proposal in proposals {
        if sections.last?.title != proposal.id.group {
          sections.append(Listing.Section(title: proposal.id.group, rows: []))
        }
        sections[sections.count - 1].rows.append(row(proposal))
      }
    } else {
      sections = ProposalStanding.allCases.map { standing in
        Listing.Section(
          title: words.standing(standing),
          rows: proposals.filter { ProposalStanding($0.state) == standing }.map(row))
      }
    }
    return Listing(sections: sections, totals: [totals])
  }

  private func row(_ record: ProposalRecord) -> Listing.Row {
    let elsewhere = counterparts.of(record).map {
      "\($0.id.text): \($0.state.words.text(in: language))"
    }
    let state = ([record.state.words.text(in: language)] + elsewhere).joined(separator: "; ")
    let facts = [
      record.proposal.bringer ?? "", record.proposal.date?.iso ?? "", state, record.title,
    ]
    return Listing.Row([record.label] + facts, record: [record.id.text] + facts)
  }

  private var totals: String {
    let counts = ProposalState.allCases.compactMap { state -> String? in
      let count = proposals.count { $0.state == state }
      return count > 0 ? "\(state.words.text(in: language)) \(count)" : nil
    }
    let sum = words.proposalTotals(proposals.count)
    return counts.isEmpty ? sum : "\(sum): \(counts.joined(separator: ", "))"
  }
}

/// Where a proposal stands for whoever looks over all of them.
enum ProposalStanding: CaseIterable {
  case waiting, running, closed

  init(_ state: ProposalState) {
    switch state {
    case .draft, .submitted, .scheduled, .discussed, .deferred, .provisional: self = .waiting
    case .adopted, .adoptedAmended, .implementing, .referred: self = .running
    case .rejected, .withdrawn, .implemented: self = .closed
    }
  }
}
