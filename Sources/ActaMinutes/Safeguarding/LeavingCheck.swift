package import ActaMeeting
import ActaSafeguard
import ActaText

/// The check that every document passes before it leaves: the texts that it holds are looked at, and
/// what is found is shown where it stands in the group's files.
package struct LeavingCheck: Sendable {
  private let group: Group
  /// The file that the document is made of comes first.
  private let files: [ScannedFile]

  package init(group: Group, files: [ScannedFile]) {
    self.group = group
    self.files = files
  }

  /// What is to be said about a document.
  package struct Verdict: Hashable, Sendable {
    /// Why nothing may be written; empty when it may.
    package var refused: [FileFinding] = []
    /// What is only said.
    package var listed: [FileFinding] = []

    /// More findings of one line tell nobody more than the line itself.
    private static let mostOfOneLine = 100

    /// Every finding, each with its weight, in the order of the files; of one line the first hundred.
    package func messages(at label: Label, in language: Language) -> [String] {
      var told: [LinePlace: Int] = [:]
      return (refused + listed).compactMap { one in
        guard let level = one.level(at: label) else { return nil }
        let place = LinePlace(file: one.file, line: one.line)
        guard one.line == 0 || told[place, default: 0] < Verdict.mostOfOneLine else { return nil }
        told[place, default: 0] += 1
        return one.message(level, in: language)
      }
    }
  }

  private struct LinePlace: Hashable {
    let file: String
    let line: Int
  }

  /// Judges a document that holds these texts, each a paragraph or a cell before it was broken into
  /// lines; `name` stands for the document where a text comes from no file.
  package func verdict(on texts: [String], label: Label, name: String) -> Verdict {
    let present = findings(in: texts + parted(texts), name)
    guard !present.isEmpty else { return Verdict() }
    var verdict = Verdict()
    for one in locate(present) {
      guard let level = one.level(at: label) else { continue }
      let isRefused = level == .blocking || level == .warning && label >= .green
      if isRefused { verdict.refused.append(one) } else { verdict.listed.append(one) }
    }
    return verdict
  }

  /// Bytes of a text that may well stand in a document several times.
  private static let shortText = 80

  /// Paragraphs of the file that a comment inside parts, where the document holds more than one part:
  /// printed one below the other they are read on.
  private func parted(_ texts: [String]) -> [String] {
    guard let file = files.first, file.kind == .meeting else { return [] }
    var parted: [(whole: [UInt8], parts: [[UInt8]])] = []
    forEachPassage(of: file.document, kind: file.kind) { passage in
      let runs = passage.runs
      guard runs.count > 1 else { return }
      parted.append((passage.text, runs.map { Array($0) }))
    }
    guard !parted.isEmpty else { return [] }
    let printed = Set(texts.map { Array($0.utf8) })
    return parted.filter { one in one.parts.filter(printed.contains).count > 1 }
      .map { String(decoding: $0.whole, as: UTF8.self) }
  }

  private func findings(in texts: [String], _ name: String) -> [FileFinding] {
    let safeguard = Safeguard(SafeguardSettings(of: group, day: files.first?.day))
    var seen: Set<SameFinding> = []
    var found: [FileFinding] = []
    var codes: Set<[UInt8]> = []
    // A document's text no longer says what item it stood under; only its place in a file does.
    var purpose = TextPurpose()
    purpose.isIndividual = true
    // Cells of a table repeat each other; a second look at the same text finds nothing more.
    var looked: Set<[UInt8]> = []
    for text in texts {
      let bytes = Array(text.utf8)
      guard bytes.count > LeavingCheck.shortText || looked.insert(bytes).inserted else { continue }
      let look = safeguard.look(at: bytes, purpose)
      var here = look.findings
      for range in look.caseCodes {
        let isNew = codes.insert(Array(bytes[range])).inserted
        if isNew, codes.count == FileScan.mostCodes + 1 { here.append(Finding(.manyCases, range)) }
      }
      for finding in here {
        let one = FileFinding(
          file: name, line: 0, column: 0, finding: finding, words: plainWords(bytes[finding.range]))
        if seen.insert(SameFinding(one)).inserted { found.append(one) }
      }
    }
    return found
  }

  /// The places of the files where the same words stand; the document itself where they stand in none.
  private func locate(_ present: [FileFinding]) -> [FileFinding] {
    let known = DirectoryWords(group)
    var waiting = present.filter { !known.holds($0) }
    var placed: [FileFinding] = []
    for file in files {
      guard !waiting.isEmpty else { break }
      // Forms put what they quote between marks of their own: most files have no account at all.
      guard waiting.contains(where: { $0.rule != .testimony }) || file.document.quotes else {
        continue
      }
      let scan = FileScan(group: group).findings(in: file).filter { !$0.isComment(in: file) }
      let byWords = Dictionary(grouping: scan, by: \.sameWords)
      let directory = DirectoryWords(file)
      var rest: [FileFinding] = []
      var asked: Set<SameWords> = []
      for one in waiting {
        let places = byWords[one.sameWords] ?? []
        if asked.insert(one.sameWords).inserted { placed += places.withoutRepetition }
        if places.isEmpty, !directory.holds(one) { rest.append(one) }
      }
      waiting = rest
    }
    return placed + waiting.filter { $0.rule != .testimony }
  }
}

extension FileFinding {
  /// Equal for findings of the same rule in the same words, wherever they stand.
  fileprivate var sameWords: SameWords {
    SameWords(rule: rule, words: rule == .manyCases ? [] : words)
  }

  fileprivate func isComment(in file: ScannedFile) -> Bool {
    guard (1...max(1, file.document.lines.count)).contains(line) else { return false }
    return file.document.content(ofLine: line).first == 0x3B
  }
}

extension [FileFinding] {
  /// Without what stands where the one before it does: a place may be found by two ways.
  fileprivate var withoutRepetition: [FileFinding] {
    indices.filter { $0 == startIndex || self[$0] != self[$0 - 1] }.map { self[$0] }
  }
}

/// What makes two findings in a document one.
private struct SameFinding: Hashable {
  let same: SameWords
  let level: Level
  let suggestion: String?

  init(_ one: FileFinding) {
    same = SameWords(rule: one.rule, words: one.words)
    level = one.finding.level
    suggestion = one.finding.suggestion
  }
}

/// What makes a finding in a document one with a finding in a file.
private struct SameWords: Hashable {
  var rule: Rule
  var words: [UInt8]
}

/// Names and contacts that stand where they belong: names in lists of people, contacts in the group's
/// own letterhead and nowhere else, addresses in places.
private struct DirectoryWords {
  private var names: [[UInt8]] = []
  private var contacts: [[UInt8]] = []
  private var addresses: [[UInt8]] = []

  /// What reaches a member or an institution stands in the group's own file, and in no document.
  init(_ file: ScannedFile) {
    let all = passages(of: file.document, kind: file.kind)
    names = all.filter { [.directory, .people].contains($0.role) }.map { plainWords($0.text[...]) }
    addresses = names + all.filter { $0.role == .place }.map { plainWords($0.text[...]) }
  }

  /// The letterhead and the seats of a group.
  init(_ group: Group) {
    let people = group.institutions.map(\.name) + group.members.map(\.name)
    names = people.map { plainWords(Array($0.utf8)[...]) }
    contacts = group.letterheads.map { plainWords(Array($0.utf8)[...]) }
    addresses = names + contacts
  }

  func holds(_ finding: FileFinding) -> Bool {
    let texts: [[UInt8]]
    switch finding.rule {
    case .fullName, .singleName, .kinship: texts = names
    case .mobile, .landline, .foreignPhone, .taxNumberBare, .email, .socialProfile:
      texts = contacts
    case .address: texts = addresses
    default: return false
    }
    return texts.contains { DirectoryWords.contains($0, finding.words) }
  }

  private static func contains(_ text: [UInt8], _ words: [UInt8]) -> Bool {
    guard let first = words.first, text.count >= words.count else { return false }
    for start in 0...(text.count - words.count) where text[start] == first {
      if text[start..<(start + words.count)].elementsEqual(words) { return true }
    }
    return false
  }
}

extension Document {
  /// Whether anything stands between quotation marks, as far as that can be told at a glance.
  fileprivate var quotes: Bool {
    // The last bytes of `"`, `«`, `“` and `„`: most files have none of them.
    bytes.indices.contains { index in
      switch bytes[index] {
      case 0x22: true
      case 0xAB: index > 0 && bytes[index - 1] == 0xC2
      case 0x9C, 0x9E: index > 1 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE2
      default: false
      }
    }
  }
}
