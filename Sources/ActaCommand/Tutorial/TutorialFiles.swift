import ActaMeeting

/// The group that the tutorial is held in: invented people, real institutions, a meeting today whose
/// items say what to do.
struct TutorialFiles {
  let language: Language
  let today: CalendarDate

  /// Paths in the group's folder with their texts.
  var all: [(path: String, text: String)] {
    let earlier = day(-91)
    let meeting = language == .portuguese ? portugueseMeeting : englishMeeting
    let past = language == .portuguese ? portuguesePast(earlier) : englishPast(earlier)
    return [
      ("group.txt", language == .portuguese ? portugueseGroup : englishGroup),
      ("proposals.txt", language == .portuguese ? portugueseProposals : englishProposals),
      ("meetings/\(earlier).txt", past), ("meetings/\(today.iso).txt", meeting),
    ]
  }

  /// So many days from today.
  func day(_ offset: Int) -> String { (today.adding(days: offset) ?? today).iso }

  /// The day on which the proposal was submitted.
  var submitted: String { day(-30) }
}
