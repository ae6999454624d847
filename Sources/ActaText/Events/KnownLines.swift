import ActaMeeting

/// What the grammar says of lines, asked once for each different line: the lines of an archive
/// repeat themselves (`quem: SDSMAS`, `ana: presente`), so nearly every answer is known already.
struct KnownLines: ~Copyable {
  /// What a line may be as a field.
  enum FieldLine {
    /// None of that place.
    case none
    /// `x-…`, a field of the user's own.
    case own
    /// Its value may be anything; only its key counts.
    case free(Field)
    /// Its value must have a form.
    case formed(Field)
  }

  /// A field whose value must have a form.
  struct Field {
    var key: FieldKey
    /// The place of the key's bit, to note that it was met.
    var place: UInt8
    var mayRepeat: Bool
    var verdict: Verdict
    /// The place of what its line says.
    var number: Int32

    var bit: UInt128 { UInt128(1) << UInt128(place) }
  }

  /// What a value is.
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
  enum Place: UInt8 {
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
  enum Space {
    static let fields: UInt8 = 16
    static let rows: UInt8 = 32
    static let keywords: UInt8 = 33
    static let states: UInt8 = 34
    static let titles: UInt8 = 35
    static let votes: UInt8 = 36
    static let names: UInt8 = 37
    static let headings: UInt8 = 38
    /// And one more for each keyword.
    static let labels: UInt8 = 64
  }

  var table = ByteTable(capacity: 1 << 12)

  static let keywords = BlockKeyword.allCases
  static let states = ActionState.allCases
  private var keys: [FieldLine] = []
  private var lines: [Field] = []
  private(set) var facts: [Fact] = []
  private(set) var fields: [OutlineField] = []

  /// Different lines that are kept before all is forgotten and learned anew.
  private static let limit = 1 << 17
  /// A longer line is understood each time it is met.
  static let longest = 200

  /// Makes room when much has been learned; numbers of fields given before are void then.
  mutating func forgetIfFull() -> Bool {
    guard max(table.count, fields.count) > KnownLines.limit else { return false }
    table.removeAll()
    keys.removeAll()
    lines.removeAll()
    facts.removeAll()
    fields.removeAll()
    return true
  }

  /// What a line without blanks at its ends is. Nearly all lines with a formed value are known as a
  /// whole; of others the key is.
  mutating func field(_ line: ByteView, at place: Place) -> FieldLine {
    let space = Space.fields + place.rawValue
    if line.count <= KnownLines.longest, let known = table.find(line, in: space) {
      return .formed(lines[known])
    }
    guard let colon = line.colon else { return .none }
    let key = key(line.slice(0, colon), at: place)
    guard case .formed(let field) = key else { return key }
    return .formed(learn(line, field, colon: colon, at: place))
  }

  private mutating func key(_ word: ByteView, at place: Place) -> FieldLine {
    if let known = table.find(word, in: place.rawValue) { return keys[known] }
    let key = KnownLines.understand(word, at: place)
    keys.append(key)
    table.insert(word, in: place.rawValue, keys.count - 1)
    return key
  }

  private static func understand(_ word: ByteView, at place: Place) -> FieldLine {
    if word.count > 2, word[0] | 0x20 == 0x78, word[1] == 0x2D { return .own }
    guard let key = FileGrammar.meeting.table(of: place.grammar)[FoldedWord(word.array)] else {
      return .none
    }
    let form = Grammar.form(of: key, in: place.grammar)
    let bit = FieldKey.allCases.firstIndex(of: key) ?? 0
    let field = Field(
      key: key, place: UInt8(bit), mayRepeat: Grammar.repeats(key),
      verdict: .accepted, number: 0)
    if case .text = form, !namesSeats(key) { return .free(field) }
    return .formed(field)
  }

  /// Whether what the value says is asked for, though it may be anything.
  private static func namesSeats(_ key: FieldKey) -> Bool {
    key == .votedFor || key == .votedAgainst || key == .abstained || key == .with
  }

  private mutating func learn(
    _ line: ByteView, _ like: Field, colon: Int, at place: Place
  ) -> Field {
    let value = line.slice(colon + 1, line.count).trimmed.string
    let outlined = OutlineField(key: like.key, value: value, line: 1, column: 1)
    var field = like
    field.verdict = KnownLines.verdict(on: outlined, at: place)
    field.number = Int32(fields.count)
    fields.append(outlined)
    facts.append(KnownLines.fact(of: outlined))
    lines.append(field)
    if line.count <= KnownLines.longest {
      table.insert(line, in: Space.fields + place.rawValue, Int(field.number))
    }
    return field
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
}
