import ActaMeeting

/// Which keys and keywords each place of each file knows, and what their values look like.
enum Grammar {
  /// Where a field can stand.
  enum Place: Hashable {
    case header(FileKind)
    case item, attendance, reached
    case block(BlockKeyword)
  }

  static func keys(of place: Place) -> [FieldKey] {
    switch place {
    case .header(.group):
      [
        .group, .id, .level, .parent, .province, .place, .lang, .frequency, .quorum, .share,
        .letterhead, .coordinator, .secretariat, .standing, .refresher,
        .allow, .hints, .veil, .cipher,
      ]
    case .header(.meeting):
      [
        .meeting, .number, .date, .time, .started, .ended, .pause, .place, .type, .chair,
        .secretary, .quorum, .status, .share, .next, .approvedIn, .seal,
      ]
    case .header(.training):
      [
        .training, .kind, .date, .place, .topic, .organiser, .trainer, .funder, .certificate,
        .passMark, .share, .campaign,
      ]
    case .header(.packet): [.referral, .group, .meeting, .to, .date, .share]
    case .header(.proposals), .header(.updates), .header(.wording): []
    case .item:
      [
        .kind, .state, .lead, .time, .proposal, .opened, .closed, .level, .stage, .training, .share,
      ]
    case .attendance, .reached: [.columns]
    case .block(let keyword): keys(of: keyword)
    }
  }

  private static func keys(of keyword: BlockKeyword) -> [FieldKey] {
    switch keyword {
    case .institution: [.sector, .alias, .seat, .from, .until]
    case .member: [.of, .role, .function, .sex, .alias, .distinct, .from, .until]
    case .decision:
      [
        .on, .result, .until, .to, .ratifies, .basis, .standAside, .block, .consults, .counted,
        .votesFor, .votesAgainst, .abstain, .votedFor, .votedAgainst, .abstained, .rule, .casting,
        .present, .at, .share,
      ]
    case .action: [.who, .with, .due, .priority, .origin, .share]
    case .review: [.due, .who, .by, .to, .into, .evidence]
    case .restricted: []
    case .proposal:
      [.by, .date, .stage, .level, .problem, .indicator, .withdrawn, .origin, .answer]
    case .correction: [.on, .reads, .shouldRead, .date]
    }
  }

  static func keywords(of kind: FileKind) -> [BlockKeyword] {
    switch kind {
    case .group: [.institution, .member]
    case .meeting: [.decision, .action, .review, .restricted, .correction]
    case .proposals: [.proposal]
    case .packet: [.proposal, .decision, .restricted]
    case .training, .updates, .wording: []
    }
  }

  /// Fields that may stand more than once.
  static func repeats(_ key: FieldKey) -> Bool {
    switch key {
    case .letterhead, .standing, .alias, .distinct, .allow, .pause, .opened, .closed, .standAside,
      .block,
      .consults,
      .on, .proposal, .trainer, .with, .answer, .votedFor, .votedAgainst, .abstained:
      true
    default: false
    }
  }

  static func form(of key: FieldKey, in place: Place) -> ValueForm {
    switch (place, key) {
    case (.header(.training), .date): .dates
    case (.header(.training), .kind): .word(words(TrainingKind.self))
    case (.header(.group), .level): .word(words(GroupLevel.self))
    case (.header(.group), .quorum): .quorumRule
    case (.item, .time): .number
    case (.block(.decision), .on): .references
    case (.block(.correction), .on): .text
    default: form(of: key)
    }
  }

  private static func form(of key: FieldKey) -> ValueForm {
    switch key {
    case .date, .from, .until, .due, .withdrawn: .date
    case .started, .ended, .opened, .closed, .at: .clock
    case .time: .span
    case .pause: .pause
    case .next: .dateTime
    case .number, .votesFor, .votesAgainst, .abstain, .veil: .number
    case .certificate, .passMark: .percent
    case .refresher: .months
    case .quorum, .present: .count
    case .share: .label
    case .seal: .seal
    case .lang: .language
    case .id, .parent, .who, .chair, .secretary: .code
    case .proposal: .references
    case .ratifies, .origin, .into, .referral: .reference
    case .answer: .answer
    case .standing: .standing
    case .allow: .text
    case .casting: .casting
    default: wordForms[key] ?? .text
    }
  }

  /// Made once: every field with a word of a list asks for its own.
  private static let wordForms: [FieldKey: ValueForm] = [
    .frequency: .word(words(Frequency.self)), .seat: .word(words(Seat.self)),
    .role: .word(words(MemberRole.self)), .sex: .word(words(Sex.self)),
    .type: .word(words(MeetingType.self)), .status: .word(words(MeetingStatus.self)),
    .kind: .word(words(ItemKind.self)), .state: .word(words(WrittenItemState.self)),
    .level: .word(words(ProblemLevel.self)), .stage: .word(words(CaseStage.self)),
    .result: .word(words(DecisionResult.self)), .basis: .word(words(DecisionBasis.self)),
    .counted: .word(words(YesNo.self)), .hints: .word(words(YesNo.self)),
    .cipher: .word(words(Cipher.self)), .rule: .word(words(MajorityRule.self)),
    .priority: .word(words(Priority.self)),
  ]

  private static func words<Word: FormatWord>(_ type: Word.Type) -> [Words] {
    Word.allCases.map(\.words)
  }
}

/// The keys of one place, ready to be looked up by their folded bytes.
struct KeyTable {
  private let keys: [FoldedWord: FieldKey]
  /// In the order of the grammar.
  private let ordered: [(word: FoldedWord, key: FieldKey)]

  init(_ place: Grammar.Place) {
    ordered = Grammar.keys(of: place).flatMap { key in
      ([key.words.english, key.words.portuguese] + key.words.also).map { (FoldedWord($0), key) }
    }
    keys = Dictionary(ordered.map { ($0.word, $0.key) }, uniquingKeysWith: { $1 })
  }

  subscript(word: FoldedWord) -> FieldKey? { keys[word] }

  /// The key that a word is a slip of.
  func near(_ word: FoldedWord) -> FieldKey? {
    ordered.first { $0.word.isNear(word, limit: min($0.word.tolerance, word.tolerance)) }?.key
  }

  /// The key of three letters that a word is one slip away from, among those that are wanted.
  func short(near word: FoldedWord, _ isWanted: (FieldKey) -> Bool) -> FieldKey? {
    ordered.first {
      $0.word.bytes.count == 3 && $0.word.isNear(word, limit: 1) && isWanted($0.key)
    }?.key
  }
}

/// Every table of one kind of file.
struct FileGrammar {
  let kind: FileKind
  let header: KeyTable
  let item: KeyTable
  let columns: KeyTable
  let blocks: [BlockKeyword: KeyTable]
  let keywords: [FoldedWord: BlockKeyword]

  init(_ kind: FileKind) {
    self.kind = kind
    header = KeyTable(.header(kind))
    item = FileGrammar.ofItems
    columns = FileGrammar.ofTables
    var blocks: [BlockKeyword: KeyTable] = [:]
    var keywords: [FoldedWord: BlockKeyword] = [:]
    for keyword in Grammar.keywords(of: kind) {
      blocks[keyword] = KeyTable(.block(keyword))
      for word in [keyword.words.english, keyword.words.portuguese] + keyword.words.also {
        keywords[FoldedWord(word)] = keyword
      }
    }
    self.blocks = blocks
    self.keywords = keywords
  }

  /// The keyword that a word is a slip of.
  func keyword(near word: FoldedWord) -> BlockKeyword? {
    keywords.first { $0.key.isNear(word, limit: $0.key.tolerance) }?.value
  }

  func table(of place: Grammar.Place) -> KeyTable {
    switch place {
    case .header: header
    case .item: item
    case .attendance, .reached: columns
    case .block(let keyword): blocks[keyword] ?? columns
    }
  }

  /// The same in every kind of file.
  private static let ofItems = KeyTable(.item)
  private static let ofTables = KeyTable(.attendance)

  static let group = FileGrammar(.group)
  static let meeting = FileGrammar(.meeting)
  static let proposals = FileGrammar(.proposals)
  static let training = FileGrammar(.training)
  static let updates = FileGrammar(.updates)
  static let packet = FileGrammar(.packet)
}
