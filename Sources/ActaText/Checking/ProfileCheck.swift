import ActaMeeting

/// What group.txt says of the group itself: by its id all that it decides is named.
struct ProfileCheck {
  let text: GroupText

  var problems: [FileProblem] { unnamed + malformed + powerless }

  /// A folder without group.txt is no group that could lack an id.
  private var unnamed: [FileProblem] {
    guard text.group.value.id.isEmpty, text.group.outline.header.spot(.id) == nil else { return [] }
    return [FileProblem(.missingID, in: text.path("group.txt"), at: Spot(line: 1))]
  }

  private var malformed: [FileProblem] {
    let group = text.group.value
    return [(FieldKey.id, group.id), (.parent, group.parent ?? "")].compactMap { key, id in
      guard !id.utf8.allSatisfy(isIDLetter) else { return nil }
      let spot = text.group.outline.header.spot(key) ?? Spot(line: 1)
      return FileProblem(.badID, in: text.path("group.txt"), at: spot, [id.prefixForMessage])
    }
  }

  /// What is allowed and could be no public contact.
  private var powerless: [FileProblem] {
    let values = text.group.value.allowed.filter { PublicText.list($0).contains(nil) }
    guard !values.isEmpty else { return [] }
    let spot = text.group.outline.header.spots(.allow)
    return values.map { value in
      FileProblem(
        .notPublic, in: text.path("group.txt"), at: spot(value) ?? Spot(line: 1),
        [value.prefixForMessage])
    }
  }

  /// A quorum that the voting institutions of a day cannot reach, however many of them come.
  func unreachable(on day: CalendarDate?) -> [FileProblem] {
    guard let over = text.group.value.unreachableQuorum(on: day), over.whole > 0 else { return [] }
    let spot = text.group.outline.header.spot(.quorum) ?? Spot(line: 1)
    return [
      FileProblem(
        .unreachableQuorum, in: text.path("group.txt"), at: spot,
        [String(over.count), String(over.whole)])
    ]
  }

  private func isIDLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
  }
}
