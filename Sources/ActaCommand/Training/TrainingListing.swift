import ActaMeeting

/// The ledger for people: one listing for each table that has something in it.
extension TrainingReport {
  var listing: Listing { listings.first ?? Listing(sections: [], totals: []) }

  /// The tables with something in them, in order; of several, the totals stand under the first.
  var listings: [Listing] {
    let tables = asked.map { [$0] } ?? TrainingTable.allCases
    var listings = tables.map(listing).filter { listing in
      asked != nil || listing.sections.contains { !$0.rows.isEmpty }
    }
    if listings.isEmpty { listings = [Listing(sections: [], totals: [])] }
    if asked == nil || asked == .activities { listings[0].totals = totals }
    return listings
  }

  private var words: TrainingReportWords { .of(language) }

  private func listing(_ table: TrainingTable) -> Listing {
    let rows = rows(table).map { cells in
      Listing.Row(cells, record: [table.words.text(in: language)] + cells)
    }
    let title = words.title(table)
    return Listing(
      heads: words.heads(table), numbers: words.numbers(table),
      sections: [Listing.Section(title: nil, rows: rows)],
      totals: [], title: rows.isEmpty ? nil : title)
  }

  private func rows(_ table: TrainingTable) -> [[String]] {
    switch table {
    case .activities: ledger.activities.map(row)
    case .people: ledger.named.map(row)
    case .coverage: ledger.coverage.map(row)
    case .gaps: ledger.gaps.map { [$0.group, $0.institution, $0.topic] }
    case .refreshers:
      ledger.refreshers.map { [$0.group, $0.institution, $0.topic, $0.last.iso, $0.due.iso] }
    case .doubles: ledger.doubles.map(row)
    case .campaigns: ledger.campaigns.map(row)
    }
  }

  private func row(_ one: ActivityFigures) -> [String] {
    let isReach = one.reached != nil && one.participants.isEmpty
    let women = isReach ? one.reached?.women ?? 0 : one.women
    let men = isReach ? one.reached?.men ?? 0 : one.men
    let people = isReach ? women + men : one.participants.count
    return [
      one.training.firstDay?.iso ?? "____", String(people), String(women), String(men),
      one.rate.map { "\($0.percent)%" } ?? "-", isReach ? "-" : String(one.certificates),
      one.scores.map { "\(oneDecimal($0.meanPre))" } ?? "-",
      one.scores.map { "\(oneDecimal($0.meanPost))" } ?? "-",
      one.training.title,
    ]
  }

  private func row(_ one: TrainedPerson) -> [String] {
    [
      one.institution ?? "____", one.sex?.words.english ?? "-", String(one.activities),
      String(one.certificates), one.name,
    ]
  }

  private func row(_ one: CoverageCell) -> [String] {
    let names = ledger.names(of: one.people).joined(separator: ", ")
    return [
      one.institution, one.topic, String(one.people.count), one.last?.iso ?? "____", names,
    ]
  }

  private func row(_ one: LikelyDouble) -> [String] {
    let pair = [one.one, one.other].map { ledger.people[$0] }
    return pair.map { "\($0.name) (\($0.institution ?? "____"))" } + [words.reason(one.reason)]
  }

  private func row(_ one: CampaignFigures) -> [String] {
    [
      String(one.activities), String(one.participants), String(one.certificates),
      String(one.reachedWomen), String(one.reachedMen), one.name,
    ]
  }

  private var totals: [String] {
    let trained = ledger.trained
    let reached = ledger.reached
    var totals = [
      words.trained(
        trained.count, trained.count { $0.sex == .female }, trained.count { $0.sex == .male }),
      words.certificates(
        trained.reduce(0) { $0 + $1.certificates }, trained.count { $0.certificates > 0 }),
    ]
    if reached.women + reached.men > 0 { totals.append(words.reached(reached.women, reached.men)) }
    return totals
  }
}

/// A number with one decimal, in whole steps of tenths, as people read means.
func oneDecimal(_ number: Double) -> String {
  let tenths = Int((number * 10).rounded())
  return "\(tenths / 10).\(abs(tenths) % 10)"
}
