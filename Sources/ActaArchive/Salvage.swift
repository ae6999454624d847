import CFiles
import Glibc

/// `.acta/salvage` of a group: text of programs that were cut short, which has no other place. The
/// program takes nothing out of it and puts nothing in the place of what is there: that is for a person,
/// who has read it.
struct Salvage {
  private let folder: HeldFolder
  /// The highest number of a name in it.
  private var last: Int

  /// Names are shortened to so many bytes, that a number fits before them.
  private static let longestName = 200
  /// A name that begins with more digits than these bears no number of ours.
  private static let mostDigits = 12

  /// Makes the folder when it is not there.
  init(of group: HeldFolder) throws(ArchiveFailure) {
    folder = try group.folder(".acta").madeFolder("salvage")
    last = try folder.everyName().compactMap(Salvage.number).max() ?? 0
  }

  /// Gives a file a place here under a name that nothing here has, which it returns: a number with its
  /// own name, or with another. The name is on the disk after `sync`.
  mutating func take(
    _ name: String, from other: HeldFolder, as title: String? = nil
  ) throws(ArchiveFailure) -> String {
    let title = Salvage.shortened(title ?? String(name.drop { $0 == "." }))
    while true {
      last += 1
      let digits = String(last)
      let new = String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + "\(digits)-\(title)"
      if try move(name, other, new) { return new }
    }
  }

  /// Returns when the names of what was taken, out of the folders it was taken from, are on the disk.
  func sync(with others: [HeldFolder]) throws(ArchiveFailure) {
    try folder.syncNames()
    for other in others { try other.syncNames() }
  }

  /// False when something here has the name. From another disk a file is written here first and taken
  /// away last.
  private func move(
    _ name: String, _ other: HeldFolder, _ new: String
  ) throws(ArchiveFailure) -> Bool {
    if unsafe acta_rename_new(other.descriptor, name, folder.descriptor, new) == 0 { return true }
    if errno == EEXIST { return false }
    if SafeSave.isUnsupported(errno) {
      if folder.has(new) { return false }
      if unsafe acta_rename(other.descriptor, name, folder.descriptor, new) == 0 { return true }
    }
    guard errno == EXDEV else {
      throw ArchiveFailure(path: join(other.path, name), step: .rename, code: errno)
    }
    let bytes = try other.open(name, O_RDONLY).readAll(limit: Recovery.largestJournal)
    guard case .saved = try SafeSave(folder).replace(new, with: bytes, base: nil) else {
      return false
    }
    try other.remove(name)
    return true
  }

  private static func number(of name: String) -> Int? {
    let digits = name.utf8.prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard !digits.isEmpty, digits.count <= mostDigits else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func shortened(_ name: String) -> String {
    var short = String.UnicodeScalarView()
    var size = 0
    for scalar in name.unicodeScalars {
      size += UTF8.width(scalar)
      guard size <= longestName else { break }
      short.append(scalar)
    }
    return String(short)
  }
}

extension HeldFolder {
  /// Whether anything has this name.
  fileprivate func has(_ name: String) -> Bool {
    var status = stat()
    return unsafe fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0
  }
}
