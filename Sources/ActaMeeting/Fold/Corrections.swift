extension Meeting {
  /// The record with those of its corrections that are wanted.
  package func keeping(_ isWanted: (Correction) -> Bool) -> Meeting {
    guard !corrections.isEmpty else { return self }
    func isKept(_ entry: Entry) -> Bool {
      if case .correction(let one) = entry { isWanted(one) } else { true }
    }
    var meeting = self
    meeting.opening.removeAll { !isKept($0) }
    for index in items.indices { meeting.items[index].entries.removeAll { !isKept($0) } }
    return meeting
  }

  /// The corrections of one decision or action, with those of the whole meeting that quote its text.
  package func corrections(of text: String, label: String) -> [Correction] {
    corrections.filter { $0.isOn(text, label: label) }
  }

  /// The corrections of what stands under an agenda item, and of its title.
  package func corrections(of item: AgendaItem) -> [Correction] {
    let texts = [item.title] + item.recorded.flatMap(\.texts)
    return corrections.filter { correction in
      correction.on.map { on in item.recorded.contains { on.isSame(as: $0.label) } }
        ?? texts.contains(where: correction.quotes)
    }
  }
}

/// The corrections of a meeting by what they are on, so that each of many decisions and actions is asked
/// about its own alone.
package struct CorrectionIndex: Sendable {
  /// As many are put into one text. Thousands, on a thousand texts each, would hold up every register;
  /// minutes list all of them.
  private static let most = 100

  /// In the order of the record, each with what it looks for.
  private let all: [(correction: Correction, reads: BytePattern)]
  /// Places of those on one decision or action, by the bytes of its label.
  private var byLabel: [[UInt8]: [Int]] = [:]
  /// Places of those without a label.
  private var onAll: [Int] = []
  /// So many bytes may corrections add to one text.
  private let room: Int
  /// So many to all decisions and actions of a meeting: the same few words, corrected in thousands of
  /// them, would fill all memory.
  private static let roomOfAll = 1 << 20

  /// Of the decisions and actions of a meeting. A correction for which there is no room left in a text
  /// is not put in; minutes list it all the same.
  package init(of meeting: Meeting) {
    let corrections = meeting.corrections
    let texts = meeting.items.reduce(meeting.opening.count) { $0 + $1.entries.count }
    room = CorrectionIndex.roomOfAll / max(1, texts)
    all = corrections.map { ($0, BytePattern(Array(($0.reads ?? "").utf8))) }
    for (place, correction) in corrections.enumerated() {
      if let on = correction.on {
        byLabel[Array(on.utf8), default: []].append(place)
      } else if onAll.count < CorrectionIndex.most {
        onAll.append(place)
      }
    }
  }

  /// Those that may be on a decision or an action, those of the whole meeting among them, in their order.
  private func about(_ label: String) -> [Int] {
    guard !all.isEmpty else { return [] }
    guard let own = byLabel[Array(label.utf8)] else { return onAll }
    let both = (own.prefix(CorrectionIndex.most) + onAll).sorted()
    return Array(both.prefix(CorrectionIndex.most))
  }

  /// Those that name a decision or an action, in their order.
  func own(_ label: String) -> [Correction] {
    let places = byLabel[Array(label.utf8)] ?? []
    return places.prefix(CorrectionIndex.most).map { all[$0].correction }
  }

  /// Those on one decision or action, with those of the whole meeting that quote its text, as far as
  /// there is room for what they put there.
  package func of(_ text: String, label: String) -> [Correction] {
    let bytes = Array(text.utf8)
    var left = room
    return about(label).map { all[$0] }.filter { one in
      guard one.correction.on != nil || one.reads.firstPlace(in: bytes) != nil else { return false }
      left -= one.correction.shouldRead?.utf8.count ?? 0
      return left >= 0
    }.map(\.correction)
  }

  /// The text with each put in, in order.
  package func applied(to text: String, label: String) -> String {
    let before = Array(text.utf8)
    var bytes = before
    for place in about(label) {
      let one = all[place]
      guard let right = one.correction.shouldRead, let start = one.reads.firstPlace(in: bytes),
        bytes.count - one.reads.bytes.count + right.utf8.count <= before.count + room
      else { continue }
      bytes.replaceSubrange(start..<start + one.reads.bytes.count, with: Array(right.utf8))
    }
    return bytes == before ? text : String(decoding: bytes, as: UTF8.self)
  }

  /// The promise as corrections left it: the one who answers for it and the day, too, where a correction
  /// is of this action, or reads exactly what stands there. The wording stays as it is written.
  package func applied(to action: Action) -> Action {
    var corrected = action
    for correction in about(action.label).map({ all[$0].correction }) {
      corrected.who = corrected.who.map { correction.applied(to: $0) }
      guard let due = corrected.due else { continue }
      corrected.due = CalendarDate(iso: correction.applied(to: due.iso)) ?? due
    }
    return corrected
  }
}

extension Correction {
  /// Whether it is on the decision or action of that label, or of the whole meeting and quotes its text.
  fileprivate func isOn(_ text: String, label: String) -> Bool {
    on.map { $0.isSame(as: label) } ?? quotes(text)
  }

  /// Whether what it corrects stands in a text.
  fileprivate func quotes(_ text: String) -> Bool {
    Array(text.utf8).firstPlace(of: Array((reads ?? "").utf8)) != nil
  }

  /// The value of a field of the decision or action that it is on. What a correction of the whole
  /// meeting quotes may be any part of its text: of a value only the whole counts.
  fileprivate func applied(to value: String) -> String {
    guard let reads, let shouldRead else { return value }
    guard on != nil else { return value.utf8.elementsEqual(reads.utf8) ? shouldRead : value }
    return value.replacingFirst(reads, by: shouldRead)
  }
}

extension String {
  /// The text with the first occurrence of some bytes replaced; itself when there is none.
  func replacingFirst(_ old: String, by new: String) -> String {
    let (bytes, wanted) = (Array(utf8), Array(old.utf8))
    guard let place = bytes.firstPlace(of: wanted) else { return self }
    return String(
      decoding: bytes[..<place] + Array(new.utf8) + bytes[(place + wanted.count)...], as: UTF8.self)
  }
}

extension [UInt8] {
  /// Where some bytes first occur; nil when nowhere, or when there are none to look for.
  package func firstPlace(of wanted: [UInt8]) -> Int? { BytePattern(wanted).firstPlace(in: self) }
}

/// Bytes that are looked for, in many texts where need be. Takes time in proportion to what is searched
/// and to its own length, whatever they hold (Knuth, Morris and Pratt).
package struct BytePattern: Sendable {
  package let bytes: [UInt8]
  /// For each beginning of the bytes, the length of its longest shorter beginning that also ends it.
  private let borders: [Int]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    borders = BytePattern.borders(of: bytes)
  }

  /// Where the bytes first occur; nil when nowhere, or when there are none to look for.
  package func firstPlace(in text: [UInt8]) -> Int? {
    guard !bytes.isEmpty, bytes.count <= text.count else { return nil }
    var matched = 0
    for (index, byte) in text.enumerated() {
      while matched > 0, bytes[matched] != byte { matched = borders[matched - 1] }
      if bytes[matched] == byte { matched += 1 }
      if matched == bytes.count { return index - matched + 1 }
    }
    return nil
  }

  private static func borders(of bytes: [UInt8]) -> [Int] {
    var borders = [Int](repeating: 0, count: bytes.count)
    var matched = 0
    for index in bytes.indices.dropFirst() {
      while matched > 0, bytes[matched] != bytes[index] { matched = borders[matched - 1] }
      if bytes[matched] == bytes[index] { matched += 1 }
      borders[index] = matched
    }
    return borders
  }
}
