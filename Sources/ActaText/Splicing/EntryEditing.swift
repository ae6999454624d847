package import ActaMeeting

/// Where an entry stands: the item (nil before the first) and its place among that item's entries.
package struct EntryPlace: Hashable, Sendable {
  package var item: Int?
  package var entry: Int

  package init(item: Int?, entry: Int) {
    self.item = item
    self.entry = entry
  }
}

/// Changes of what stands under an agenda item.
extension MeetingFile {
  package func entry(at place: EntryPlace) -> Entry? {
    let entries = place.item.map {
      meeting.items.indices.contains($0) ? meeting.items[$0].entries : []
    }
    let all = entries ?? meeting.opening
    return all.indices.contains(place.entry) ? all[place.entry] : nil
  }

  /// Adds lines of a block or of text after an entry of an item, or at the item's end.
  package func addingEntry(_ lines: [String], toItem item: Int, after entry: Int? = nil)
    -> MeetingFile
  {
    guard let section = section(ofItem: item), !lines.isEmpty else { return self }
    let above = entry.flatMap { self.entry(at: EntryPlace(item: item, entry: $0)) }
    return applying([apart(lines, after: above?.lines.upperBound ?? lastLine(of: section))])
  }

  /// Puts other lines in the place of an entry; no lines take it away, with the blank line below and
  /// with what settled findings in it, which must settle nothing else.
  package func replacingEntry(_ place: EntryPlace, with lines: [String]) -> MeetingFile {
    guard let entry = entry(at: place) else { return self }
    guard lines.isEmpty else { return applying([Splice(entry.lines, lines)]) }
    let below = entry.lines.upperBound + 1
    let last = below <= document.lines.count && document.isBlank(line: below) ? below : below - 1
    let settled = Settlement.above(line: entry.lines.lowerBound, in: document).count
    return applying([Splice(entry.lines.lowerBound - settled...last, [])])
  }

  /// Sets a field of a block; nil takes it away. Text and unknown fields of the block stay.
  package func settingField(_ key: FieldKey, to value: String?, at place: EntryPlace) -> MeetingFile
  {
    guard let block = block(at: place) else { return self }
    let present = block.fields.first { $0.key == key }
    guard let value else { return applying(present.map { [.remove(line: $0.line)] } ?? []) }
    guard let present else {
      let line = "  \(key.written(in: language)): \(oneLine(value))"
      return applying([.insert([line], after: block.fields.last?.line ?? block.lines.lowerBound)])
    }
    let line = document.keepingKey(ofLine: present.line, value: oneLine(value))
    return applying([.replace(line: present.line, with: line)])
  }

  /// Writes what differs in a decision, field by field; its text, unknown fields and every other line
  /// of the block stay.
  package func rewriting(_ place: EntryPlace, as decision: Decision) -> MeetingFile {
    guard let block = block(at: place), case .decision(let old)? = entry(at: place) else {
      return self
    }
    let (before, after) = (writer.values(of: old), writer.values(of: decision))
    var splices = FieldKey.allCases.filter { before[$0] != after[$0] }
      .flatMap { document.splices(putting: after[$0] ?? [], as: $0, in: block, language) }
    if !old.text.utf8.elementsEqual(decision.text.utf8) {
      splices.insert(heading(of: block, decision.text), at: 0)
    }
    return applying(splices)
  }

  /// Gives a block another wording after its label.
  package func rewording(_ place: EntryPlace, to text: String) -> MeetingFile {
    guard let block = block(at: place) else { return self }
    return applying([heading(of: block, text)])
  }

  private func heading(of block: OutlineBlock, _ text: String) -> Splice {
    let heading = "\(block.keyword.words.text(in: language)) \(block.label): \(oneLine(text))"
    return .replace(line: block.lines.lowerBound, with: heading)
  }

  /// The entry's block as the outline has it; nil for a paragraph.
  func block(at place: EntryPlace) -> OutlineBlock? {
    guard let line = entry(at: place)?.lines.lowerBound else { return nil }
    for parts in [outline.preface] + outline.sections.map(\.parts) {
      for case .block(let block) in parts where block.lines.lowerBound == line { return block }
    }
    return nil
  }

  private func lastLine(of section: OutlineSection) -> Int {
    trimmed(section.lastLine)
  }
}

extension MeetingFile {
  /// Adds lines of text at the end of a block.
  package func addingText(_ text: [String], at place: EntryPlace) -> MeetingFile {
    guard let block = block(at: place) else { return self }
    let lines = text.map { "  " + escapedInBlock(oneLine($0), block.keyword) }
    return applying([.insert(lines, after: block.lines.upperBound)])
  }

  /// Puts a restricted block in the place of a paragraph, apart from its neighbours: text that
  /// followed at once would be doubtful.
  package func restricting(_ place: EntryPlace, as block: Restricted) -> MeetingFile {
    guard let entry = entry(at: place) else { return self }
    let (first, last) = (entry.lines.lowerBound, entry.lines.upperBound)
    let above = first > 1 && !document.isBlank(line: first - 1) ? [""] : []
    let below = last < document.lines.count && !document.isBlank(line: last + 1) ? [""] : []
    return applying([Splice(entry.lines, above + lines(of: block) + below)])
  }
}
