/// The tables by which each word of a text is told, and most are passed over at once.
extension SafeguardTables {
  /// Every word of every table with the tables that hold it.
  static let vocabulary: WordIndex = {
    var words = WordIndex(capacity: 1536)
    for table in tables { forEachWord(of: table.words) { words.insert($0, table.number) } }
    for (_, table) in traits { forEachWord(of: table.words) { words.insert($0, table.number) } }
    addPairs(spellingPairs, spelled, to: &words)
    addPairs(circumflexPairs, circumflexed, to: &words)
    months.forEachPhrase { words.insert($0, month) }
    return words
  }()

  private static let tables = [
    subjects, subjectsInPlural, cases, kin, noNames, units, currencies, ageBefore, ageNumerals,
    rangeWords, minors, durations, smallNumbers, newOnes, counted, articles, genitives,
    generalNouns,
    violations, rules, soon, streets, fileKinds, quarters, schools, schoolCodes, institutes, grades,
    gradesBefore, ordinals, gradeNumerals, titleWords, caseRoles, rangeEnds, rangeArticles,
    ageUnitWords, founded, schoolKinds, topics, offices, topicLinks, people, things,
  ]

  private static func forEachWord(of list: String, _ take: (ArraySlice<UInt8>) -> Void) {
    let letters = Array(list.utf8)
    var start = 0
    for place in 0...letters.count where place == letters.count || letters[place] == 0x20 {
      if place > start { take(letters[start..<place]) }
      start = place + 1
    }
  }

  /// The bits of words that may be spelt otherwise here, of those with a circumflex, and of months.
  static let spelled: WordTable.Numbers = 1 << 63
  static let circumflexed: WordTable.Numbers = 1 << 62
  static let month: WordTable.Numbers = 1 << 61
  /// The bits of all tables of words.
  static let known: WordTable.Numbers = (1 << 61) - 1

  /// The bits of the words at which a rule begins; those of the others stand around them.
  static let opening: WordTable.Numbers =
    [
      subjects, subjectsInPlural, kin, people, cases, ageNumerals, smallNumbers, fileKinds,
      violations,
      quarters, schools, schoolCodes, institutes, ordinals, gradesBefore,
    ].reduce(traitWords) { $0 | $1.number }

  /// The first word of each pair and its plurals.
  private static func addPairs(
    _ pairs: String, _ number: WordTable.Numbers, to words: inout WordIndex
  ) {
    var isFirst = true
    forEachWord(of: pairs) { word in
      if isFirst {
        words.insert(word, number)
        words.insert(word + [0x73], number)
        words.insert(word + [0x65, 0x73], number)
      }
      isFirst.toggle()
    }
  }

  /// Of every phrase that a rule looks for at the beginning of a word.
  static let openings = OpeningTable([
    (.document, [documents]), (.process, [processes]), (.birth, [births, birthLabels]),
    (.address, [blocks, houses]), (.house, [dwellings, streetWords]), (.link, [socialHosts]),
    (.atSign, [atSigns]), (.ageName, [ageNames]), (.counts, [participants, wholeCountry]),
    (.health, [healthStems, healthPhrases]), (.secret, [secretStems, secretPhrases]),
    (.nickname, [nicknames, nicknamesBeforeNames]),
    (.informant, [informants, sources, tellingStems, informantStems]), (.pronoun, [pronouns]),
    (.danger, [dangers, dangerBeginnings]), (.safePlace, [safePlaces]), (.guardian, [guardians]),
    (.initials, [initialsWords]), (.term, terms.map(\.found)),
  ])
}
