import ActaDisplay

/// Which hints stand in a line.
enum Hints {
  /// Commands with a hint, most useful first; the help and the way back end the line.
  static let commands: [Command] = {
    let last: [Command] = [.help, .quitView]
    let others = Command.allCases.filter { $0.binding.priority > 0 && !last.contains($0) }
    return others.sorted { $0.binding.priority > $1.binding.priority } + last
  }()

  /// Those that fit, in order, each with its key, a blank, its word and two blanks; the last `kept`
  /// go last, from the left.
  static func fitting(
    _ hints: [(String, String)], kept: Int, columns: Int
  ) -> [(String, String)] {
    let last = taking(hints.suffix(kept), columns)
    let room = columns - last.reduce(0) { $0 + width($1) }
    return taking(hints.dropLast(kept), room) + last
  }

  private static func taking(
    _ hints: ArraySlice<(String, String)>, _ columns: Int
  ) -> [(String, String)] {
    var used = 0
    var taken: [(String, String)] = []
    for hint in hints {
      used += width(hint)
      guard used <= columns + 2 else { break }
      taken.append(hint)
    }
    return taken
  }

  private static func width(_ hint: (String, String)) -> Int {
    DisplayText.columns(hint.0) + DisplayText.columns(hint.1) + 3
  }
}
