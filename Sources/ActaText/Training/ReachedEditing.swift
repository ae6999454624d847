import ActaMeeting

/// Changes of the counts of an awareness activity.
extension TrainingFile {
  /// Sets the count of women or of men of a row.
  package func setting(reached column: TrainingColumn, to count: Int, line: Int) -> TrainingFile {
    guard let place = section(.reached)?.trainingColumns.firstIndex(of: column) else { return self }
    var row = TableRow(document.content(ofLine: line))
    row.set(place, to: String(count))
    return applying([.replace(line: line, with: row.text)])
  }

  /// Adds an age band at the end; nil when it would not read back as given.
  package func addingReached(age: String, women: Int = 0, men: Int = 0) -> TrainingFile? {
    guard let section = section(.reached) else {
      return applying([newReached]).addingReached(age: age, women: women, men: men)
    }
    let texts = section.trainingColumns.map { column in
      switch column {
      case .age: cellText(age)
      case .women: String(women)
      case .men: String(men)
      default: ""
      }
    }
    let last = training.reached.last?.line
    let after = last ?? section.fields.last?.line ?? section.line
    let line = texts.joined(separator: " | ")
    let next = applying([.insert(last == nil ? ["", line] : [line], after: after)])
    guard next.training.reached.count == training.reached.count + 1,
      let row = next.training.reached.last, row.women == women, row.men == men
    else { return nil }
    return next
  }

  private var newReached: Splice {
    newSection(Words("Reached", "Alcançados"), TrainingColumn.reached)
  }
}
