import ActaArchive
import ActaMeeting
import ActaMinutes
import Glibc

/// Saves documents under `minutes/` of a group. Another document of that name is never overwritten, but
/// for Acta's own copy that nobody changed, of minutes which are not the approved text: that is made
/// anew, and the one before goes to `.acta/prev`.
struct Keeping {
  let group: String
  let language: Language

  /// What became of a document that was to be kept.
  struct Kept {
    /// The path it stands under.
    var path: String
    /// Whether an earlier copy stood there.
    var isRenewed = false
    /// The earlier copy that somebody changed, and that stays as it is.
    var changed: String?

    /// What is to be said of copies that were there before; nil when there was none.
    var words: Words? {
      if let changed {
        let (here, there) = (Paths.shown(path), Paths.shown(changed))
        return Words(
          "\(there) stays as it is; the one of now is \(here).",
          "\(there) fica como está; a de agora é \(here).")
      }
      guard isRenewed else { return nil }
      return Words(
        "\(Paths.shown(path)) was made anew; the one before is in .acta/prev.",
        "\(Paths.shown(path)) foi feita de novo; a anterior está em .acta/prev.")
    }
  }

  /// A text that is not minutes: beside what is there already. The path it was saved under.
  func keep(_ bytes: [UInt8], name: String) throws(CommandFailure) -> String {
    var own = OwnCopies(group: group)
    return try write(bytes, name, &own) { _, _ in false }.path
  }

  /// A document, in the bytes of a format.
  func keep(
    _ bytes: [UInt8], of document: PlainDocument, name: String
  ) throws(CommandFailure) -> Kept {
    var own = OwnCopies(group: group)
    let known = own
    let kept = try write(bytes, name, &own) { file, present in
      known.has(file, present) && document.replaces(present)
    }
    if document.isDraft || document.isApproved { own.note(Paths.name(kept.path), bytes) }
    return kept
  }

  /// Makes Acta's own copy anew where there is one that nobody changed and that says something else;
  /// nil when nothing was to be done.
  func renew(
    _ bytes: [UInt8], of document: PlainDocument, name: String
  ) throws(CommandFailure) -> Kept? {
    let known = OwnCopies(group: group)
    let files = Keeping.files(named: name, in: minutes)
    let isOld = files.contains { file in
      guard let present = try? readFile(join(minutes, file)) else { return false }
      return present != bytes && known.has(file, present) && document.replaces(present)
    }
    guard isOld else { return nil }
    return try keep(bytes, of: document, name: name)
  }

  private var minutes: String { join(group, "minutes") }

  private func write(
    _ bytes: [UInt8], _ name: String, _ own: inout OwnCopies,
    replacing mayReplace: (_ file: String, _ present: [UInt8]) -> Bool
  ) throws(CommandFailure) -> Kept {
    do throws(ArchiveFailure) {
      let folder = try HeldFolder(group)
      _ = try folder.madeFolder("minutes")
      var changed: String?
      for number in 1...999 {
        let file = Keeping.numbered(name, number)
        let path = join(minutes, file)
        let present = try folder.readIfThere(join("minutes", file))
        if present == bytes { return Kept(path: path, changed: changed) }
        if let present, !mayReplace(file, present) {
          changed = path
          continue
        }
        let outcome = try SafeSave(folder)
          .replace(join("minutes", file), with: bytes, base: present)
        // Somebody wrote it at the last moment.
        if case .foreign = outcome { continue }
        return Kept(path: path, isRenewed: present != nil, changed: changed)
      }
      throw ArchiveFailure(path: minutes, step: .write, code: EEXIST)
    } catch {
      throw Loading(language: language).failure(error)
    }
  }

  /// `2026-07-30-acta-TLP-AMBER-2.txt`.
  static func numbered(_ name: String, _ number: Int) -> String {
    guard number > 1 else { return name }
    let dot = name.utf8.lastIndex(of: 0x2E) ?? name.utf8.endIndex
    return "\(name[..<dot])-\(number)\(name[dot...])"
  }

  /// The name, and those that were numbered because it was taken, in a folder.
  static func files(named name: String, in folder: String) -> [String] {
    var found: [String] = []
    for number in 1...999 {
      let file = numbered(name, number)
      guard Paths.exists(join(folder, file)) else { break }
      found.append(file)
    }
    return found
  }
}

extension PlainDocument {
  /// Whether it may stand in the place of an earlier copy that nobody changed: drafts follow the record,
  /// and a seal that was taken back is no text's any more. Approved copies of one seal are witnesses.
  fileprivate func replaces(_ present: [UInt8]) -> Bool {
    guard isApproved else { return isDraft }
    guard let copy = CopyFile.read(present), let seal = SealText.find(in: copy.text) else {
      return false
    }
    return seal != SealText.find(in: mark)
  }
}
