import ActaDisplay
import ActaMeeting
import ActaMinutes

/// Prints through CUPS' `lp`.
struct Printing {
  private let commands: Commands

  init(_ commands: Commands) {
    self.commands = commands
  }

  func print(_ document: PlainDocument, title: String) throws(CommandFailure) -> ExitCode {
    let copies = commands.options[.copies] ?? "1"
    guard let number = decimal(Array(copies.utf8)), (1...99).contains(number) else {
      throw commands.usage(.badValue(.copies, copies, ["1–99"]))
    }
    let sent = Printing.send(
      document, title: title, printer: commands.options[.printer], copies: number,
      asText: commands.options[.format] == "text")
    if let warning = UnsetLetters.warning(sent.unset, in: commands.language) {
      Output.error("acta: \(warning)")
    }
    guard sent.code == 0 else {
      throw CommandFailure(
        code: .cannotReadOrWrite,
        message: "acta: " + Printing.failure(sent.code, in: commands.language))
    }
    return .well
  }

  /// The exit code of `lp`, nil when there is none, and the letters that stand as boxes. Paper is set
  /// as a PDF where that can be made.
  static func send(
    _ document: PlainDocument, title: String, printer: String?, copies: Int = 1,
    asText: Bool = false, output: Process.Saying = .shown
  ) -> (code: Int32?, unset: String) {
    var arguments = printer.map { ["-d", $0] } ?? []
    arguments += ["-n", String(copies), "-t", Printing.plain(title), "-s"]
    let pdf = asText ? nil : Paper.pdf(of: document)
    for option in pdf == nil ? textOptions : pageOptions { arguments += ["-o", option] }
    let code = Process.run(
      "lp", arguments + ["--", "-"], input: pdf?.bytes ?? Array(document.text.utf8),
      output: output)
    return (code, pdf?.unset ?? "")
  }

  /// No sheet of the printer's own before or after: it would name who prints and what, and lie about.
  private static let pageOptions = ["media=A4", "job-sheets=none"]

  /// Margins that leave room for 78 columns and 61 lines on A4: a page of 60 and its form feed make
  /// no empty one.
  private static let textOptions =
    pageOptions + [
      "cpi=11", "lpi=6", "page-left=56", "page-right=26", "page-top=58",
      "page-bottom=46",
    ]

  static func failure(_ code: Int32?, in language: Language) -> String {
    guard code != nil else {
      return language == .portuguese
        ? "falta o comando lp, que imprime (Debian: cups-client)."
        : "the command lp, which prints, is missing (Debian: cups-client)."
    }
    return language == .portuguese
      ? "a impressora não aceitou: está ligada, e é a habitual? (lpstat -p -d mostra)"
      : "the printer refused: is it on, and is it the usual one? (lpstat -p -d shows)"
  }

  /// A job's title without anything but letters that every printer knows.
  private static func plain(_ title: String) -> String {
    Ascii.text(title)
  }
}
