import ActaMeeting

/// What each institution has to do, on a page of its own.
extension MinutesWriter {
  /// One page for each institution that answers for something, or only for the one asked for.
  mutating func writeActionSheets() {
    let actions = visibleActions.map { named($0) }
    let asked = request.subject.flatMap(institution(named:))
    let all = group.institutions.map(\.code).filter { code in
      actions.contains { code.isSame(as: $0.who) || $0.with.contains(where: code.isSame) }
    }
    let codes = asked.map { [$0] } ?? all
    let left = leftOut([.action])
    guard !codes.isEmpty else {
      writeHeadOfPart(phrases.actionSheet)
      return writeSheet([], left)
    }
    for (number, code) in codes.enumerated() {
      if number > 0 { layout.newPage() }
      writeSheet(of: code, actions, left)
    }
  }

  private mutating func writeSheet(of code: String, _ actions: [Action], _ left: [String]) {
    let own = actions.filter { code.isSame(as: $0.who) }
    let supported = actions.filter { $0.with.contains(where: code.isSame) }
    writeSheetHead(institutionName(code))
    writeSheet(own, left)
    if !supported.isEmpty {
      layout.heading(phrases.inSupport)
      writeSupported(supported)
    }
    writeCodes(of: own + supported, on: code)
    layout.blank()
    layout.add(formal.placeAndDay(group.place, request.today))
  }

  /// An action as it stands today, with the codes of the institutions that it names in other words.
  private func named(_ action: Action) -> Action {
    var named = action
    let who = record(of: action)?.who ?? action.who
    named.who = who.map { institution(named: $0) ?? $0 }
    named.with = action.with.map { institution(named: $0) ?? $0 }
    return named
  }

  private mutating func writeSheetHead(_ institution: String) {
    writeHeadOfPart(phrases.actionSheet)
    layout.add(
      sentence(
        .actionSheet,
        [.institution: institution, .group: group.name, .date: formal.day(meeting.date)]))
    layout.blank()
  }

  /// What stays out may be another institution's: the lines for it name none.
  private mutating func writeSheet(_ actions: [Action], _ left: [String]) {
    defer { for line in left { layout.add(line) } }
    defer { if !actions.isEmpty, !left.isEmpty { layout.blank() } }
    guard !actions.isEmpty else {
      return layout.add(left.isEmpty ? words.noActions : words.noActionsShown)
    }
    layout.table(
      [words.number, table.action, table.support, words.byWhen, words.state],
      widths: [4, 34, 9, 11, 12],
      rows: actions.map { action in
        [
          action.label, textOnSheet(action), action.with.joined(separator: ", "), due(action),
          state(action),
        ]
      }, staysTogether: actions.count <= Table.longestWhole)
  }

  /// Those of others, by who answers for them and who else helps.
  private mutating func writeSupported(_ actions: [Action]) {
    layout.table(
      [words.number, table.action, words.who, table.support, words.byWhen, words.state],
      widths: [4, 24, 9, 9, 11, 11],
      rows: actions.map { action in
        [
          action.label, textOnSheet(action), action.who ?? words.hole,
          action.with.joined(separator: ", "), due(action), state(action),
        ]
      }, staysTogether: actions.count <= Table.longestWhole)
  }

  /// `Distribuir o prazo. Prioridade: alta. Origem: D1.`, in the words that hold since.
  private func textOnSheet(_ action: Action) -> String {
    let text = CorrectionIndex(of: meeting).applied(to: action.text, label: action.label)
    let more = [
      action.priority.map { "\(words.priority): \($0.words.text(in: words.language))." },
      action.origin.map { "\(words.origin): \($0.text)." },
    ].compactMap { $0 }
    return more.isEmpty ? text : ([ended(text)] + more).joined(separator: " ")
  }
}
