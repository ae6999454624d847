import ActaArchive
import ActaMeeting
import ActaScreens

/// Who has the right to write a group, for a session that only reads because another has it.
struct HolderWatch {
  /// Nil when it is nobody's business: this program writes, or was told to read.
  private(set) var present: LockHolder?

  /// `behind`: the program that has the group and may end.
  init(behind: String?) {
    present = behind.map { .program($0) }
  }

  /// What there is to say once another has it, or nobody.
  mutating func news(of seen: LockHolder?, _ language: Language) -> [Event] {
    guard let seen, seen != present else { return [] }
    present = seen
    return [.readingOnly(because: WritingRight.refusal(seen, language), isFree: seen == .nobody)]
  }
}
