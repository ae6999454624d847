package import ActaMeeting

/// A copy of a document, as it came.
package enum DocumentCopy: Sendable {
  /// As text: every line counts.
  case text(String)
  /// A page of the web: where lines break means nothing.
  case web(String)
  /// The words of a PDF in the order of its content, pages parted by form feeds.
  case paper(String)
}

/// What a copy of a document turned out to be.
package enum CopyOutcome: Hashable, Sendable {
  case same(MinutesForm, Language)
  /// The form it is most like, and where it parts from it.
  case differs(MinutesForm, [CopyDifference])
}

extension Minutes {
  /// Holds a copy against every document that could have been made of an approved meeting with its
  /// seal: each form and language, each item and decision, with and without what was corrected later.
  package static func verify(_ copy: DocumentCopy, of request: MinutesRequest) -> CopyOutcome {
    let reading: any CopyReading =
      switch copy {
      case .text(let text): CopyLines(text)
      case .web(let text): CopyWords(web: text)
      case .paper(let text): CopyWords(paper: text)
      }
    var nearest: (form: MinutesForm, found: [CopyDifference])?
    for candidate in Candidates(request, reading).requests {
      let found = reading.differences(from: Minutes.document(candidate))
      if found.isEmpty { return .same(candidate.form, candidate.language) }
      if nearest.map({ found.count < $0.found.count }) ?? true {
        nearest = (candidate.form, found)
      }
    }
    return .differs(nearest?.form ?? request.form, nearest?.found ?? [])
  }
}

/// A copy, ready to be held against a document.
protocol CopyReading {
  /// The label that it carries.
  var label: Label? { get }
  /// Its lines, or the pieces of text that it is made of.
  var pieces: [String] { get }
  func differences(from document: PlainDocument) -> [CopyDifference]
}

/// The documents that a copy could be a copy of.
private struct Candidates {
  let requests: [MinutesRequest]

  init(_ request: MinutesRequest, _ copy: any CopyReading) {
    var plain = request
    plain.label = copy.label ?? request.label
    plain.today = CopyDate.find(in: copy.pieces, place: request.group.place)
    var bases = [plain]
    if !plain.meeting.corrections.isEmpty {
      plain.meeting = request.meeting.withoutCorrections
      bases.append(plain)
    }
    // Whoever made the copy may not have had the other groups' folders at hand.
    if !request.otherGroups.isEmpty {
      bases += bases.map { base in
        var unnamed = base
        unnamed.otherGroups = [:]
        return unnamed
      }
    }
    requests = bases.flatMap { base in
      MinutesForm.allCases.filter { !$0.isLive }.flatMap { form in
        Candidates.subjects(of: base, form).flatMap { subject in
          Language.allCases.map { language in
            var candidate = base
            (candidate.form, candidate.subject, candidate.language) = (form, subject, language)
            return candidate
          }
        }
      }
    }
  }

  private static func subjects(of base: MinutesRequest, _ form: MinutesForm) -> [String?] {
    guard form.needsSubject else { return [nil] }
    var asking = base
    (asking.form, asking.subject) = (form, nil)
    guard case .missing(let known) = Minutes.problem(asking) else { return [nil] }
    return known
  }
}

/// The day on which a page beside the minutes was made: it stands above who signs.
private enum CopyDate {
  /// `Maxixe, aos 24 de Novembro de 2026`, `Maxixe, 24 November 2026`; the last of several.
  static func find(in pieces: [String], place: String?) -> CalendarDate? {
    guard let place else { return nil }
    return pieces.compactMap { piece -> CalendarDate? in
      let text = trimmedWords(piece)
      guard text.utf8.starts(with: "\(place), ".utf8) else { return nil }
      return date(in: text.utf8.split(separator: 0x20).map { String($0) ?? "" })
    }.last
  }

  private static func date(in words: [String]) -> CalendarDate? {
    let numbers = words.compactMap { word in
      decimal(Array(word.utf8.prefix { (0x30...0x39).contains($0) }))
    }
    let month = Language.allCases.compactMap { language in
      MinutesWords.of(language).months.firstIndex { words.contains($0) }
    }.first
    guard let month, let day = numbers.first, let year = numbers.last else { return nil }
    return CalendarDate(year: year, month: month + 1, day: day)
  }
}

/// A copy's lines, whatever its line ends and blanks at line ends.
private struct CopyLines: CopyReading {
  let pieces: [String]

  init(_ text: String) {
    var bytes = Array(text.utf8)
    bytes.removeAll { $0 == 0x0D || $0 == 0x0C }
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      String(decoding: line.reversed().drop { $0 == 0x20 }.reversed(), as: UTF8.self)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    pieces = lines
  }

  /// At the beginning of its first line.
  var label: Label? {
    let first = pieces.first { !$0.isEmpty } ?? ""
    return Label.allCases.filter { first.utf8.starts(with: $0.rawValue.utf8) }
      .max { $0.rawValue.utf8.count < $1.rawValue.utf8.count }
  }

  func differences(from document: PlainDocument) -> [CopyDifference] {
    CopyDifference.between(
      copy: pieces.map { Array($0.utf8) },
      approved: CopyLines(document.text).pieces.map { Array($0.utf8) })
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
