import ActaMeeting
import ActaScreens
import ActaText

/// `acta help [TOPIC]`.
struct HelpCommand {
  /// What there is to read beside the pages of commands.
  static let topics = ["keys", "format", "rules", "man", "completion"]

  private let commands: Commands

  init(_ commands: Commands) {
    self.commands = commands
  }

  func perform() throws(CommandFailure) -> ExitCode {
    let asked = commands.request.operands
    let program = ProgramManual(language: commands.language)
    guard let topic = asked.first else {
      show(program.overview)
      return .well
    }
    switch topic {
    case "keys", "teclas": show(program.keys)
    case "format", "formato": show(FormatManual(language: commands.language).manual)
    case "rules", "regras": show(SafeguardManual.rules(in: commands.language))
    case "man", "manual": Output.text(try page(asked.dropFirst().first))
    case "completion", "completar": Output.text(try completion(asked.dropFirst().first))
    default: show(try manual(of: topic, program))
    }
    return .well
  }

  private func manual(
    of topic: String, _ program: ProgramManual
  ) throws(CommandFailure) -> Manual {
    guard let command = CommandName(rawValue: topic) else {
      let all = HelpCommand.topics + CommandName.allCases.map(\.rawValue)
      throw unknown(topic, all)
    }
    return program.manual(of: command)
  }

  private func page(_ number: String?) throws(CommandFailure) -> String {
    let manual: Manual
    switch number {
    case nil, "1": manual = ProgramManual(language: commands.language).manual
    case "5": manual = FormatManual(language: commands.language).manual
    case let other?: throw unknown("man \(other)", ["man 1", "man 5"])
    }
    return ManualPage.page(manual, version: Acta.version)
  }

  private func completion(_ shell: String?) throws(CommandFailure) -> String {
    let script = shell.flatMap { Completion(rawValue: $0) }
    guard let script else {
      throw unknown(
        (["completion"] + [shell].compactMap { $0 }).joined(separator: " "),
        Completion.allCases.map { "completion \($0.rawValue)" })
    }
    return script.script(in: commands.language)
  }

  private func unknown(_ topic: String, _ all: [String]) -> CommandFailure {
    CommandFailure(code: .usage, message: HelpWords.of(commands.language).noTopic(topic, all))
  }

  private func show(_ manual: Manual) {
    Output.people(ManualText.text(manual, columns: Output.isTerminal ? Output.columns : 80))
  }
}
