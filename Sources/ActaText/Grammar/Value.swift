import ActaMeeting

/// Values of fields read from their text; nil when the text is not of that form.
enum Value {
  static func number(_ text: String) -> Int? { decimal(Array(text.utf8)) }

  /// `80%` or `80`, 0 to 100.
  static func percent(_ text: String) -> Int? {
    let digits = text.utf8.last == 0x25 ? text.utf8.dropLast() : text.utf8[...]
    return decimal(Array(trimmedWords(String(digits) ?? "").utf8)).flatMap { $0 <= 100 ? $0 : nil }
  }

  /// `24`, `24 months`, `2 anos`: a period in months, at least one.
  static func months(_ text: String) -> Int? {
    let parts = text.utf8.split(separator: 0x20)
    guard let first = parts.first, parts.count <= 2, let count = decimal(first),
      (1...1200).contains(count)
    else { return nil }
    guard parts.count == 2 else { return count }
    let unit = FoldedWord(parts[1])
    if ["month", "months", "mes", "meses"].contains(where: { FoldedWord($0) == unit }) {
      return count
    }
    let isYears = ["year", "years", "ano", "anos"].contains { FoldedWord($0) == unit }
    return isYears && count <= 100 ? count * 12 : nil
  }

  /// `8 of 14`, `8 de 14`.
  static func count(_ text: String) -> CountOf? {
    let parts = text.utf8.split(separator: 0x20)
    guard parts.count == 3, let count = decimal(parts[0]), let whole = decimal(parts[2]),
      ofWords.contains(FoldedWord(parts[1]))
    else { return nil }
    return CountOf(count: count, whole: whole)
  }

  private static let ofWords = [FoldedWord("of"), FoldedWord("de")]

  /// `none`, `half+1`, `two-thirds` or a number, in both languages.
  static func quorum(_ text: String) -> QuorumRule? {
    if let number = number(text) { return .number(number) }
    switch word(
      text,
      [Words("none", "nenhum"), Words("half+1", "metade+1"), Words("two-thirds", "dois-terços")])
    {
    case 0: return QuorumRule.none
    case 1: return .halfPlusOne
    case 2: return .twoThirds
    default: return nil
    }
  }

  /// `10:50-11:05, corte de energia`.
  static func pause(_ text: String) -> Break? {
    let parts = text.utf8.split(separator: 0x2C, maxSplits: 1)
    guard let first = parts.first, let span = TimeSpan(trimmedWords(String(first) ?? "")) else {
      return nil
    }
    let note = parts.count > 1 ? trimmedWords(String(parts[1]) ?? "") : nil
    return Break(span: span, note: note)
  }

  /// `2026-10-29 09:00`, or the day alone.
  static func next(_ text: String) -> NextMeeting? {
    let parts = text.utf8.split(separator: 0x20).map { String($0) ?? "" }
    guard let first = parts.first, parts.count <= 2, let date = CalendarDate(iso: first) else {
      return nil
    }
    guard parts.count == 2 else { return NextMeeting(date: date) }
    guard let time = TimeSpan(parts[1])?.start else { return nil }
    return NextMeeting(date: date, time: time)
  }

  /// `PD, for`: who cast the vote and which way.
  static func casting(_ text: String) -> (institution: String, vote: CastingVote)? {
    let parts = commaList(text)
    guard parts.count == 2,
      let side = word(parts[1], [FieldKey.votesFor.words, FieldKey.votesAgainst.words])
    else { return nil }
    return (parts[0], side == 0 ? .inFavour : .against)
  }

  /// `GRP-INH/2026-06-18/D2, adopted, Cria-se a linha.`: a decision in full, its result, its wording.
  static func answer(_ text: String) -> ProposalAnswer? {
    let parts = text.utf8.split(separator: 0x2C, maxSplits: 2, omittingEmptySubsequences: false)
      .map { trimmedWords(String($0) ?? "") }
    guard parts.count >= 2, let decision = Reference(parts[0]), decision.group != nil,
      decision.meeting != nil, let result = word(parts[1], as: DecisionResult.self)
    else { return nil }
    return ProposalAnswer(decision: decision, result: result, text: parts.count > 2 ? parts[2] : "")
  }

  /// `PRM, falta de viatura`.
  static func voice(_ text: String) -> Voice {
    let parts = text.utf8.split(separator: 0x2C, maxSplits: 1)
    let reason = parts.count > 1 ? trimmedWords(String(parts[1]) ?? "") : nil
    return Voice(
      institution: trimmedWords(parts.first.flatMap { String($0) } ?? ""), reason: reason)
  }

  /// `Diversos | other | 10`: a title, then a kind of item and minutes where they are known.
  static func standing(_ text: String) -> StandingItem? {
    let parts = text.utf8.split(separator: 0x7C, omittingEmptySubsequences: false)
      .map { trimmedWords(String($0) ?? "") }
    guard let title = parts.first, !title.isEmpty, parts.count <= 3 else { return nil }
    var item = StandingItem(title: title, kind: nil, minutes: nil)
    for part in parts.dropFirst() where !part.isEmpty {
      if item.kind == nil, let kind = word(part, as: ItemKind.self) {
        item.kind = kind
      } else if item.minutes == nil, let minutes = number(part) {
        item.minutes = minutes
      } else {
        return nil
      }
    }
    return item
  }

  /// Place in `words` of the one that the text is, in either language; a blank is as good as a hyphen.
  static func word(_ text: String, _ words: [Words]) -> Int? {
    let wanted = FoldedWord(hyphenated: text)
    return words.firstIndex(where: wanted.isOne)
  }

  static func word<Word: FormatWord>(_ text: String?, as type: Word.Type) -> Word? {
    guard let text else { return nil }
    let wanted = FoldedWord(hyphenated: text)
    return Word.allCases.first { wanted.isOne(of: $0.words) }
  }

  /// The nearest word when the text is a slip of it.
  static func near(_ text: String, _ words: [Words]) -> Words? {
    let wanted = FoldedWord(hyphenated: text)
    return words.first { word in
      [word.english, word.portuguese].contains {
        FoldedWord($0).isNear(wanted, limit: FoldedWord($0).tolerance)
      }
    }
  }
}

extension FoldedWord {
  /// Whether it is one of the spellings of a word, in either language.
  fileprivate func isOne(of words: Words) -> Bool {
    isSame(as: words.english) || isSame(as: words.portuguese)
      || words.also.contains { isSame(as: $0) }
  }
}

/// The words of a closed list, ready to be looked up by their folded bytes: for lists that are asked
/// about in every row.
struct WordTable<Word: FormatWord>: Sendable {
  private let words: [FoldedWord: Word]

  init(_ type: Word.Type) {
    var words: [FoldedWord: Word] = [:]
    for word in type.allCases {
      for text in [word.words.english, word.words.portuguese] + word.words.also {
        words[FoldedWord(text)] = word
      }
    }
    self.words = words
  }

  subscript(text: String) -> Word? { words[FoldedWord(hyphenated: text)] }
}

extension Value {
  static let actionStates = WordTable(ActionState.self)
  static let attendanceWords = WordTable(AttendanceWord.self)

  /// What `bad-value` says of a word that is no state of an action, in a place of some name.
  static func stateComplaint(_ place: Words, _ typed: String) -> [String] {
    let advice = ValueForm.word(ActionState.allCases.map(\.words)).advice
    return [
      place.english, typed.prefixForMessage, place.portuguese, advice.english, advice.portuguese,
    ]
  }
}
