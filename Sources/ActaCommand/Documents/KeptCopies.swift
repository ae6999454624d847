import ActaArchive
import ActaMeeting
import ActaMinutes

/// A copy of approved minutes that stands under `minutes/`: names of people and institutions read there
/// as they did when it was saved, whatever group.txt says now.
struct KeptCopy {
  /// `minutes/2026-04-16-acta-aprovada-TLP-AMBER.txt`.
  var file: String
  var copy: DocumentCopy
  /// The file's.
  var bytes: [UInt8]

  /// Every one of a document as requested that was saved with the seal which the meeting has now, the
  /// oldest first: an approval that was taken back may have left others. `path` is left out: a copy is no
  /// witness of itself.
  static func all(
    as request: MinutesRequest, in folder: String, _ languages: [Language],
    _ labels: [Label] = Label.allCases, but path: String? = nil
  ) -> [KeptCopy] {
    guard !request.form.isLive, let seal = request.meeting.seal else { return [] }
    let own = path.map(Paths.absolute)
    var seen: Set<String> = []
    return names(as: request, languages, labels).filter { seen.insert($0).inserted }.flatMap {
      name in
      Keeping.files(named: name, in: join(folder, "minutes")).compactMap { file in
        let path = join(join(folder, "minutes"), file)
        guard Paths.absolute(path) != own, let bytes = try? readFile(path),
          let copy = CopyFile.read(bytes), SealText.find(in: copy.text) == seal
        else { return nil }
        return KeptCopy(file: "minutes/\(file)", copy: copy, bytes: bytes)
      }
    }
  }

  /// Under which it may stand: for a wider circle after the day alone.
  private static func names(
    as request: MinutesRequest, _ languages: [Language], _ labels: [Label]
  ) -> [String] {
    let (kind, meeting) = (DocumentKind(request.form), request.meeting.name)
    let subject = Minutes.subjectOfName(request)
    return [meeting, DocumentKind.day(in: meeting)].flatMap { name in
      languages.flatMap { language in
        labels.flatMap { label in
          DocumentFormat.allCases.map { format in
            kind.fileName(
              of: name, about: subject, isApproved: true, language, label, ending: format.ending)
          }
        }
      }
    }
  }
}

/// What a kept copy says otherwise than the document that is made today.
struct KeptDifference {
  var file: String
  /// The copy's words, the document's, and what they are made of.
  var differences: [CopyDifference]
  var isPaper: Bool

  /// Nil when the two say the same.
  init?(_ kept: KeptCopy, _ request: MinutesRequest, in language: Language) {
    let outcome = Minutes.verify(kept.copy, of: request, among: [request.form], in: [language])
    guard case .differs(_, let found, nil, _) = outcome, !found.isEmpty else { return nil }
    (file, differences) = (kept.file, found)
    isPaper = if case .paper = kept.copy { true } else { false }
  }

  /// Whether only what no seal covers differs; figures may come of both.
  func isBeside(_ causes: Set<DifferenceCause?>) -> Bool {
    differences.allSatisfy { causes.contains($0.cause) }
  }

  /// `minutes/…txt:12`, of a PDF its page.
  func place(of one: CopyDifference) -> Words {
    isPaper
      ? Words("\(file): page \(one.line)", "\(file): página \(one.line)")
      : Words("\(file):\(one.line)", "\(file):\(one.line)")
  }
}
