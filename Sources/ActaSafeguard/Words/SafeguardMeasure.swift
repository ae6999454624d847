/// How the rules did on lines that were written to try them. Whoever wrote the rules wrote the lines:
/// in real minutes they miss more.
package enum SafeguardMeasure {
  /// Lines in which a person sees personal data.
  package static let telling = 261
  /// Of those, lines in which the rules find nothing of it.
  package static let missed = 14
  /// Lines in which there is nothing, and nothing is found.
  package static let harmless = 154

  /// Missed among those that tell, in whole percent.
  package static var missedPercent: Int { (missed * 100 + telling / 2) / telling }
}
