/// One capacity-building activity with who attended, or how many were reached.
package struct Training: Hashable, Sendable {
  /// The file name without `.txt`.
  package var name: String
  package var title = ""
  package var kind: TrainingKind = .training
  package var dates: [CalendarDate] = []
  package var place: String?
  package var topic: String?
  package var organiser: String?
  package var trainers: [String] = []
  package var funder: String?
  /// Least attendance for a certificate, in percent; nil where none are given.
  package var certificate: Int?
  /// Least mark after the activity, in percent.
  package var passMark: Int?
  package var campaign: String?
  package var share: Label?
  package var participants: [Participant] = []
  package var reached: [ReachedRow] = []
  /// Text of the file's own: objectives, recommendations.
  package var sections: [TrainingSection] = []

  package init(name: String) {
    self.name = name
  }
}

/// A section of a training's file that is text; the title is empty for what stands before the first.
package struct TrainingSection: Hashable, Sendable {
  package var title: String
  /// Paragraphs and items of lists.
  package var text: [String]

  package init(title: String, text: [String]) {
    self.title = title
    self.text = text
  }
}

/// One row of a training's attendance.
package struct Participant: Hashable, Sendable {
  package var name: String
  package var institution: String?
  package var sex: Sex?
  /// An age band such as `25-35`, never a date.
  package var age: String?
  package var marks: [AttendanceMark] = []
  /// Test before and after, in percent.
  package var pre: Int?
  package var post: Int?
  /// Other names under which the same person stands in other lists, as someone decided.
  package var aliases: [String] = []
  /// People who look the same and are not, as someone decided.
  package var distinct: [String] = []
  package var line: Int

  package init(name: String, line: Int) {
    self.name = name
    self.line = line
  }
}

/// One half-day of one participant.
package enum AttendanceMark: Character, Hashable, Sendable {
  case present = "P"
  case absent = "A"
  case excused = "J"
  /// Late or left early: counts half.
  case partly = "M"
  /// Not yet known, while later half-days of the row are.
  case unmarked = "-"
}

/// People reached by an awareness activity, by age band.
package struct ReachedRow: Hashable, Sendable {
  package var age: String
  package var women: Int
  package var men: Int
  package var line: Int

  package init(age: String, women: Int, men: Int, line: Int) {
    self.age = age
    self.women = women
    self.men = men
    self.line = line
  }
}
