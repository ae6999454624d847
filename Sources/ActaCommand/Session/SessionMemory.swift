import ActaArchive
import ActaMeeting
import ActaScreens

/// What the next session of a group takes up: where the last one was, and its steps. It is kept under
/// `.acta`, and nothing of the record is in it.
enum SessionMemory {
  /// Steps longer than this are not read back, in bytes.
  private static let longestHistory = 8 << 20

  /// Where the last session of this group was.
  static func place(in folder: String) -> SessionPlace? {
    guard let text = kept(in: folder)?.get("place") else { return nil }
    let parts = text.utf8.split(separator: 0x0A).map { String($0) ?? "" }
    guard parts.count == 2, let item = decimal(Array(parts[1].utf8)) else { return nil }
    return SessionPlace(meeting: parts[0], item: item)
  }

  /// What the last session of this group did; not yet known to fit to the files.
  static func history(in folder: String) -> [UInt8] {
    kept(in: folder)?.bytes("undo", limit: longestHistory) ?? []
  }

  /// Nil where nothing was ever kept: no folder is made by looking.
  private static func kept(in folder: String) -> PrivateFolder? {
    guard GroupFolders.kind(of: join(folder, ".acta")) == .folder else { return nil }
    return try? PrivateFolder(group: folder)
  }

  static func keep(_ history: [UInt8], in group: HeldFolder) {
    guard !history.isEmpty, let state = try? PrivateFolder(group: group) else { return }
    state.put(history, as: "undo")
  }

  static func keep(_ place: SessionPlace, in group: HeldFolder) {
    guard let meeting = place.meeting, let state = try? PrivateFolder(group: group) else { return }
    state.put("\(meeting)\n\(place.item)\n", as: "place")
  }
}
