import ActaDisplay
import ActaFrame
import ActaMeeting
import ActaText

/// `R`: text that only a stricter circle may read.
extension Session {
  mutating func restrictOrRelease() -> [Effect] {
    guard let place = shownEntry, let file = currentMeeting else { return [] }
    switch file.entry(at: place) {
    case .paragraph(let paragraph):
      let labels: [(Character, Label)] = [("r", .red), ("a", .amberStrict)]
      let start = DisplayText.truncate(paragraph.text, columns: 40)
      popup = .menu(
        Menu(
          title: "\(words.restrict): \(start)",
          options: labels.map {
            Menu.Option(
              letter: $0.0, text: $0.1.explained(in: language), choice: .restrict($0.1))
          }, selected: 0))
      return []
    case .restricted(let restricted):
      let title = restricted.title.isEmpty ? [] : [restricted.title]
      let lines = file.lines(ofNotes: title + restricted.text)
      return commit(file.replacingEntry(place, with: lines), words.didRelease)
    default: return []
    }
  }

  /// Why nothing can be restricted or released now; nil when something can.
  var restrictionRefusal: String? {
    if let meetingRefusal { return meetingRefusal }
    switch shownEntry.flatMap({ currentMeeting?.entry(at: $0) }) {
    case .paragraph, .restricted: return nil
    default: return words.chooseParagraphFirst
    }
  }

  /// The entry that is selected; while the list of items is worked in, the one added last, which is
  /// in sight.
  private var shownEntry: EntryPlace? {
    if inContent { return selectedEntry }
    guard let item = selectedItem, let meeting = currentMeeting?.meeting,
      meeting.items[item].entries.indices.contains(contentSelection), textPlace == nil,
      contentSelection > 0 || meeting.items[item].entries.count == 1
    else { return nil }
    return EntryPlace(item: item, entry: contentSelection)
  }

  mutating func restrict(as label: Label) -> [Effect] {
    guard let place = shownEntry, let file = currentMeeting,
      case .paragraph(let paragraph)? = file.entry(at: place)
    else { return [] }
    let block = Restricted(label: label, title: "", text: [paragraph.text], lines: 1...1)
    return commit(file.restricting(place, as: block), words.didRestrict.filled(label.rawValue))
  }

  mutating func addRestricted(_ form: Form) throws(FormProblem) -> [Effect] {
    guard let file = currentMeeting, let item = selectedItem else { return [] }
    guard let label = Label.allCases.first(where: { isSame($0.rawValue, form[.label]) }) else {
      throw FormProblem(field: .label, text: words.labelWanted)
    }
    guard !form[.text].isEmpty else {
      throw FormProblem(field: .text, text: words.restrictedTextMissing)
    }
    let block = Restricted(label: label, title: form[.note], text: [form[.text]], lines: 1...1)
    return commit(
      file.addingEntry(file.lines(of: block), toItem: item),
      words.didRestrict.filled(label.rawValue))
  }
}
