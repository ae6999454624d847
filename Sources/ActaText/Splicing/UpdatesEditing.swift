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
    return (parts + said).joined(separator: " ")
  }
}
