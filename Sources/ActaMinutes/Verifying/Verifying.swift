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
    let words = CopyWords(copy)
    var nearest: (request: MinutesRequest, document: PlainDocument, distance: Int)?
    for candidate in Candidates(request, words).requests {
      let document = Minutes.document(candidate)
      if words.isCopy(of: document) { return .same(candidate.form, candidate.language) }
      let distance = words.distance(to: document)
      if nearest.map({ distance < $0.distance }) ?? true {
        nearest = (candidate, document, distance)
      }
    }
    guard let nearest else { return .differs(request.form, []) }
    return .differs(
      nearest.request.form,
      words.differences(
        from: nearest.document, marked: Minutes.document(nearest.request.marked)))
  }
}

/// The documents that a copy could be a copy of.
private struct Candidates {
  let requests: [MinutesRequest]

  init(_ request: MinutesRequest, _ copy: CopyWords) {
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
    switch Minutes.problem(asking) {
    case .missing(let known), .unknown(_, let known): return known
    case .nothing, .notHeld: return []
    case nil: return [nil]
    }
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
