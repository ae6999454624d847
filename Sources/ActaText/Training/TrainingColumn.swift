package import ActaMeeting

/// A column of a training's lists that has a meaning.
package enum TrainingColumn: FormatWord {
  case name, institution, sex, age, marks, pre, post, alias, distinct, women, men

  package var words: Words {
    switch self {
    case .name: Words("name", "nome")
    case .institution: Words("institution", "instituição")
    case .sex: Words("sex", "sexo")
    case .age: Words("age", "idade")
    case .marks: Words("marks", "marcas")
    case .pre: Words("pre", "pré")
    case .post: Words("post", "pós")
    case .alias: FieldKey.alias.words
    case .distinct: FieldKey.distinct.words
    case .women: Words("F", "F")
    case .men: Words("M", "M")
    }
  }

  /// The usual order of a list of participants.
  static let attendance: [TrainingColumn] = [.name, .institution, .sex, .age, .marks, .pre, .post]
  /// The usual order of a list of people reached.
  static let reached: [TrainingColumn] = [.age, .women, .men]
  /// A list of a training has no more columns, those of the user's own among them.
  package static let most = 100
}

extension OutlineSection {
  /// The columns as named, or in the usual order; nil for one of the user's own.
  var trainingColumns: [TrainingColumn?] {
    guard let named = fields.text(.columns) else {
      return role == .attendance ? TrainingColumn.attendance : TrainingColumn.reached
    }
    return tableCells(named, most: TrainingColumn.most + 1).map { name in
      Value.word(name, as: TrainingColumn.self)
    }
  }
}

/// What stands between the bars of a row, without blanks at its ends. Of more than `most` the last has
/// the rest.
func tableCells(_ text: String, most: Int = .max) -> [String] {
  text.utf8.split(separator: 0x7C, maxSplits: most - 1, omittingEmptySubsequences: false)
    .map { trimmedWords(String($0) ?? "") }
}
