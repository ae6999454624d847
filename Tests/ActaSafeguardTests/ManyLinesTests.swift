import ActaMeeting
import ActaSafeguard
import Foundation
import Testing

/// Lines of our own, in both languages, with what the rules must make of each; the misses too.
struct ManyLinesTests {
  struct Line: Sendable, CustomTestStringConvertible {
    var rules: [String]
    var text: String
    var isMiss: Bool
    /// Answered otherwise than the guidance's own expressions, on purpose.
    var differs: Bool

    var testDescription: String { text }
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Examples")

  static let lines = read("lines.txt")
  /// Written after the rules, none of which was changed for them.
  static let freshLines = read("fresh.txt")

  private static func read(_ file: String) -> [Line] {
    let text = try? String(contentsOf: folder.appending(path: file), encoding: .utf8)
    return (text ?? "").split(separator: "\n").filter { !$0.hasPrefix(";") }.compactMap { line in
      let parts = line.split(separator: "|", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      var rules = parts[0].split(separator: " ").map(String.init)
      let isMiss = rules.first == "miss"
      let differs = rules.first?.hasPrefix("~") == true
      if isMiss { rules.removeFirst() }
      if differs { rules[0].removeFirst() }
      return Line(
        rules: rules.filter { $0 != "-" }, text: String(parts[1].dropFirst()), isMiss: isMiss,
        differs: differs)
    }
  }

  private static let safeguard = Safeguard(SafeguardSettings(language: .portuguese))

  private static func found(_ text: String) -> Set<String> {
    Set(safeguard.findings(in: text).map(\.rule.rawValue))
  }

  @Test func thereAreMoreThanTwoHundred() {
    #expect(Self.lines.count > 200)
    #expect(Self.lines.filter { $0.rules.isEmpty }.count > 60)
    #expect(Self.freshLines.filter { !$0.rules.isEmpty }.count > 100)
    #expect(Self.freshLines.filter { $0.rules.isEmpty }.count > 60)
  }

  /// What the manual says of the rules is what the lines show.
  @Test func theStatedFiguresAreTheMeasuredOnes() {
    let made = Self.measure(Self.lines)
    #expect(SafeguardMeasure.madeWith == made)
    #expect(SafeguardMeasure.fresh == Self.measure(Self.freshLines))
  }

  private static func measure(_ lines: [Line]) -> SafeguardMeasure {
    let telling = lines.filter { !$0.rules.isEmpty }
    let missed = telling.filter { found($0.text).isDisjoint(with: $0.rules) }
    let harmless = lines.filter(\.rules.isEmpty)
    let silent = harmless.filter { found($0.text).isEmpty }
    return SafeguardMeasure(
      telling: telling.count, missed: missed.count, harmless: harmless.count,
      alarms: harmless.count - silent.count)
  }

  @Test(arguments: lines.filter { !$0.isMiss })
  func findsTheseRulesAndNoOther(line: Line) {
    #expect(Self.found(line.text) == Set(line.rules))
  }

  @Test(arguments: freshLines)
  func findsInFreshLinesWhatTheySay(line: Line) {
    let found = Self.found(line.text)
    if line.rules.isEmpty {
      #expect(found.isEmpty)
    } else {
      #expect(found.isDisjoint(with: line.rules) == line.isMiss)
    }
  }

  /// Documents look at a text once for findings and for codes of cases.
  @Test func oneReadingFindsWhatTwoDo() {
    let texts =
      (Self.lines + Self.freshLines).map { Array($0.text.utf8) }
      + [Array("Casos MXX-26-014 e MXX-26-015, a menor Joana, 84 123 4567".utf8)]
    for text in texts + [Array(texts.joined())] {
      let look = Self.safeguard.look(at: text, TextPurpose())
      #expect(look.findings == Self.safeguard.findings(in: text))
      #expect(look.caseCodes == Self.safeguard.caseCodes(in: text))
    }
    #expect(Self.safeguard.look(at: texts[texts.count - 1], TextPurpose()).caseCodes.count == 2)
  }

  /// Names that no rule can know; one that is found after all leaves this list.
  @Test(arguments: lines.filter(\.isMiss))
  func missesWhatItIsKnownToMiss(line: Line) {
    #expect(Self.found(line.text).isDisjoint(with: line.rules))
  }

  /// The expressions of the guidance, run by another program, are the judge of every pattern rule.
  @Test func agreesWithTheExpressionsOfTheGuidance() throws {
    let texts = Self.lines.filter { !$0.isMiss && !$0.differs }.map(\.text)
    let answers = try oracle(texts)
    #expect(answers.count == texts.count)
    for (text, rules) in zip(texts, answers) {
      #expect(Self.found(text).filter { $0.hasPrefix("R") } == rules, "\(text)")
    }
  }

  private func oracle(_ texts: [String]) throws -> [Set<String>] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", Self.folder.appending(path: "oracle.py").path]
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(Data((texts.joined(separator: "\n") + "\n").utf8))
    try input.fileHandleForWriting.close()
    let answer = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return answer.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { line in
      Set(line.split(separator: " ").map(String.init))
    }
  }
}
