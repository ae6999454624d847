import ActaMeeting
import ActaText

/// What the form of a person in the roll call holds.
extension Session {
  mutating func writePerson(_ who: Attendee?, _ form: Form) throws(FormProblem) -> [Effect] {
    let word = AttendanceWord.allCases.first { isTyped(form[.word], $0.words) }
    guard let word else { throw FormProblem(field: .word, text: words.wordNotKnown) }
    let attendee = try attendee(who, form)
    let by = try representative(of: attendee, word, form)
    let stays = try stays(of: attendee, word, form)
    let note = form[.note].isEmpty ? nil : form[.note]
    let row = AttendanceRow(who: attendee, word: word, stays: stays, by: by, note: note, line: 0)
    let effects = mark(row, insteadOf: who)
    select(.person(attendee))
    return effects
  }

  private func attendee(_ who: Attendee?, _ form: Form) throws(FormProblem) -> Attendee {
    if case .member? = who, let who { return who }
    guard !form[.text].isEmpty else { throw FormProblem(field: .text, text: words.nameMissing) }
    let typed = form[.institution]
    let sex = Sex.allCases.first { isTyped(form[.sex], $0.words) }
    return .visitor(
      Visitor(
        name: form[.text],
        institution: typed.isEmpty ? nil : institution(typed: typed) ?? typed, sex: sex))
  }

  /// The member who sits for one that is missing, by id or name; nobody sits for who is there.
  private func representative(
    of who: Attendee, _ word: AttendanceWord, _ form: Form
  ) throws(FormProblem) -> String? {
    let typed = form[.by]
    guard word == .represented else {
      guard typed.isEmpty else { throw FormProblem(field: .by, text: room.notRepresented) }
      return nil
    }
    guard !typed.isEmpty else {
      throw FormProblem(field: .by, text: words.representativeMissing)
    }
    let all = library.group.members(on: currentMeeting?.meeting.date ?? now.date)
    let member = all.first { isSame($0.id, typed) || isSame($0.name, typed) }
    guard let member else {
      throw FormProblem(field: .by, text: room.unknownMember.filled(typed))
    }
    guard who != .member(member.id) else {
      throw FormProblem(field: .by, text: room.ownRepresentative)
    }
    return member.id
  }

  /// As typed; where the form does not ask, as they were, or from now on.
  private func stays(
    of who: Attendee, _ word: AttendanceWord, _ form: Form
  ) throws(FormProblem) -> [Stay] {
    let isThere = word != .absent && word != .excused
    guard form.fields.contains(where: { $0.name == .times }) else {
      // Without an hour it would count from the opening, of someone who is not there yet.
      guard word != .late || currentMeeting?.meeting.status != .planned else {
        throw FormProblem(field: .word, text: room.notHereYet)
      }
      let old = row(of: who)?.stays ?? []
      return old.isEmpty && isThere ? staysFromNow : old
    }
    guard isThere else { return [] }
    guard let typed = TypedStays(form[.times], in: currentMeeting?.meeting) else {
      throw FormProblem(field: .times, text: room.timesWrong)
    }
    if word == .late, typed.stays.first?.from == nil {
      throw FormProblem(field: .times, text: room.hourMissing)
    }
    return typed.stays
  }
}

/// Times in the room as people type them: `09:05-11:00`, `9h05-10h, 10h30-`, `-11:00`; `09:05` is the
/// hour of arrival.
struct TypedStays: Hashable, Sendable {
  let stays: [Stay]

  init(_ stays: [Stay]) { self.stays = stays }

  /// Nil when a part is no time, ends before it begins, or begins before the one before ended, by the clock
  /// of a meeting.
  init?(_ text: String, in meeting: Meeting?) {
    var stays: [Stay] = []
    for part in listed(text) where !part.isEmpty {
      guard let stay = TypedStays.stay(part, in: meeting) else { return nil }
      if let last = stays.last {
        guard let end = last.until, let start = stay.from, start >= end else { return nil }
      }
      stays.append(stay)
    }
    self.stays = stays
  }

  /// As it is typed.
  var text: String {
    stays.map { "\($0.from?.text ?? "")-\($0.until?.text ?? "")" }.joined(separator: ", ")
  }

  private static func stay(_ part: String, in meeting: Meeting?) -> Stay? {
    let sides = part.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
      .map { trimmedWords(String($0) ?? "") }
    guard sides.count <= 2 else { return nil }
    let times = sides.map { side in
      ClockTime(typed: side).map { meeting?.minute(at: $0) ?? $0 }
    }
    guard zip(sides, times).allSatisfy({ $0.isEmpty == ($1 == nil) }) else { return nil }
    let stay = Stay(from: times[0], until: times.count == 2 ? times[1] : nil)
    guard stay.from != nil || stay.until != nil else { return nil }
    if let from = stay.from, let until = stay.until, until <= from { return nil }
    return stay
  }
}
