import ActaMeeting

/// Scripts that complete acta's command line, made from the tables of commands and options.
enum Completion: String, CaseIterable {
  case bash, zsh, fish

  func script(in language: Language) -> String {
    switch self {
    case .bash: BashCompletion.script
    case .zsh: ZshCompletion(language: language).script
    case .fish: FishCompletion(language: language).script
    }
  }

  /// Options of a command with the general ones, in order.
  static func options(of command: CommandName?) -> [Option] {
    Option.allCases.filter { $0.isGeneral || command?.options.contains($0) == true }
      .sorted { $0.rawValue < $1.rawValue }
  }
}

/// For bash: `source <(acta help completion bash)`.
private enum BashCompletion {
  static var script: String {
    let topics = HelpCommand.topics + CommandName.allCases.map(\.rawValue)
    let cases = CommandName.allCases.map { command in
      "    \(command.rawValue)) options=\"\(spelled(Completion.options(of: command)))\" ;;"
    }
    return """
      # bash completion for acta
      _acta() {
        local word="${COMP_WORDS[COMP_CWORD]}" command="" options i
        for ((i = 1; i < COMP_CWORD; i++)); do
          case "${COMP_WORDS[i]}" in
            -*) ;;
            *) command="${COMP_WORDS[i]}"; break ;;
          esac
        done
        case "$command" in
      \(cases.joined(separator: "\n"))
          *) options="\(spelled(Completion.options(of: nil)))" ;;
        esac
        if [[ "$word" == -* ]]; then
          COMPREPLY=($(compgen -W "$options" -- "$word"))
        elif [[ -z "$command" ]]; then
          COMPREPLY=($(compgen -W "\(CommandName.allCases.map(\.rawValue).joined(separator: " "))" -- "$word"))
          COMPREPLY+=($(compgen -f -- "$word"))
        elif [[ "$command" == help ]]; then
          COMPREPLY=($(compgen -W "\(topics.joined(separator: " "))" -- "$word"))
        else
          COMPREPLY=($(compgen -f -- "$word"))
        fi
      }
      complete -o filenames -F _acta acta

      """
  }

  private static func spelled(_ options: [Option]) -> String {
    options.map { "--\($0.rawValue)" }.joined(separator: " ")
  }
}

/// For zsh: into a folder of `fpath` as `_acta`.
private struct ZshCompletion {
  let language: Language

  var script: String {
    let commands = CommandName.allCases.map {
      "    '\($0.rawValue):\(quoted($0.help.title.text(in: language)))'"
    }
    let cases = CommandName.allCases.map { command in
      "    \(command.rawValue)) _arguments \(arguments(command)) '*:file:_files' ;;"
    }
    return """
      #compdef acta
      _acta() {
        local -a commands
        commands=(
      \(commands.joined(separator: "\n"))
        )
        if (( CURRENT == 2 )) && [[ "$words[2]" != -* ]]; then
          _describe 'acta' commands
          _files
          return
        fi
        case "$words[2]" in
      \(cases.joined(separator: "\n"))
          *) _arguments \(arguments(nil)) '*:file:_files' ;;
        esac
      }
      _acta "$@"

      """
  }

  private func arguments(_ command: CommandName?) -> String {
    Completion.options(of: command).map { option in
      let title = quoted(option.help.title.text(in: language))
      let value = option.help.value.map { ":\(quoted($0.text(in: language))):" } ?? ""
      return "'--\(option.rawValue)[\(title)]\(value)'"
    }.joined(separator: " ")
  }

  private func quoted(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "'": result += "’"
      case ":", "[", "]": result += "\\" + String(Character(scalar))
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}

/// For fish: into `~/.config/fish/completions/acta.fish`.
private struct FishCompletion {
  let language: Language

  var script: String {
    let names = CommandName.allCases.map(\.rawValue).joined(separator: " ")
    let none = "not __fish_seen_subcommand_from \(names)"
    let commands = CommandName.allCases.map {
      "complete -c acta -n '\(none)' -a \($0.rawValue) -d '\(quoted($0.help.title))'"
    }
    let general = Option.allCases.filter(\.isGeneral).map { line($0, condition: nil) }
    let own = CommandName.allCases.flatMap { command in
      command.options.sorted { $0.rawValue < $1.rawValue }.map {
        line($0, condition: "__fish_seen_subcommand_from \(command.rawValue)")
      }
    }
    return (commands + general + own).joined(separator: "\n") + "\n"
  }

  private func line(_ option: Option, condition: String?) -> String {
    let place = condition.map { " -n '\($0)'" } ?? ""
    let value = option.takesValue ? " -r" : ""
    return
      "complete -c acta\(place) -l \(option.rawValue)\(value) -d '\(quoted(option.help.title))'"
  }

  private func quoted(_ words: Words) -> String {
    words.text(in: language).unicodeScalars.reduce(into: "") { result, scalar in
      if scalar == "'" || scalar == "\\" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
  }
}
