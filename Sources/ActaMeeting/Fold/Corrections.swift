extension Meeting {
  /// A text of this meeting with the corrections on its label put in.
  package func corrected(_ text: String, label: String) -> String {
    corrections.applied(to: text, label: label)
  }

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
    corrections.filter { correction in
      correction.on.map { $0.isSame(as: label) } ?? correction.quotes(text)
    }
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

extension Action {
  /// The promise as corrections left it: the one who answers for it and the day, too, where a correction
  /// is of this action, or reads exactly what stands there. The wording stays as it is written.
  package func corrected(by corrections: [Correction]) -> Action {
    guard !corrections.isEmpty else { return self }
    var corrected = self
    for correction in corrections {
      corrected.who = corrected.who.map { correction.applied(to: $0, of: label) }
      guard let due = corrected.due else { continue }
      corrected.due = CalendarDate(iso: correction.applied(to: due.iso, of: label)) ?? due
    }
    return corrected
  }
}

extension Correction {
  /// Whether what it corrects stands in a text.
  fileprivate func quotes(_ text: String) -> Bool {
    Array(text.utf8).firstPlace(of: Array((reads ?? "").utf8)) != nil
  }

  /// The value of a field of the decision or action with this label. What a correction of the whole
  /// meeting quotes may be any part of its text: of a value only the whole counts.
  fileprivate func applied(to value: String, of label: String) -> String {
    guard let reads, let shouldRead else { return value }
    guard let on else { return value.utf8.elementsEqual(reads.utf8) ? shouldRead : value }
    return on.utf8.elementsEqual(label.utf8) ? value.replacingFirst(reads, by: shouldRead) : value
  }
}

extension [Correction] {
  /// The text with each correction put in, in order; one without `on` is for the whole meeting.
  func applied(to text: String, label: String) -> String {
    reduce(text) { text, correction in
      guard correction.on.map({ $0.utf8.elementsEqual(label.utf8) }) ?? true,
        let reads = correction.reads, let right = correction.shouldRead
      else { return text }
      return text.replacingFirst(reads, by: right)
    }
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
  /// Where some bytes first occur; nil when nowhere, or when there are none to look for. Takes time
  /// in proportion to both lengths, whatever they hold (Knuth, Morris and Pratt).
  package func firstPlace(of wanted: [UInt8]) -> Int? {
    guard !wanted.isEmpty, wanted.count <= count else { return nil }
    let borders = wanted.borders
    var matched = 0
    for (index, byte) in enumerated() {
      while matched > 0, wanted[matched] != byte { matched = borders[matched - 1] }
      if wanted[matched] == byte { matched += 1 }
      if matched == wanted.count { return index - matched + 1 }
    }
    return nil
  }

  /// For each beginning of the bytes, the length of its longest shorter beginning that also ends it.
  private var borders: [Int] {
    var borders = [Int](repeating: 0, count: count)
    var matched = 0
    for index in indices.dropFirst() {
      while matched > 0, self[matched] != self[index] { matched = borders[matched - 1] }
      if self[matched] == self[index] { matched += 1 }
      borders[index] = matched
    }
    return borders
  }
}
