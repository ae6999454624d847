import ActaTerminal

/// When a frame is shown, so that a slow line carries few bytes a key. Times are in milliseconds.
///
/// What the next key would replace at once is left out: frames while more keys wait, and while
/// somebody types what comes of its own accord, such as the end of a save.
struct ShowingPace: Hashable, Sendable {
  private var lastShow = 0
  private var lastKey = 0
  private var comesByItself = false

  /// Keys that wait hold frames back no longer than this.
  private static let longestBehind = 100
  /// Without a key for so long, nobody is typing; slow typists leave less between two keys.
  private static let rest = 400

  mutating func note(_ input: Input, at now: Int) {
    switch input {
    case .key, .paste, .click:
      lastKey = now
      comesByItself = false
    case .woken, .timeout: comesByItself = true
    case .resize, .resumed, .terminate, .hangup: comesByItself = false
    }
  }

  /// What came of its own accord is to be seen although somebody types.
  mutating func comeAtOnce() { comesByItself = false }

  mutating func noteShown(at now: Int) { lastShow = now }

  func mayShow(keysWait: Bool, at now: Int) -> Bool {
    if keysWait { return now - lastShow >= ShowingPace.longestBehind }
    return untilRest(at: now) == nil
  }

  /// How long what came of its own accord is still held back; nil when it is not.
  func untilRest(at now: Int) -> Int? {
    let left = lastKey + ShowingPace.rest - now
    return comesByItself && lastKey > 0 && left > 0 ? left : nil
  }
}
