import ActaFrame
import ActaMeeting
import ActaMinutes
import ActaSafeguard
import ActaText

/// What the rules found in the meeting on the screen, kept until its text changes.
struct SafeguardMarks: Sendable {
  private var document: Document?
  private var group: Group?
  private(set) var findings: [FileFinding] = []

  /// A larger text is looked at only before it leaves, so that no key ever waits.
  private static let mostBytes = 1 << 18

  init() {}

  /// What was found in a text that is no meeting's.
  fileprivate init(_ document: Document?, in file: FileName, _ kind: FileKind, of group: Group) {
    self.document = document
    guard let document, !isTooLarge else { return }
    findings = FileScan(group: group).findings(
      in: ScannedFile(path: file.path, document: document, kind: kind))
  }

  mutating func refresh(_ file: MeetingFile?) {
    guard file?.document != document || file?.group != group else { return }
    document = file?.document
    group = file?.group
    findings = []
    guard let file, !isTooLarge else { return }
    findings = SafeguardMarks.findings(in: file)
  }

  /// Whether the text is looked at only when that is asked for.
  var isTooLarge: Bool { document.map { $0.bytes.count > SafeguardMarks.mostBytes } ?? false }

  /// Everything found in a meeting, however large it is.
  static func findings(in file: MeetingFile) -> [FileFinding] {
    let path = FileName.meeting(file.name).path
    return FileScan(group: file.group).findings(
      in: ScannedFile(path: path, file.reading))
  }

  /// Those on some lines of the file that weigh anything in a document of this label.
  func findings(on lines: ClosedRange<Int>, at label: Label) -> [FileFinding] {
    findings.filter { lines.contains($0.line) && $0.level(at: label) != nil }
  }

  /// The weightiest that was not there before.
  func newest(since before: SafeguardMarks, at label: Label) -> FileFinding? {
    var known: [FileFinding: Int] = [:]
    for one in before.findings { known[one.withoutPlace, default: 0] += 1 }
    var newest: FileFinding?
    for one in findings {
      if let count = known[one.withoutPlace], count > 0 {
        known[one.withoutPlace] = count - 1
      } else if SafeguardMarks.weight(one, label) > newest.map({ SafeguardMarks.weight($0, label) })
        ?? 0
      {
        newest = one
      }
    }
    return newest
  }

  /// Rules that say below a text what they found and why.
  fileprivate static let mostInFull = 2

  /// Somebody in danger comes before everything.
  fileprivate static func weight(_ one: FileFinding, _ label: Label) -> Int {
    guard let level = one.level(at: label) else { return 0 }
    return one.rule == .emergency ? 10 : level.rawValue + 1
  }
}

extension Session {
  var labelOfMeeting: Label {
    currentMeeting?.meeting.label(of: library.group) ?? .amber
  }

  /// A quiet mark below what gave it: what it looks like, why it should not stand there, what to do.
  /// Each rule once, the two that weigh most in full: what was written stays in sight.
  func safeguardLines(on lines: ClosedRange<Int>) -> [DetailLine] {
    let label = labelOfMeeting
    var rules: [FileFinding] = []
    for one in marks.findings(on: lines, at: label)
    where !rules.contains(where: { $0.rule == one.rule }) {
      rules.append(one)
    }
    let weights = rules.map { SafeguardMarks.weight($0, label) }
    let order = rules.indices.sorted { (-weights[$0], $0) < (-weights[$1], $1) }
    let inFull = order.prefix(SafeguardMarks.mostInFull).map { safeguardLine(rules[$0], label) }
    let others = order.dropFirst(SafeguardMarks.mostInFull).map { rules[$0].rule.rawValue }
    guard !others.isEmpty else { return inFull }
    let text = SafeguardPhrases.of(language).alsoFound.filled(others.joined(separator: ", "))
    return inFull + [DetailLine(text: "  · \(text)", role: .dim, hanging: 4)]
  }

  private func safeguardLine(_ one: FileFinding, _ label: Label) -> DetailLine {
    let level = one.level(at: label) ?? .notice
    let said = SafeguardWords.message(one.finding, in: language)
    let isNotice = level == .notice
    let text = isNotice ? said : "\(said) \(SafeguardPhrases.of(language).keyOfSettling)"
    return DetailLine(
      text: "  \(isNotice ? "·" : "!") \(one.rule.rawValue) \(text)",
      role: isNotice ? .dim : .warning, hanging: 4)
  }

  /// Looks again at texts that were changed, and says what is new in them.
  mutating func look(at changes: [History.Change]) {
    let before = marks
    marks.refresh(currentMeeting)
    let label = labelOfMeeting
    if let one = marks.newest(since: before, at: label), isSaid(one, at: label) {
      return say(explained(one), .warning)
    }
    let ofGroup = library.group.share ?? .amber
    for change in changes {
      guard let one = newest(in: change, at: ofGroup), isSaid(one, at: ofGroup) else { continue }
      return say(explained(one), .warning)
    }
  }

  /// What is new in what was reported between meetings, or in proposals: text that people write, and
  /// no meeting's.
  private func newest(in change: History.Change, at label: Label) -> FileFinding? {
    let kind: FileKind
    switch change.file {
    case .updates: kind = .updates
    case .proposals: kind = .proposals
    case .group, .meeting, .training: return nil
    }
    let marks = [change.before, change.after].map {
      SafeguardMarks($0, in: change.file, kind, of: library.group)
    }
    return marks[1].newest(since: marks[0], at: label)
  }

  private func isSaid(_ one: FileFinding, at label: Label) -> Bool {
    one.level(at: label) != .notice || one.rule == .emergency
  }
}
