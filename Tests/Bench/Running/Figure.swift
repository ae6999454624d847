/// One thing measured, beside the same measured on a program that people know.
struct Figure {
  enum Unit: String {
    case milliseconds = "ms"
    case bytes = "bytes"
    case megabytes = "MB"
    case megabytesPerSecond = "MB/s"
  }

  var name: String
  var ours: Double
  /// Nil where nothing is like it.
  var theirs: (program: String, value: Double)?
  var unit: Unit
  /// The ratio that is the goal; nil where the figure is only told.
  var goal: Double?
  /// The least of all times, where some were disturbed more than others.
  var least: (ours: Double, theirs: Double)?

  /// Of the times of two programs that took turns, the middle ones and the least.
  init(
    name: String, _ ours: [Double], beside program: String, _ theirs: [Double], goal: Double?
  ) {
    self.init(
      name: name, ours: ours.median, theirs: (program, theirs.median), unit: .milliseconds,
      goal: goal, least: (ours.min() ?? 0, theirs.min() ?? 0))
  }

  init(
    name: String, ours: Double, theirs: (program: String, value: Double)?, unit: Unit,
    goal: Double?, least: (ours: Double, theirs: Double)? = nil
  ) {
    self.name = name
    self.ours = ours
    self.theirs = theirs
    self.unit = unit
    self.goal = goal
    self.least = least
  }

  /// `first complete frame        12.1 ms   tig 18.4 ms   ratio 0.66   goal 1.00   met`
  var line: String {
    var columns = [name.padded(44), value(ours)]
    if let theirs {
      columns.append("\(theirs.program) \(value(theirs.value))".padded(28))
      columns.append("ratio " + two(ours / theirs.value))
      if let goal {
        columns.append("goal \(two(goal))  " + (ours / theirs.value <= goal ? "met" : "MISSED"))
      }
    }
    if let least { columns.append("least \(two(least.ours)) and \(two(least.theirs))") }
    return columns.joined(separator: "  ")
  }

  private func value(_ number: Double) -> String { "\(two(number)) \(unit.rawValue)".aligned(14) }
}

/// Two decimals.
func two(_ number: Double) -> String {
  let hundredths = Int((number * 100).rounded())
  let rest = hundredths % 100
  return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
}

extension String {
  func padded(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - utf8.count))
  }

  func aligned(_ width: Int) -> String {
    String(repeating: " ", count: max(0, width - utf8.count)) + self
  }
}

extension [Double] {
  var median: Double { sorted()[count / 2] }
}
