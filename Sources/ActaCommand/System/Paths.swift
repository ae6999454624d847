import ActaArchive
import Glibc

/// Questions about paths that the archive does not answer.
enum Paths {
  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// The path without `/` at its end; the root stays.
  static func trimmed(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1, path.utf8.last == 0x2F { path.removeLast() }
    return path
  }

  /// The path from the root, links followed; one that does not exist as it is.
  static func absolute(_ path: String) -> String {
    let absolute = unsafe realpath(path, nil)
    defer { unsafe free(absolute) }
    return unsafe absolute.map { unsafe String(cString: $0) } ?? path
  }

  /// A path as people write it, from their home or from here on.
  static func shown(_ path: String) -> String {
    if path.utf8.starts(with: "./".utf8) { return String(path.dropFirst(2)) }
    guard let home = Environment.value("HOME"), home.utf8.count > 1,
      path.utf8.starts(with: (home + "/").utf8)
    else { return path }
    return "~" + String(decoding: path.utf8.dropFirst(home.utf8.count), as: UTF8.self)
  }

  /// The folder that a path lies in, by its letters.
  static func above(_ path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  static func name(_ path: String) -> String {
    let full = absolute(path)
    return full.utf8.split(separator: 0x2F).last.flatMap { String($0) } ?? full
  }

  /// `2026-07-28-identificacao` of a path to such a file in a group's `training/`; nil of another.
  static func trainingName(of path: String) -> String? {
    guard GroupFolders.kind(of: trimmed(path)) == .file else { return nil }
    let parts = absolute(path).utf8.split(separator: 0x2F).suffix(2).map { String($0) ?? "" }
    guard parts.count == 2, parts[0] == "training",
      parts[1].utf8.suffix(4).elementsEqual(".txt".utf8)
    else { return nil }
    return String(decoding: parts[1].utf8.dropLast(4), as: UTF8.self)
  }
}
