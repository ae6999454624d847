import ActaMeeting
import ActaSafeguard

/// Counts of two to four assisted people, which can tell who they are: in a document for a wide circle
/// they read `<5`. A count of one tells that in the words around it too, and stays for the check before
/// a document leaves, which then stops it.
struct SmallCounts {
  private let safeguard: Safeguard
  private let hides: Bool

  init(_ group: Group, in document: Label) {
    safeguard = Safeguard(SafeguardSettings(of: group))
    hides = document >= .green
  }

  /// The meeting as such a document tells it.
  func hidden(in meeting: Meeting) -> Meeting {
    guard hides else { return meeting }
    var told = meeting
    told.title = hidden(in: meeting.title)
    told.opening = meeting.opening.map(hidden)
    told.items = meeting.items.map { item in
      var told = item
      told.title = hidden(in: item.title)
      told.entries = item.entries.map(hidden)
      return told
    }
    return told
  }

  private func hidden(in entry: Entry) -> Entry {
    switch entry {
    case .paragraph(var paragraph):
      paragraph.text = hidden(in: paragraph.text)
      return .paragraph(paragraph)
    case .decision(var decision):
      decision.text = hidden(in: decision.text)
      decision.notes = decision.notes.map(hidden)
      return .decision(decision)
    case .action(var action):
      action.text = hidden(in: action.text)
      action.notes = action.notes.map(hidden)
      return .action(action)
    case .review(var review):
      review.event.evidence = review.event.evidence.map(hidden)
      review.event.notes = review.event.notes.map(hidden)
      return .review(review)
    case .restricted(var restricted):
      restricted.text = restricted.text.map(hidden)
      return .restricted(restricted)
    // What it quotes must stand as it was written.
    case .correction: return entry
    }
  }

  func hidden(in text: String) -> String {
    guard hides else { return text }
    var bytes = Array(text.utf8)
    for finding in safeguard.findings(in: bytes).reversed() where finding.rule == .smallNumber {
      let number = finding.range.prefix { bytes[$0] != 0x20 }
      guard SmallCounts.several.contains(plainWords(bytes[number])) else { continue }
      bytes.replaceSubrange(number, with: Array("<5".utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let several = Set(
    ["2", "3", "4", "dois", "duas", "tres", "quatro", "two", "three", "four"].map { Array($0.utf8) }
  )
}
