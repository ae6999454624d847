package import ActaMeeting

/// What a new agenda item says of itself.
package struct ItemDraft: Hashable, Sendable {
  package var title: String
  package var kind: ItemKind?
  package var lead: String?
  package var minutes: Int?
  package var proposals: [Reference] = []
  package var level: ProblemLevel?
  package var stage: CaseStage?
  /// A training file's name.
  package var training: String?
  /// A label of its own, stricter or less strict than the meeting's.
  package var share: Label?

  package init(
    title: String, kind: ItemKind? = nil, lead: String? = nil, minutes: Int? = nil,
    proposal: Reference? = nil
  ) {
    self.title = title
    self.kind = kind
    self.lead = lead
    self.minutes = minutes
    proposals = [proposal].compactMap { $0 }
  }

  /// What another agenda shall say about an item of this one: all but what was recorded under it.
  package init(carryingOver item: AgendaItem) {
    title = item.title
    kind = item.kind
    lead = item.lead
    minutes = item.minutes
    proposals = item.proposals
    level = item.level
    stage = item.stage
    training = item.training
    share = item.share
  }

  /// The heading and its fields.
  package func lines(in language: Language) -> [String] {
    let fields: [(FieldKey, String?)] =
      [
        (.kind, kind?.words.text(in: language)), (.lead, lead), (.time, minutes.map(String.init)),
      ]
      + proposals.map { (.proposal, $0.text) } + [
        (.level, level?.words.text(in: language)), (.stage, stage?.words.text(in: language)),
        (.training, training), (.share, share?.rawValue),
      ]
    return ["## \(oneLine(title))"]
      + fields.compactMap { key, value in
        value.map { "\(key.written(in: language, onItem: true)): \(oneLine($0))" }
      }
  }
}

/// Changes of agenda items as wholes. An item is named by its place in `meeting.items`.
extension MeetingFile {
  /// Adds an item after another; nil adds it before the first.
  package func addingItem(_ draft: ItemDraft, after index: Int?) -> MeetingFile {
    let line = index.flatMap(section)?.lastLine ?? lineBeforeItems
    return applying([apart(draft.lines(in: language), after: trimmed(line))])
  }

  /// Takes an item with all that stands under it out of the agenda.
  package func removingItem(_ index: Int) -> MeetingFile {
    guard let section = section(ofItem: index) else { return self }
    return applying([Splice(section.line...section.lastLine, [])])
  }

  /// Lets an item change places with a neighbour, `by` 1 or -1; both keep their own lines.
  package func movingItem(_ index: Int, by step: Int) -> MeetingFile {
    guard let moved = section(ofItem: index), let other = section(ofItem: index + step) else {
      return self
    }
    let (first, second) = step < 0 ? (other, moved) : (moved, other)
    return applying([
      Splice(first.line...first.lastLine, separated(second)),
      Splice(second.line...second.lastLine, separated(first, last: true)),
    ])
  }

  package func retitlingItem(_ index: Int, _ title: String) -> MeetingFile {
    guard let section = section(ofItem: index) else { return self }
    return applying([.replace(line: section.line, with: "## \(oneLine(title))")])
  }

  /// Sets a field of an item; nil takes it away.
  package func settingItem(_ index: Int, _ key: FieldKey, to value: String?) -> MeetingFile {
    guard let section = section(ofItem: index) else { return self }
    let present = section.fields.first { $0.key == key }
    guard let value else { return applying(present.map { [.remove(line: $0.line)] } ?? []) }
    guard let present else { return addingToItem(index, key, value) }
    let line = document.keepingKey(ofLine: present.line, value: oneLine(value))
    return applying([.replace(line: present.line, with: line)])
  }

  /// Adds one more line of a field, after the item's other fields.
  package func addingToItem(_ index: Int, _ key: FieldKey, _ value: String) -> MeetingFile {
    guard let section = section(ofItem: index) else { return self }
    let line = "\(key.written(in: language, onItem: true)): \(oneLine(value))"
    return applying([.insert([line], after: section.fields.last?.line ?? section.line)])
  }

  /// Blank lines around new lines, where there are none yet.
  func apart(_ lines: [String], after line: Int) -> Splice {
    let above = line >= 1 && !document.isBlank(line: line) ? [""] : []
    let below = line < document.lines.count && !document.isBlank(line: line + 1) ? [""] : []
    return .insert(above + lines + below, after: line)
  }

  /// The last line at or above `line` that is not blank.
  func trimmed(_ line: Int) -> Int {
    var last = min(line, document.lines.count)
    while last > 1, document.isBlank(line: last) { last -= 1 }
    return last
  }

  /// After the header, the attendance and whatever stands before the first item.
  private var lineBeforeItems: Int {
    if let first = section(ofItem: 0) { return first.line - 1 }
    return document.lines.count
  }

  private func separated(_ section: OutlineSection, last: Bool = false) -> [String] {
    let lines = (section.line...section.lastLine).map { document.text(ofLine: $0) }
    let endsBlank = document.isBlank(line: section.lastLine)
    return last || endsBlank ? lines : lines + [""]
  }
}
