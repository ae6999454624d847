package import ActaMeeting
import ActaText

/// The documents made of a training.
package enum TrainingPaperForm: CaseIterable, Hashable, Sendable {
  /// What a donor's auditor asks for: figures with their definitions, and the list.
  case report
  /// One page for each person who has reached the certificate.
  case certificates
  /// Who took part, without marks or scores.
  case list
  /// What is signed while it goes on; of an awareness activity the counts to fill in.
  case sheet

  /// Words by which it is asked for.
  package var words: Words {
    switch self {
    case .report: Words("report", "relatório")
    case .certificates: Words("certificates", "certificados")
    case .list: Words("list", "lista")
    case .sheet: Words("sheet", "presenças")
    }
  }

  /// The same without accents.
  var fileWord: Words {
    switch self {
    case .report: Words("report", "relatorio")
    case .certificates: Words("certificates", "certificados")
    case .list: Words("list", "lista")
    case .sheet: Words("sheet", "presencas")
    }
  }
}

/// What a document of a training shall be made of and for whom.
package struct TrainingRequest: Sendable {
  package var training: Training
  package var figures: ActivityFigures
  /// Pairs of the list who may be one person, while nobody has decided.
  package var undecided: [[String]]
  package var group: Group
  package var language: Language
  /// Whom it is for, and what of the training that is.
  let circle: TrainingCircle
  /// Lines of a page.
  package var pageLines = 60

  /// `label` is whom it is for; nil is the training's own.
  package init(
    _ training: Training, group: Group, label: Label?, language: Language, today: CalendarDate
  ) {
    self.training = training
    self.group = group.withoutContacts
    self.language = language
    let ledger = TrainingLedger(
      groups: [GroupRecord(group: group, trainings: [training])], today: today)
    figures = ledger.activities[0]
    undecided = ledger.doubles.map { [ledger.people[$0.one].name, ledger.people[$0.other].name] }
    circle = TrainingCircle(training, group: group, label: label)
  }

  package var label: Label { circle.label }

  /// The label of the names, where this circle does not learn them.
  package var labelOfNamesKept: Label? { circle.seesNames ? nil : circle.ofNames }

  /// What a document is called: with the training's title, where that may be read.
  func title(_ kind: String) -> String {
    circle.seesText ? "\(kind): \(training.title.orHole(MinutesWords.of(language)))" : kind
  }
}

/// Makes documents of trainings. Pure: the same request gives the same pages.
package enum TrainingPaper {
  package static func document(_ form: TrainingPaperForm, _ request: TrainingRequest)
    -> PlainDocument
  {
    switch form {
    case .report: TrainingPaperWriter(request).report
    case .certificates: CertificateWriter(request).document
    case .list: TrainingPaperWriter(request).list
    case .sheet: AttendanceSheet(request).document
    }
  }
}

extension TrainingRequest {
  /// A document with its label and its number on every page.
  func document(_ form: TrainingPaperForm, _ layout: Layout, title: String) -> PlainDocument {
    let pagination = Pagination(
      label: label, mark: "", words: MinutesWords.of(language), pageLines: pageLines)
    return PlainDocument(
      pages: pagination.pages(of: layout.lines), label: label, kind: DocumentKind(form),
      language: language, blocks: layout.blocks, title: title,
      isForWiderCircle: !circle.seesText)
  }
}

/// A report or a list while it is written.
struct TrainingPaperWriter {
  let request: TrainingRequest
  let words: MinutesWords
  let paper: TrainingPaperWords
  var layout = Layout()

  init(_ request: TrainingRequest) {
    self.request = request
    words = MinutesWords.of(request.language)
    paper = TrainingPaperWords.of(request.language)
  }

  var training: Training { request.training }
  var figures: ActivityFigures { request.figures }
  var circle: TrainingCircle { request.circle }

  /// Says where names are kept, where they may not stand; true when they may.
  mutating func mayName() -> Bool {
    if !circle.seesNames { layout.add(paper.listElsewhere(circle.ofNames)) }
    return circle.seesNames
  }
}

extension Layout {
  /// The group's letterhead, its name, and what the document is called.
  mutating func head(of group: Group, _ words: MinutesWords, _ title: String) {
    for line in group.letterheads { centred(line) }
    centred(group.name.orHole(words))
    blank()
    self.title(title)
    blank()
  }
}

extension String {
  /// A visible hole where nothing is known.
  func orHole(_ words: MinutesWords) -> String { isEmpty ? words.hole : self }
}

extension MinutesWords {
  /// `28 e 29 de Julho de 2026`; days of several months one after the other.
  func days(_ dates: [CalendarDate]) -> String {
    let dates = dates.sorted()
    guard let first = dates.first, let last = dates.last else { return hole }
    guard dates.count > 1, first.month == last.month, first.year == last.year else {
      return listed(dates.map { date($0) })
    }
    let days = listed(dates.map { String($0.day) })
    let month = months[first.month - 1]
    switch language {
    case .portuguese: return "\(days) de \(month) de \(first.year)"
    case .english: return "\(days) \(month) \(first.year)"
    }
  }

  private func listed(_ parts: [String]) -> String {
    let and = language == .portuguese ? " e " : " and "
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? hole }
    return parts.dropLast().joined(separator: ", ") + and + last
  }
}
