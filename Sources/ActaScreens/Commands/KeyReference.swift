package import ActaMeeting

/// The table of commands for readers outside the session: the manual and `acta help keys`.
package struct KeyReference: Hashable, Sendable {
  /// The keys of one command.
  package struct Row: Hashable, Sendable {
    /// Every key, the first one that hints show first.
    package let keys: String
    package let title: String
  }

  /// Where these keys mean what they mean.
  package let title: String
  package let rows: [Row]

  /// Every command once: first those of every view, then those of some, views together.
  package static func sections(in language: Language) -> [KeyReference] {
    let words = Phrases.of(language)
    var order: [Set<ViewName>?] = []
    for command in Command.allCases where !order.contains(command.binding.views) {
      order.append(command.binding.views)
    }
    return order.map { views in
      KeyReference(
        title: title(of: views, words),
        rows: Command.allCases.filter { $0.binding.views == views }.map {
          Row(keys: $0.keyNames(words), title: $0.binding.title.text(in: language))
        })
    }
  }

  private static func title(of views: Set<ViewName>?, _ words: Phrases) -> String {
    guard let views else { return words.language == .portuguese ? "Teclas" : "Keys" }
    let names = ViewName.allCases.filter(views.contains).map(words.name)
    return (words.language == .portuguese ? "Teclas em " : "Keys in ")
      + names.joined(separator: ", ")
  }
}
