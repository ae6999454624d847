/// A person's name as it is compared: without case, accents, titles and the order of its words, so
/// that `Dr. João Exemplo` and `EXEMPLO, Joao` are one.
package struct PersonName: Hashable, Sendable {
  /// Sorted by their bytes.
  package let words: [PlainWord]
  /// Without particles such as `dos`, which people write or leave out.
  let kernel: [PlainWord]

  package init(_ text: String) {
    var words = text.utf8.split { PersonName.parts.contains($0) }
      .map { PlainWord(String($0) ?? "") }.filter { !$0.bytes.isEmpty }
    while words.count > 1, let first = words.first, PersonName.titles.contains(first) {
      words.removeFirst()
    }
    while words.count > 1, let last = words.last, PersonName.titles.contains(last) {
      words.removeLast()
    }
    self.words = words.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    kernel = self.words.filter { !PersonName.particles.contains($0) }
  }

  package var isEmpty: Bool { words.isEmpty }

  /// Whether a text is nothing but titles: `Dra.`, `Prof. Dr.`
  package static func isTitle(_ text: String) -> Bool {
    let words = text.utf8.split { parts.contains($0) }.map { PlainWord(String($0) ?? "") }
    return !words.isEmpty && words.allSatisfy(titles.contains)
  }

  /// Blank, tab, full stop, comma, semicolon and the bytes of the ordinal signs' lead.
  private static let parts: Set<UInt8> = [0x20, 0x09, 0x2E, 0x2C, 0x3B]

  private static let titles: Set<PlainWord> = Set(
    [
      "dr", "dra", "drª", "doutor", "doutora", "sr", "sra", "srª", "senhor", "senhora", "eng",
      "enga", "engª", "engº", "arq", "prof", "profa", "profª", "enf", "enfa", "enfª", "mestre",
      "ª", "º", "msc", "phd", "adv", "lic", "exmo", "exma", "mr", "mrs", "ms", "miss", "madam",
    ].map { PlainWord($0) })

  private static let particles: Set<PlainWord> = Set(
    ["de", "da", "do", "dos", "das", "e"].map { PlainWord($0) })
}

/// By what a person is recognised over activities: the name and the institution.
package struct PersonKey: Hashable, Sendable {
  package var name: PersonName
  /// Of the institution's code; empty when none is known.
  package var institution: PlainWord
  /// Whether this is the second person of that name there, as `distinct` says.
  package var isOther = false

  package init(name: PersonName, institution: PlainWord) {
    self.name = name
    self.institution = institution
  }
}

/// `João M. Exemplo (PRM)`: a person as `alias` and `distinct` name one.
struct NamedPerson {
  var name: PersonName
  var institution: String?

  init(_ text: String) {
    guard let open = text.utf8.lastIndex(of: 0x28), text.utf8.last == 0x29, open > text.startIndex
    else {
      name = PersonName(text)
      return
    }
    name = PersonName(String(text[..<open]))
    institution = trimmedWords(String(text[text.utf8.index(after: open)...].dropLast()))
  }
}
