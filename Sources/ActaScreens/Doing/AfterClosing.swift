import ActaFrame

/// Who closes a meeting goes on pressing Enter to be rid of what is said then. None of that begins to
/// write in the record that was just ended: the next keys would go into it. Any other key ends this,
/// and `e` writes at once.
extension Session {
  /// Whether Enter would open what is selected for writing, and nobody can have meant it.
  var isEnterTooMany: Bool { hasJustClosed && enterWrites }

  private var enterWrites: Bool {
    if inContent { return !isRestrictedSelected }
    switch selectedTarget {
    case .person, .seat, .institution, .member: return true
    default: return false
    }
  }
}

extension Event {
  /// Whether a meeting that was just closed is so still: nothing was asked for but by Enter.
  var leavesClosing: Bool {
    switch self {
    case .key(let key): key == .enter
    case .paste, .click: false
    default: true
    }
  }
}
