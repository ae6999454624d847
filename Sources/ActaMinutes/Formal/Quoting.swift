import ActaMeeting

/// What corrections quote, as the document around them has it: a day, a code or a count that stands in a
/// field of the record is printed in words or by its name there, and nobody would find the field's own
/// text on paper.
struct Quoting {
  typealias Quoted = (reads: String?, shouldRead: String?)

  private let meeting: Meeting
  private let group: Group
  private let words: MinutesWords
  /// Whether days stand in words and institutions by their names.
  private let isFormal: Bool
  private var decisions: [[UInt8]: Decision] = [:]
  /// By the labels of the corrections, the decisions with the votes that those before them left.
  private var corrected: [[UInt8]: Decision] = [:]
  private var actions: [[UInt8]: Action] = [:]

  init(_ writer: MinutesWriter, isFormal: Bool) {
    (meeting, group, words) = (writer.meeting, writer.group, writer.words)
    self.isFormal = isFormal
    guard !meeting.corrections.isEmpty else { return }
    for (_, entry) in meeting.entries {
      switch entry {
      case .decision(let one): decisions[Array(one.label.utf8)] = one
      case .action(let one): actions[Array(one.label.utf8)] = one
      case .paragraph, .review, .restricted, .correction: break
      }
    }
    var votes = decisions
    for correction in writer.request.meeting.corrections {
      guard let vote = correction.vote, let on = correction.on.map({ Array($0.utf8) }),
        let decision = votes[on]
      else { continue }
      corrected[Array(correction.label.utf8)] = decision
      guard !decision.says(correction.reads ?? "") else { continue }
      votes[on] = vote.applied(to: decision) ?? decision
    }
  }

  /// A text that is marked by where it comes from is looked up by its letters alone.
  func quoted(_ correction: Correction) -> Quoted {
    var plain = correction
    plain.reads = correction.reads.map(DifferenceCause.unmarked)
    plain.shouldRead = correction.shouldRead.map(DifferenceCause.unmarked)
    return inField(plain) ?? (correction.reads, correction.shouldRead)
  }

  /// Nil where it quotes no field, which is printed as it is written.
  private func inField(_ correction: Correction) -> Quoted? {
    guard let on = correction.on.map({ Array($0.utf8) }) else { return ofMeeting(correction) }
    if let action = actions[on] { return of(action, correction) }
    return decisions[on].flatMap { of($0, correction) }
  }

  /// Who presided or wrote stands by name, and the day of the meeting in words.
  private func ofMeeting(_ correction: Correction) -> Quoted? {
    guard let reads = correction.reads else { return nil }
    let officers = [meeting.chair, meeting.secretary].compactMap { $0 }
    if officers.contains(where: { reads.utf8.elementsEqual($0.utf8) }) {
      return both(correction) { group.member($0)?.name ?? $0 }
    }
    return meeting.date?.iso == reads ? days(correction) : nil
  }

  /// What its wording says is of the wording.
  private func of(_ action: Action, _ correction: Correction) -> Quoted? {
    guard let reads = correction.reads, !says([action.text] + action.notes, reads) else {
      return nil
    }
    if CalendarDate(iso: reads) != nil { return days(correction) }
    guard isFormal, group.institution(reads) != nil else { return nil }
    return both(correction) { group.institution($0)?.name ?? $0 }
  }

  /// `dois votos a favor`, `nenhum contra`; nil where it is no count of the vote.
  private func of(_ decision: Decision, _ correction: Correction) -> Quoted? {
    guard let vote = correction.vote, let reads = correction.reads,
      !says([decision.text] + decision.notes, reads),
      let part = vote.part
        ?? vote.part(of: corrected[Array(correction.label.utf8)] ?? decision)
    else { return nil }
    let phrases = DecisionPhrases.of(words.language)
    let wording = DecisionWording(
      decision, in: words.language, numbers: isFormal ? .inWords : .inFigures)
    let counted =
      switch part {
      case .inFavour: phrases.voteInFavour
      case .against: phrases.against
      case .abstentions: phrases.abstention
      }
    return (wording.count(vote.from, counted), wording.count(vote.to, counted))
  }

  private func days(_ correction: Correction) -> Quoted {
    let formal = FormalWords(words.language)
    return both(correction) { text in
      CalendarDate(iso: text).map { isFormal ? formal.day($0) : words.shortDate($0) } ?? text
    }
  }

  private func says(_ texts: [String], _ words: String) -> Bool {
    let pattern = BytePattern(Array(words.utf8))
    return texts.contains {
      pattern.firstPlace(in: Array(DifferenceCause.unmarked($0).utf8)) != nil
    }
  }

  private func both(_ correction: Correction, _ shown: (String) -> String) -> Quoted {
    (correction.reads.map(shown), correction.shouldRead.map(shown))
  }
}
