import ActaMeeting

/// A cell that names a person, in the order in which people say the name: `Exemplo, Ana` is
/// `Ana Exemplo`. An institution of the group that stands beside the name is taken apart.
struct PersonCell {
  private(set) var name: String
  private(set) var institution: String?

  init(_ text: String, _ institutions: InstitutionReader) {
    name = PersonCell.withoutNumber(text)
    takeInstitution(institutions)
    turnAround()
    name = trimmedWords(name)
    if !name.unicodeScalars.contains(where: \.properties.isAlphabetic) { name = "" }
  }

  /// Without the number of the row, a bullet, or the sign that makes a formula of a cell.
  private static func withoutNumber(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, "='*•+- ".unicodeScalars.contains(first) {
      scalars.removeFirst()
    }
    let digits = scalars.prefix { (0x30...0x39).contains($0.value) }
    let after = scalars.dropFirst(digits.count)
    guard !digits.isEmpty, let sign = after.first, ".)-–: º".unicodeScalars.contains(sign) else {
      return String(String.UnicodeScalarView(scalars))
    }
    let rest = after.drop { ".)-–: º".unicodeScalars.contains($0) }
    return String(String.UnicodeScalarView(rest))
  }

  /// `Ana Exemplo (PRM)`, `Ana Exemplo - PRM`, `Ana Exemplo / PRM`, `Ana Exemplo, PRM`.
  private mutating func takeInstitution(_ institutions: InstitutionReader) {
    for (open, close) in [("(", ")"), (" - ", ""), (" – ", ""), ("/", ""), (",", "")] {
      guard close.isEmpty || name.utf8.last == close.utf8.first,
        let (before, after) = split(name, atLast: open)
      else { continue }
      let inside = close.isEmpty ? after : String(after.dropLast())
      guard let code = institutions.exactCode(of: inside), !trimmedWords(before).isEmpty else {
        continue
      }
      name = trimmedWords(before)
      institution = code
      return
    }
  }

  private func split(_ text: String, atLast sign: String) -> (String, String)? {
    let bytes = Array(text.utf8)
    let sought = Array(sign.utf8)
    guard bytes.count >= sought.count,
      let start = (0...bytes.count - sought.count).last(where: {
        bytes[$0...].starts(with: sought)
      })
    else { return nil }
    return (
      String(decoding: bytes[..<start], as: UTF8.self),
      String(decoding: bytes[(start + sought.count)...], as: UTF8.self)
    )
  }

  /// The surname that stands first goes last, a title that stands last goes first.
  private mutating func turnAround() {
    var parts = name.utf8.split(separator: 0x2C).map { trimmedWords(String($0) ?? "") }
      .filter { !$0.isEmpty }
    guard parts.count > 1 else {
      name = parts.first ?? ""
      return
    }
    var titles: [String] = []
    while parts.count > 1, let last = parts.last, PersonName.isTitle(last) {
      titles.insert(last, at: 0)
      parts.removeLast()
    }
    if parts.count == 2, !isSuffix(parts[1]) { parts.swapAt(0, 1) }
    name = (titles + parts).joined(separator: " ")
  }

  /// What follows a surname and is none of the names before it.
  private func isSuffix(_ text: String) -> Bool {
    let word = PlainWord(text)
    return ["junior", "jr", "jr.", "filho", "filha", "neto", "neta", "sobrinho", "senior"]
      .contains { word.isSame($0) }
  }
}
