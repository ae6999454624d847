import ActaMeeting
import ActaText

/// Tab in the notes: institutions and names from their first letters.
extension Session {
  /// Completes the word before the cursor; false when nothing begins like it.
  mutating func completeName() -> Bool {
    guard let typed = editor?.area.wordBeforeCursor, PlainWord(typed).bytes.count >= 2 else {
      return false
    }
    let names = names(beginning: PlainWord(typed))
    guard let first = names.first else { return false }
    if names.count == 1 {
      editor?.area.replaceWordBeforeCursor(with: first)
    } else {
      say(captureWords.severalNames.filled(names.prefix(8).joined(separator: ", ")))
    }
    return true
  }

  /// Codes of institutions whose code or alias begins so, then whole names of people of whom a part
  /// does.
  private func names(beginning wanted: PlainWord) -> [String] {
    let day = currentMeeting?.meeting.date ?? now.date
    let begins: (String) -> Bool = { PlainWord($0).bytes.starts(with: wanted.bytes) }
    let codes = library.group.institutions(on: day)
      .filter { ([$0.code] + $0.aliases).contains(where: begins) }.map(\.code)
    if let exact = codes.first(where: { PlainWord($0) == wanted }) { return [exact] }
    let people = library.group.members(on: day).map(\.name).filter { name in
      name.utf8.split(separator: 0x20).contains { begins(String($0) ?? "") }
    }
    return codes + people
  }
}
