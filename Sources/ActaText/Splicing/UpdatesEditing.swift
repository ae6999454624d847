package import ActaMeeting

extension Document {
  /// `updates.txt` with one more row at its end; an empty document begins with its version.
  package func appending(_ update: Update, in language: Language) -> Document {
    let row = update.text(in: language)
    guard !lines.isEmpty else { return Document(text: "acta: 1\n\n\(row)\n") }
    return applying([.insert([row], after: lines.count)])
  }
}

extension Update {
  /// `2026-08-20 2026-07-30/A1 reported by SDSMAS Distribuído.`
  package func text(in language: Language) -> String {
    let pairs: [(FieldKey, String?)] = [
      (.due, event.due?.iso), (.who, event.who), (.by, event.by), (.to, event.to),
      (.into, event.into?.text),
    ]
    var parts = [date.iso, action.text, event.state.words.text(in: language)]
    for (key, value) in pairs {
      if let value { parts += [key.words.text(in: language), oneLine(value)] }
    }
    let said = ([event.evidence].compactMap { $0 } + event.notes).map(oneLine)
    return (parts + guarded(said)).joined(separator: " ")
  }

  /// A note that begins as a pair would (“para PRM …”) gets a dash before it, and stays a note.
  private func guarded(_ said: [String]) -> [String] {
    let words = said.joined(separator: " ").utf8.split { $0 == 0x20 || $0 == 0x09 }
    guard let first = words.first, let second = words[safe: 1],
      let key = String(first), let value = String(second), UpdatePairs.isPair(key, value)
    else { return said }
    return ["-"] + said
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
