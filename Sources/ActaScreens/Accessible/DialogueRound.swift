import ActaFrame
import ActaMeeting
import ActaText

/// A consensus round or a roll call by lines: one institution a line, an empty line for what it is,
/// a letter for something else, and a full stop to take the whole.
extension Dialogue {
  mutating func ask(_ round: Round, _ turn: inout Turn) {
    if let problem = round.problem { turn.lines.append(problem) }
    if round.selected == 0, round.problem == nil, round.asking == nil, round.isUntouched {
      turn.lines.append(session.title(of: round.plan))
      turn.lines += session.restatement(round.wording, round.plan.subject).map(\.text)
      turn.lines.append(words.roundHelp.filled(letters(round)))
    }
    if let asking = round.asking {
      turn.prompt = "\(session.question(asking, round).label): "
    } else if isRoundOver {
      turn.lines.append(session.outlook(round).text)
      turn.prompt = "\(words.roundEnd): "
    } else if round.rows.indices.contains(round.selected) {
      let row = round.rows[round.selected]
      turn.prompt = "\(row.institution) [\(session.text(of: row, in: round))]: "
    }
  }

  /// `r reserva, v veta, q consulta`.
  private func letters(_ round: Round) -> String {
    session.hints(round).filter { $0.0.utf8.count == 1 }
      .map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }

  mutating func take(_ round: Round, _ line: String, _ turn: inout Turn) {
    if round.asking != nil {
      answer(round, line, &turn)
      return
    }
    let wasOver = isRoundOver
    isRoundOver = false
    switch line {
    case ".": turn.effects += session.answer(round, .enter)
    case "" where wasOver: turn.effects += session.answer(round, .enter)
    case "": goOn(round, &turn)
    case "<": turn.effects += session.answer(round, .up)
    case "0": session.popup = nil
    default:
      guard let letter = line.first, line.unicodeScalars.count == 1 else {
        turn.lines.append(words.notAChoice.filled(line))
        return
      }
      turn.effects += session.answer(round, .character(letter))
    }
  }

  /// To the next institution; after the last one it is asked whether to take the whole.
  private mutating func goOn(_ round: Round, _ turn: inout Turn) {
    guard round.selected < round.rows.count - 1 else {
      isRoundOver = true
      return
    }
    turn.effects += session.answer(round, .down)
  }

  /// The reason, the day or the wording that was asked for; a full stop alone gives it up.
  private mutating func answer(_ round: Round, _ line: String, _ turn: inout Turn) {
    guard !line.isOne(of: ["."]) else {
      turn.effects += session.answer(round, .escape)
      return
    }
    var round = round
    if !line.isEmpty { round.asking?.line = LineField(text: line) }
    turn.effects += session.answer(round, .enter)
  }
}

extension Round {
  fileprivate var isUntouched: Bool { rows.allSatisfy { $0.answer == nil } }
}
