/// How much text one file of a group may hold: far more than people write in it, and so little that
/// whatever stands there every command ends in about a second and in less than 200 MB.
package enum TextLimit {
  package static let bytes = 2 << 20
  package static let lines = 50_000

  /// Refuses what is longer. `path` is for the message.
  package static func check(
    _ text: some Collection<UInt8>, path: String
  ) throws(ArchiveFailure) {
    guard text.count <= bytes else { throw ArchiveFailure(path: path, step: .tooLarge, code: 0) }
    guard text.count > lines else { return }
    let ends = text.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
    guard ends <= lines else { throw ArchiveFailure(path: path, step: .tooManyLines, code: 0) }
  }
}

/// The bytes of a file that holds a text of the group, within the limits of one.
package func readText(_ path: String) throws(ArchiveFailure) -> [UInt8] {
  let bytes = try readFile(path, limit: TextLimit.bytes)
  try TextLimit.check(bytes, path: path)
  return bytes
}
