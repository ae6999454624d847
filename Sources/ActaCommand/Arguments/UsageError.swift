import ActaMeeting

/// Why the command line was not understood.
enum UsageError: Error, Hashable {
  case unknownCommand(String)
  case unknownOption(String)
  case valueMissing(String)
  /// An option, its value, and what it takes.
  case badValue(Option, String, [String])
  /// An option that must be given here, and what it takes.
  case needed(Option, [String])
  case notHere(Option, String)
  case tooManyWords(String)
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
    let pt = language == .portuguese
    switch self {
    case .unknownCommand(let word):
      let near = UsageError.nearest(word, CommandName.allCases.map(\.rawValue))
      let what = pt ? "acta: não há comando «\(word)»" : "acta: there is no command “\(word)”"
      return what + didYouMean(near, pt) + (pt ? " Veja acta help." : " See acta help.")
    case .unknownOption(let word):
      let near = UsageError.nearest(word, Option.allCases.map { "--\($0.rawValue)" })
      let what = pt ? "acta: não há opção «\(word)»" : "acta: there is no option “\(word)”"
      return what + didYouMean(near, pt)
    case .valueMissing(let word):
      return pt ? "acta: \(word) precisa de um valor." : "acta: \(word) needs a value."
    case .badValue(let option, let value, let all):
      let choices = all.joined(separator: ", ")
      return pt
        ? "acta: «\(value)» não serve para --\(option.rawValue); pode ser: \(choices)."
        : "acta: “\(value)” cannot be --\(option.rawValue); it can be: \(choices)."
    case .needed(let option, let all):
      let choices = all.isEmpty ? "—" : all.joined(separator: ", ")
      return pt
        ? "acta: diga sobre quê com --\(option.rawValue); pode ser: \(choices)."
        : "acta: say about what with --\(option.rawValue); it can be: \(choices)."
    case .notHere(let option, let command):
      return pt
        ? "acta: \(command) não tem a opção --\(option.rawValue)."
        : "acta: \(command) has no option --\(option.rawValue)."
    case .notTogether(let one, let other):
      return pt
        ? "acta: --\(one.rawValue) e --\(other.rawValue) não vão juntos; escolha um."
        : "acta: --\(one.rawValue) and --\(other.rawValue) do not go together; choose one."
    case .wordsMissing(let usage):
      return pt ? "acta: falta dizer mais: \(usage)" : "acta: more must be said: \(usage)"
    case .unknownWord(let word, let near, let all):
      let choices = all.joined(separator: ", ")
      return pt
        ? "acta: não conheço «\(word)»\(didYouMean(near, pt)) Pode ser: \(choices)."
        : "acta: “\(word)” is not known\(didYouMean(near, pt)) It can be: \(choices)."
    case .unknownName(let name, let near):
      return (pt ? "acta: não há «\(name)»" : "acta: there is no “\(name)”") + didYouMean(near, pt)
    case .ambiguousName(let name, let all):
      let choices = all.joined(separator: ", ")
      return pt
        ? "acta: «\(name)» pode ser \(choices); escreva mais do nome."
        : "acta: “\(name)” can be \(choices); write more of the name."
    case .tooManyWords(let word):
      return pt ? "acta: «\(word)» está a mais." : "acta: “\(word)” is one too many."
    }
  }

  private func didYouMean(_ near: String?, _ pt: Bool) -> String {
    near.map { pt ? "; seria \($0)?" : "; did you mean \($0)?" } ?? "."
  }

  /// The spelling that differs least, when it differs little.
  static func nearest(_ word: String, _ all: [String]) -> String? {
    guard word.utf8.count <= 80 else { return nil }
    let wanted = Array(word.utf8)
    let ranked = all.map { ($0, distance(wanted, Array($0.utf8))) }.min { $0.1 < $1.1 }
    return ranked.flatMap { $0.1 <= 3 ? $0.0 : nil }
  }

  private static func distance(_ one: [UInt8], _ two: [UInt8]) -> Int {
    var last = Array(0...two.count)
    for row in one.indices {
      var next = [row + 1]
      for column in two.indices {
        let change = last[column] + (one[row] == two[column] ? 0 : 1)
        next.append(min(change, last[column + 1] + 1, next[column] + 1))
      }
      last = next
    }
    return last[two.count]
  }
}
