import ActaMeeting
import ActaMinutes
import ActaText

/// Where what windows and the cursor speak of stands after another program has changed the file: items,
/// entries and rows are known by their lines, which are still the same.
struct PlaceMoves: Sendable {
  var file: FileName
  private let lines: LineMoves
  /// The meeting before and after; nil for other files.
  private let meetings: (old: Meeting, new: Meeting)?

  /// A file that is gone has no lines.
  init(_ file: FileName, from old: Document, to text: Document?) {
    let new = text ?? Document(bytes: [])
    self.file = file
    lines = LineMoves(from: old, to: new)
    guard case .meeting(let name) = file else {
      meetings = nil
      return
    }
    meetings = (readMeeting(old, name: name).value, readMeeting(new, name: name).value)
  }

  /// Of a meeting's text that notes are written upon, and of the same with what another wrote.
  init(_ old: MeetingFile, _ new: MeetingFile) {
    file = .meeting(old.name)
    lines = LineMoves(from: old.document, to: new.document)
    meetings = (old.meeting, new.meeting)
  }

  /// The row of a list of people, by its line; nil when it is gone or reads otherwise.
  func line(_ line: Int) -> Int? {
    guard case .training = file else { return line }
    return lines.line(line)
  }

  /// An item is the one whose title line is the same, or the only one of its title.
  func item(_ index: Int) -> Int? {
    guard case .meeting = file else { return index }
    guard let (old, new) = meetings, old.items.indices.contains(index) else { return nil }
    let item = old.items[index]
    if let line = lines.line(item.line) { return new.items.firstIndex { $0.line == line } }
    let isSame: (AgendaItem) -> Bool = { $0.title.utf8.elementsEqual(item.title.utf8) }
    guard old.items.count(where: isSame) == 1, new.items.count(where: isSame) == 1 else {
      return nil
    }
    return new.items.firstIndex(where: isSame)
  }

  /// The same also of an item that got another title: it stands where the other stood, and no other
  /// item has come there.
  func likelyItem(_ index: Int) -> Int? {
    if let same = item(index) { return same }
    guard let (old, new) = meetings, old.items.indices.contains(index) else { return nil }
    let line = lines.likelyLine(old.items[index].line)
    let renamed = line.flatMap { line in new.items.firstIndex { $0.line == line } }
    let place = renamed ?? (old.items.count == new.items.count ? index : nil)
    return place.flatMap { place in
      old.items.indices.contains { item($0) == place } ? nil : place
    }
  }

  /// An entry is the one whose first line is the same.
  func place(_ place: EntryPlace) -> EntryPlace? {
    guard case .meeting = file else { return place }
    guard let (old, new) = meetings, let entry = old.entry(at: place) else { return nil }
    guard let line = lines.line(entry.lines.lowerBound) else { return nil }
    if let index = new.opening.firstIndex(where: { $0.lines.lowerBound == line }) {
      return EntryPlace(item: nil, entry: index)
    }
    return new.place { $0.lines.lowerBound == line }
  }

  func target(_ target: Target) -> Target? {
    switch target {
    case .item(let index): item(index).map(Target.item)
    case .trainingRow(let line): self.line(line).map(Target.trainingRow)
    default: target
    }
  }

  func finding(_ finding: FileFinding) -> FileFinding? {
    guard finding.file.utf8.elementsEqual(file.path.utf8), finding.line > 0 else { return finding }
    guard let line = lines.line(finding.line), let first = lines.line(finding.firstLine) else {
      return nil
    }
    var moved = finding
    (moved.line, moved.firstLine) = (line, first)
    moved.settledOn = finding.settledOn.flatMap(lines.line)
    return moved
  }

  /// What is decided on: a new decision goes to its item also under another title.
  func subject(_ subject: DecisionSubject) -> DecisionSubject? {
    guard case .meeting = file else { return subject }
    var moved = subject
    guard let rewrites = subject.rewrites else {
      guard let item = likelyItem(subject.item) else { return nil }
      moved.item = item
      return moved
    }
    guard let place = place(EntryPlace(item: subject.item, entry: rewrites)),
      let item = place.item
    else { return nil }
    (moved.item, moved.rewrites) = (item, place.entry)
    return moved
  }
}

extension Meeting {
  fileprivate func entry(at place: EntryPlace) -> Entry? {
    let all = place.item.map { items.indices.contains($0) ? items[$0].entries : [] } ?? opening
    return all.indices.contains(place.entry) ? all[place.entry] : nil
  }
}
