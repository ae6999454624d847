package import ActaMeeting

/// A training's file as it is worked on: the text, what it means, and the group it belongs to. Every
/// change makes a new one by splices; nothing else of the text moves.
package struct TrainingFile: Sendable {
  package let name: String
  package let reading: Reading<Training>
  package let group: Group
  private var counted: ActivityFigures?

  package init(name: String, document: Document, group: Group) {
    self.init(readTraining(document, name: name), group: group)
  }

  /// Of a file that has been read already.
  package init(_ reading: Reading<Training>, group: Group) {
    name = reading.value.name
    self.group = group
    self.reading = reading
  }

  /// What there is to count in the list; as if it were over.
  package var figures: ActivityFigures {
    counted ?? ActivityFigures(training, group: group, today: nil)
  }

  /// Keeps the figures with the file: a view that shows them asks again with every key.
  package mutating func keepFigures() {
    if counted == nil { counted = figures }
  }

  package var document: Document { reading.document }
  package var training: Training { reading.value }

  /// The language that this group's files are written in.
  package var language: Language { group.language ?? .portuguese }

  /// Why nothing of it can be changed safely.
  package var isFrozen: Bool {
    (reading.outline.version ?? 1) > 1 || reading.diagnostics.contains { $0.name == .notUTF8 }
  }

  func applying(_ splices: [Splice]) -> TrainingFile {
    TrainingFile(name: name, document: document.applying(splices), group: group)
  }

  func section(_ role: OutlineSection.Role) -> OutlineSection? {
    reading.outline.sections.first { $0.role == role }
  }
}
