import ActaArchive
import ActaMeeting
import ActaMinutes

/// A copy of approved minutes that stands under `minutes/`: names of people and institutions read there
/// as they did when it was saved, whatever group.txt says now.
struct KeptCopy {
  /// `minutes/2026-04-16-acta-aprovada-TLP-AMBER.txt`.
  var file: String
  var copy: DocumentCopy

  /// Every one of a whole document of a meeting that was saved with its seal, the oldest first. Pages on
  /// one item or decision are not looked for: their names do not say which. `path` is left out: a copy is
  /// no witness of itself.
  static func all(
    of meeting: String, in folder: String, _ form: MinutesForm, _ languages: [Language],
    _ labels: [Label] = Label.allCases, but path: String? = nil
  ) -> [KeptCopy] {
    guard !form.needsSubject, !form.isLive else { return [] }
    let own = path.map(Paths.absolute)
    let kind = DocumentKind(form)
    let names = [meeting, DocumentKind.day(in: meeting)].flatMap { name in
      languages.flatMap { language in
        labels.flatMap { label in
          DocumentFormat.allCases.map { format in
            kind.fileName(of: name, isApproved: true, language, label, ending: format.ending)
          }
        }
      }
    }
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }.flatMap { name in
      files(named: name, in: join(folder, "minutes")).compactMap { file in
        let path = join(join(folder, "minutes"), file)
        guard Paths.absolute(path) != own, let bytes = try? readFile(path),
          let copy = CopyFile.read(bytes)
        else { return nil }
        return KeptCopy(file: "minutes/\(file)", copy: copy)
      }
    }
  }

  /// The name, and those that were numbered because it was taken.
  private static func files(named name: String, in folder: String) -> [String] {
    var found: [String] = []
    for number in 1...999 {
      let file = Keeping.numbered(name, number)
      guard Paths.exists(join(folder, file)) else { break }
      found.append(file)
    }
    return found
  }
}

/// What a kept copy says otherwise than the document that is made today.
struct KeptDifference {
  var file: String
  /// The copy's words, the document's, and what they are made of.
  var differences: [CopyDifference]
  var isPaper: Bool

  /// Nil when the two say the same.
  init?(_ kept: KeptCopy, _ request: MinutesRequest, _ form: MinutesForm, _ language: Language) {
    let outcome = Minutes.verify(kept.copy, of: request, among: [form], in: [language])
    guard case .differs(_, let found, nil) = outcome, !found.isEmpty else { return nil }
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
