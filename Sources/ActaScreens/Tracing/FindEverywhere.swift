import ActaFrame
import ActaMeeting
import ActaText

/// A place that a search over all meetings found.
struct Hit: Hashable, Sendable {
  var meeting: String
  /// By place in the meeting; nil for its title.
  var item: Int?
  var entry: Int?
}

/// `F`: search in every meeting of the group, and jump.
extension Session {
  mutating func openFindEverywhere() {
    popup = .form(
      .search(
        tracing.findEverywhere, purpose: .findEverywhere, text: lastSearch, isOffered: true))
  }

  mutating func findEverywhere(_ text: String) {
    guard !text.isEmpty else { return }
    lastSearch = text
    let wanted = text.utf8.split(separator: 0x20).map { PlainWord(String($0) ?? "") }
    let found = library.meetings.reversed().flatMap { hits(wanted, in: $0.meeting) }
    guard !found.isEmpty else {
      say(words.nothingFound, .warning)
      return
    }
    let options = found.prefix(Self.mostHits).enumerated().map { row, hit in
      Menu.Option(letter: Menu.letter(row), text: hit.text, choice: .jump(hit.place))
    }
    popup = .menu(
      Menu(
        title: tracing.hits.filled(text, found.count), options: Array(options), selected: 0))
  }

  /// More than anybody reads in a list; a longer word narrows it.
  private static let mostHits = 500

  private func hits(
    _ wanted: [PlainWord], in meeting: Meeting
  ) -> [(place: Hit, text: String)] {
    let holds: (String) -> Bool = { text in
      let plain = FoldedText(text)
      return wanted.allSatisfy(plain.contains)
    }
    var found: [(Hit, String)] = []
    if holds(meeting.title) { found.append((Hit(meeting: meeting.name), meeting.title)) }
    for (index, item) in meeting.items.enumerated() {
      if holds(item.title) {
        found.append((Hit(meeting: meeting.name, item: index), item.title))
      }
      for (place, entry) in item.entries.enumerated() {
        guard let text = readable(entry), holds(text) else { continue }
        found.append((Hit(meeting: meeting.name, item: index, entry: place), text))
      }
    }
    return found.map { hit, text in (hit, "\(meeting.name)  \(text)") }
  }

  /// What of an entry may stand in a list: restricted text is found by opening it.
  private func readable(_ entry: Entry) -> String? {
    switch entry {
    case .paragraph(let paragraph): paragraph.text
    case .decision(let decision): "\(decision.label)  \(decision.text)"
    case .action(let action): "\(action.label)  \(action.who ?? "____")  \(action.text)"
    case .review(let review):
      ([review.action.text] + [review.event.evidence].compactMap { $0 } + review.event.notes)
        .joined(separator: "  ")
    case .restricted: nil
    case .correction(let correction): "\(correction.label)  \(correction.title)"
    }
  }

  mutating func jump(to hit: Hit) {
    show(meeting: hit.meeting)
    guard let item = hit.item, library.meeting(hit.meeting)?.meeting.items[safe: item] != nil else {
      return
    }
    selection[.agenda] = item
    guard let entry = hit.entry else { return }
    enterContent()
    contentSelection = entry
    clampSelections()
  }
}

/// A whole text without regard to case and accents; `PlainWord` is for short ones.
private struct FoldedText {
  private let pieces: [PlainWord]

  init(_ text: String) {
    var rest = Array(text.unicodeScalars)[...]
    var pieces: [PlainWord] = []
    repeat {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: rest.prefix(Self.piece))
      pieces.append(PlainWord(String(view)))
      rest = rest.dropFirst(Self.step)
    } while rest.count > Self.piece - Self.step
    self.pieces = pieces
  }

  /// Pieces overlap, so that a word is whole in one of them.
  private static let piece = 400
  private static let step = 300

  func contains(_ word: PlainWord) -> Bool { pieces.contains { $0.contains(word) } }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
