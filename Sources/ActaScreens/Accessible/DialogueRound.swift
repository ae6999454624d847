import ActaFrame
import ActaMeeting
import ActaText

/// A consensus round or a roll call by lines: one institution a line, an empty line for what it is,
/// a letter for something else. An empty line after the last one records; a full stop gives up.
extension Dialogue {
  mutating func ask(_ round: Round, _ turn: inout Turn) {
    if let problem = round.problem { turn.lines.append(problem) }
    if askedField == nil {
      turn.lines.append(session.title(of: round.plan))
      turn.lines += session.restatement(round.wording, round.plan.subject).map(\.text)
      askedField = AskedField(title: session.title(of: round.plan), focus: 0)
    }
    if round.asking == nil, askedField?.focus == 0 {
      turn.lines.append(words.roundHelp.filled(letters(round)))
      askedField?.focus = 1
    }
    if let asking = round.asking {
      turn.prompt = "\(session.question(asking, round).label): "
    } else if round.rows.indices.contains(round.selected), !isRoundOver {
      let row = round.rows[round.selected]
      turn.prompt = "\(row.institution) [\(session.text(of: row, in: round))]: "
    } else {
      turn.lines.append(session.outlook(round).text)
      turn.prompt = "\(words.roundEnd): "
    }
  }

  /// `r reserva, v veta, q consulta`.
  private func letters(_ round: Round) -> String {
    session.hints(round).filter { $0.0.utf8.count == 1 }
      .map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }

  mutating func take(_ round: Round, _ line: String, _ turn: inout Turn) {
    let wasOver = isRoundOver || round.rows.isEmpty
    isRoundOver = false
    if round.asking != nil {
      answer(round, line, &turn)
      return
    }
    switch line {
    case ".", "0":
      session.popup = nil
      turn.lines.append(words.givenUp)
    case "" where wasOver: turn.effects += session.answer(round, .enter)
    case "": goOn(round, &turn)
    case "<" where wasOver: break
    case "<":
      turn.lines += round.selected == 0 ? [words.firstQuestion] : []
      turn.effects += session.answer(round, .up)
    case "?": turn.lines.append(words.roundHelp.filled(letters(round)))
    default: takeLetter(round, line, wasOver: wasOver, &turn)
    }
  }

  /// Positions and votes by their letters; anything else changes nothing and is said so.
  private mutating func takeLetter(
    _ round: Round, _ line: String, wasOver: Bool, _ turn: inout Turn
  ) {
    let known = Array(round.isRollCall ? "fcgame" : "carsvbqe")
    guard let letter = line.first, line.unicodeScalars.count == 1, known.contains(letter) else {
      isRoundOver = wasOver
      turn.lines += [words.notAChoice.filled(line), words.roundHelp.filled(letters(round))]
      return
    }
    turn.effects += session.answer(round, .character(letter))
    guard case .round(let next)? = session.popup, next.asking == nil else { return }
    if letter == "m" {
      turn.lines.append(session.outlook(next).text)
    } else {
      sayAnswer(of: round.selected, in: next, &turn)
      isRoundOver = round.selected == round.rows.count - 1
    }
  }

  /// `SDSMAS: reserva: falta de viatura`.
  private func sayAnswer(of row: Int, in round: Round, _ turn: inout Turn) {
    guard round.rows.indices.contains(row) else { return }
    let answered = round.rows[row]
    turn.lines.append("\(answered.institution): \(session.text(of: answered, in: round))")
  }

  /// To the next institution; after the last one it is asked whether to take the whole.
  private mutating func goOn(_ round: Round, _ turn: inout Turn) {
    sayAnswer(of: round.selected, in: round, &turn)
    guard round.selected < round.rows.count - 1 else {
      isRoundOver = true
      return
    }
    turn.effects += session.answer(round, .down)
  }

  /// The reason, the day or the wording that was asked for; a full stop alone gives it up.
  private mutating func answer(_ round: Round, _ line: String, _ turn: inout Turn) {
    guard let asking = round.asking else { return }
    switch line {
    case ".":
      turn.effects += session.answer(round, .escape)
      turn.lines.append(words.givenUp)
      return
    case "?", "<":
      turn.lines.append(asking.what == .consult ? session.words.dateHelp : words.answerHelp)
      return
    default: break
    }
    var round = round
    if !line.isEmpty { round.asking?.line = LineField(text: line) }
    turn.effects += session.answer(round, .enter)
    guard case .round(let next)? = session.popup, next.asking == nil else { return }
    if asking.what == .wording {
      turn.lines.append("\(session.deciding.text): \(next.wording)")
    } else {
      sayAnswer(of: round.selected, in: next, &turn)
      isRoundOver = round.selected == round.rows.count - 1
    }
  }
}
