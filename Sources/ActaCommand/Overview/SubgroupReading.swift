import ActaArchive
import ActaMeeting
import ActaScreens
import ActaText
import Synchronization

/// Reads how the groups in the folder of the open one stand, while that is already on the screen. A
/// class because the thread that reads shares it with the one that shows.
final class SubgroupReading: Sendable {
  /// What was found below.
  struct Found: Sendable {
    var entries: [Overview.Entry] = []
    /// Folders that could not be looked into.
    var unread: [ArchiveFailure] = []
  }

  private let found = Mutex(Found())

  init(below folder: String, loading: Loading, today: CalendarDate) {
    Cores.begin {
      guard let search = try? GroupFolders.search(in: folder) else { return }
      let files = search.groups.filter { !$0.relative.isEmpty }
      let found = OverviewLoop.entries(files)
      let figures = Cores.map(files.count, state: 0) { index, _ in
        loading.figures(of: files[index], today: today)
      }
      let known = found.indices.map { index in
        var entry = found[index]
        entry.figures = figures[index]
        return entry
      }
      self.found.withLock { $0 = Found(entries: known, unread: search.unread) }
    }
  }

  /// Every group below, once and when all are read; empty before and after.
  func take() -> Found {
    found.withLock { found in
      defer { found = Found() }
      return found
    }
  }
}

extension Loading {
  /// How a group stands; nil when it cannot be read. Nothing is said of what it is without: it is read
  /// while another thread has the terminal.
  func figures(of files: GroupFiles, today: CalendarDate) -> GroupFigures? {
    guard let record = (try? usable(files))?.text.record else { return nil }
    return GroupFigures(record: record, register: Register(groups: [record]), today: today)
  }
}
