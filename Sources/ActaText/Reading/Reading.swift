/// One file read: its bytes, what its lines are, what they mean, and every problem found in it.
package struct Reading<Value: Sendable>: Sendable {
  package let document: Document
  package let outline: Outline
  package let value: Value
  /// In the order of the lines.
  package let diagnostics: [Diagnostic]

  init(_ document: Document, _ outline: Outline, _ value: Value, _ found: [Diagnostic]) {
    self.document = document
    self.outline = outline
    self.value = value
    let isReadable = !found.contains { $0.name == .notUTF8 }
    let shown = isReadable ? document : document.readable
    diagnostics = (found + HiddenText.find(in: shown)).sorted {
      ($0.line, $0.column) < ($1.line, $1.column)
    }
  }

  /// Whether it is in doubt who may read some of it, so that no document may be made of the file.
  package var isRestrictedBroken: Bool { restrictedProblemLine != nil }

  /// The first line that makes it so.
  package var restrictedProblemLine: Int? {
    diagnostics.first(where: \.leavesCircleInDoubt)?.line
  }
}
