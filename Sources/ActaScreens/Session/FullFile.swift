import ActaFrame
import ActaText

/// A file never gets longer than it can be read again: what would not fit is refused, and what is there
/// stays.
extension Session {
  /// Says so where a text is too long for a file; `isTyped` is one that grows with every key.
  mutating func refuses(
    _ document: Document?, as file: FileName, isTyped: Bool = false
  ) -> Bool {
    guard let fileRoom, let document else { return false }
    let room = isTyped ? fileRoom.forTyping : fileRoom
    guard !room.holds(document, insteadOf: library.document(file)) else { return false }
    refuse(fullWords(file))
    return true
  }

  /// Says why something is not written.
  mutating func refuse(_ reason: String) {
    refusal = reason
    say(reason, .warning)
  }

  private func fullWords(_ file: FileName) -> String {
    safetyWords.fileIsFull.filled(
      file.path, (fileRoom?.bytes ?? 0) >> 20, fileRoom?.lines ?? 0)
  }
}
