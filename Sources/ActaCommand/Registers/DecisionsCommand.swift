import ActaMeeting
import ActaText

/// `acta decisions`: what the groups decided, in the order in which they did.
struct DecisionsCommand {
  private let commands: Commands

  init(_ commands: Commands) {
    self.commands = commands
  }

  func perform() throws(CommandFailure) -> ExitCode {
    let groups = try commands.loading.each(at: commands.path) { text in
      (
        decisions: DecisionRegister(groups: [text.record]),
        titles: (text.proposals?.value ?? []).map {
          (Reference(group: text.group.value.id, label: $0.label), $0.title)
        }
      )
    }
    let all = DecisionRegister(merging: groups.parts.map(\.decisions)).records
    let titles = Dictionary(groups.parts.flatMap(\.titles), uniquingKeysWith: { $1 })
    let chosen = commands.options[.about].map { about(PlainText($0), all, titles) } ?? all
    try DecisionReport(decisions: chosen, language: commands.language).write(commands.options)
    return commands.conclude(groups.exit, without: groups.unread)
  }

  /// Decisions with the words in their text, in their item's title, or in the title of a proposal
  /// that they are on.
  private func about(
    _ wanted: PlainText, _ all: [DecisionRecord], _ titles: [Reference: String]
  ) -> [DecisionRecord] {
    all.filter { record in
      let named = record.decision.proposals.map { $0.within(group: record.id.group ?? "") }
      let texts =
        [record.text, record.item ?? ""] + record.decision.notes + record.subjects
        + named.compactMap { titles[$0] }
      return PlainText(texts.joined(separator: "\n")).containsWords(of: wanted)
    }
  }
}

/// Decisions for programs and for people.
struct DecisionReport: RegisterReport {
  var decisions: [DecisionRecord]
  var language: Language

  var lists: [(name: String, records: Records)] { [("decisions", records)] }

  var table: CSVTable {
    CSVTable(
      columns: [
        "id", "group", "meeting", "label", "text", "on", "result", "basis", "rule", "for",
        "against", "abstain", "present", "of", "quorate", "file", "line",
        "share",
      ], records: records)
  }

  private var records: Records { Records(decisions) { record($0) } }

  private func record(_ record: DecisionRecord) -> Record {
    let decision = record.decision
    let subjects = record.subjects
    return [
      "id": .text(record.id.text),
      "group": Fact(record.id.group),
      "meeting": Fact(record.id.meeting),
      "label": .text(record.id.label),
      "text": .text(record.text),
      "on": subjects.isEmpty ? .unknown : .text(subjects.joined(separator: ", ")),
      "result": Fact(decision.result?.words.english),
      "basis": Fact(decision.basis?.words.english),
      "rule": Fact(decision.rule?.words.english),
      "for": Fact(decision.counts?.votesFor),
      "against": Fact(decision.counts?.votesAgainst),
      "abstain": Fact(decision.counts?.abstentions),
      "present": Fact(record.present?.count),
      "of": Fact(record.present?.whole),
      "quorate": record.isQuorate.map { .flag($0) } ?? .unknown,
      "file": .text(record.file),
      "line": .number(record.line),
      "share": .text(record.share.rawValue),
    ]
  }
}

extension DecisionReport {
  private var words: RegisterWords { .of(language) }

  /// By meeting, as they were taken.
  var listing: Listing {
    var sections: [Listing.Section] = []
    for decision in decisions {
      let meeting = Reference(group: decision.id.group, label: decision.id.meeting ?? "").text
      if sections.last?.title != meeting {
        sections.append(Listing.Section(title: meeting, rows: []))
      }
      sections[sections.count - 1].rows.append(row(decision))
    }
    return Listing(sections: sections, totals: [totals])
  }

  private func row(_ record: DecisionRecord) -> Listing.Row {
    let decision = record.decision
    let result = decision.result?.words.text(in: language) ?? "____"
    let basis = decision.basis?.words.text(in: language) ?? ""
    let quorum = record.isQuorate == false ? words.withoutQuorum : ""
    let votes = decision.counts?.text ?? ""
    let how = [basis, votes, quorum].filter { !$0.isEmpty }.joined(separator: " ")
    let facts = [result, how, record.subjects.joined(separator: ", "), text(record)]
    return Listing.Row([record.id.label] + facts, record: [record.id.text] + facts)
  }

  /// A label shows before what is for fewer than the rest.
  private func text(_ record: DecisionRecord) -> String {
    record.isForFewer ? "\(record.share.rawValue): \(record.text)" : record.text
  }

  private var totals: String {
    words.decisionTotals(
      decisions.count, decisions.count { $0.decision.result?.isAdopted == true },
      decisions.count { $0.isQuorate == false })
  }
}
