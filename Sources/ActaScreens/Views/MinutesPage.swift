import ActaFrame
import ActaMeeting
import ActaMinutes
import ActaText

/// What the printed minutes shall be: form, what it is about, language and label.
struct MinutesChoice: Hashable, Sendable {
  /// Nil is what a meeting asks for: the notice before it, the formal minutes from then on.
  var form: MinutesForm?
  /// The item, decision or proposal, where the form is about one.
  var subject: String?
  var language: Language
  /// Nil is the meeting's own.
  var label: Label?

  init(language: Language) {
    self.language = language
  }
}

/// A document made once and shown until what it is made of changes.
struct Preview: Sendable {
  var subject: Subject
  /// Of the library that it was made from.
  var version: Int
  var document: PlainDocument

  /// What is shown, and how.
  enum Subject: Hashable, Sendable {
    case meeting(String?, MinutesChoice)
    case training(TrainingPaperChoice)
  }
}

/// View 6: the minutes, or a document of a training, as they will be printed.
extension Session {
  var minutesPage: Page {
    guard let document = minutesDocument else {
      guard let paperRefusal else { return Page(whenEmpty: words.noMeeting) }
      return Page(whenEmpty: paperRefusal, isAlone: true)
    }
    let columns = max(1, size.columns - 2)
    let rows = document.pages.joined().enumerated().flatMap { number, line in
      PaperLine(line).rows(columns: columns).map { ListRow(text: $0, target: .line(number)) }
    }
    return Page(rows: rows, whenEmpty: emptyPaper, isAlone: true)
  }

  /// Why there is no document as chosen; nil when there is one, or nothing that it could be of.
  var paperRefusal: String? {
    if let paper, let file = library.training(paper.training) {
      return exposure(of: file, on: paper)?
        .messages(in: FileName.training(file.name).path, language).joined(separator: " ")
        ?? refusal(of: file, on: paper)
    }
    guard paper == nil, let file = currentMeeting else { return nil }
    if let line = file.reading.restrictedProblemLine { return words.minutesRefused.filled(line) }
    if let exposure = exposure(of: file) {
      return exposure.messages(in: FileName.meeting(file.name).path, language)
        .joined(separator: " ")
    }
    guard let refusal = minutesRequest.flatMap(Minutes.refusal) else { return nil }
    return sentence(refusal)
  }

  /// What a command says after its name, as a sentence.
  private func sentence(_ words: Words) -> String {
    let text = words.text(in: language)
    return "\(text.prefix(1).uppercased())\(text.dropFirst())"
  }

  private func exposure(of file: MeetingFile) -> Exposure? {
    Exposure(of: file.meeting, group: library.group, label: minutesChoice.label)
  }

  /// The document as chosen; nil while the meeting's text must not be given out.
  var minutesDocument: PlainDocument? {
    if let preview, isCurrent(preview) { return preview.document }
    return newDocument
  }

  private var newDocument: PlainDocument? {
    paper == nil ? meetingDocument : trainingPaperDocument
  }

  private var meetingDocument: PlainDocument? {
    guard let file = currentMeeting, exposure(of: file) == nil,
      let request = minutesRequest(of: file, minutesChoice), Minutes.problem(request) == nil
    else { return nil }
    return Minutes.document(request)
  }

  /// Makes the document that view 6 shows, when another is wanted than was made last.
  mutating func refreshPreview() {
    guard view == .minutes else { return }
    if let preview, isCurrent(preview) { return }
    preview = newDocument.map {
      Preview(subject: previewSubject, version: library.paperVersion, document: $0)
    }
  }

  private var previewSubject: Preview.Subject {
    paper.map { .training($0) } ?? .meeting(meetingName, minutesChoice)
  }

  private func isCurrent(_ preview: Preview) -> Bool {
    preview.subject == previewSubject && preview.version == library.paperVersion
  }

  var minutesRequest: MinutesRequest? {
    currentMeeting.flatMap { minutesRequest(of: $0, minutesChoice) }
  }

  /// Nil while restricted text could be taken for text that all may read.
  func minutesRequest(of file: MeetingFile, _ choice: MinutesChoice) -> MinutesRequest? {
    guard !file.reading.isRestrictedBroken else { return nil }
    var request = MinutesRequest(
      file.reading.meetingForDocuments, of: library.record,
      form: choice.form ?? (file.meeting.status.isHeld ? .acta : .agenda), label: choice.label,
      language: choice.language, register: library.register)
    request.subject = choice.subject
    request.wording = library.wording
    request.otherGroups = library.namesOfCorrespondents
    request.today = now.date
    return request
  }

  // MARK: choosing

  mutating func chooseMinutes(_ choice: Choice) {
    switch choice {
    case .minutesForm(let form): (minutesChoice.form, minutesChoice.subject) = (form, nil)
    case .minutesAbout(let form, let subject):
      (minutesChoice.form, minutesChoice.subject) = (form, subject)
    case .minutesLanguage(let language) where paper != nil: paper?.language = language
    case .minutesLanguage(let language): minutesChoice.language = language
    case .minutesLabel(let label) where paper != nil: paper?.label = label
    case .minutesLabel(let label): minutesChoice.label = label
    default: break
    }
    if view != .minutes { go(to: .minutes) }
    selection[.minutes] = 0
    sayWhatIsShown()
    warnOfShortNotice()
  }

  /// Names the document that is shown, also when it is the one that was shown before.
  private mutating func sayWhatIsShown() {
    refreshPreview()
    guard let document = minutesDocument else {
      if let paperRefusal { say(paperRefusal, .error) }
      return
    }
    let said = DocumentPhrases.of(language)
    let form =
      paper.map { TrainingPaperPhrases.of(language).name(of: $0.form) }
      ?? minutesRequest.map { said.name(of: $0.form, about: $0.subject ?? "", words) } ?? ""
    let tongue = document.language == .portuguese ? words.inPortuguese : words.inEnglish
    say(said.shown.filled(form, tongue, document.label.rawValue, document.pages.count))
    if paper == nil, let caution = minutesRequest.flatMap(Minutes.caution) {
      say(sentence(caution), .warning)
    }
  }

  /// Says that a notice of meeting is late while there is still time to call by other means.
  private mutating func warnOfShortNotice() {
    guard minutesRequest?.form == .agenda, let meeting = currentMeeting?.meeting,
      Minutes.isShortNotice(meeting, today: now.date, now: now.time)
    else { return }
    say(DocumentPhrases.of(language).shortNotice, .warning)
  }

  // MARK: printing and keeping

  mutating func openPrintMenu() -> [Effect] {
    if view != .minutes { go(to: .minutes) }
    refreshPreview()
    let said = DocumentPhrases.of(language)
    if let paperRefusal {
      say(paperRefusal, .error)
      return []
    }
    if minutesDocument?.blocks.isEmpty == true {
      say(emptyPaper, .warning)
      return []
    }
    popup = .menu(
      Menu(
        title: words.printTitle.filled(minutesDocument?.pages.count ?? 0),
        options: [
          Menu.Option(letter: "i", text: words.printNow, choice: .printDefault),
          Menu.Option(letter: "f", text: words.keepAsFile, choice: .keepFile(.text)),
          Menu.Option(letter: "d", text: said.keepAsPDF, choice: .keepFile(.pdf)),
          Menu.Option(letter: "h", text: said.keepAsHTML, choice: .keepFile(.html)),
          Menu.Option(letter: "c", text: words.cancelIt, choice: .nothing),
        ], selected: 4))
    warnOfShortNotice()
    return []
  }

  /// The meeting or the training whose document is shown.
  private var paperName: String? { paper?.training ?? meetingName }

  mutating func printMinutes() -> [Effect] {
    guard let document = minutesDocument, let name = paperName, mayLeave(document) else {
      return []
    }
    say(words.printing)
    return [.print(document, title: document.jobTitle(meeting: name), printer: nil)]
  }

  mutating func keepMinutes(_ format: DocumentFormat) -> [Effect] {
    guard let document = minutesDocument, let name = paperName, mayLeave(document) else {
      return []
    }
    return [.keepDocument(document, meeting: name, format)]
  }
}
