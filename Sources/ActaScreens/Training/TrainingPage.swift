import ActaFrame
import ActaMeeting
import ActaText

/// A part of what training has come to.
enum LedgerTopic: CaseIterable, Hashable, Sendable {
  case people, coverage, gaps, refreshers, doubles
}

/// View 5: the activities, and what they have come to together.
extension Session {
  var trainingWords: TrainingPhrases { .of(language) }

  var trainingPage: Page {
    let phrases = trainingWords
    var page = Page(whenEmpty: phrases.empty, listColumns: 40)
    guard !library.trainings.isEmpty else { return page }
    let ledger = library.trainingLedger(today: now.date)
    page.rows = [ListRow(text: phrases.activities, role: .heading)]
    page.rows += library.trainings.sorted(by: isEarlier).map(activityRow)
    page.rows.append(ListRow(text: phrases.ledger, role: .heading))
    page.rows += LedgerTopic.allCases.compactMap { ledgerRow($0, ledger) }
    let target = chosen(among: page.rows)
    page.makeDetail = { detail(of: target) }
    page.foot = [StyledText(text: trainedText(ledger))]
    return page
  }

  private func isEarlier(_ one: TrainingFile, _ other: TrainingFile) -> Bool {
    (one.training.firstDay ?? now.date) < (other.training.firstDay ?? now.date)
  }

  private func activityRow(_ file: TrainingFile) -> ListRow {
    let training = file.training
    let people =
      file.figures.participants.count
      + (file.figures.reached.map { $0.women + $0.men } ?? 0)
    return ListRow(
      text: "\(training.firstDay.map(words.shortDate) ?? "____")  \(training.title)",
      right: words.people.filled(people), target: .training(file.name))
  }

  /// A topic without anything in it has no row.
  private func ledgerRow(_ topic: LedgerTopic, _ ledger: TrainingLedger) -> ListRow? {
    let phrases = trainingWords
    let (title, count) =
      switch topic {
      case .people: (phrases.people, ledger.trained.count)
      case .coverage: (phrases.coverage, ledger.coverage.count)
      case .gaps: (phrases.gaps, ledger.gaps.count)
      case .refreshers: (phrases.refreshers, ledger.refreshers.count)
      case .doubles: (phrases.doubles, ledger.doubles.count)
      }
    guard count > 0 else { return nil }
    let isWarning = topic == .doubles || topic == .refreshers
    return ListRow(
      text: title, right: String(count), role: isWarning ? .warning : .plain,
      target: .ledger(topic))
  }

  private func trainedText(_ ledger: TrainingLedger) -> String {
    let trained = ledger.trained
    return trainingWords.peopleTrained.filled(
      trained.count, trained.count { $0.sex == .female }, trained.count { $0.sex == .male })
  }

  // MARK: what is known of a row

  func trainingDetail(_ file: TrainingFile) -> [DetailLine] {
    let training = file.training
    let facts: [(String, String?)] = [
      (words.date, training.dates.map(words.longDate).joined(separator: ", ")),
      (words.place, training.place), (words.topic, training.topic),
      (words.organiser, training.organiser), (trainingWords.campaign, training.campaign),
    ]
    var lines = [DetailLine(text: training.title, role: .heading)]
    lines += facts.compactMap { name, value in
      value.flatMap { $0.isEmpty ? nil : DetailLine(text: "\(name): \($0)", hanging: 2) }
    }
    lines += [DetailLine(text: "")] + figureLines(file) + [DetailLine(text: "")]
    lines += file.training.reached.map {
      DetailLine(text: "\($0.age)  F \($0.women)  M \($0.men)")
    }
    let minors = Set(training.minors.map(\.line))
    if !minors.isEmpty {
      lines.append(DetailLine(text: trainingWords.minorsUnnamed, role: .warning))
    }
    lines += file.figures.participants.filter { !minors.contains($0.line) }.map {
      DetailLine(text: "\($0.name)  \($0.institution ?? "")", hanging: 2)
    }
    return lines + [DetailLine(text: ""), DetailLine(text: trainingWords.openHelp, role: .dim)]
  }

  private func figureLines(_ file: TrainingFile) -> [DetailLine] {
    let phrases = trainingWords
    let figures = file.figures
    if let reached = figures.reached, figures.participants.isEmpty {
      return [DetailLine(text: phrases.reached.filled(reached.women, reached.men))]
        + [DetailLine(text: phrases.reminder, role: .dim)]
    }
    var lines = [
      "\(words.people.filled(figures.participants.count)): \(figures.women) F, \(figures.men) M"
    ]
    if let rate = figures.rate { lines.append(phrases.rate.filled(rate.percent)) }
    if let threshold = file.training.certificate {
      lines.append(phrases.certificates.filled(certificates(of: file)))
      lines.append(
        phrases.threshold.filled(threshold)
          + (file.training.passMark.map { phrases.passMark.filled($0) } ?? ""))
    }
    if let scores = figures.scores {
      lines.append(
        phrases.scores.filled(
          language.tenths(scores.meanPre), language.tenths(scores.meanPost), scores.people))
    }
    return lines.map { DetailLine(text: $0, hanging: 2) }
  }

  func ledgerDetail(_ topic: LedgerTopic) -> [DetailLine] {
    let ledger = library.trainingLedger(today: now.date)
    let phrases = trainingWords
    switch topic {
    case .people: return peopleLines(ledger)
    case .coverage: return coverageLines(ledger)
    case .gaps:
      return ledger.gaps.map {
        DetailLine(text: phrases.nobodyIn.filled($0.institution, $0.topic), hanging: 2)
      }
    case .refreshers:
      return ledger.refreshers.map {
        DetailLine(
          text: "\($0.institution)  \($0.topic)  "
            + phrases.last.filled(words.shortDate($0.last)), hanging: 2)
      }
    case .doubles:
      return ledger.doubles.map {
        DetailLine(
          text: "\(name($0.one, ledger)) / \(name($0.other, ledger))", role: .warning, hanging: 2)
      }
    }
  }

  private func peopleLines(_ ledger: TrainingLedger) -> [DetailLine] {
    let trained = ledger.trained
    var lines = [
      DetailLine(text: trainedText(ledger), role: .heading, hanging: 2),
      DetailLine(
        text: trainingWords.certificatesTo.filled(
          trained.reduce(0) { $0 + $1.certificates }, trained.count { $0.certificates > 0 })),
    ]
    let reached = ledger.reached
    if reached.women + reached.men > 0 {
      lines.append(DetailLine(text: trainingWords.reached.filled(reached.women, reached.men)))
    }
    lines += ledger.campaigns.map {
      DetailLine(
        text: trainingWords.campaignSum.filled(
          $0.name, $0.activities, $0.participants, $0.reachedWomen, $0.reachedMen), hanging: 2)
    }
    lines.append(DetailLine(text: ""))
    return lines
      + trained.filter { !$0.isMinor }.map {
        DetailLine(text: "\($0.institution ?? "____")  \($0.name)  \($0.activities)", hanging: 2)
      }
  }

  private func coverageLines(_ ledger: TrainingLedger) -> [DetailLine] {
    var lines: [DetailLine] = []
    var institution: String?
    for cell in ledger.coverage {
      if institution != cell.institution {
        lines.append(DetailLine(text: cell.institution, role: .heading))
        institution = cell.institution
      }
      let last = cell.last.map { ", " + words.shortDate($0) } ?? ""
      let names = ledger.names(of: cell.people).joined(separator: ", ")
      lines.append(
        DetailLine(text: "  \(cell.topic)  \(cell.people.count)\(last): \(names)", hanging: 4))
    }
    return lines
  }

  func name(_ person: Int, _ ledger: TrainingLedger) -> String {
    let one = ledger.people[person]
    return one.institution.map { "\(one.name) (\($0))" } ?? one.name
  }
}
