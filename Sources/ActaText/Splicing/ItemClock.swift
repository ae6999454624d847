package import ActaMeeting

/// The clock of an agenda item, in lines `opened:` and `closed:`.
extension MeetingFile {
  /// The item taken up at a minute; one that was closed in that minute just goes on.
  package func openingItem(_ index: Int, at time: ClockTime) -> MeetingFile {
    let item = meeting.items[index]
    let file = item.writtenState == nil ? self : settingItem(index, .state, to: nil)
    return item.spans.last?.closed == time
      ? file.removingLast(.closed, ofItem: index)
      : file.addingToItem(index, .opened, time.text)
  }

  /// The open item closed at a minute. One that was opened by a slip was not discussed for no minutes:
  /// its opening is taken back.
  package func closingItem(_ index: Int, at time: ClockTime) -> MeetingFile {
    meeting.items[index].wasOpenedInVain(at: time)
      ? removingLast(.opened, ofItem: index)
      : addingToItem(index, .closed, time.text)
  }

  private func removingLast(_ key: FieldKey, ofItem index: Int) -> MeetingFile {
    guard let field = section(ofItem: index)?.fields.last(where: { $0.key == key }) else {
      return self
    }
    return applying([.remove(line: field.line)])
  }
}
