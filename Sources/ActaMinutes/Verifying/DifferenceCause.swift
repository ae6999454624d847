import ActaMeeting

/// What a place of a document was made of, which says why a copy may read otherwise there.
package enum DifferenceCause: Hashable, Sendable, CaseIterable {
  /// Text of the meeting, which its seal covers.
  case record
  /// Names, functions and the letterhead, from group.txt.
  case group
  /// The sentences of wording.txt, or the program's own.
  case sentences
  /// Other meetings, proposals and groups.
  case elsewhere
  /// Hours, days, counts, and the words of the form itself.
  case form
  /// Sentences that a copy has and the document has not.
  case added

  /// A mark that takes no room, so that a marked text is laid out as the plain one is. Medieval
  /// letters above others: nobody writes them.
  fileprivate var mark: Unicode.Scalar? {
    switch self {
    case .record: "\u{0363}"
    case .group: "\u{0364}"
    case .sentences: "\u{0365}"
    case .elsewhere: "\u{0366}"
    case .form, .added: nil
    }
  }

  /// The letters alone, by which a word agrees with others whether it is marked or not.
  package static func unmarked(_ text: String) -> String {
    guard text.utf8.contains(0xCD) else { return text }
    var letters = String.UnicodeScalarView()
    letters.append(
      contentsOf: text.unicodeScalars.filter { scalar in
        !DifferenceCause.allCases.contains { $0.mark == scalar }
      })
    return String(letters)
  }

  /// By the mark of a word.
  init(ofWord word: [UInt8]) {
    let scalars = String(decoding: word, as: UTF8.self).unicodeScalars
    self =
      DifferenceCause.allCases.first { cause in
        cause.mark.map { scalars.contains($0) } ?? false
      } ?? .form
  }

  /// The text with the mark in each of its words; what stands in braces stays as it is.
  func marking(_ text: String) -> String {
    guard let mark else { return text }
    var marked = String.UnicodeScalarView()
    var isInWord = false
    var isInHole = false
    for scalar in text.unicodeScalars {
      marked.append(scalar)
      switch scalar {
      case "{": isInHole = true
      case "}": (isInHole, isInWord) = (false, false)
      case "[", "]": isInWord = false
      default:
        let isLetter = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        if isLetter, !isInWord, !isInHole { marked.append(mark) }
        isInWord = scalar.value > 0x20 && (isInWord || isLetter)
      }
    }
    return String(marked)
  }
}

extension MinutesRequest {
  /// The same request with every text marked by where it comes from: the document made of it says of
  /// each of its words what it is made of.
  package var marked: MinutesRequest {
    var request = self
    request.meeting = meeting.marked
    request.group = group.marked
    for sentence in Sentence.allCases {
      let text = wording[sentence, language] ?? sentence.standard.text(in: language)
      request.wording.sentences[language, default: [:]][sentence] =
        DifferenceCause.sentences.marking(text)
    }
    let elsewhere = DifferenceCause.elsewhere.marking
    request.otherGroups = otherGroups.mapValues(elsewhere)
    request.reviewed = reviewed.mapValues { changed($0) { $0.text = elsewhere($0.text) } }
    request.proposals = proposals.map { proposal in
      changed(proposal) {
        $0.title = elsewhere($0.title)
        $0.problem = $0.problem.map(elsewhere)
        $0.indicator = $0.indicator.map(elsewhere)
        $0.text = $0.text.map(elsewhere)
      }
    }
    return request
  }
}

extension Group {
  fileprivate var marked: Group {
    let mark = DifferenceCause.group.marking
    var group = self
    group.name = mark(name)
    group.place = place.map(mark)
    group.letterheads = letterheads.map(mark)
    group.institutions = institutions.map { changed($0) { $0.name = mark($0.name) } }
    group.members = members.map { member in
      changed(member) { ($0.name, $0.function) = (mark($0.name), $0.function.map(mark)) }
    }
    // What stands on every agenda is known by its title there.
    group.standing = standing.map { item in
      changed(item) { $0.title = DifferenceCause.record.marking($0.title) }
    }
    return group
  }
}

extension Meeting {
  fileprivate var marked: Meeting {
    let mark = DifferenceCause.record.marking
    var meeting = self
    meeting.title = mark(title)
    meeting.place = place.map(mark)
    meeting.breaks = breaks.map { Break(span: $0.span, note: $0.note.map(mark)) }
    meeting.attendance = attendance.map { row in
      changed(row) {
        $0.note = $0.note.map(mark)
        if case .visitor(var visitor) = $0.who {
          visitor.name = mark(visitor.name)
          $0.who = .visitor(visitor)
        }
      }
    }
    meeting.opening = opening.map(\.marked)
    meeting.items = items.map { item in
      changed(item) { ($0.title, $0.entries) = (mark($0.title), $0.entries.map(\.marked)) }
    }
    return meeting
  }
}

extension Entry {
  fileprivate var marked: Entry {
    let mark = DifferenceCause.record.marking
    switch self {
    case .paragraph(var one):
      one.text = mark(one.text)
      return .paragraph(one)
    case .decision(var one):
      (one.text, one.notes) = (mark(one.text), one.notes.map(mark))
      return .decision(one)
    case .action(var one):
      (one.text, one.notes) = (mark(one.text), one.notes.map(mark))
      return .action(one)
    case .review(var one):
      one.event.evidence = one.event.evidence.map(mark)
      one.event.notes = one.event.notes.map(mark)
      return .review(one)
    case .restricted(var one):
      (one.title, one.text) = (mark(one.title), one.text.map(mark))
      return .restricted(one)
    case .correction(var one):
      (one.reads, one.shouldRead) = (one.reads.map(mark), one.shouldRead.map(mark))
      one.notes = one.notes.map(mark)
      return .correction(one)
    }
  }
}

/// A value after a change to it.
private func changed<Value>(_ value: Value, _ change: (inout Value) -> Void) -> Value {
  var value = value
  change(&value)
  return value
}
