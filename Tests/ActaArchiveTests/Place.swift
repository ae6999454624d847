import ActaArchive
import Foundation
import Scratch

/// A folder of its own for one test, with what tests ask about it.
struct Place {
  let url: URL
  let folder: HeldFolder

  init(in parent: URL? = nil) throws {
    url = parent?.appending(path: "acta-\(UUID().uuidString)") ?? Scratch.place()
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    folder = try HeldFolder(url.path)
  }

  func put(_ text: String, at path: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func text(_ path: String) -> String? {
    try? String(contentsOf: url.appending(path: path), encoding: .utf8)
  }

  func mode(_ path: String) throws -> Int {
    let all = try FileManager.default.attributesOfItem(atPath: url.appending(path: path).path)
    return (all[.posixPermissions] as? Int) ?? -1
  }

  /// Every file below, with what is private, by its path.
  var files: [String] {
    let all = (try? FileManager.default.subpathsOfDirectory(atPath: url.path)) ?? []
    return all.filter {
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(
        atPath: url.appending(path: $0).path, isDirectory: &isFolder)
      return exists && !isFolder.boolValue
    }.sorted()
  }

  func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
}
