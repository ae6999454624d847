import ActaMeeting

/// Which institution of the group a cell of someone's list means: by its code, its name or an alias,
/// in full or with the place, in any case, with or without accents, as before or after the
/// Orthographic Agreement.
struct InstitutionReader {
  private let group: Group
  private var byWords: [[String]: String?] = [:]
  private var byLetters: [String: String?] = [:]
  private var withoutPlace: [[String]: String?] = [:]
  /// By bytes: a word of a cell may be made to be slow to compare.
  private var codes: [[UInt8]: String] = [:]
  private var placeWords: Set<String>

  init(_ group: Group) {
    self.group = group
    placeWords = Set([group.place, group.province].compactMap { $0 }.flatMap(Self.words))
    for one in group.institutions {
      codes[Array(one.code.utf8)] = one.code
      for name in [one.code, one.name] + one.aliases {
        let words = Self.words(name)
        Self.note(one.code, at: words, in: &byWords)
        Self.note(one.code, at: words.joined(), in: &byLetters)
        Self.note(one.code, at: kernel(words), in: &withoutPlace)
      }
    }
  }

  /// Nil when the group does not know it as it is written.
  func exactCode(of text: String) -> String? {
    let words = Self.words(text)
    return group.code(answeringTo: text) ?? byWords[words, default: nil]
      ?? byLetters[words.joined(), default: nil]
  }

  /// The one institution that is meant; nil when none is, or more than one can be.
  func code(of text: String) -> String? {
    if let code = exactCode(of: text) { return code }
    if let code = withoutPlace[kernel(Self.words(text)), default: nil] { return code }
    let found = Set(pieces(text).compactMap { exactCode(of: $0) })
    if !found.isEmpty { return found.count == 1 ? found.first : nil }
    return named(in: text)
  }

  /// `Comando Distrital da PRM`: a code in capitals among words that every service has in its name.
  private func named(in text: String) -> String? {
    let words = text.utf8.split { !(0x30...0x39).contains($0) && !Self.isLetter($0) }
    let found = words.compactMap { codes[Array($0)] }
    let others = words.filter { codes[Array($0)] == nil }.flatMap { Self.words(String($0) ?? "") }
    guard let code = found.first, code.utf8.count > 2,
      found.allSatisfy({ $0.utf8.elementsEqual(code.utf8) }),
      others.allSatisfy({ Self.ofEveryService.contains($0) || placeWords.contains($0) })
    else { return nil }
    return code
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }

  /// What stands between brackets, bars, dashes and commas.
  private func pieces(_ text: String) -> [String] {
    var pieces: [[UInt8]] = [[]]
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      let dash = Self.dashes.first { rest.starts(with: $0) }
      if let dash { rest = rest.dropFirst(dash.count) } else { rest = rest.dropFirst() }
      if dash != nil || Self.signs.contains(byte) {
        pieces.append([])
      } else {
        pieces[pieces.count - 1].append(byte)
      }
    }
    return pieces.map { trimmedWords(String(decoding: $0, as: UTF8.self)) }
      .filter { !$0.isEmpty }
  }

  private static let signs = Array("()/;,:[]".utf8)
  private static let dashes = [" - ", "–", "—"].map { Array($0.utf8) }

  /// Without the place and the words that are said or left out.
  private func kernel(_ words: [String]) -> [String] {
    let kernel = words.filter { !placeWords.contains($0) && !Self.smallWords.contains($0) }
    return kernel.isEmpty ? words : kernel
  }

  /// A name that two institutions go by stands for neither.
  private static func note<Key>(_ code: String, at key: Key, in table: inout [Key: String?]) {
    if let present = table[key], present != code {
      table[key] = .some(nil)
    } else {
      table[key] = code
    }
  }

  /// Words without accents; consonants that the Agreement drops are dropped.
  private static func words(_ text: String) -> [String] {
    HeadingWords(text).all.map { word in
      var result = word
      for (long, short) in [("cc", "c"), ("ct", "t"), ("pt", "t"), ("pc", "c")] {
        result = String(decoding: replacing(long, by: short, in: result), as: UTF8.self)
      }
      return result
    }
  }

  private static func replacing(_ long: String, by short: String, in word: String) -> [UInt8] {
    let sought = Array(long.utf8)
    var result: [UInt8] = []
    var rest = Array(word.utf8)[...]
    while let first = rest.first {
      if rest.starts(with: sought) {
        result += Array(short.utf8)
        rest = rest.dropFirst(sought.count)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  private static let smallWords: Set<String> = [
    "de", "da", "do", "das", "dos", "e", "em", "a", "o", "the", "of", "and", "distrito",
    "distrital", "provincia", "provincial", "cidade", "n",
  ]
  private static let ofEveryService = smallWords.union([
    "comando", "esquadra", "posto", "direcao", "delegacao", "servico", "servicos", "gabinete",
    "departamento", "reparticao", "secretaria", "sector", "setor", "setores", "escritorio",
    "representacao", "office",
  ])
}
