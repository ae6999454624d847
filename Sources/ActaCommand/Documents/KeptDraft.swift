import ActaArchive
import ActaMeeting
import ActaMinutes
import ActaText

/// A copy of minutes not yet approved that stands under `minutes/`: it is as old as the day it was made,
/// and until approval the record may be mended.
struct KeptDraft {
  /// `minutes/2026-07-30-acta-TLP-AMBER.txt`.
  var file: String
  /// The first line in which it says something else than the record now; nil when it says the same.
  var line: Int?
  /// Whether it is as Acta wrote it on this machine.
  var isUntouched: Bool

  /// The copies of a document, as text and as web page, in a group's folder; the latest of each last.
  static func all(of document: PlainDocument, meeting: String, in folder: String) -> [[KeptDraft]] {
    [DocumentFormat.text, .html].map { format in
      let name = document.fileName(meeting: meeting, ending: format.ending)
      let minutes = join(folder, "minutes")
      let files = Keeping.files(named: name, in: minutes)
      guard !files.isEmpty else { return [] }
      // Made only where there is a copy to hold it against: a web page takes longer than the minutes.
      let now = Array((format == .text ? document.text : document.html).utf8)
      return files.compactMap { file in
        guard let bytes = try? readFile(join(minutes, file)) else { return nil }
        return KeptDraft(
          file: "minutes/\(file)", line: firstDifference(bytes, now),
          isUntouched: OwnCopies(group: folder).has(file, bytes))
      }
    }
  }

  /// Those that are older than the record, or were changed, where none beside them says what it does.
  static func old(of document: PlainDocument, meeting: String, in folder: String) -> [KeptDraft] {
    old(among: all(of: document, meeting: meeting, in: folder))
  }

  /// The same of all that a group has under `minutes/`.
  static func old(of text: GroupText, in folder: String, _ loading: Loading) -> [KeptDraft] {
    old(among: all(of: text, in: folder, loading))
  }

  private static func old(among copies: [[KeptDraft]]) -> [KeptDraft] {
    copies.compactMap { $0.contains { $0.line == nil } ? nil : $0.last }
  }

  /// What a group has under `minutes/` of meetings whose minutes wait for approval: the formal minutes,
  /// in the form that closing a meeting keeps.
  static func all(of text: GroupText, in folder: String, _ loading: Loading) -> [[KeptDraft]] {
    guard GroupFolders.kind(of: join(folder, "minutes")) == .folder else { return [] }
    return text.meetings.flatMap { reading -> [[KeptDraft]] in
      let status = reading.value.status
      guard status == .draft || status == .circulated, !reading.isRestrictedBroken,
        Exposure(of: reading.value, group: text.group.value, label: nil) == nil
      else { return [] }
      var request = MinutesRequest(
        reading.meetingForDocuments, of: text.record, form: .acta, label: nil,
        language: text.group.value.language ?? loading.language)
      guard hasAny(of: request, in: folder) else { return [] }
      request.wording = text.wording?.value ?? Wording()
      request.otherGroups = loading.groupNames(
        for: request.meeting, of: request.group, in: folder)
      return all(of: Minutes.document(request), meeting: reading.value.name, in: folder)
    }
  }

  /// Looked at first: to make the minutes takes longer.
  private static func hasAny(of request: MinutesRequest, in folder: String) -> Bool {
    [DocumentFormat.text, .html].contains { format in
      let name = DocumentKind(.acta).fileName(
        of: request.meeting.name, isApproved: false, request.language, request.documentLabel,
        ending: format.ending)
      return Paths.exists(join(join(folder, "minutes"), name))
    }
  }

  private static func firstDifference(_ copy: [UInt8], _ now: [UInt8]) -> Int? {
    guard copy != now else { return nil }
    let same = zip(copy, now).prefix { $0 == $1 }.map(\.0)
    return 1 + same.count { $0 == 0x0A }
  }

  // MARK: words

  static let current = Words(
    "it says what the record says, which waits for approval",
    "diz o que diz o registo, que espera aprovação")

  /// What is said of one that does not say what the record does; without its place.
  var words: Words {
    isUntouched
      ? Words(
        "older than the record, which was mended since; acta minutes --form acta --save, or closing "
          + "the meeting again, makes it anew",
        "mais antiga do que o registo, que foi emendado depois; acta minutes --form acta --save, ou "
          + "encerrar outra vez a reunião, fá-la de novo")
      : Words(
        "differs from the record: it was changed by hand, or the record was mended since; Acta leaves "
          + "it as it is",
        "difere do registo: foi mudada à mão, ou o registo foi emendado depois; o Acta deixa-a como "
          + "está")
  }
}
