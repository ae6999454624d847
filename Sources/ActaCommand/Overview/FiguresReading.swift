import ActaArchive
import ActaMeeting
import ActaScreens
import ActaText
import Synchronization

/// Reads the figures of groups while the list of them is already on the screen. A class because the
/// threads that read share it with the one that shows.
final class FiguresReading: Sendable {
  private struct State {
    var found: [(index: Int, figures: GroupFigures)] = []
    var waiting = 0
  }

  private let state = Mutex(State())
  private let files: [GroupFiles]
  private let loading: Loading
  private let today: CalendarDate

  init(_ files: [GroupFiles], loading: Loading, today: CalendarDate) {
    self.files = files
    self.loading = loading
    self.today = today
  }

  /// Begins with some of the groups, on all processors.
  func begin(_ indices: [Int]) {
    state.withLock { $0.waiting += indices.count }
    Cores.begin {
      _ = Cores.map(indices.count, state: 0) { place, _ in self.read(indices[place]) }
    }
  }

  /// Whether something is still being read.
  var isBusy: Bool { state.withLock { $0.waiting > 0 } }

  /// What was read since the last time.
  func take() -> [(index: Int, figures: GroupFigures)] {
    state.withLock { state in
      defer { state.found = [] }
      return state.found
    }
  }

  /// A group that cannot be read stays without figures.
  private func read(_ index: Int) {
    let figures = loading.figures(of: files[index], today: today)
    state.withLock { state in
      state.waiting -= 1
      if let figures { state.found.append((index, figures)) }
    }
  }
}
