import ActaMeeting
import ActaTerminal

/// Why there is no session, in words.
enum TerminalWords {
  static func text(_ failure: TerminalFailure, of commands: Commands) -> String {
    let pt = commands.language == .portuguese
    let asked = commands.request.command.map { "acta \($0.rawValue)" } ?? "acta"
    switch failure {
    case .notATerminal:
      return pt
        ? "acta: a sessão precisa de um terminal; por linhas: \(asked) --accessible. Outros comandos: acta help"
        : "acta: the session needs a terminal; by lines: \(asked) --accessible. Other commands: acta help"
    case .nameMissing, .nameRefused:
      return pt
        ? "acta: a variável TERM não diz que terminal é este; tente TERM=xterm-256color acta."
        : "acta: the variable TERM does not say which terminal this is; try TERM=xterm-256color acta."
    case .nameUnknown(let name), .tooPlain(let name):
      return pt
        ? "acta: o terminal «\(name)» não serve; tente TERM=xterm-256color ou TERM=vt100."
        : "acta: the terminal “\(name)” will not do; try TERM=xterm-256color or TERM=vt100."
    case .alreadyOpen, .system:
      return pt ? "acta: não consigo abrir o terminal." : "acta: cannot open the terminal."
    }
  }
}
