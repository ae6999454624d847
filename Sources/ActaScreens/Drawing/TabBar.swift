import ActaDisplay
import ActaFrame

/// The views by their keys, in one row: what there is no room for is left out, the least first, and
/// the view that is open is never cut.
struct TabBar {
  struct Tab {
    let view: ViewName
    let key: Character
    let name: String
    /// What there is to count in the view; empty where nothing is counted.
    let count: String
    let isHere: Bool
  }

  /// A tab as it stands in the row, with the digit of its view.
  struct Placed {
    let text: String
    let column: Int
    let number: Int
    let isHere: Bool
  }

  /// How much is said of each view; in the order in which they are tried.
  private enum Fit: CaseIterable {
    case whole, homeByKey, close, withoutCounts, shortNames, keysOnly

    var gap: Int { self == .whole || self == .homeByKey ? 2 : 1 }
  }

  /// Names longer than this are cut where room is scarce, to four letters and a full stop.
  private static let shortName = 6

  let tabs: [Tab]

  /// Each tab with its first column; the row begins with one blank.
  func placed(columns: Int) -> [Placed] {
    for fit in Fit.allCases {
      let row = placed(fit)
      guard let last = row.last else { return [] }
      if last.column + DisplayText.columns(last.text) <= columns { return row }
    }
    return placed(.keysOnly)
  }

  private func placed(_ fit: Fit) -> [Placed] {
    var column = 1
    return tabs.map { tab in
      let text = text(tab, fit)
      defer {
        // A bracket stands for the blank beside it.
        column += DisplayText.columns(text) + (tab.isHere ? 1 : text.count == 1 ? 1 : fit.gap)
      }
      return Placed(text: text, column: column, number: tab.view.rawValue, isHere: tab.isHere)
    }
  }

  private func text(_ tab: Tab, _ fit: Fit) -> String {
    if tab.isHere {
      let parts = fit == .whole || fit == .homeByKey || fit == .close ? tab.count : ""
      return "[\(TabBar.joined([String(tab.key), tab.name, parts]))]"
    }
    switch fit {
    case .homeByKey where tab.view != .group, .whole,
      .close where tab.view != .group:
      return TabBar.joined([String(tab.key), tab.name, tab.count])
    case .withoutCounts where tab.view != .group: return "\(tab.key) \(tab.name)"
    case .shortNames where tab.view != .group:
      let isLong = DisplayText.columns(tab.name) > TabBar.shortName
      let name = isLong ? tab.name.prefix(4) + "." : tab.name
      return "\(tab.key) \(name)"
    default: return String(tab.key)
    }
  }

  private static func joined(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
