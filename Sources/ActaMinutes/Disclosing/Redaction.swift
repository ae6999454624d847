import ActaMeeting

extension Audience {
  /// The meeting as far as this circle may know it. Documents are made of this and of nothing else:
  /// what is not in it cannot get out. An entry that stays out leaves an empty restricted block with
  /// its label, an item an empty title.
  func redacted(_ meeting: Meeting) -> Meeting {
    let corrections = VisibleCorrections(self, in: meeting)
    var seen = meeting
    seen.opening = meeting.opening.compactMap { redacted($0, in: nil, corrections) }
    seen.items = meeting.items.map { item in
      var shown = item
      shown.entries = item.entries.compactMap { redacted($0, in: item, corrections) }
      return sees(item) ? shown : emptied(shown)
    }
    return seesNames ? seen : withoutPeople(seen)
  }

  private func redacted(
    _ entry: Entry, in item: AgendaItem?, _ corrections: VisibleCorrections
  ) -> Entry? {
    if case .correction(let correction) = entry {
      return corrections.contains(correction) ? entry : nil
    }
    if sees(entry, in: item) { return entry }
    switch entry {
    case .paragraph, .review, .correction: return nil
    case .decision, .action, .restricted:
      guard item.map(sees) ?? seesNames else { return nil }
      return .restricted(
        Restricted(label: label(of: entry, in: item), title: "", text: [], lines: entry.lines))
    }
  }

  /// What is said of an item that this circle does not see: that it is there, and its label.
  private func emptied(_ item: AgendaItem) -> AgendaItem {
    var empty = AgendaItem(title: "", line: item.line)
    empty.share = label(of: item)
    empty.entries = item.entries
    return empty
  }

  private func withoutPeople(_ meeting: Meeting) -> Meeting {
    var seen = meeting
    seen.title = ""
    seen.place = nil
    seen.chair = nil
    seen.secretary = nil
    seen.attendance = []
    seen.breaks = meeting.breaks.map { Break(span: $0.span) }
    return seen
  }
}
