import ActaMeeting
import ActaMinutes
import ActaText

extension MeetingFile {
  /// Without the comments whose findings an edit took out of the text below them: left there, they would
  /// settle what somebody writes next.
  func withoutIdleSettlements(since before: MeetingFile, at place: EntryPlace) -> MeetingFile {
    guard let line = before.entry(at: place)?.lines.lowerBound,
      !Settlement.above(line: line, in: before.document).isEmpty
    else { return self }
    var present: [FileFinding: Int] = [:]
    for one in SafeguardMarks.findings(in: self) where one.firstLine == line {
      present[one.unsettled, default: 0] += 1
    }
    var idle: [Splice] = []
    for one in SafeguardMarks.findings(in: before) where one.firstLine == line {
      if let count = present[one.unsettled], count > 0 {
        present[one.unsettled] = count - 1
      } else if let comment = one.settledOn {
        idle.append(.remove(line: comment))
      }
    }
    return applying(idle)
  }
}

extension FileFinding {
  /// The same wherever it stands, and whether or not somebody judged it harmless.
  fileprivate var unsettled: FileFinding {
    var one = withoutPlace
    one.settled = nil
    return one
  }
}
