import ActaMeeting

/// Reads one line of a roll call: `rosa: represented by carla`,
/// `+ Zito Exemplo (SDEJT, M): present until 11:00, saiu mais cedo`.
struct AttendanceReader {
  private let text: String

  private static let keys = [FieldKey.from.words, FieldKey.until.words, FieldKey.by.words]

  init(_ text: String) {
    self.text = text
  }

  /// Nil when the line is none.
  func row(line: Int) -> AttendanceRow? {
    guard let (head, tail) = parts, let who = attendee(head) else { return nil }
    let pieces = tail.utf8.split(separator: 0x2C, maxSplits: 1, omittingEmptySubsequences: false)
      .map { trimmedWords(String($0) ?? "") }
    var words = (pieces.first ?? "").utf8.split(separator: 0x20).map { String($0) ?? "" }
    guard !words.isEmpty, let word = Value.attendanceWords[words.removeFirst()] else { return nil }
    // A guest is someone who is no member.
    if case .member = who, word == .guest { return nil }
    var row = AttendanceRow(who: who, word: word, line: line)
    row.note = pieces.count > 1 && !pieces[1].isEmpty ? pieces[1] : nil
    return read(words, into: &row) ? row : nil
  }

  /// The row that a line is a slip of, in each language; nil when none is near.
  func nearest() -> Words? {
    guard let (head, tail) = parts, attendee(head) != nil else { return nil }
    let pieces = tail.utf8.split(separator: 0x2C, maxSplits: 1, omittingEmptySubsequences: false)
    let typed = (pieces.first ?? ""[...].utf8).split(separator: 0x20).map { String($0) ?? "" }
    guard !typed.isEmpty else { return nil }
    let note = pieces.count > 1 ? ",\(String(pieces[1]) ?? "")" : ""
    var (english, portuguese) = (typed, typed)
    for index in typed.indices where index == 0 || !index.isMultiple(of: 2) {
      let known = index == 0 ? AttendanceWord.allCases.map(\.words) : AttendanceReader.keys
      guard Value.word(typed[index], known) == nil else { continue }
      guard let near = Value.near(typed[index], known) else { return nil }
      (english[index], portuguese[index]) = (near.english, near.portuguese)
    }
    let right = "\(head): \(english.joined(separator: " "))\(note)"
    guard AttendanceReader(right).row(line: 1) != nil else { return nil }
    return Words(right, "\(head): \(portuguese.joined(separator: " "))\(note)")
  }

  /// Before and after the colon; a visitor's name may hold blanks.
  private var parts: (String, String)? {
    let bytes = text.utf8
    let isVisitor = bytes.first == 0x2B
    for place in bytes.indices {
      if bytes[place] == 0x3A {
        let rest = text[bytes.index(after: place)...]
        if rest.utf8.first.map({ $0 == 0x20 || $0 == 0x09 }) ?? true {
          return (trimmedWords(String(text[..<place])), trimmedWords(String(rest)))
        }
      }
      if !isVisitor, bytes[place] == 0x20 { return nil }
    }
    return nil
  }

  private func attendee(_ head: String) -> Attendee? {
    guard head.utf8.first == 0x2B else {
      return BlockKeyword.member.takes(label: head) && !head.isEmpty ? .member(head) : nil
    }
    let rest = trimmedWords(String(decoding: head.utf8.dropFirst(), as: UTF8.self))
    guard let open = rest.utf8.lastIndex(of: 0x28), rest.utf8.last == 0x29 else {
      return rest.isEmpty ? nil : .visitor(Visitor(name: rest, institution: nil, sex: nil))
    }
    let name = trimmedWords(String(rest[..<open]))
    var inside = commaList(String(rest[rest.utf8.index(after: open)...].dropLast()))
    guard !name.isEmpty else { return nil }
    var sex: Sex?
    if let last = inside.last, let read = Value.word(last, as: Sex.self) {
      sex = read
      inside.removeLast()
    }
    return .visitor(
      Visitor(
        name: name, institution: inside.isEmpty ? nil : inside.joined(separator: ", "), sex: sex))
  }

  /// `from 09:05 until 11:00 by carla`, in any order.
  private func read(_ words: [String], into row: inout AttendanceRow) -> Bool {
    guard words.count.isMultiple(of: 2) else { return false }
    for index in stride(from: 0, to: words.count, by: 2) {
      let value = words[index + 1]
      switch Value.word(words[index], AttendanceReader.keys) {
      case 0:
        guard let time = ClockTime(value) else { return false }
        if row.stays.last?.from == nil, row.stays.last != nil, row.stays.last?.until == nil {
          row.stays[row.stays.count - 1].from = time
        } else {
          row.stays.append(Stay(from: time))
        }
      case 1:
        guard let time = ClockTime(value) else { return false }
        if row.stays.isEmpty || row.stays.last?.until != nil {
          row.stays.append(Stay(until: time))
        } else {
          row.stays[row.stays.count - 1].until = time
        }
      case 2: row.by = value
      default: return false
      }
    }
    return true
  }
}
