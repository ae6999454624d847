/// A text of any length to look for words in, without regard to case and Latin accents.
package struct PlainText: Hashable, Sendable {
  private let bytes: [UInt8]

  package init(_ text: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { PlainWord.append(scalar, to: &bytes) }
    self.bytes = bytes
  }

  /// Whether every word of another text occurs in this one, in whatever order.
  package func containsWords(of other: PlainText) -> Bool {
    other.bytes.split { $0 == 0x20 || $0 == 0x09 }.allSatisfy {
      bytes.firstPlace(of: Array($0)) != nil
    }
  }
}
