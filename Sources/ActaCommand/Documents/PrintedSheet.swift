import ActaMinutes

/// A copy of a sheet of actions.
extension PrintedCopy {
  /// Its words are the meeting's and its states those of its day: it is held against today's.
  func verifySheet() -> ExitCode {
    let asked = request(.actions, about: nil)
    switch Minutes.verify(copy, of: asked, among: [.actions]) {
    case .same(_, let language, let subject):
      let request = request(.actions, about: subject)
      if let doubt = paperDoubt(language, request) { return unsure(doubt, request) }
      say(SheetWords.asToday, at: file)
      sayWhose()
      return .well
    case .unsure(_, let doubt, let subject):
      say(doubt, request(.actions, about: subject))
      sayWhose()
      return .errorsInFiles
    case .differs(_, let differences, let label, _):
      say(SheetWords.notAsToday, at: file)
      if let label { say(changed(label), at: file) }
      sayWhose()
      for one in differences.prefix(20) { say(one) }
      guard !differences.isEmpty else { return .errorsInFiles }
      let isOfRecord = differences.contains { $0.cause == .record || $0.cause == .added }
      say(isOfRecord ? SheetWords.changed : SheetWords.later, at: file)
      return .errorsInFiles
    }
  }
}
