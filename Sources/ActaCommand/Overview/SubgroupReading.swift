import ActaArchive
import ActaMeeting
import ActaScreens
import ActaText
import Synchronization

/// Reads how the groups in the folder of the open one stand, while that is already on the screen. A
/// class because the thread that reads shares it with the one that shows.
final class SubgroupReading: Sendable {
  private let entries = Mutex<[Overview.Entry]>([])

  init(below folder: String, loading: Loading, today: CalendarDate) {
    Cores.begin {
      let files = ((try? GroupFolders.find(in: folder)) ?? []).filter { !$0.relative.isEmpty }
      let found = OverviewLoop.entries(files)
      let figures = Cores.map(files.count, state: 0) { index, _ in
        loading.figures(of: files[index], today: today)
      }
      let known = found.indices.map { index in
        var entry = found[index]
        entry.figures = figures[index]
        return entry
      }
      self.entries.withLock { $0 = known }
    }
  }

  /// Every group below, once and when all are read; empty before and after.
  func take() -> [Overview.Entry] {
    entries.withLock { entries in
      defer { entries = [] }
      return entries
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
