import ActaFrame
import ActaMeeting
import ActaMinutes
import ActaText

/// A document of one activity, as chosen in view 5.
struct TrainingPaperChoice: Hashable, Sendable {
  /// The name of the activity's file.
  var training: String
  var form: TrainingPaperForm
  var language: Language
  /// Nil is the training's own.
  var label: Label?
}

/// `m` and `p` in view 5: the documents of an activity, shown where the minutes are shown.
extension Session {
  private var papers: TrainingPaperPhrases { .of(language) }

  /// The activity that a document can be made of: the one that is shown as one, else the selected.
  private var trainingForPaper: TrainingFile? {
    if let paper { return library.training(paper.training) }
    if view == .grid { return currentTraining }
    guard view == .training, case .training(let name)? = selectedTarget else { return nil }
    return library.training(name)
  }

  /// Why there is no document of a training now.
  var trainingPaperRefusal: String? { trainingForPaper == nil ? papers.chooseFirst : nil }

  /// Why nothing of an activity can be corrected now.
  var correctionRefusal: String? {
    if let changeRefusal { return changeRefusal }
    guard case .training(let name)? = selectedTarget, let file = library.training(name) else {
      return papers.chooseFirst
    }
    return file.isFrozen ? trainingWords.frozen : nil
  }

  /// The activity of the document in view 6; nil while that shows a meeting's.
  var trainingOnPaper: TrainingFile? {
    view == .minutes ? paper.flatMap { library.training($0.training) } : nil
  }

  mutating func openTrainingPapers() {
    guard let training = trainingForPaper?.training else { return }
    let forms: [(Character, TrainingPaperForm)] = [
      ("r", .report), ("n", .list), ("c", .certificates), ("f", .sheet),
    ]
    var options = forms.map { letter, form in
      Menu.Option(
        letter: letter, text: papers.name(of: form),
        choice: .trainingPaper(training.name, form))
    }
    if let paper {
      let other: Language = paper.language == .portuguese ? .english : .portuguese
      let name = other == .portuguese ? words.inPortuguese : words.inEnglish
      options.append(Menu.Option(letter: "l", text: name, choice: .minutesLanguage(other)))
      options += labelOptions
    }
    popup = .menu(
      Menu(title: papers.title.filled(training.title), options: options, selected: 0))
  }

  mutating func showPaper(_ form: TrainingPaperForm, of training: String) {
    let language = paper?.language ?? library.group.language ?? language
    paper = TrainingPaperChoice(
      training: training, form: form, language: language, label: paper?.label)
    go(to: .minutes)
    selection[.minutes] = 0
  }

  /// `p` in view 5: the report, before the question where it shall go.
  mutating func printTraining() -> [Effect] {
    guard let training = trainingForPaper else { return [] }
    showPaper(.report, of: training.name)
    return openPrintMenu()
  }

  var trainingPaperDocument: PlainDocument? {
    guard let paper, let file = library.training(paper.training),
      exposure(of: file, on: paper) == nil, refusal(of: file, on: paper) == nil
    else { return nil }
    return TrainingPaper.document(
      paper.form,
      TrainingRequest(
        file.training, group: library.group, label: paper.label, language: paper.language,
        today: now.date))
  }

  /// Why a document of a training is not made, whatever stands in it.
  func refusal(of file: TrainingFile, on paper: TrainingPaperChoice) -> String? {
    paper.form == .sheet ? AttendanceSheet.refusal(file.training, in: language) : nil
  }

  func exposure(of file: TrainingFile, on paper: TrainingPaperChoice) -> Exposure? {
    Exposure(of: file.training, group: library.group, label: paper.label)
  }

  /// What a document with nothing on it says instead.
  var emptyPaper: String { papers.nobodyCertified }
}

/// What view 5 says of documents. Places are `{0}`.
struct TrainingPaperPhrases: Sendable {
  let title: String
  let report: String
  let list: String
  let certificates: String
  let sheet: String
  let chooseFirst: String
  let nobodyCertified: String

  func name(of form: TrainingPaperForm) -> String {
    switch form {
    case .report: report
    case .list: list
    case .certificates: certificates
    case .sheet: sheet
    }
  }

  static func of(_ language: Language) -> TrainingPaperPhrases {
    switch language {
    case .portuguese: portuguese
    case .english: english
    }
  }

  private static let portuguese = TrainingPaperPhrases(
    title: "Documentos: {0}", report: "relatório da capacitação", list: "lista de participantes",
    certificates: "certificados, uma folha cada", sheet: "lista de presenças para assinar",
    chooseFirst: "Escolha primeiro uma actividade.",
    nobodyCertified: "Ninguém alcançou ainda o certificado.")

  private static let english = TrainingPaperPhrases(
    title: "Documents: {0}", report: "training report", list: "list of participants",
    certificates: "certificates, one page each", sheet: "attendance sheet to sign",
    chooseFirst: "Choose an activity first.",
    nobodyCertified: "Nobody has reached the certificate yet.")
}
