import ActaFrame
import ActaMeeting

/// What a round says of itself while it goes on.
extension Session {
  /// What an institution says, in one line.
  func text(of row: Round.Row, in round: Round) -> String {
    switch row.answer {
    case .position(.standsAside(let reason)): "\(deciding.standsAside): \(reason)"
    case .position(.blocks(let reason)): "\(deciding.blocks): \(reason)"
    case .position(.consults(let day)):
      "\(deciding.consults): \(day.map(words.weekdayDate) ?? "____")"
    case .vote(.inFavour): deciding.votesFor
    case .vote(.against): deciding.votesAgainst
    case .vote(.abstains): deciding.abstains
    case nil: round.isRollCall ? deciding.notAsked : deciding.agrees
    }
  }

  /// What the round comes to as it stands.
  func outlook(_ round: Round) -> StyledText {
    if round.isRollCall {
      return StyledText(
        text: deciding.rollSoFar.filled(
          round.count(.inFavour), round.count(.against), round.count(.abstains),
          round.rows.count - round.votes.count, round.rule.words.spoken(in: language)))
    }
    let positions = round.standings.map(\.position)
    if positions.contains(where: { if case .blocks = $0 { true } else { false } }) {
      return StyledText(text: deciding.somebodyBlocks, role: .warning)
    }
    if positions.contains(where: { if case .consults = $0 { true } else { false } }) {
      return StyledText(text: deciding.somebodyConsults, role: .warning)
    }
    return StyledText(text: deciding.nobodyBlocks)
  }

  /// The question before the line that is typed, and what was understood of it.
  func question(_ asking: Round.Asking, _ round: Round) -> (label: String, understood: String) {
    let who =
      round.rows.indices.contains(round.selected) ? round.rows[round.selected].institution : ""
    switch asking.what {
    case .wording:
      return (round.wording.isEmpty ? words.wording : deciding.newWording, "")
    case .standAside: return (deciding.reasonOf.filled(who, deciding.standsAside), "")
    case .block: return (deciding.reasonOf.filled(who, deciding.blocks), "")
    case .consult:
      let day = TypedDate.read(trimmedWords(asking.line.text), today: now.date)
      return (
        deciding.consultsUntil.filled(who),
        day.map { "= \(words.weekdayDate($0))" } ?? words.dateHelp
      )
    }
  }

  func hints(_ round: Round) -> [(String, String)] {
    let texts =
      round.asking != nil
      ? deciding.askingHints : round.isRollCall ? deciding.rollHints : deciding.roundHints
    return DecidingPhrases.pairs(texts)
  }
}
