import ActaMeeting

extension Audience {
  /// The meeting as far as this circle may know it. Documents are made of this and of nothing else:
  /// what is not in it cannot get out. An entry that stays out leaves an empty restricted block with
  /// its label, an item an empty title.
  func redacted(_ meeting: Meeting, _ corrections: VisibleCorrections) -> Meeting {
    var seen = meeting
    seen.opening = meeting.opening.compactMap { redacted($0, in: nil, corrections) }
    seen.items = meeting.items.map { item in
      var shown = item
      shown.entries = item.entries.compactMap { redacted($0, in: item, corrections) }
      return sees(item) ? shown : emptied(shown)
    }
    return seesNames ? seen : withoutRoom(seen)
  }

  private func redacted(
    _ entry: Entry, in item: AgendaItem?, _ corrections: VisibleCorrections
  ) -> Entry? {
    if case .correction(let correction) = entry {
      return corrections.contains(correction) ? entry : nil
    }
    if sees(entry, in: item) { return seesNames ? entry : withoutRoom(entry) }
    // An item that stays out has one line for all that is in it.
    guard item.map(sees) != false else { return nil }
    return .restricted(
      Restricted(label: label(of: entry, in: item), title: "", text: [], lines: entry.lines))
  }

  /// What is said of an item that this circle does not see: that it is there, and its label.
  private func emptied(_ item: AgendaItem) -> AgendaItem {
    var empty = AgendaItem(title: "", line: item.line)
    empty.share = label(of: item)
    empty.entries = item.entries
    return empty
  }

  /// For a wider circle than the meeting's: nothing of who was there, where, when in the day, and
  /// whether it was a quorum. Nobody cleared that.
  private func withoutRoom(_ meeting: Meeting) -> Meeting {
    var seen = Meeting(name: meeting.name)
    seen.number = meeting.number
    seen.date = meeting.date
    seen.type = meeting.type
    seen.status = meeting.status
    seen.share = meeting.share
    seen.seal = meeting.seal
    seen.opening = meeting.opening
    seen.items = meeting.items.map { item in
      var shown = item
      shown.spans = []
      return shown
    }
    return seen
  }

  private func withoutRoom(_ entry: Entry) -> Entry {
    guard case .decision(var decision) = entry else { return entry }
    decision.present = nil
    decision.at = nil
    return .decision(decision)
  }
}
