import ActaMeeting

/// Fields of the header and under headings as the event reader meets them.
extension EventReader {
  mutating func takeField(_ bytes: ByteView) -> Outcome {
    let place: KnownLines.Place
    switch file.section {
    case .none where !file.prefaceHasBlock: place = .header
    case .item where file.sectionTakesFields: place = .item
    case .attendance where file.sectionTakesFields: place = .columns
    default: return .other
    }
    // A blank at the end belongs to no value.
    switch known.field(bytes.trimmed, at: place) {
    case .none: return .other
    case .own, .free: return .taken
    case .formed(let field): return take(field, at: place)
    }
  }

  private mutating func take(_ field: KnownLines.Field, at place: KnownLines.Place) -> Outcome {
    switch field.verdict {
    case .wrong: return .doubtful
    case .text: return .taken
    case .accepted: break
    }
    if file.seen & field.bit == 0 {
      file.seen |= field.bit
      place == .header
        ? keep(known.facts[Int(field.number)]) : keepShare(known.facts[Int(field.number)])
    } else if field.key == .share {
      return .doubtful
    }
    return .taken
  }

  private mutating func keep(_ fact: KnownLines.Fact) {
    switch fact {
    case .date(let date): file.meeting.date = date
    case .started(let time): file.meeting.started = time
    case .time(let span): file.meeting.time = span
    case .type(let type): file.meeting.type = type
    case .status(let status): (file.meeting.status, file.hasStatus) = (status, true)
    case .share(let label): file.meeting.share = label
    case .nothing: break
    }
  }

  private mutating func keepShare(_ fact: KnownLines.Fact) {
    if case .share(let label) = fact { file.shares[file.item] = label }
  }
}
