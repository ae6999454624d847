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
  /// `about` is what its form is about, where that form asks.
  case same(MinutesForm, Language, about: String? = nil)
  /// The form it is most like, where it parts from it, and the label it was given instead of its own.
  case differs(
    MinutesForm, [CopyDifference], label: LabelDifference? = nil, about: String? = nil)
  /// It has the words, and whether a reader finds them there cannot be told.
  case unsure(MinutesForm, CopyDoubt, about: String? = nil)
}

/// Why a copy with every word of the approved text is not known to be that text.
package enum CopyDoubt: Hashable, Sendable {
  /// A page of the web has something, on this line, that Acta does not write and that may change what
  /// is seen.
  case veiled(line: Int, markup: String)
  /// Blanks or line ends are others, from this line on, so that a word may stand under another head or
  /// out of sight.
  case spaced(line: Int)
  /// The words stand in another order, as programs that read paper give those of texts side by side.
  case order
  /// The pages that it has are the approved text's; these of so many it has not.
  case incomplete(missing: [Int], of: Int)
}

/// The label at the edges of a copy, where it is not that of the document whose text it has.
package struct LabelDifference: Hashable, Sendable {
  package var copy: Label
  package var approved: Label

  package init(copy: Label, approved: Label) {
    self.copy = copy
    self.approved = approved
  }
}

extension Minutes {
  /// Holds a copy against every document that could have been made of an approved meeting with its
  /// seal: each form, label and language, each item and decision or only what the request is about, with
  /// and without what was corrected later. What is quoted of the approved text is for the circle of the label that
  /// the copy states, or for a wider one: whoever holds a copy has not therefore the right to read more.
  package static func verify(
    _ copy: DocumentCopy, of request: MinutesRequest,
    among forms: [MinutesForm] = MinutesForm.allCases.filter { !$0.isLive },
    in languages: [Language] = Language.allCases
  ) -> CopyOutcome {
    let words = CopyWords(copy, seal: request.meeting.seal ?? "")
    let stated = words.stated(request)
    // Of two circles that read the same it is taken to be the meeting's own.
    let labels = unique([stated, request.documentLabel] + Label.allCases)
    var nearest: (request: MinutesRequest, document: PlainDocument, distance: Int)?
    for label in labels {
      for candidate in Candidates(request, words, label, forms, languages).requests {
        let document = Minutes.document(candidate)
        if let outcome = words.outcome(asCopyOf: document, candidate) { return outcome }
        guard label >= stated else { continue }
        let distance = words.distance(to: document)
        if nearest.map({ distance < $0.distance }) ?? true {
          nearest = (candidate, document, distance)
        }
      }
    }
    guard let nearest else { return .differs(request.form, []) }
    return words.isShuffled(nearest.document)
      ? .unsure(nearest.request.form, .order, about: nearest.request.subject)
      : words.outcome(nearest.request, nearest.document)
  }

  /// The documents that say what a copy says, in the form and about the subject of the request: how they
  /// look on paper is how the copy should.
  package static func documents(
    like copy: DocumentCopy, of request: MinutesRequest, in language: Language
  ) -> [PlainDocument] {
    let words = CopyWords(copy, seal: request.meeting.seal ?? "")
    return Candidates(request, words, words.stated(request), [request.form], [language]).requests
      .map(document).filter(words.isCopy)
  }

  /// Whether a copy says at the head of a page that it is a sheet of actions.
  package static func isActionSheet(_ copy: DocumentCopy, of request: MinutesRequest) -> Bool {
    let words = CopyWords(copy, seal: request.meeting.seal ?? "")
    let titles = Language.allCases.map { FormalPhrases.of($0).actionSheet.lowercased().utf8 }
    return words.pieces.contains { piece in
      let text = trimmedWords(piece).lowercased().utf8
      return titles.contains { text.starts(with: $0) }
    }
  }

  /// Labels of the corrections that a copy of the approved text does not have, because they were added
  /// since. The request is for the copy's form, language and subject.
  package static func correctionsSince(
    _ copy: DocumentCopy, of request: MinutesRequest
  ) -> [String] {
    let words = CopyWords(copy, seal: request.meeting.seal ?? "")
    var now = request
    now.label = words.stated(request)
    now.today = CopyDate.find(in: words.pieces, place: request.group.place)
    var before = now
    before.meeting = now.meeting.keeping { _ in false }
    guard words.isCopy(of: document(before)), !words.isCopy(of: document(now)) else { return [] }
    return request.meeting.corrections.map(\.label)
  }

  /// Corrections of a meeting that a document as requested quotes; of the others it says that they are
  /// there.
  package static func readableCorrections(_ request: MinutesRequest) -> [Correction] {
    let visible = VisibleCorrections(request, for: Audience(request))
    return request.meeting.corrections.filter(visible.contains)
  }

  /// The widest circle that a copy says it is for; the meeting's own when it says nothing.
  package static func label(of copy: DocumentCopy, _ request: MinutesRequest) -> Label {
    CopyWords(copy, seal: request.meeting.seal ?? "").stated(request)
  }

  /// Whether two copies say the same, page by page where they are made of pages; those of two formats
  /// are not held against each other.
  package static func saysTheSame(_ one: DocumentCopy, _ other: DocumentCopy, seal: String) -> Bool
  {
    CopyWords(one, seal: seal).saysTheSame(as: CopyWords(other, seal: seal))
  }

  private static func unique(_ labels: [Label]) -> [Label] {
    labels.reduce(into: []) { kept, label in if !kept.contains(label) { kept.append(label) } }
  }
}

extension CopyWords {
  fileprivate func stated(_ request: MinutesRequest) -> Label {
    labels.last ?? request.documentLabel
  }

  /// Of a copy that has all the words of the document, or of the pages of it that it has; nil of another.
  fileprivate func outcome(
    asCopyOf document: PlainDocument, _ request: MinutesRequest
  ) -> CopyOutcome? {
    func unsure(_ doubt: CopyDoubt) -> CopyOutcome {
      .unsure(request.form, doubt, about: request.subject)
    }
    if isCopy(of: document) {
      return veil.map { unsure(.veiled(line: $0.line, markup: $0.markup)) }
        ?? .same(request.form, request.language, about: request.subject)
    }
    if let line = firstLineSpacedOtherwise(than: document) { return unsure(.spaced(line: line)) }
    if saysTheSame(as: document) { return outcome(request, document) }
    return missingPages(of: document).map {
      unsure(.incomplete(missing: $0, of: document.pages.count))
    }
  }

  /// Of a copy that is not the document, but most like it. The one whose label alone was changed differs
  /// in nothing else.
  fileprivate func outcome(
    _ request: MinutesRequest, _ document: PlainDocument
  ) -> CopyOutcome {
    let label = labels.first { $0 != document.label }.map {
      LabelDifference(copy: $0, approved: document.label)
    }
    let marked = Minutes.document(request.marked)
    let isOnlyRelabelled = label != nil && saysTheSame(as: document)
    let found = isOnlyRelabelled ? [] : differences(from: document, marked: marked)
    return .differs(request.form, found, label: label, about: request.subject)
  }
}

/// The documents that a copy could be a copy of.
private struct Candidates {
  let requests: [MinutesRequest]

  init(
    _ request: MinutesRequest, _ copy: CopyWords, _ label: Label, _ forms: [MinutesForm],
    _ languages: [Language]
  ) {
    var plain = request
    plain.label = label
    plain.today = CopyDate.find(in: copy.pieces, place: request.group.place)
    var bases = [plain]
    if !plain.meeting.corrections.isEmpty {
      plain.meeting = request.meeting.keeping { _ in false }
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
      forms.flatMap { form in
        Candidates.subjects(of: base, form).flatMap { subject in
          languages.map { language in
            var candidate = base
            (candidate.form, candidate.subject, candidate.language) = (form, subject, language)
            return candidate
          }
        }
      }
    }
  }

  private static func subjects(of base: MinutesRequest, _ form: MinutesForm) -> [String?] {
    if form == .actions { return [nil] + base.group.institutions.map(\.code) }
    guard form.needsSubject else { return [nil] }
    var asking = base
    asking.form = form
    if let subject = base.subject { return Minutes.problem(asking) == nil ? [subject] : [] }
    switch Minutes.problem(asking) {
    case .missing(let known), .unknown(_, let known): return known
    case .nothing, .notHeld, .cancelled: return []
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
