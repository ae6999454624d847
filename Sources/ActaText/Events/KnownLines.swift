import ActaMeeting

/// What the grammar says of lines, asked once for each different line: the lines of an archive
/// repeat themselves (`quem: SDSMAS`, `ana: presente`), so nearly every answer is known already.
struct KnownLines: ~Copyable {
  /// What stands before a colon.
  enum Key {
    /// No key of that place.
    case none
    /// `x-…`, a field of the user's own.
    case own
    /// Its value may be anything.
    case free
    /// Its value must have a form.
    case formed(Formed)
  }

  /// A key whose value must have a form.
  struct Formed {
    var key: FieldKey
    /// A bit of its own, to note that it was met.
    var bit: UInt128
    var mayRepeat: Bool
  }

  /// What a field is whose value must have a form.
  enum Verdict {
    case accepted
    /// A slip of a known word: text, with a warning.
    case text
    case wrong
  }

  /// What a field of the header says that the register asks about.
  enum Fact {
    case nothing
    case date(CalendarDate)
    case started(ClockTime)
    case time(TimeSpan)
    case type(MeetingType)
    case status(MeetingStatus)
    case share(Label)
  }

  /// Where a field stands.
  enum Place: UInt16 {
    case header, item, columns, decision, action, review, restricted

    var grammar: Grammar.Place {
      switch self {
      case .header: .header(.meeting)
      case .item: .item
      case .columns: .attendance
      case .decision: .block(.decision)
      case .action: .block(.action)
      case .review: .block(.review)
      case .restricted: .block(.restricted)
      }
    }
  }

  /// The kinds of answers that stand in the one table beside keys, which use the numbers of places.
  private enum Space {
    static let fields: UInt16 = 16
    static let rows: UInt16 = 32
    static let keywords: UInt16 = 33
    static let states: UInt16 = 34
    static let titles: UInt16 = 35
    static let labels: UInt16 = 36
    static let votes: UInt16 = 37
  }

  private var table = ByteTable(capacity: 1 << 12)
  private var keys: [Key] = []
  private(set) var verdicts: [Verdict] = []
  private(set) var facts: [Fact] = []
  private var fields: [OutlineField] = []

  /// Different lines that are kept before all is forgotten and learned anew.
  private static let limit = 1 << 17
  /// A longer line is understood each time it is met.
  private static let longest = 200

  /// Makes room when much has been learned; numbers of fields given before are void after it.
  mutating func forgetIfFull() {
    guard max(table.count, fields.count) > KnownLines.limit else { return }
    table.removeAll()
    keys.removeAll()
    verdicts.removeAll()
    facts.removeAll()
    fields.removeAll()
  }

  mutating func key(_ word: ByteView, at place: Place) -> Key {
    if let known = table.find(word, in: place.rawValue) { return keys[known] }
    let key = KnownLines.understand(word, at: place)
    keys.append(key)
    table.insert(word, in: place.rawValue, keys.count - 1)
    return key
  }

  private static func understand(_ word: ByteView, at place: Place) -> Key {
    if word.count > 2, word[0] | 0x20 == 0x78, word[1] == 0x2D { return .own }
    guard let key = FileGrammar.meeting.table(of: place.grammar)[FoldedWord(word.array)] else {
      return .none
    }
    let form = Grammar.form(of: key, in: place.grammar)
    let isRoll = key == .votedFor || key == .votedAgainst || key == .abstained
    if case .text = form, !isRoll { return .free }
    let bit = FieldKey.allCases.firstIndex(of: key) ?? 0
    return .formed(
      Formed(key: key, bit: UInt128(1) << UInt128(bit), mayRepeat: Grammar.repeats(key)))
  }

  /// The number of a field, by its whole line without blanks at its ends.
  mutating func field(_ line: ByteView, _ key: FieldKey, colon: Int, at place: Place) -> Int {
    let space = Space.fields + place.rawValue
    if line.count <= KnownLines.longest, let known = table.find(line, in: space) { return known }
    let value = line.slice(colon + 1, line.count).trimmed.string
    let field = OutlineField(key: key, value: value, line: 1, column: 1)
    fields.append(field)
    verdicts.append(KnownLines.verdict(on: field, at: place))
    facts.append(KnownLines.fact(of: field))
    if line.count <= KnownLines.longest { table.insert(line, in: space, fields.count - 1) }
    return fields.count - 1
  }

  private static func verdict(on field: OutlineField, at place: Place) -> Verdict {
    let form = Grammar.form(of: field.key, in: place.grammar)
    if form.accepts(field.value) { return .accepted }
    if case .word(let words) = form, Value.near(field.value, words) != nil { return .text }
    return .wrong
  }

  private static func fact(of field: OutlineField) -> Fact {
    let fact: Fact? =
      switch field.key {
      case .date: [field].date(.date).map { .date($0) }
      case .started: [field].time(.started).map { .started($0) }
      case .time: TimeSpan(field.value).map { .time($0) }
      case .type: [field].word(.type, as: MeetingType.self).map { .type($0) }
      case .status: [field].word(.status, as: MeetingStatus.self).map { .status($0) }
      case .share: [field].label(.share).map { .share($0) }
      default: nil
      }
    return fact ?? .nothing
  }

  /// Whether a line of the roll call can be read.
  mutating func isRow(_ line: ByteView) -> Bool {
    answer(line, in: Space.rows) { AttendanceReader($0.string).row(line: 1) == nil ? 0 : 1 } == 1
  }

  /// The block that a word in capitals begins in a meeting's file.
  mutating func keyword(_ word: ByteView) -> BlockKeyword? {
    let all = BlockKeyword.allCases
    let place = answer(word, in: Space.keywords) { word in
      let isCapital = BlockHeading.isCapital(word.array[...])
      let keyword = isCapital ? FileGrammar.meeting.keywords[FoldedWord(word.array)] : nil
      return keyword.flatMap { all.firstIndex(of: $0) } ?? all.count
    }
    return place < all.count ? all[place] : nil
  }

  /// What a review says of an action.
  mutating func state(_ word: ByteView) -> ActionState? {
    let all = ActionState.allCases
    let place = answer(word, in: Space.states) { word in
      Value.word(word.string, as: ActionState.self).flatMap { all.firstIndex(of: $0) } ?? all.count
    }
    return place < all.count ? all[place] : nil
  }

  /// Whether a heading is the one of the roll call.
  mutating func isAttendance(_ title: ByteView) -> Bool {
    answer(title, in: Space.titles) { title in
      Outliner.role(of: title.string, in: .meeting) == .attendance ? 1 : 0
    } == 1
  }

  /// Whether a block takes a label.
  mutating func takes(_ keyword: BlockKeyword, _ label: ByteView) -> Bool {
    let place = BlockKeyword.allCases.firstIndex(of: keyword) ?? 0
    return answer(label, in: Space.labels + 64 * UInt16(place + 1)) {
      keyword.takes(label: $0.string) ? 1 : 0
    } == 1
  }

  /// Whether fields of a decision, by their numbers, agree with each other.
  mutating func agree(_ numbers: [Int32]) -> Bool {
    unsafe numbers.withUnsafeBytes { raw in
      let key = unsafe ByteView(raw.bindMemory(to: UInt8.self))
      if let known = table.find(key, in: Space.votes) { return known == 1 }
      let agree = MeetingCheck.agree(numbers.map { fields[Int($0)] })
      table.insert(key, in: Space.votes, agree ? 1 : 0)
      return agree
    }
  }

  /// A number that is found once and then known.
  private mutating func answer(
    _ bytes: ByteView, in space: UInt16, _ understand: (ByteView) -> Int
  ) -> Int {
    guard bytes.count <= KnownLines.longest else { return understand(bytes) }
    if let known = table.find(bytes, in: space) { return known }
    let found = understand(bytes)
    table.insert(bytes, in: space, found)
    return found
  }
}

extension MeetingCheck {
  /// Whether a decision with these fields contradicts nothing in itself.
  static func agree(_ fields: [OutlineField]) -> Bool {
    let block = OutlineBlock(
      keyword: .decision, label: "D1", text: "", fields: fields, lines: 1...1)
    guard case .decision(let decision)? = block.entry else { return false }
    // How many seats there are may stand in the meeting's header: that takes a full reading.
    if decision.rule == .absolute, decision.present == nil { return false }
    var meeting = Meeting(name: "")
    meeting.date = CalendarDate(daysSince1970: 0)
    meeting.opening = [.decision(decision)]
    return !MeetingCheck(meeting: meeting, outline: Outline()).problems()
      .contains { $0.severity == .error }
  }
}
