/// Every entry of a meeting in the order of the file, with the place of the item it stands in (nil before
/// the first). One after the other: a long record has more of them than should be copied to be looked at.
package struct MeetingEntries: Sequence {
  let opening: [Entry]
  let items: [AgendaItem]

  package func makeIterator() -> Iterator { Iterator(opening: opening, items: items) }

  package struct Iterator: IteratorProtocol {
    private let items: [AgendaItem]
    /// The item that is being read.
    private var item: Int?
    private var entries: [Entry]
    private var place = 0

    init(opening: [Entry], items: [AgendaItem]) {
      self.items = items
      entries = opening
    }

    package mutating func next() -> (item: Int?, entry: Entry)? {
      while place == entries.count {
        let following = item.map { $0 + 1 } ?? 0
        guard following < items.count else { return nil }
        item = following
        entries = items[following].entries
        place = 0
      }
      defer { place += 1 }
      return (item, entries[place])
    }
  }
}
