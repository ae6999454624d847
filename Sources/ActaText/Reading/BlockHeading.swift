import ActaMeeting

/// A line of the form `KEYWORD label: text`, whatever the keyword is.
struct BlockHeading {
  let keyword: ArraySlice<UInt8>
  let label: ArraySlice<UInt8>
  let text: ArraySlice<UInt8>

  /// Nil when the first word is not in capitals, or no label without blanks and colon follows.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard let first = bytes.first, first >= 0x41, first <= 0x5A,
      let blank = bytes.prefix(40).firstIndex(of: 0x20), BlockHeading.isCapital(bytes[..<blank])
    else { return nil }
    let rest = trimmed(bytes[blank...])
    guard let line = split(rest) else { return nil }
    keyword = bytes[..<blank]
    (label, text) = (line.key, line.value)
  }

  /// Only capital letters: ASCII, accented, or followed by a combining mark.
  static func isCapital(_ word: ArraySlice<UInt8>) -> Bool {
    var lead: UInt8 = 0
    for byte in word {
      switch byte {
      case 0x41...0x5A: lead = 0
      case 0xC3, 0xCC, 0xCD: lead = byte
      case 0x80...0x9E where lead == 0xC3: lead = 0
      case 0x80...0xBF where lead == 0xCC || lead == 0xCD: lead = 0
      default: return false
      }
    }
    return !word.isEmpty
  }
}

extension BlockKeyword {
  /// Whether a label is of the kind that this block wears.
  func takes(label: String) -> Bool {
    switch self {
    case .institution: label.utf8.count <= 40 && label.utf8.allSatisfy { $0 > 0x20 }
    case .member:
      label.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
    case .decision: hasLetter(label, "D")
    case .action: hasLetter(label, "A")
    case .correction: hasLetter(label, "C")
    case .review: Reference(label).map { !$0.isProposal } ?? false
    case .restricted: Label(rawValue: label) != nil
    case .proposal: Reference.isProposalLabel(label)
    }
  }

  /// A label of the kind that this block wears, for advice.
  var exampleOfLabel: String {
    switch self {
    case .institution: "SDSMAS"
    case .member: "ana"
    case .decision: "D1"
    case .action: "A1"
    case .correction: "C1"
    case .review: "2026-07-30/A1"
    case .restricted: Label.red.rawValue
    case .proposal: "P-2026-03"
    }
  }

  private func hasLetter(_ label: String, _ letter: Character) -> Bool {
    Reference.numberedLabel(label)?.letter == letter.asciiValue
  }
}
