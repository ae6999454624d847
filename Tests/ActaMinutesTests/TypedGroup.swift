import ActaMeeting
import ActaMinutes
import ActaText

/// A group of five voting institutions and its meetings, typed as files would have them.
struct TypedGroup {
  private let record: GroupRecord

  /// `extra` follows the group's own lines; meetings go by their days; `proposals` is what their file
  /// holds under its head.
  init(_ meetings: [(day: String, text: String)], extra: String = "", proposals: String = "") {
    let seats = ["AA", "BB", "CC", "DD", "EE"].map { code in
      "INSTITUTION \(code): Name \(code)\n\nMEMBER \(code.lowercased()): \(code) Exemplo\n  of: \(code)\n"
    }
    let group = readGroup(
      Document(
        text: "acta: 1\ngroup: Group\nid: GR\nlang: en\nquorum: half+1\nshare: TLP:AMBER\n\n"
          + seats.joined(separator: "\n") + extra)
    ).value
    record = GroupRecord(
      group: group,
      meetings: meetings.map { day, text in
        readMeeting(
          Document(text: "acta: 1\nmeeting: Meeting\ndate: \(day)\n\(text)"), name: day
        ).value
      }, proposals: readProposals(Document(text: "acta: 1\n\n\(proposals)")).value)
  }

  /// A document of the meeting of a day.
  func document(
    _ form: MinutesForm, of day: String, about subject: String? = nil, label: Label? = nil,
    in language: Language = .english
  ) -> PlainDocument {
    let meeting = record.meetings.first { $0.name == day } ?? Meeting(name: day)
    var request = MinutesRequest(meeting, of: record, form: form, label: label, language: language)
    request.subject = subject
    return Minutes.document(request)
  }

  /// Its words one blank apart.
  func text(
    _ form: MinutesForm, of day: String, about subject: String? = nil, label: Label? = nil,
    in language: Language = .english
  ) -> String {
    document(form, of: day, about: subject, label: label, in: language).text.split {
      $0 == " " || $0 == "\n"
    }
    .joined(separator: " ")
  }
}
