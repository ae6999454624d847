import ActaMeeting

extension Participant {
  /// Two rows of one list as one; nil when they say different things.
  func agreeing(with other: Participant) -> Participant? {
    var both = self
    for (index, mark) in other.marks.enumerated() where mark != .unmarked {
      while both.marks.count <= index { both.marks.append(.unmarked) }
      guard both.marks[index] == .unmarked || both.marks[index] == mark else { return nil }
      both.marks[index] = mark
    }
    guard pre == nil || other.pre == nil || pre == other.pre,
      post == nil || other.post == nil || post == other.post
    else { return nil }
    both.pre = pre ?? other.pre
    both.post = post ?? other.post
    both.sex = sex ?? other.sex
    both.age = age ?? other.age
    return both
  }

  /// Whether a mark or a score that the other one has is something else here.
  func contradicts(_ other: Participant) -> Bool {
    let isMark = zip(marks, other.marks).contains { $0 != $1 && $1 != .unmarked }
    return isMark || other.pre != nil && pre != other.pre || other.post != nil && post != other.post
  }

  /// `P P, 40, 70`.
  var results: String {
    let texts = [TrainingColumn.marks, .pre, .post].map { text(in: $0) }
    return texts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// What an imported row adds to this one: marks and scores it has; sex, institution and age only
  /// where nothing is written.
  func taking(_ other: Participant) -> Participant {
    var next = self
    for (index, mark) in other.marks.enumerated() where mark != .unmarked {
      while next.marks.count <= index { next.marks.append(.unmarked) }
      next.marks[index] = mark
    }
    next.pre = other.pre ?? pre
    next.post = other.post ?? post
    next.sex = sex ?? other.sex
    next.age = age ?? other.age
    return next
  }
}
