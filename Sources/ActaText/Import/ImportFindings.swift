/// What an import found of a list's rows and columns.
extension AttendanceImport {
  /// A row that is not taken, with its line in the list.
  package struct Refused: Hashable, Sendable {
    package var line: Int
    /// The beginning of what stands there.
    package var text: String
    package var reason: Reason
  }

  package enum Reason: Hashable, Sendable {
    case noName
    /// A cell, and the heading above it.
    case badMark(String, String)
    case badScore(String, String)
    case badSex(String)
    /// Twice in the list, with something else said of the same half-day or score.
    case contradicts(Int)
    /// The name cannot stand in a row.
    case unwritable
  }

  /// A heading with what it was taken for.
  package struct Column: Hashable, Sendable {
    package var title: String
    package var meaning: Meaning
  }

  package enum Meaning: Hashable, Sendable {
    case name, institution, sex, age, marks, pre, post
    /// Half-days, counted from 0.
    case halfDays([Int])
    /// Contacts, which the format does not keep.
    case contact
    case unknown
    /// A day that is none of the activity's.
    case otherDay
  }
}
