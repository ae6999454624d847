import ActaMeeting

/// What a correction says that the text reads must be there.
struct CorrectionCheck {
  let meeting: Meeting
  let places: FieldPlaces

  /// More bytes than this are not searched: thousands of corrections of a long text would each read
  /// all of it. What could not be looked for is taken to be there.
  private static let mostBytes = 1 << 24

  var problems: [Diagnostic] {
    var passages = Passages(meeting)
    return meeting.corrections.flatMap { correction -> [Diagnostic] in
      let line = correction.lines.lowerBound
      let isOpen = correction.shouldRead == nil
      let missing = Diagnostic(.correctionMismatch, line: line, [correction.label, "", "missing"])
      let unsaid = isOpen ? [missing] : []
      guard let reads = correction.reads, !reads.isEmpty, !passages.correct(correction) else {
        return unsaid
      }
      let spot = places.spot(.reads, ofBlockAt: line)
      let isCount = passages.hasVote(on: correction)
      let found = [correction.label, reads] + (isCount ? ["count"] : [])
      return unsaid + [Diagnostic(.correctionMismatch, at: spot, found)]
    }
  }

  /// What corrections can quote, as bytes: each as the corrections before it left it.
  private struct Passages {
    private var all: [[UInt8]]
    private var byLabel: [[UInt8]: [Int]] = [:]
    /// By the bytes of their labels, with the counts of their votes as corrections left them.
    private var votes: [[UInt8]: Decision] = [:]
    private var searched = 0

    init(_ meeting: Meeting) {
      all = ([meeting.title, meeting.place ?? ""] + meeting.items.map(\.title)).map {
        Array($0.utf8)
      }
      add([meeting.date?.iso, meeting.chair, meeting.secretary].compactMap { $0 })
      for (_, entry) in meeting.entries {
        switch entry {
        case .paragraph(let paragraph): add([paragraph.text])
        case .decision(let one):
          add([one.text] + one.notes, on: one.label)
          if one.counts != nil { votes[Array(one.label.utf8)] = one }
        case .action(let one):
          add([one.text] + one.notes + [one.due?.iso ?? "", one.who ?? ""], on: one.label)
        case .review(let one): add(one.event.notes + [one.event.due?.iso ?? ""])
        case .restricted(let one): add(one.text)
        case .correction: break
        }
      }
    }

    /// Puts in what should be read wherever the passages of one decision or action, or the whole
    /// text, hold what was read; false when none does.
    mutating func correct(_ correction: Correction) -> Bool {
      guard let on = correction.on else { return correct(correction, at: all.indices) }
      let label = Array(on.utf8)
      if correct(correction, at: byLabel[label] ?? []) { return true }
      guard let mended = votes[label].flatMap({ correction.vote?.applied(to: $0) }) else {
        return false
      }
      votes[label] = mended
      return true
    }

    /// Whether it says a count, of a decision that has some.
    func hasVote(on correction: Correction) -> Bool {
      guard let on = correction.on, correction.vote != nil else { return false }
      return votes[Array(on.utf8)] != nil
    }

    private mutating func correct(
      _ correction: Correction, at places: some Sequence<Int>
    ) -> Bool {
      let needle = BytePattern(Array((correction.reads ?? "").utf8))
      var isThere = false
      for place in places {
        searched += all[place].count + 1
        guard searched <= CorrectionCheck.mostBytes else { return true }
        guard let start = needle.firstPlace(in: all[place]) else { continue }
        isThere = true
        guard let right = correction.shouldRead else { continue }
        searched += right.utf8.count
        all[place].replaceSubrange(start..<start + needle.bytes.count, with: Array(right.utf8))
      }
      return isThere
    }

    private mutating func add(_ texts: [String], on label: String? = nil) {
      let first = all.count
      all += texts.map { Array($0.utf8) }
      if let label { byLabel[Array(label.utf8), default: []] += Array(first..<all.count) }
    }
  }
}
