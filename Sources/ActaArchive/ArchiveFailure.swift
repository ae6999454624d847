/// Why a file could not be read or written.
package struct ArchiveFailure: Error, Hashable, Sendable {
  package var path: String
  package var step: Step
  /// The system's number for the reason; 0 when it is one of ours.
  package var code: Int32

  package init(path: String, step: Step, code: Int32) {
    self.path = path
    self.step = step
    self.code = code
  }

  /// What was being done.
  package enum Step: String, Hashable, Sendable {
    case open, create, read, write, sync, rename, lock, list
    /// It is no regular file, or larger than what is read, or a text of more lines.
    case notAFile, tooLarge, tooManyLines
    /// The name is not UTF-8, and so is none that a path of ours could say.
    case badName
  }
}
