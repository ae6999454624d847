import ActaMeeting
import ActaScreens

/// What there is to say of the program, made from the tables of commands, options and keys.
struct ProgramManual {
  let language: Language

  private var words: HelpWords { HelpWords.of(language) }

  /// acta(1).
  var manual: Manual {
    var manual = Manual(name: "acta", number: 1, purpose: words.purpose)
    manual.sections = [
      Manual.Section(title: words.synopsis, parts: [.lines(synopses)]),
      Manual.Section(title: words.commandsTitle, parts: CommandName.allCases.flatMap(parts)),
      Manual.Section(
        title: words.everywhere, parts: Option.allCases.filter(\.isGeneral).map(term)),
    ]
    manual.sections += keySections
    manual.sections += [
      SafeguardManual.section(in: language),
      Manual.Section(
        title: words.codesTitle,
        parts: words.codes.enumerated().map { .term(String($0.offset), $0.element) }),
      Manual.Section(
        title: words.environment,
        parts: words.environmentRows.map { .term($0.name, $0.text) }),
      Manual.Section(title: words.seeAlso, parts: [.paragraph("acta(5)")]),
    ]
    return manual
  }

  /// `acta help`: every command with a line, and where to read more.
  var overview: Manual {
    var manual = Manual(name: "acta", number: 1, purpose: words.purpose)
    let session = "acta \(Operand.folder.text(in: language))"
    let commands = CommandName.allCases.map { command -> Manual.Part in
      let help = command.help
      let options = command.options.map { "--\($0.rawValue)" }.sorted().joined(separator: " ")
      let title = help.title.text(in: language)
      return .term(
        "acta \(command.rawValue) \(help.operand.text(in: language))",
        options.isEmpty ? title : "\(title): \(options)")
    }
    manual.sections = [
      Manual.Section(
        title: words.commandsTitle, parts: [.term(session, words.session)] + commands),
      Manual.Section(
        title: words.everywhere,
        parts: Option.allCases.filter(\.isGeneral).map(term) + [.paragraph(words.operands)]),
      Manual.Section(
        title: words.codesTitle,
        parts: words.codes.enumerated().map { .term(String($0.offset), $0.element) }
          + [.paragraph(words.more)]),
    ]
    return manual
  }

  /// One command with its options.
  func manual(of command: CommandName) -> Manual {
    var manual = Manual(
      name: "acta \(command.rawValue)", number: 1, purpose: command.help.title.text(in: language))
    manual.sections = [
      Manual.Section(title: words.synopsis, parts: [.paragraph(synopsis(command))])
    ]
    let own = command.options.sorted { $0.rawValue < $1.rawValue }.map(term)
    if !own.isEmpty { manual.sections.append(Manual.Section(title: words.options, parts: own)) }
    manual.sections.append(
      Manual.Section(
        title: words.everywhere,
        parts: Option.allCases.filter(\.isGeneral).map(term) + [.paragraph(words.operands)]))
    return manual
  }

  /// `acta help keys`.
  var keys: Manual {
    Manual(name: words.keysTitle, number: 1, purpose: words.session, sections: keySections)
  }

  private var keySections: [Manual.Section] {
    KeyReference.sections(in: language).map { section in
      Manual.Section(
        title: section.title, parts: section.rows.map { .term($0.keys, $0.title) })
    }
  }

  private var synopses: [String] {
    ["acta \(Operand.folder.text(in: language))"] + CommandName.allCases.map(synopsis)
  }

  private func synopsis(_ command: CommandName) -> String {
    let options = command.options.sorted { $0.rawValue < $1.rawValue }
      .map { "[\(spelled($0))]" }
    return (["acta", command.rawValue, command.help.operand.text(in: language)] + options)
      .joined(separator: " ")
  }

  private func parts(_ command: CommandName) -> [Manual.Part] {
    let help = command.help
    let own = command.options.sorted { $0.rawValue < $1.rawValue }.map(spelled)
    let title = help.title.text(in: language)
    return [
      .term(
        "acta \(command.rawValue) \(help.operand.text(in: language))",
        own.isEmpty ? "\(title)." : "\(title). \(words.options): \(own.joined(separator: ", ")).")
    ]
  }

  private func term(_ option: Option) -> Manual.Part {
    .term(spelled(option), option.help.title.text(in: language))
  }

  private func spelled(_ option: Option) -> String {
    "--\(option.rawValue)" + (option.help.value.map { " \($0.text(in: language))" } ?? "")
  }
}
