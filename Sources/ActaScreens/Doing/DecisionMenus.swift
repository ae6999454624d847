import ActaMeeting

/// The windows in which it is chosen how, and on what, is decided.
extension Session {
  mutating func openDecisionMenu(_ subject: DecisionSubject) {
    if let earlier = decidedHere(subject) {
      popup = .menu(menu(ofDecidedAlready: subject, earlier))
      return
    }
    var options = ways(for: subject)
    let others = pendingDecisions.filter { local($0.id) != subject.ratifies }
    if subject.ratifies == nil, !others.isEmpty {
      options.append(
        Menu.Option(
          letter: "t", text: deciding.ratifyOthers.filled(others.count),
          choice: .ratifyOthers(item: subject.item)))
    }
    popup = .menu(
      Menu(
        title: heading(of: subject), options: options, selected: 0,
        notes: restatement(wording(of: subject), subject)))
  }

  mutating func openRatificationMenu(item: Int) {
    let options = pendingDecisions.prefix(9).enumerated().map { place, record in
      Menu.Option(
        letter: Character(String(place + 1)), text: "\(local(record.id).text)  \(record.text)",
        choice: .decideOn(
          DecisionSubject(
            item: item, proposals: record.decision.proposals, ratifies: local(record.id))))
    }
    popup = .menu(Menu(title: deciding.pendingTitle, options: options, selected: 0))
  }

  /// How it can be decided: what was provisional is held to or lapses.
  private func ways(for subject: DecisionSubject) -> [Menu.Option] {
    var ways: [(Character, String, DecisionWay)] = [
      ("c", words.byConsensus, .consensus), ("v", words.byVote, .vote),
      ("n", deciding.byRollCall, .rollCall), ("s", deciding.bySecretBallot, .secret),
      ("u", deciding.unanimously, .unanimity), ("m", deciding.seenMajority, .seenMajority),
      ("i", deciding.withoutMandate, .provisional), ("p", words.deferIt, .postpone),
      ("e", words.referIt, .refer), ("r", words.rejectIt, .reject),
    ]
    if subject.ratifies != nil {
      ways.removeAll { $0.2 == .provisional || $0.2 == .reject }
      ways.append(("k", deciding.letLapse, .lapse))
    }
    return ways.map { letter, text, way in
      Menu.Option(
        letter: letter, text: text,
        choice: .decide(DecisionPlan(way: way, subject: subject)))
    }
  }
}
