import ActaMeeting

/// What a correction says that the text reads must be there.
struct CorrectionCheck {
  let meeting: Meeting

  /// More bytes than this are not searched: thousands of corrections of a long text would each read
  /// all of it. What could not be looked for is taken to be there.
  private static let mostBytes = 1 << 26

  var problems: [Diagnostic] {
    let passages = Passages(meeting)
    var searched = 0
    return meeting.corrections.compactMap { correction in
      guard let reads = correction.reads, !reads.isEmpty else { return nil }
      let needle = Array(reads.utf8)
      let found = passages.on(correction.on).contains { text in
        searched += text.count
        return searched > CorrectionCheck.mostBytes || text.firstPlace(of: needle) != nil
      }
      return found
        ? nil
        : Diagnostic(
          .correctionMismatch, line: correction.lines.lowerBound, [correction.label, reads])
    }
  }

  /// What corrections can quote, as bytes.
  private struct Passages {
    private var all: [[UInt8]]
    private var byLabel: [[UInt8]: [[UInt8]]] = [:]

    init(_ meeting: Meeting) {
      all = ([meeting.title, meeting.place ?? ""] + meeting.items.map(\.title)).map {
        Array($0.utf8)
      }
      for (_, entry) in meeting.entries {
        switch entry {
        case .paragraph(let paragraph): add([paragraph.text])
        case .decision(let one): add([one.text] + one.notes, on: one.label)
        case .action(let one): add([one.text] + one.notes, on: one.label)
        case .review(let one): add(one.event.notes)
        case .restricted(let one): add(one.text)
        case .correction: break
        }
      }
    }

    /// Those of one decision or action, or the whole text.
    func on(_ label: String?) -> [[UInt8]] {
      label.map { byLabel[Array($0.utf8)] ?? [] } ?? all
    }

    private mutating func add(_ texts: [String], on label: String? = nil) {
      let bytes = texts.map { Array($0.utf8) }
      all += bytes
      if let label { byLabel[Array(label.utf8), default: []] += bytes }
    }
  }
}
