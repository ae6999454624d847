import ActaMeeting

/// What was decided, in the prose of the formal minutes.
extension MinutesWriter {
  /// The whole wording comes first, over as many lines as it has, and then what became of it. `known`
  /// are proposals whose titles stand above it.
  mutating func write(_ decision: Decision, known: [Reference] = []) {
    let (text, result) = textAndResult(of: decision, known)
    layout.add(text, indent: 3, keepsNext: !decision.notes.isEmpty)
    layout.add(decision.notes, after: decision.text, indent: 3)
    guard !result.isEmpty else { return }
    layout.blank()
    layout.add(result, indent: 3)
  }

  /// As it was decided: what was corrected later stands under «Em tempo». The sentence is one where the
  /// wording has no further lines; else it is parted behind the text.
  private func textAndResult(
    of decision: Decision, _ known: [Reference]
  ) -> (text: String, result: String) {
    let isList = decision.text.utf8.last == UInt8(ascii: ":")
    let isParted = !decision.notes.isEmpty
    let text = isParted && isList ? decision.text : ended(decision.text)
    let whole = sentence(
      .decision,
      facts([
        (.number, decision.label), (.text, isParted ? text + "\n" : text),
        (.result, said(of: decision, known).joined(separator: " ")),
      ]))
    // A line of the record holds no line break, so that there is but this one.
    let parts = whole.utf8.split(separator: 0x0A, maxSplits: 1).map {
      trimmedWords(String($0) ?? "")
    }
    return (parts.first ?? "", parts.dropFirst().first ?? "")
  }

  private func said(of decision: Decision, _ known: [Reference]) -> [String] {
    let wording = wording(of: decision, .inWords, in: group)
    var said = wording.sentencesOnPaper
    said.insert(contentsOf: subjects(of: decision, known), at: wording.lacksQuorum ? 2 : 1)
    return said
  }

  /// `Incide sobre a proposta P-2026-03, «Prazo de 72 horas».`, `Incide sobre a acta da sessão de …,
  /// número quatro.`
  private func subjects(of decision: Decision, _ known: [Reference]) -> [String] {
    let phrases = DecisionPhrases.of(words.language)
    let proposals = decision.proposals.map { known.contains($0) ? shortName($0) : name(of: $0) }
    let minutes = decision.meetings.map { nameOfMinutes($0, phrases) }
    return [(phrases.concerns, proposals), (phrases.concernsMinutes, minutes)].compactMap {
      concern, names in
      names.isEmpty ? nil : "\(concern.form(names.count)) \(listed(names))."
    }
  }

  /// `P-2026-03 e P-2026-04`; of names that hold commas, `P-2026-03, «Prazo»; e P-2026-04`.
  func listed(_ names: [String]) -> String {
    let holdComma = names.contains { $0.utf8.contains(UInt8(ascii: ",")) }
    return holdComma ? formal.listOfNames(names) : formal.list(names)
  }

  /// `da sessão de dezasseis de Abril de dois mil e vinte e seis, número quatro`.
  private func nameOfMinutes(_ meeting: String, _ phrases: DecisionPhrases) -> String {
    let day = CalendarDate(iso: String(meeting.prefix(10))).map { formal.day($0) } ?? meeting
    let name = "\(phrases.ofMeeting) \(day)"
    guard let number = request.numbersOfMinutes[meeting] else { return name }
    return words.fill(phrases.minutesNumbered, name, formal.cardinal(number, .masculine))
  }
}

/// Proposals as papers name them.
extension MinutesWriter {
  /// `P-2026-03, «Prazo de 72 horas para o encaminhamento»`; without its title under a heading that says
  /// the same, and for a wider circle than the meeting's.
  func name(of proposal: Reference, under heading: String = "") -> String {
    guard audience.seesProposals, let title = known(proposal)?.title,
      !title.isEmpty, !isSameName(title, heading)
    else {
      return shortName(proposal)
    }
    return "\(shortName(proposal)), \(words.fill(phrases.quotes, withoutStop(title)))"
  }

  /// `P-2026-03`; of another group, `P-2026-03 do Grupo de Referência Distrital de Moamba`.
  func shortName(_ proposal: Reference) -> String {
    guard let other = otherGroup(of: proposal) else { return proposal.label }
    return Agreement(formal: formal).phrase(
      "\(proposal.label) \(phrases.ofGroup)", groupName(other))
  }

  /// What the group's own files hold of it: its own, or the one that it made of another group's.
  func known(_ proposal: Reference) -> Proposal? {
    otherGroup(of: proposal) == nil ? proposals[label: proposal.label] : proposals[madeOf: proposal]
  }

  /// The group that something is of, where it is not this one.
  func otherGroup(of reference: Reference) -> String? {
    reference.group.flatMap { $0.isSame(as: group.id) ? nil : $0 }
  }
}
