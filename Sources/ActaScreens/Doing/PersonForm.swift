import ActaFrame
import ActaMeeting
import ActaText

/// The form of a person in the room: of a member how they came, of a visitor who they are, too.
extension Session {
  /// `code`: the institution for which somebody new sits.
  mutating func openPersonForm(editing who: Attendee?, from code: String? = nil) {
    let row = currentMeeting?.meeting.attendance.first { row in
      who.map { row.who.isSame(as: $0) } ?? false
    }
    let isMember = if case .member? = who { true } else { false }
    // Who sits for an institution is no guest.
    let fields =
      isMember
      ? memberFields(row)
      : visitorFields(who, from: code)
        + [wordField(row?.word ?? (code == nil ? .guest : .present))]
    popup = .form(
      Form(
        title: who.map { "\(words.editPerson): \(name(of: $0))" } ?? words.addPerson,
        purpose: .person(editing: who), fields: fields + stayFields(row)))
  }

  private func visitorFields(_ who: Attendee?, from code: String?) -> [FormField] {
    var visitor: Visitor?
    if case .visitor(let one)? = who { visitor = one }
    return [
      FormField(.text, words.name, kind: .text, text: visitor?.name ?? ""),
      FormField(
        .institution, words.institution, kind: .institution,
        text: visitor?.institution ?? code ?? ""),
      FormField(
        .sex, words.sex, kind: .choice(["F", "M", "NI"]), text: visitor?.sex?.words.english ?? ""),
    ]
  }

  private func memberFields(_ row: AttendanceRow?) -> [FormField] {
    // Heard, an offered word is what an empty line takes: nobody is present who was not said to be.
    let word = row?.word ?? (isSpoken ? nil : .present)
    return [
      wordField(word),
      FormField(.by, words.representedByLabel, kind: .person, text: row?.by ?? ""),
    ]
  }

  private func wordField(_ word: AttendanceWord?) -> FormField {
    let all = AttendanceWord.allCases.map { $0.words.text(in: language) }
    return FormField(
      .word, words.state, kind: .choice(all), text: word?.words.text(in: language) ?? "")
  }

  private func stayFields(_ row: AttendanceRow?) -> [FormField] {
    var fields: [FormField] = []
    if currentMeeting?.meeting.started != nil || row?.stays.isEmpty == false {
      let stays = TypedStays(row?.stays ?? staysFromNow).text
      fields.append(
        FormField(.times, room.times, kind: .text, text: stays, isOffered: row == nil))
    }
    fields.append(FormField(.note, words.note, kind: .text, text: row?.note ?? ""))
    return fields
  }
}
