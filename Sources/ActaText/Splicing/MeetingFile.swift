package import ActaMeeting

/// A meeting's file as it is worked on: the text, what it means, and the group it belongs to. Every
/// change makes a new one by splices; nothing else of the text moves.
package struct MeetingFile: Sendable {
  package let name: String
  package let reading: Reading<Meeting>
  package let group: Group

  package init(name: String, document: Document, group: Group) {
    self.init(readMeeting(document, name: name), group: group)
  }

  /// Of a file that has been read already.
  package init(_ reading: Reading<Meeting>, group: Group) {
    name = reading.value.name
    self.group = group
    self.reading = reading
  }

  package var document: Document { reading.document }
  package var meeting: Meeting { reading.value }

  /// The language that this group's files are written in.
  package var language: Language { group.language ?? .portuguese }

  package func applying(_ splices: [Splice]) -> MeetingFile {
    MeetingFile(name: name, document: document.applying(splices), group: group)
  }

  /// The same file read again with other bytes.
  package func with(_ document: Document) -> MeetingFile {
    MeetingFile(name: name, document: document, group: group)
  }

  var outline: Outline { reading.outline }

  /// The section of an agenda item, by its place in `meeting.items`.
  func section(ofItem index: Int) -> OutlineSection? {
    let items = outline.sections.filter { $0.role == .item }
    return items.indices.contains(index) ? items[index] : nil
  }
}

extension FieldKey {
  /// The key as it is written in a language; an item's minutes and a clock time share a key whose
  /// Portuguese word differs.
  package func written(in language: Language, onItem: Bool = false) -> String {
    if self == .time, onItem, language == .portuguese { return "tempo" }
    return words.text(in: language)
  }
}

/// One line out of whatever was typed or pasted: line breaks become blanks.
func oneLine(_ text: String) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    scalars.append(scalar == "\n" || scalar == "\r" ? " " : scalar)
  }
  return trimmedWords(String(scalars))
}
