import ActaMeeting
import ActaMinutes
import ActaText

/// A group of five voting institutions and its meetings, typed as files would have them.
struct TypedGroup {
  private let record: GroupRecord

  /// `extra` follows the group's own lines; meetings go by their days.
  init(
    _ meetings: [(day: String, text: String)], extra: String = "", proposals: String = ""
  ) {
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

  var group: Group { record.group }

  /// A document of the meeting of a day.
  func document(
    _ form: MinutesForm, of day: String, about subject: String? = nil, label: Label? = nil,
    _ language: Language = .english, names: [String: String] = [:]
  ) -> PlainDocument {
    var request = request(form, of: day, label: label, language)
    request.subject = subject
    request.otherGroups = names
    return Minutes.document(request)
  }

  func request(
    _ form: MinutesForm, of day: String, label: Label? = nil, _ language: Language = .english
  ) -> MinutesRequest {
    let meeting = record.meetings.first { $0.name == day } ?? Meeting(name: day)
    return MinutesRequest(meeting, of: record, form: form, label: label, language: language)
  }

  /// Its words one blank apart.
  func text(
    _ form: MinutesForm, of day: String, about subject: String? = nil, label: Label? = nil,
    _ language: Language = .english, names: [String: String] = [:]
  ) -> String {
    document(form, of: day, about: subject, label: label, language, names: names).text.split {
      $0 == " " || $0 == "\n"
    }
    .joined(separator: " ")
  }
}
