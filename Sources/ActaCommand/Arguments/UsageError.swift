import ActaMeeting
import ActaText

/// Why the command line was not understood.
enum UsageError: Error, Hashable {
  case unknownCommand(String)
  case unknownOption(String)
  case valueMissing(String)
  /// An option, its value, and what it takes.
  case badValue(Option, String, [String])
  /// The same of an option that takes words of the format, with the nearest in either language.
  case badWord(Option, String, String?, [String])
  /// An option that must be given here, and what it takes; nothing where there is nothing yet.
  case needed(Option, [String])
  /// An option that the command does not have, and those it has.
  case notHere(Option, String, [Option])
  case tooManyWords(String)
  /// A word as it is shown, `lat<E7>.txt`: what is not UTF-8 no path or text of ours could say.
  case notUTF8(String)
  case notTogether(Option, Option)
  /// How the command is called.
  case wordsMissing(String)
  /// A word, the nearest right one, and all there are.
  case unknownWord(String, String?, [String])
  /// The name of an action, a proposal or a decision, and the nearest there is.
  case unknownName(String, String?)
  /// Such a name, and what it can stand for.
  case ambiguousName(String, [String])

  func text(in language: Language) -> String {
    switch language {
    case .portuguese: "acta: \(portuguese)"
    case .english: "acta: \(english)"
    }
  }

  private var portuguese: String {
    switch self {
    case .unknownCommand(let word): "não há comando «\(word)»\(seria) Veja acta help."
    case .unknownOption(let word): "não há opção «\(word)»\(seria)"
    case .valueMissing(let word): "\(word) precisa de um valor."
    case .badValue(let option, let value, let all), .badWord(let option, let value, _, let all):
      "«\(value)» não serve para --\(option.rawValue)\(near == nil ? ";" : seria) "
        + "\(near == nil ? "pode" : "Pode") ser: \(UsageError.list(all))."
    case .needed(let option, let all):
      "falta --\(option.rawValue)"
        + (all.isEmpty ? "." : "; pode ser: \(UsageError.list(all)).")
    case .notHere(let option, let command, let all):
      "\(command) não tem a opção --\(option.rawValue)\(seria) Tem: \(UsageError.options(all))."
    case .notTogether(let one, let other):
      "--\(one.rawValue) e --\(other.rawValue) não vão juntos; escolha um."
    case .wordsMissing(let usage): "falta dizer mais: \(usage)"
    case .unknownWord(let word, _, let all):
      "não conheço «\(word)»\(seria)" + (all.isEmpty ? "" : " Pode ser: \(UsageError.list(all)).")
    case .unknownName(let name, _): "não há «\(name)»\(seria)"
    case .ambiguousName(let name, let all):
      "«\(name)» pode ser \(UsageError.list(all)); escreva mais do nome."
    case .tooManyWords(let word) where UsageError.looksLikeOption(word):
      "«\(word)» está a mais: depois de -- nada é opção; ponha as opções antes."
    case .tooManyWords(let word): "«\(word)» está a mais."
    case .notUTF8(let word):
      "«\(word)» não está em UTF-8; se é um ficheiro, dê-lhe outro nome (mv)."
    }
  }

  private var english: String {
    switch self {
    case .unknownCommand(let word): "there is no command “\(word)”\(meant) See acta help."
    case .unknownOption(let word): "there is no option “\(word)”\(meant)"
    case .valueMissing(let word): "\(word) needs a value."
    case .badValue(let option, let value, let all), .badWord(let option, let value, _, let all):
      "“\(value)” cannot be --\(option.rawValue)\(near == nil ? ";" : meant) "
        + "\(near == nil ? "it" : "It") can be: \(UsageError.list(all))."
    case .needed(let option, let all):
      "--\(option.rawValue) is missing"
        + (all.isEmpty ? "." : "; it can be: \(UsageError.list(all)).")
    case .notHere(let option, let command, let all):
      "\(command) has no option --\(option.rawValue)\(meant) It has: \(UsageError.options(all))."
    case .notTogether(let one, let other):
      "--\(one.rawValue) and --\(other.rawValue) do not go together; choose one."
    case .wordsMissing(let usage): "more must be said: \(usage)"
    case .unknownWord(let word, _, let all):
      "“\(word)” is not known\(meant)" + (all.isEmpty ? "" : " It can be: \(UsageError.list(all)).")
    case .unknownName(let name, _): "there is no “\(name)”\(meant)"
    case .ambiguousName(let name, let all):
      "“\(name)” can be \(UsageError.list(all)); write more of the name."
    case .tooManyWords(let word) where UsageError.looksLikeOption(word):
      "unexpected word “\(word)”: after -- nothing is an option; put options before it."
    case .tooManyWords(let word): "unexpected word “\(word)”."
    case .notUTF8(let word):
      "“\(word)” is not UTF-8; if it is a file, give it another name (mv)."
    }
  }

  /// What was most likely meant; nil when nothing is near.
  private var near: String? {
    switch self {
    case .unknownCommand(let word): nearest(to: word, among: CommandName.allCases.map(\.rawValue))
    case .unknownOption(let word):
      nearest(to: word, among: Option.allCases.map { "--\($0.rawValue)" })
    case .badValue(_, let value, let all): nearest(to: value, among: all)
    case .unknownWord(_, let near, _), .unknownName(_, let near), .badWord(_, _, let near, _): near
    case .valueMissing, .needed, .notHere, .tooManyWords, .notTogether, .wordsMissing,
      .ambiguousName, .notUTF8:
      nil
    }
  }

  private var seria: String { near.map { "; seria \($0)?" } ?? "." }

  private var meant: String { near.map { "; did you mean \($0)?" } ?? "." }

  private static func looksLikeOption(_ word: String) -> Bool {
    word.utf8.count > 1 && word.utf8.first == 0x2D
  }

  private static func list(_ all: [String]) -> String { all.joined(separator: ", ") }

  private static func options(_ all: [Option]) -> String {
    list(all.map { "--\($0.rawValue)" })
  }
}
