import ActaArchive
import ActaMeeting
import ActaScreens
import ActaText

/// A group's folder as a session takes it over: opened, tidied of what a killed program left, and
/// with the text that one left unsaved.
struct FoundGroup {
  let folder: HeldFolder
  /// Where text goes when the group's disk takes none; nil when the group wants it nowhere else.
  let refuge: Refuge?
  let recovery: Recovery?
  /// Names in `.acta/salvage` of what a killed program left and nothing else holds.
  let salvaged: [String]
  /// What of the meetings and trainings could not be read.
  var unread: [ArchiveFailure] = []

  /// `isOurs` when this program holds the lock; else nothing is touched.
  init(_ path: String, id: String, isOurs: Bool) throws(ArchiveFailure) {
    folder = try HeldFolder(path)
    guard isOurs else {
      (refuge, recovery, salvaged) = (nil, nil, [])
      return
    }
    let wishes = (try? PrivateFolder(group: folder))?.get("rescue")
    let isUnwanted = wishes.map { $0.utf8.starts(with: "no".utf8) } == true
    refuge = isUnwanted ? nil : FoundGroup.refuge(id.isEmpty ? Paths.absolute(path) : id)
    let recovery = Recovery(folder, refuge: refuge)
    salvaged = Leftovers.clear(folder, beside: recovery)
    self.recovery = recovery
  }

  private static func refuge(_ id: String) -> Refuge? {
    let state = Environment.value("XDG_STATE_HOME").flatMap { $0.utf8.first == 0x2F ? $0 : nil }
    let home = Environment.value("HOME").map { join($0, ".local/state") }
    return (state ?? home).map { Refuge(home: $0, group: id) }
  }

  /// What can be offered to be restored.
  var recovered: [RecoveredText] {
    (recovery?.files ?? []).compactMap { found in
      FileName(path: found.path).map { file in
        RecoveredText(
          file: file, base: found.base.map(Document.init), text: found.text.map(Document.init),
          disk: found.disk.map(Document.init))
      }
    }
  }

  /// Paths that journals have text of and that are no files of the group that are worked on; their text
  /// goes to the salvage.
  var strays: [String] {
    (recovery?.files ?? []).map(\.path).filter {
      FileName(path: $0) == nil && $0 != Disk.typedName
    }
  }

  /// What was being filled in when a program ended without its doing.
  var typed: [UInt8]? {
    recovery?.files.last { $0.path == Disk.typedName }.flatMap(\.text)
  }

  /// When a program that did not end well was last seen running.
  var aliveUntil: Moment? {
    guard let parts = recovery?.alive?.utf8.split(separator: 0x20), parts.count == 2,
      let date = String(parts[0]).flatMap({ CalendarDate(iso: $0) }),
      let time = String(parts[1]).flatMap({ ClockTime($0) })
    else { return nil }
    return Moment(date: date, time: time)
  }
}
