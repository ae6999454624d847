/// The name of an action, a decision or a proposal, as far as it was written: `A1` in its own
/// meeting, `2026-07-30/A1` in its group, `GRD-MXX/2026-07-30/A1` anywhere.
package struct Reference: Hashable, Sendable {
  package var group: String?
  /// The meeting's file name without `.txt`; nil for proposals and for a bare label.
  package var meeting: String?
  /// `A1`, `D2`, `P-2026-03`.
  package var label: String

  package init(group: String? = nil, meeting: String? = nil, label: String) {
    self.group = group
    self.meeting = meeting
    self.label = label
  }

  /// Reads one to three parts between slashes; nil when a part is empty, longer than 80 bytes, or
  /// holds anything but printable ASCII without blanks, or letters of a file name.
  package init?(_ text: String) {
    guard text.utf8.count <= 250 else { return nil }
    let parts = text.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
      .map { String($0) ?? "" }
    guard (1...3).contains(parts.count), let label = parts.last,
      Reference.isLabel(label), parts.allSatisfy(Reference.isName)
    else { return nil }
    let above = parts.dropLast()
    self.label = label
    switch above.count {
    case 0: (group, meeting) = (nil, nil)
    case 1 where label.utf8.starts(with: "P-".utf8): (group, meeting) = (above[0], nil)
    case 1: (group, meeting) = (nil, above[0])
    default: (group, meeting) = (above[0], above[1])
    }
  }

  /// The parts joined with slashes.
  package var text: String { [group, meeting, label].compactMap { $0 }.joined(separator: "/") }

  /// The same name with what was left out said.
  package func within(group: String, meeting: String? = nil) -> Reference {
    Reference(
      group: self.group ?? group,
      meeting: self.meeting ?? (isProposal ? nil : meeting), label: label)
  }

  /// Whether the label is one of a proposal, `P-2026-03`.
  package var isProposal: Bool { label.utf8.starts(with: "P-".utf8) }

  /// `A1`, `D12`, `A4b`, or `P-2026-03`.
  package static func isLabel(_ text: String) -> Bool {
    numberedLabel(text) != nil || isProposalLabel(text)
  }

  /// The letter and number of `A12` or `A12b`; nil for anything else.
  package static func numberedLabel(_ text: String) -> (letter: UInt8, number: Int)? {
    var bytes = text.utf8.prefix(12)
    guard let letter = bytes.first, (0x41...0x5A).contains(letter) else { return nil }
    if let last = bytes.last, (0x61...0x7A).contains(last) { bytes.removeLast() }
    guard bytes.count <= 10, let number = decimal(bytes.dropFirst()) else { return nil }
    return (letter, number)
  }

  /// `P-` with a year and a number.
  package static func isProposalLabel(_ text: String) -> Bool {
    guard text.utf8.starts(with: "P-".utf8) else { return false }
    let parts = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    return parts.count == 3 && parts[0].elementsEqual("P".utf8) && parts[1].count == 4
      && decimal(parts[1]) != nil && decimal(parts[2]) != nil
  }

  private static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 80
      && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
  }
}
