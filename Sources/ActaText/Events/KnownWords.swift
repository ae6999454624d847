import ActaMeeting

/// What words, rows and headings were found to be.
extension KnownLines {
  /// Whether a line of the roll call can be read.
  mutating func isRow(_ line: ByteView) -> Bool {
    answer(line, in: Space.rows) { AttendanceReader($0.string).row(line: 1) == nil ? 0 : 1 } == 1
  }

  /// The block that a word in capitals begins in a meeting's file.
  mutating func keyword(_ word: ByteView) -> BlockKeyword? {
    let place = answer(word, in: Space.keywords) { word in
      let isCapital = BlockHeading.isCapital(word.array[...])
      let keyword = isCapital ? FileGrammar.meeting.keywords[FoldedWord(word.array)] : nil
      return keyword.flatMap { KnownLines.keywords.firstIndex(of: $0) } ?? KnownLines.keywords.count
    }
    return place < KnownLines.keywords.count ? KnownLines.keywords[place] : nil
  }

  /// What a review says of an action.
  mutating func state(_ word: ByteView) -> ActionState? {
    let place = answer(word, in: Space.states) { word in
      Value.word(word.string, as: ActionState.self).flatMap { KnownLines.states.firstIndex(of: $0) }
        ?? KnownLines.states.count
    }
    return place < KnownLines.states.count ? KnownLines.states[place] : nil
  }

  /// Whether a word names an action of some meeting.
  mutating func isAction(_ word: ByteView) -> Bool {
    if word.plainName == .inMeeting { return true }
    return answer(word, in: Space.names) { word in
      Reference(word.string).map { !$0.isProposal && $0.meeting != nil } == true ? 1 : 0
    } == 1
  }

  /// Whether a heading is the one of the roll call.
  mutating func isAttendance(_ title: ByteView) -> Bool {
    answer(title, in: Space.titles) { title in
      Outliner.role(of: title.string, in: .meeting) == .attendance ? 1 : 0
    } == 1
  }

  /// Whether a heading reads like RESTRICTED with a slip.
  mutating func isRestrictedNearMiss(heading: ByteView) -> Bool {
    answer(heading, in: Space.headings) {
      Outliner.isRestrictedNearMiss($0.array[...]) ? 1 : 0
    } == 1
  }

  /// Whether a block takes a label. The labels of reviews are many, and nearly all of one form: they
  /// would crowd out what repeats itself.
  mutating func takes(_ keyword: BlockKeyword, _ label: ByteView) -> Bool {
    switch (keyword, label.plainName) {
    case (.review, .inMeeting?), (.action, .bare?): return true
    default: break
    }
    let place = KnownLines.keywords.firstIndex(of: keyword) ?? 0
    return answer(label, in: Space.labels + UInt8(place)) {
      keyword.takes(label: $0.string) ? 1 : 0
    } == 1
  }

  /// Whether fields of a decision, by their numbers, agree with each other.
  mutating func agree(_ numbers: [Int32]) -> Bool {
    unsafe numbers.withUnsafeBytes { raw in
      let key = unsafe ByteView(raw.bindMemory(to: UInt8.self))
      guard key.count <= ByteTable.longest else {
        return MeetingCheck.agree(numbers.map { fields[Int($0)] })
      }
      if let known = table.find(key, in: Space.votes) { return known == 1 }
      let agree = MeetingCheck.agree(numbers.map { fields[Int($0)] })
      table.insert(key, in: Space.votes, agree ? 1 : 0)
      return agree
    }
  }

  /// A number that is found once and then known.
  private mutating func answer(
    _ bytes: ByteView, in space: UInt8, _ understand: (ByteView) -> Int
  ) -> Int {
    guard bytes.count <= KnownLines.longest else { return understand(bytes) }
    if let known = table.find(bytes, in: space) { return known }
    let found = understand(bytes)
    table.insert(bytes, in: space, found)
    return found
  }
}

extension MeetingCheck {
  /// Whether a decision with these fields contradicts nothing in itself.
  static func agree(_ fields: [OutlineField]) -> Bool {
    let block = OutlineBlock(
      keyword: .decision, label: "D1", text: "", fields: fields, lines: 1...1)
    guard case .decision(let decision)? = block.entry else { return false }
    // How many seats there are may stand in the meeting's header: that takes a full reading.
    if decision.rule == .absolute, decision.present == nil { return false }
    var meeting = Meeting(name: "")
    meeting.date = CalendarDate(daysSince1970: 0)
    meeting.opening = [.decision(decision)]
    return !MeetingCheck(meeting: meeting, outline: Outline()).problems()
      .contains { $0.severity == .error }
  }
}
