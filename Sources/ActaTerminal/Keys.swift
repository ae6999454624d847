internal import ActaFrame
internal import CTerminal

extension Key {
  init(_ key: ActaKey) {
    self =
      switch key {
      case .enter: .enter
      case .escape: .escape
      case .tab: .tab
      case .backTab: .backTab
      case .backspace: .backspace
      case .delete: .delete
      case .insert: .insert
      case .up: .up
      case .down: .down
      case .left: .left
      case .right: .right
      case .home: .home
      case .end: .end
      case .pageUp: .pageUp
      case .pageDown: .pageDown
      case .wordLeft: .wordLeft
      case .wordRight: .wordRight
      case .help: .help
      @unknown default: .escape
      }
  }
}
