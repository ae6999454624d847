/// When somebody, or anybody of an institution, was in the room, by the minute: read once from the roll
/// call, however many decisions ask.
struct RoomMinutes: Sendable {
  /// At all.
  private(set) var isEver = false
  private var within = MinuteSet()
  /// All of the minute.
  private var through = MinuteSet()
  /// At any time of it.
  private var during = MinuteSet()

  /// Who left in the minute in which the meeting `ended` was there to its end. Without stays somebody was
  /// there all the time.
  mutating func add(_ stays: [Stay], ended: ClockTime?) {
    isEver = true
    for stay in stays.isEmpty ? [Stay()] : stays {
      let first = stay.from?.minutes ?? 0
      let end = stay.until?.minutes ?? MinuteSet.count
      within.insert(first..<max(first, end))
      let later = stay.from == nil ? 0 : first + 1
      through.insert(later..<max(later, end))
      let last = stay.until.map { $0.minutes + 1 } ?? MinuteSet.count
      during.insert(first..<max(first, last))
    }
    if let ended, during.contains(ended.minutes) {
      within.insert(ended.minutes..<ended.minutes + 1)
    }
  }

  mutating func formUnion(_ other: RoomMinutes) {
    isEver = isEver || other.isEver
    within.combine(other.within, |)
    through.combine(other.through, |)
    during.combine(other.during, |)
  }

  mutating func formIntersection(_ other: RoomMinutes) {
    isEver = isEver && other.isEver
    within.combine(other.within, &)
    through.combine(other.through, &)
    during.combine(other.during, &)
  }

  /// Nil asks for any time of the meeting.
  func holds(_ time: ClockTime?) -> Bool { time.map { within.contains($0.minutes) } ?? isEver }

  func holdsAll(of minute: ClockTime) -> Bool { through.contains(minute.minutes) }

  func holdsSome(of minute: ClockTime) -> Bool { during.contains(minute.minutes) }

  /// Whether some minute is one of these; nil asks for any time of the meeting.
  func meets(_ minutes: MinuteSet?) -> Bool { minutes.map { during.meets($0) } ?? isEver }
}

extension RoomMinutes {
  /// What a row brings to the seat that it is for. Who is represented was there while the one who sits for
  /// him was; who has no row of his own, and so none in `sitting`, as long as that of the other says.
  init(of row: AttendanceRow, sitting: [[UInt8]: RoomMinutes], ended: ClockTime?) {
    self.init()
    guard row.word.isInTheRoom else { return }
    add(row.stays, ended: ended)
    guard row.word == .represented, let other = row.by.flatMap({ sitting[Array($0.utf8)] }) else {
      return
    }
    formIntersection(other)
  }

  /// When those who sit for another were there in their own seats, by their ids.
  static func sitting(
    _ representatives: [[UInt8]: [AttendanceRow]], ended: ClockTime?
  ) -> [[UInt8]: RoomMinutes] {
    representatives.filter { !$0.value.isEmpty }.mapValues { rows in
      var times = RoomMinutes()
      for row in rows where row.word.isInTheRoom && row.word != .represented {
        times.add(row.stays, ended: ended)
      }
      return times
    }
  }
}

/// Minutes of the meeting's day and the next.
struct MinuteSet: Sendable {
  static let count = 2 * ClockTime.minutesOfDay
  /// A bit for each minute; no words while there is none.
  private var words: [UInt64] = []

  func contains(_ minute: Int) -> Bool {
    !words.isEmpty && words[minute / 64] & 1 << UInt64(minute % 64) != 0
  }

  init() {}

  /// From each opening of an item to its closing, both included; to the end of the days while it is open.
  init(of spans: [ItemSpan]) {
    for span in spans {
      guard let first = (span.opened ?? span.closed)?.minutes else { continue }
      let last = span.closed?.minutes ?? MinuteSet.count - 1
      insert(first..<max(first, last) + 1)
    }
  }

  func meets(_ other: MinuteSet) -> Bool {
    zip(words, other.words).contains { $0 & $1 != 0 }
  }

  mutating func insert(_ minutes: Range<Int>) {
    let minutes = minutes.clamped(to: 0..<MinuteSet.count)
    guard !minutes.isEmpty else { return }
    makeRoom()
    var minute = minutes.lowerBound
    while minute < minutes.upperBound {
      let end = min(minutes.upperBound, minute / 64 * 64 + 64)
      let bits = end - minute == 64 ? UInt64.max : (1 << UInt64(end - minute)) - 1
      words[minute / 64] |= bits << UInt64(minute % 64)
      minute = end
    }
  }

  mutating func combine(_ other: MinuteSet, _ join: (UInt64, UInt64) -> UInt64) {
    guard !words.isEmpty || !other.words.isEmpty else { return }
    makeRoom()
    for index in words.indices {
      words[index] = join(words[index], other.words.isEmpty ? 0 : other.words[index])
    }
  }

  private mutating func makeRoom() {
    if words.isEmpty { words = [UInt64](repeating: 0, count: (MinuteSet.count + 63) / 64) }
  }
}
