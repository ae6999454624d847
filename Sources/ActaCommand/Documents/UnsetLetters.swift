import ActaMeeting

/// Letters of a document that no font on this machine has: the paper has boxes in their place.
enum UnsetLetters {
  /// What `acta-paper` says of them.
  static func read(_ messages: [UInt8]) -> String {
    let prefix = "acta-paper: no font has: "
    let line = messages.split(separator: 0x0A).first { $0.starts(with: prefix.utf8) }
    return line.map { String(decoding: $0.dropFirst(prefix.utf8.count), as: UTF8.self) } ?? ""
  }

  /// Which they are, and which of Debian's packages have them; nil when there are none.
  static func warning(_ letters: String, in language: Language) -> String? {
    guard !letters.isEmpty else { return nil }
    let packages = packages(for: letters).joined(separator: " ")
    return language == .portuguese
      ? "aviso: nenhum tipo de letra deste computador tem «\(letters)»: no papel ficam caixas. Instale "
        + "(Debian): \(packages)"
      : "warning: no font of this computer has “\(letters)”: the paper has boxes. Install (Debian): "
        + packages
  }

  private static func packages(for letters: String) -> [String] {
    let wanted = Set(letters.unicodeScalars.map(package))
    return ["fonts-noto-cjk", "fonts-noto-core", "fonts-symbola"].filter(wanted.contains)
  }

  private static func package(for letter: Unicode.Scalar) -> String {
    switch letter.value {
    case 0x1100...0x11FF, 0x2E80...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF,
      0xFF00...0xFFEF, 0x20000...0x3FFFF:
      "fonts-noto-cjk"
    case 0x2190...0x2BFF, 0x1F000...0x1FAFF: "fonts-symbola"
    default: "fonts-noto-core"
    }
  }
}
