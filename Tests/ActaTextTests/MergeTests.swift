import ActaText
import Testing

struct MergeTests {
  private func merge(_ base: String, _ mine: String, _ theirs: String) -> Merge {
    Merge(
      base: Document(text: base), mine: Document(text: mine), theirs: Document(text: theirs))
  }

  private func text(_ document: Document) -> String {
    String(decoding: document.bytes, as: UTF8.self)
  }

  @Test(
    arguments: [
      // base, mine, theirs, merged
      ("a\nb\nc\n", "a\nB\nc\n", "a\nb\nc\n", "a\nB\nc\n"),
      ("a\nb\nc\n", "a\nb\nc\n", "a\nb\nC\n", "a\nb\nC\n"),
      ("a\nb\nc\nd\ne\n", "A\nb\nc\nd\ne\n", "a\nb\nc\nd\nE\n", "A\nb\nc\nd\nE\n"),
      ("a\nb\nc\n", "a\nx\nb\nc\n", "a\nb\nc\ny\n", "a\nx\nb\nc\ny\n"),
      ("a\nb\nc\n", "b\nc\n", "a\nb\n", "b\n"),
      // The same change twice is one change.
      ("a\nb\n", "a\nX\n", "a\nX\n", "a\nX\n"),
      // Each line keeps its own ending; a missing last newline is only mended when lines follow.
      ("a\r\nb\nc", "a\r\nb\nc\nd", "A\r\nb\nc", "A\r\nb\nc\nd"),
      ("a\nb\nc", "x\na\nb\nc", "a\nb\nC", "x\na\nb\nC"),
    ])
  func changesThatDoNotTouchStandTogether(
    base: String, mine: String, theirs: String, merged: String
  ) {
    let merge = merge(base, mine, theirs)
    #expect(merge.isClean)
    #expect(text(merge.mine) == merged)
    #expect(text(merge.theirs) == merged)
    #expect(text(merge.both) == merged)
  }

  @Test(
    arguments: [
      ("a\nb\nc\n", "a\nX\nc\n", "a\nY\nc\n", "a\nX\nY\nc\n"),
      // Lines that touch are a clash: nobody can say whether they belong together.
      ("a\nb\n", "A\nb\n", "a\nB\n", "A\nb\na\nB\n"),
      ("a\n", "a\nx\n", "a\ny\n", "a\nx\ny\n"),
      // A field or a row has room for one: theirs becomes a comment.
      ("due: 1\n", "due: 2\n", "due: 3\n", "due: 2\n; due: 3\n"),
      ("ana: absent\n", "ana: present\n", "ana: late\n", "ana: present\n; ana: late\n"),
      // A deletion against a change keeps the change.
      ("a\nb\nc\n", "a\nc\n", "a\nB\nc\n", "a\nB\nc\n"),
    ])
  func aClashKeepsBothUnlessOneIsChosen(base: String, mine: String, theirs: String, both: String) {
    let merge = merge(base, mine, theirs)
    #expect(!merge.isClean)
    #expect(text(merge.both) == both)
    #expect(text(merge.mine) == mine)
    #expect(text(merge.theirs) == theirs)
  }

  /// Whatever the two did, every line of each is in the text that keeps both.
  @Test func noLineIsLostWhateverTheTwoDid() {
    var random = SplitMix(state: 7)
    for _ in 0..<400 {
      let base = (0..<random.below(12)).map { "line \($0)" }
      let mine = changed(base, "mine", &random)
      let theirs = changed(base, "theirs", &random)
      let both = text(merge(joined(base), joined(mine), joined(theirs)).both)
      let lines = Set(both.split(separator: "\n"))
      for line in mine + theirs where !base.contains(line) {
        #expect(lines.contains(Substring(line)), "\(base) \(mine) \(theirs)")
      }
    }
  }

  @Test func aHugeTextIsMergedInTimeInProportion() {
    let base = (0..<200_000).map { "line \($0)" }
    var mine = base
    var theirs = base
    for index in stride(from: 0, to: base.count, by: 3) { mine[index] += "!" }
    theirs[1] = "theirs"
    let start = ContinuousClock.now
    let merge = merge(joined(base), joined(mine), joined(theirs))
    #expect(!merge.both.bytes.isEmpty)
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  private func joined(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

  private func changed(_ base: [String], _ name: String, _ random: inout SplitMix) -> [String] {
    var lines = base
    for number in 0..<random.below(4) {
      let place = random.below(lines.count + 1)
      switch random.below(3) {
      case 0: lines.insert("\(name) \(number)", at: place)
      case 1 where place < lines.count: lines.remove(at: place)
      default: if place < lines.count { lines[place] = "\(name) \(number)" }
      }
    }
    return lines
  }
}

/// The same numbers at every run.
private struct SplitMix {
  var state: UInt64

  mutating func below(_ count: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return count == 0 ? 0 : Int((value ^ value >> 31) % UInt64(count))
  }
}
