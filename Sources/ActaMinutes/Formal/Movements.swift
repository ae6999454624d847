import ActaMeeting

/// Who came late or left, and when the meeting itself paused.
extension MinutesWriter {
  private typealias Move = (time: ClockTime?, text: String)

  /// Everyone who came after the opening or left before the end, by the clock, in one sentence.
  var movements: [String] {
    let moves = meeting.attendance.filter { presence.isHere($0, at: nil) }.flatMap(moves)
    guard !moves.isEmpty else { return [] }
    let sorted = moves.indices.sorted {
      (moves[$0].time?.minutes ?? 0, $0) < (moves[$1].time?.minutes ?? 0, $1)
    }
    return [sorted.map { moves[$0].text }.joined(separator: "; ") + "."]
  }

  private func moves(of row: AttendanceRow) -> [Move] {
    let who = row.word == .represented ? name(ofMember: row.by) : name(of: row.who)
    func move(_ sentence: Sentence, _ time: ClockTime?) -> Move {
      (time, self.sentence(sentence, [.person: who, .time: formal.at(time)]))
    }
    var moves: [Move] = []
    // Somebody came late, and nobody wrote down when.
    if row.word == .late, row.stays.first?.from == nil { moves.append(move(.arrived, nil)) }
    for (number, stay) in row.stays.enumerated() {
      if let from = stay.from, from > meeting.started ?? from.adding(-1) {
        moves.append(move(number == 0 ? .arrived : .returned, from))
      }
      if let until = stay.until { moves.append(move(.left, until)) }
    }
    return moves
  }

  func name(ofMember id: String?) -> String {
    id.map { group.member($0)?.name ?? $0 } ?? words.hole
  }

  /// What was noted of a pause; of a case conference nothing that people wrote is told.
  func noteOf(_ pause: Break) -> String? {
    meeting.type == .caseConference ? nil : pause.note
  }

  /// One sentence for all, in which each has its own note.
  var pauses: [String] {
    let spans = meeting.breaks.map { pause in
      formal.between(pause.span.start, pause.isRunning ? nil : pause.span.end)
    }
    guard spans.count > 1 else {
      return zip(meeting.breaks, spans).map { pause, span in
        sentence(.pause, facts([(.span, span), (.note, noteOf(pause))]))
      }
    }
    let each = zip(meeting.breaks, spans).map { pause, span in
      span + (noteOf(pause).map { " (\($0))" } ?? "")
    }
    return [sentence(.pause, [.span: formal.list(each)])]
  }
}
