import ActaDisplay
import ActaMeeting
import ActaMinutes

/// Where a finished document goes: to standard output, under `minutes/`, to the printer.
struct DocumentDelivery {
  private let commands: Commands

  init(_ commands: Commands) {
    self.commands = commands
  }

  /// `subject` is the name of the meeting or training, `folder` the group's. A PDF is kept rather than
  /// shown on a terminal.
  func give(
    _ document: PlainDocument, of subject: String, in folder: String, _ format: DocumentFormat
  ) throws(CommandFailure) -> ExitCode {
    let isPrinted = commands.request.command == .print
    if commands.keepsDocument {
      commands.tellDone(try keep(document, of: subject, in: folder, format))
    } else if !isPrinted {
      try show(document, format)
    }
    guard isPrinted else { return .well }
    return try Printing(commands).print(document, title: document.jobTitle(meeting: subject))
  }

  private func show(_ document: PlainDocument, _ format: DocumentFormat) throws(CommandFailure) {
    let isASCII = format == .text && commands.options.has(.ascii)
    guard isASCII, !document.isApproved else {
      if isASCII { sayLettersStay() }
      return Output.data(try bytes(of: document, format))
    }
    Output.text(Ascii.lines(document.text))
  }

  /// In other letters it would not be the text that the seal on its pages is of.
  private func sayLettersStay() {
    Output.error(
      commands.isPortuguese
        ? "acta: --ascii não muda as letras de uma acta aprovada: sob o selo está o texto como é."
        : "acta: --ascii changes no letters of approved minutes: under the seal the text is as it is."
    )
  }

  /// As they are given; what of them cannot be read on paper is said on standard error.
  private func bytes(
    of document: PlainDocument, _ format: DocumentFormat
  ) throws(CommandFailure) -> [UInt8] {
    let made = try Paper.made(of: document, format, in: commands.language)
    if let warning = UnsetLetters.warning(made.unset, in: commands.language) {
      Output.error("acta: \(warning)")
    }
    return made.bytes
  }

  private func keep(
    _ document: PlainDocument, of subject: String, in folder: String, _ format: DocumentFormat
  ) throws(CommandFailure) -> String {
    let kept = try Keeping(group: folder, language: commands.language).keep(
      try bytes(of: document, format), of: document,
      name: document.fileName(meeting: subject, ending: format.ending))
    if let words = kept.words {
      Output.error("acta: \(commands.isPortuguese ? words.portuguese : words.english)")
    }
    return kept.path
  }
}
