import ActaArchive
import ActaText

extension TextRoom {
  /// What the archive reads of one file of a group.
  static let ofGroups = TextRoom(bytes: TextLimit.bytes, lines: TextLimit.lines)
}
