import ActaMeeting

extension VoteCorrection {
  /// Of `a-favor: 2` and `a-favor: 3`, or of the numbers alone; nil of what is no count, or of two.
  init?(reads: String?, shouldRead: String?) {
    guard let wrong = reads.flatMap(Count.init), let right = shouldRead.flatMap(Count.init),
      wrong.part == nil || right.part == nil || wrong.part == right.part
    else { return nil }
    self.init(part: wrong.part ?? right.part, from: wrong.number, to: right.number)
  }

  /// One count as people write it.
  private struct Count {
    var part: Part?
    var number: Int

    init?(_ text: String) {
      let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        .map { trimmedWords(String($0) ?? "") }
      guard parts.count <= 2, let number = parts.last.flatMap({ decimal(Array($0.utf8)) }) else {
        return nil
      }
      self.number = number
      guard parts.count == 2 else { return }
      let keys = [FieldKey.votesFor, .votesAgainst, .abstain]
      guard let key = Value.word(parts[0], keys.map(\.words)) else { return nil }
      part = Part.allCases[key]
    }
  }
}
