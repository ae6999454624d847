import ActaFrame
import ActaMeeting

/// A session that only reads because another writes: it begins to write once that one has ended.
extension Session {
  mutating func read(because reason: String, isFree: Bool) {
    readOnly = reason
    mayTakeOver = isFree
    if isFree { say(safetyWords.mayWriteHere, .warning) }
  }

  /// Goes on where an earlier session stood that only read: in its view, on its row.
  package mutating func goOn(from earlier: Session) {
    (language, words) = (earlier.language, earlier.words)
    if let name = earlier.meetingName, library.meeting(name) != nil { meetingName = name }
    (view, selection) = (earlier.view, earlier.selection)
    (inContent, contentSelection) = (earlier.inContent, earlier.contentSelection)
    (showsDecisions, showsMembership) = (earlier.showsDecisions, earlier.showsMembership)
    (trainingName, gridColumn) = (earlier.trainingName, earlier.gridColumn)
    (minutesChoice, reviewOrder) = (earlier.minutesChoice, earlier.reviewOrder)
    if view == .training { library.prepareLedger(today: now.date) }
    prepare()
    refreshPreview()
    clampSelections()
    say(readOnly ?? safetyWords.writesHere, .warning)
  }
}
