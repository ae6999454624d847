import ActaDisplay
import ActaMeeting

/// Prints through CUPS' `lp`.
struct Printing {
  private let commands: Commands

  init(_ commands: Commands) {
    self.commands = commands
  }

  func print(_ text: String, title: String) throws(CommandFailure) -> ExitCode {
    let copies = commands.options[.copies] ?? "1"
    guard let number = decimal(Array(copies.utf8)), (1...99).contains(number) else {
      throw commands.usage(.badValue(.copies, copies, ["1–99"]))
    }
    let code = Printing.send(
      text, title: title, printer: commands.options[.printer], copies: number)
    guard code == 0 else {
      throw CommandFailure(
        code: .cannotReadOrWrite, message: Printing.failure(code, in: commands.language))
    }
    return .well
  }

  /// The exit code of `lp`; nil when there is none. The margins leave room for 78 columns and
  /// 61 lines on A4: a page of 60 and its form feed make no empty one.
  static func send(_ text: String, title: String, printer: String?, copies: Int = 1) -> Int32? {
    var arguments = printer.map { ["-d", $0] } ?? []
    arguments += ["-n", String(copies), "-t", Printing.plain(title), "-s"]
    for option in [
      "media=A4", "cpi=11", "lpi=6", "page-left=56", "page-right=26", "page-top=58",
      "page-bottom=46",
    ] { arguments += ["-o", option] }
    return Process.run("lp", arguments + ["--", "-"], input: text)
  }

  static func failure(_ code: Int32?, in language: Language) -> String {
    guard code != nil else {
      return language == .portuguese
        ? "acta: falta o comando lp (Debian: cups-client)."
        : "acta: the command lp is missing (Debian: cups-client)."
    }
    return language == .portuguese
      ? "acta: a impressora não aceitou; veja lpstat -p."
      : "acta: the printer refused; see lpstat -p."
  }

  /// A job's title without anything but letters that every printer knows.
  private static func plain(_ title: String) -> String {
    Ascii.text(title)
  }
}
