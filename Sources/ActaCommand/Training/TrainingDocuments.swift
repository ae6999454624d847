import ActaArchive
import ActaMeeting
import ActaMinutes
import ActaText

/// Documents of one training: `acta training FILE --form …`, and `acta print` of such a file.
struct TrainingDocuments {
  private let commands: Commands

  init(_ commands: Commands) {
    self.commands = commands
  }

  /// The one activity that was named; printed without a form it is its report.
  func perform() throws(CommandFailure) -> ExitCode {
    guard let name = activityAsked else { throw fileMissing }
    let (files, text) = try commands.loading.group(at: commands.path)
    let training = text.trainings.map(\.value).first { $0.name.utf8.elementsEqual(name.utf8) }
    guard let training else { throw fileMissing }
    let form = try form()
    let group = text.group.value
    let label = try commands.label()
    try commands.refuse(
      Exposure(of: training, group: group, label: label), in: "training/\(training.name).txt")
    let request = TrainingRequest(
      training, group: group, label: label, language: commands.documentLanguage(of: group),
      today: commands.clock.today)
    let document = TrainingPaper.document(form, request)
    guard !document.pages.isEmpty else {
      Output.error(noCertificates(request))
      return .well
    }
    try Leaving(commands, text).check(
      document.texts, label: document.label, name: document.fileName(meeting: training.name),
      from: "training/\(training.name).txt")
    return try DocumentDelivery(commands).give(
      document, of: training.name, in: files.folder, try commands.documentFormat())
  }

  /// Why there is not one certificate.
  private func noCertificates(_ request: TrainingRequest) -> String {
    let isPortuguese = commands.isPortuguese
    if let label = request.labelOfNamesKept {
      return isPortuguese
        ? "acta: nenhum certificado: os nomes são \(label.rawValue)."
        : "acta: no certificate: the names are \(label.rawValue)."
    }
    guard request.figures.hasEnded else {
      return isPortuguese
        ? "acta: nenhum certificado antes do último dia."
        : "acta: no certificate before the last day."
    }
    return isPortuguese
      ? "acta: nenhum certificado: ninguém o alcançou." : "acta: no certificate: nobody reached it."
  }

  /// The name of the training whose file was given.
  private var activityAsked: String? {
    commands.request.operand.flatMap(Paths.trainingName)
  }

  private var fileMissing: CommandFailure {
    CommandFailure(
      code: .usage,
      message: commands.isPortuguese
        ? "acta: diga de que capacitação: acta training training/FICHEIRO.txt --form relatório"
        : "acta: say of which training: acta training training/FILE.txt --form report")
  }

  /// What `--form` takes.
  static func forms(in language: Language) -> [String] {
    TrainingPaperForm.allCases.map { $0.words.text(in: language) }
  }

  private func form() throws(CommandFailure) -> TrainingPaperForm {
    guard let text = commands.options[.form] else { return .report }
    let wanted = PlainWord(text)
    let found = TrainingPaperForm.allCases.first { form in
      [form.words.english, form.words.portuguese].contains { PlainWord($0) == wanted }
    }
    if let found { return found }
    throw commands.usage(.badValue(.form, text, Self.forms(in: commands.language)))
  }
}
