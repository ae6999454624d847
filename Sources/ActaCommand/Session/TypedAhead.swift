/// Keys typed on when something appeared that nobody called for: whoever types them has not read it, so
/// that they are no answer to it. They are thrown away until there is a pause, in which it can be read.
struct TypedAhead: Hashable, Sendable {
  /// When it appeared, or the last key was thrown away since; nil when keys are heard. In milliseconds.
  private var last: Int?

  /// Who types leaves less between two keys, in milliseconds; who reads leaves more.
  static let pause = 400

  /// It is on the screen now.
  mutating func begin(at now: Int) { last = now }

  /// Whether a key that arrives now was typed without reading.
  mutating func has(keyAt now: Int) -> Bool {
    guard let before = last else { return false }
    last = now - before < TypedAhead.pause ? now : nil
    return last != nil
  }
}
