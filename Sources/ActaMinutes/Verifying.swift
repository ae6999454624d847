package import ActaMeeting

/// Where a copy on paper or in a file parts from the approved text.
package struct CopyDifference: Hashable, Sendable {
  /// From 1, in the copy.
  package var line: Int
  /// What stands there; nil when the copy ends before.
  package var copy: String?
  /// What ought to; nil when the copy goes on after the end.
  package var approved: String?

  package init(line: Int, copy: String?, approved: String?) {
    self.line = line
    self.copy = copy
    self.approved = approved
  }

  /// What must change in the approved lines to come to the copy's: a line that reads otherwise, one
  /// that is missing, one too many. Lines count from 1 in the copy.
  package static func between(copy: [[UInt8]], approved: [[UInt8]]) -> [CopyDifference] {
    guard copy.count + approved.count <= longest else {
      return copy == approved ? [] : [CopyDifference(line: 1, copy: nil, approved: nil)]
    }
    var added: [Int] = []
    var removed: [Int] = []
    for change in copy.difference(from: approved) {
      switch change {
      case .insert(let offset, _, _): added.append(offset)
      case .remove(let offset, _, _): removed.append(offset)
      }
    }
    return paired(added.sorted(), removed.sorted(), copy, approved)
  }

  /// The cost of comparing grows with lines times differences; no document of a meeting is longer.
  private static let longest = 40_000

  /// A line added and one removed in the same place are one line that reads otherwise.
  private static func paired(
    _ added: [Int], _ removed: [Int], _ copy: [[UInt8]], _ approved: [[UInt8]]
  ) -> [CopyDifference] {
    var found: [CopyDifference] = []
    var (mine, theirs) = (added[...], removed[...])
    var shift = 0
    while mine.first != nil || theirs.first != nil {
      let (one, two) = (mine.first ?? .max, theirs.first.map { $0 + shift } ?? .max)
      let line = min(one, two)
      var difference = CopyDifference(line: line + 1, copy: nil, approved: nil)
      if one == line {
        difference.copy = String(decoding: copy[mine.removeFirst()], as: UTF8.self)
        shift += 1
      }
      if two == line {
        difference.approved = String(decoding: approved[theirs.removeFirst()], as: UTF8.self)
        shift -= 1
      }
      found.append(difference)
    }
    return found
  }
}

/// What a copy of a document turned out to be.
package enum CopyOutcome: Hashable, Sendable {
  case same(MinutesForm, Language)
  /// The form it is most like, and where it parts from it.
  case differs(MinutesForm, [CopyDifference])
}

extension Minutes {
  /// Holds a copy's text against every document that could have been made of an approved meeting
  /// with its seal: each form and language, with and without what was corrected later.
  package static func verify(_ copy: String, of request: MinutesRequest) -> CopyOutcome {
    let lines = CopyLines(copy)
    var nearest: (form: MinutesForm, found: [CopyDifference])?
    for candidate in candidates(request, label: lines.label) {
      let text = Minutes.document(candidate).text
      let found = lines.differences(from: CopyLines(text))
      if found.isEmpty { return .same(candidate.form, candidate.language) }
      if nearest.map({ found.count < $0.found.count }) ?? true {
        nearest = (candidate.form, found)
      }
    }
    return .differs(nearest?.form ?? request.form, nearest?.found ?? [])
  }

  private static func candidates(_ request: MinutesRequest, label: Label?) -> [MinutesRequest] {
    var plain = request
    plain.label = label ?? request.label
    var uncorrected = plain
    uncorrected.meeting = request.meeting.withoutCorrections
    var signed = [plain, uncorrected]
    if plain.meeting.corrections.isEmpty { signed = [plain] }
    return signed.flatMap { base in
      [MinutesForm.acta, .table, .summary].flatMap { form in
        Language.allCases.map { language in
          var candidate = base
          candidate.form = form
          candidate.language = language
          return candidate
        }
      }
    }
  }
}

/// A copy's lines, whatever its line ends and blanks at line ends.
private struct CopyLines {
  let lines: [String]

  init(_ text: String) {
    var bytes = Array(text.utf8)
    bytes.removeAll { $0 == 0x0D || $0 == 0x0C }
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      String(decoding: line.reversed().drop { $0 == 0x20 }.reversed(), as: UTF8.self)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    self.lines = lines
  }

  /// The label that its first line carries.
  var label: Label? {
    let first = lines.first { !$0.isEmpty } ?? ""
    return Label.allCases.filter { first.utf8.starts(with: $0.rawValue.utf8) }
      .max { $0.rawValue.utf8.count < $1.rawValue.utf8.count }
  }

  func differences(from approved: CopyLines) -> [CopyDifference] {
    CopyDifference.between(
      copy: lines.map { Array($0.utf8) }, approved: approved.lines.map { Array($0.utf8) })
  }
}

extension Meeting {
  fileprivate var withoutCorrections: Meeting {
    var meeting = self
    let keep: (Entry) -> Bool = { if case .correction = $0 { false } else { true } }
    meeting.opening = opening.filter(keep)
    meeting.items = items.map { item in
      var item = item
      item.entries = item.entries.filter(keep)
      return item
    }
    return meeting
  }
}
