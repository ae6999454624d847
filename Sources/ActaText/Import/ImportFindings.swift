import ActaMeeting

/// What an import found of a list's rows and columns.
extension AttendanceImport {
  /// A row that is not taken, with its number in the list.
  package struct Refused: Hashable, Sendable {
    package var row: Int
    /// The beginning of what stands there, without contacts.
    package var text: String
    package var reason: Reason
  }

  package enum Reason: Hashable, Sendable {
    case noName
    /// A cell, and the heading above it.
    case badMark(String, String)
    /// A cross, which beside `P` and the like can mean either, and the heading above it.
    case unclearCross(String)
    case badScore(String, String)
    case badSex(String)
    /// Twice in the list, with something else said of the same half-day or score.
    case contradicts(Int)
    /// The name cannot stand in a row.
    case unwritable
  }

  /// A heading with what it was taken for.
  package struct Column: Hashable, Sendable {
    /// As it is written; empty for one without a heading.
    package var title: String
    /// Its place, from 1.
    package var number: Int
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

  /// What whoever confirms should know beside the rows that are left out.
  package struct Notes: Hashable, Sendable {
    /// Titles, sums, signatures and remarks, which are nobody: their rows and what stands there.
    package var aside: [Aside] = []
    /// Rows that say again what an earlier one says.
    package var repeated: [Repeated] = []
    /// Rows of which a contact or a number of a person was dropped.
    package var contacts: [Int] = []
    /// Rows whose age could not be read.
    package var unreadAges: [Int] = []
    /// Institutions that are not written as the group knows them.
    package var assumed: [Assumed] = []
    /// Days that the list names above its headings, of which none is the activity's.
    package var otherDays: [String] = []
    /// People of whom the activity's file says something else than the list, which would take its place.
    package var changed: [Changed] = []
    /// People who would have fewer marks than most, and had not before; nil when there are none.
    package var unmarked: Unmarked?
    /// Whether the first of several days was taken because the list says none.
    package var isFirstDayAssumed = false
  }

  package struct Aside: Hashable, Sendable {
    package var row: Int
    package var text: String
  }

  package struct Repeated: Hashable, Sendable {
    package var row: Int
    package var first: Int
  }

  /// A mark or a score that is written and would become another.
  package struct Changed: Hashable, Sendable {
    package var name: String
    /// Marks and scores, `P P, 40, 70`.
    package var before: String
    package var after: String
  }

  /// A list of some half-days leaves the others open, of those whom it adds or of those whom it leaves out.
  package struct Unmarked: Hashable, Sendable {
    package var names: [String]
    /// Half-days that most people have a mark for.
    package var usual: Int
  }

  package struct Assumed: Hashable, Sendable {
    package var written: String
    package var code: String
  }
}

extension AttendanceImport.Unmarked {
  init?(_ before: TrainingCheck, _ after: TrainingCheck) {
    guard let usual = after.usualMarks else { return nil }
    let known = Set(before.uneven.map { Array($0.name.utf8) })
    let names = after.uneven.filter { $0.marks.count < usual }.map(\.name)
      .filter { !known.contains(Array($0.utf8)) }
    guard !names.isEmpty else { return nil }
    self.init(names: names, usual: usual)
  }
}
