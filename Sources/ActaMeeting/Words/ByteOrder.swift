extension String {
  /// Whether the bytes of a text come before another's, as the names of files are put in order.
  /// Names are many and short: this is quicker than the comparison of any two sequences.
  package func precedes(byBytes other: String) -> Bool {
    var (one, two) = (self, other)
    return one.withUTF8 { left in
      two.withUTF8 { right in
        for place in 0..<min(left.count, right.count) where left[place] != right[place] {
          return left[place] < right[place]
        }
        return left.count < right.count
      }
    }
  }

  /// Whether an id or a code is another one, byte for byte. `==` would first bring both to one form,
  /// which takes a text that is made for it the square of its length.
  package func isSame(as other: String?) -> Bool {
    other.map { utf8.elementsEqual($0.utf8) } ?? false
  }
}
