/// How much text one file may hold, so that it can be read again.
package struct TextRoom: Hashable, Sendable {
  package let bytes: Int
  package let lines: Int

  package init(bytes: Int, lines: Int) {
    self.bytes = bytes
    self.lines = lines
  }

  /// Without what is kept free while somebody types: the meeting has to be closed after that, too.
  package var forTyping: TextRoom {
    TextRoom(bytes: bytes - bytes / 32, lines: lines - lines / 32)
  }

  /// Whether a text is short enough, or no longer than the one that stands there now.
  package func holds(_ document: Document, insteadOf present: Document?) -> Bool {
    let (oldBytes, oldLines) = (present?.bytes.count ?? 0, present?.lines.count ?? 0)
    return document.bytes.count <= max(bytes, oldBytes)
      && document.lines.count <= max(lines, oldLines)
  }
}
