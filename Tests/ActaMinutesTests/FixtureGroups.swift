import ActaMeeting
import ActaMinutes
import ActaText
import Foundation
import Testing

/// The groups of `Fixtures`, and requests for documents of their meetings.
struct FixtureGroup: Sendable, CustomTestStringConvertible {
  let name: String
  let group: Group
  let meetings: [Reading<Meeting>]
  let proposals: [Proposal]
  let record: GroupRecord

  var testDescription: String { name }

  static let all: [FixtureGroup] = ["Maxixe", "Inhambane", "Cross-border"].compactMap {
    try? FixtureGroup($0)
  }

  private static let names = Dictionary(
    all.map { ($0.group.id, $0.group.name) }, uniquingKeysWith: { first, _ in first })

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")

  init(_ name: String) throws {
    let home = FixtureGroup.folder.appending(path: name)
    func document(_ path: String) throws -> Document {
      Document(bytes: Array(try Data(contentsOf: home.appending(path: path))))
    }
    let names = try FileManager.default.contentsOfDirectory(
      atPath: home.appending(path: "meetings").path)
    self.name = name
    group = readGroup(try document("group.txt")).value
    meetings = try names.sorted().map {
      readMeeting(try document("meetings/\($0)"), name: String($0.dropLast(4)))
    }
    proposals = (try? readProposals(document("proposals.txt")).value) ?? []
    let updates = (try? readUpdates(document("updates.txt")).value) ?? []
    record = GroupRecord(
      group: group, meetings: meetings.map(\.value), proposals: proposals, updates: updates)
  }

  func request(
    _ meeting: Meeting, _ form: MinutesForm, _ language: Language, label: Label? = nil
  ) -> MinutesRequest {
    var request = MinutesRequest(
      meeting, of: record, form: form, label: label, language: language)
    request.today = CalendarDate(iso: "2026-11-24")
    request.otherGroups = FixtureGroup.names
    return request
  }

  /// What a document of a form can be about in one meeting; a form that needs no subject has one.
  func subjects(of meeting: Meeting, _ form: MinutesForm) -> [String?] {
    guard form.needsSubject else { return [nil] }
    let request = request(meeting, form, .portuguese)
    switch Minutes.problem(request) {
    case .missing(let known), .unknown(_, let known): return known
    case nil: return [nil]
    case .nothing, .notHeld, .cancelled: return []
    }
  }

  func pages(of meeting: Meeting, _ form: MinutesForm, _ language: Language) -> [PlainDocument] {
    subjects(of: meeting, form).map { subject in
      var request = request(meeting, form, language)
      request.subject = subject
      return Minutes.document(request)
    }
  }
}
