package import ActaMeeting
import ActaSafeguard
package import ActaText

/// A file to be looked through.
package struct ScannedFile: Sendable {
  /// As it is named to people.
  package let path: String
  package let document: Document
  /// Nil for a file that is none of Acta's.
  package let kind: FileKind?
  /// Of a meeting: what is dated later is still to come.
  let day: CalendarDate?
  /// Of a training that tells people of a danger.
  let isAwareness: Bool

  package init(path: String, document: Document, kind: FileKind?) {
    switch kind {
    case .meeting:
      self.init(path: path, document, kind, day: readMeeting(document.head, name: "").value.date)
    case .training:
      let isAwareness = readTraining(document.head, name: "").value.kind == .awareness
      self.init(path: path, document, kind, isAwareness: isAwareness)
    default: self.init(path: path, document, kind)
    }
  }

  /// A meeting that was read already.
  package init(path: String, _ meeting: Reading<Meeting>) {
    self.init(path: path, meeting.document, .meeting, day: meeting.value.date)
  }

  /// A training that was read already.
  package init(path: String, _ training: Reading<Training>) {
    self.init(
      path: path, training.document, .training, isAwareness: training.value.kind == .awareness)
  }

  private init(
    path: String, _ document: Document, _ kind: FileKind?, day: CalendarDate? = nil,
    isAwareness: Bool = false
  ) {
    self.path = path
    self.document = document
    self.kind = kind
    self.day = day
    self.isAwareness = isAwareness
  }
}

/// Looks through a file of a group for what may give away an assisted person.
package struct FileScan: Sendable {
  private let group: Group

  package init(group: Group) {
    self.group = group
  }

  /// Everything found, in the order of the lines, what is settled included.
  package func findings(in file: ScannedFile) -> [FileFinding] {
    let safeguard = Safeguard(SafeguardSettings(of: group, day: file.day))
    var codes: Set<[UInt8]> = []
    var found: [FileFinding] = []
    forEachPassage(of: file.document, kind: file.kind) { passage in
      if Settlement.read(passage.text[...]) != nil { return }
      var purpose = TextPurpose(passage)
      purpose.isAwareness = file.isAwareness
      let look = safeguard.look(at: passage.text, purpose)
      var here = look.findings
      for range in look.caseCodes {
        let isNew = codes.insert(Array(passage.text[range])).inserted
        if isNew, codes.count == FileScan.mostCodes + 1 { here.append(Finding(.manyCases, range)) }
      }
      guard !here.isEmpty else { return }
      here.sort { $0.range.lowerBound < $1.range.lowerBound }
      let places = passage.places(of: here.map(\.range.lowerBound))
      let placed = zip(here, places).map { place($0, $1, passage, file) }
      found += settled(placed, by: Settlement.of(passage, in: file.document))
    }
    return inOrder(found)
  }

  /// Each comment settles one finding of its rule below it.
  private func settled(_ found: [FileFinding], by comments: [Settlement]) -> [FileFinding] {
    guard !comments.isEmpty else { return found }
    var waiting: [String: ArraySlice<Settlement>] = [:]
    for comment in comments { waiting[comment.rule, default: []].append(comment) }
    return found.map { one in
      let rule = one.rule.rawValue
      guard let comment = waiting[rule]?.first, comment.line < one.line else { return one }
      waiting[rule]?.removeFirst()
      var one = one
      one.settled = comment.reason
      one.settledOn = comment.line
      return one
    }
  }

  /// Fields and comments end before the text that stands around them.
  private func inOrder(_ found: [FileFinding]) -> [FileFinding] {
    let isInOrder = zip(found, found.dropFirst()).allSatisfy { $0.line <= $1.line }
    return isInOrder ? found : found.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  /// What the name of the file gives away; it stands on no line.
  package func findingsInName(of file: ScannedFile) -> [FileFinding] {
    let name = file.path.utf8.map { $0 == 0x5F || $0 == 0x2F ? 0x20 : $0 }
    let safeguard = Safeguard(SafeguardSettings(of: group))
    return safeguard.findings(in: Array(name)).filter { $0.level > .notice }.map {
      FileFinding(
        file: file.path, line: 0, column: 0, finding: $0, words: plainWords(name[$0.range]))
    }
  }

  /// More case codes than this in one record make it a case file.
  static let mostCodes = 3

  private func place(
    _ finding: Finding, _ place: (line: Int, column: Int), _ passage: Passage, _ file: ScannedFile
  ) -> FileFinding {
    let (line, column) = place
    return FileFinding(
      file: file.path, line: line, column: column, firstLine: passage.firstLine, finding: finding,
      words: plainWords(passage.text[finding.range]))
  }
}

extension TextPurpose {
  init(_ passage: Passage) {
    self.init()
    isDirectory = passage.role == .directory || passage.role == .people
    holdsContacts = passage.role == .directory
    isPlace = passage.role == .place
    isIndividual = passage.isIndividual
  }
}
