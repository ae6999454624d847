package import ActaMeeting

/// What a new group's file begins with.
package struct GroupDraft: Hashable, Sendable {
  package var name: String
  package var id: String
  package var level: GroupLevel
  package var place: String?
  package var language: Language
  /// As it is written: `half+1`, `two-thirds`, `none` or a number, in either language.
  package var quorum: String

  package init(
    name: String, id: String, level: GroupLevel, place: String?, language: Language,
    quorum: String
  ) {
    self.name = name
    self.id = id
    self.level = level
    self.place = place
    self.language = language
    self.quorum = quorum
  }

  /// The file, with a label that keeps it among those who need it and the item that ends every
  /// agenda.
  package var document: Document {
    let standing =
      language == .portuguese ? "Diversos | diversos | 10" : "Any other business | other | 10"
    let fields: [(FieldKey, String?)] = [
      (.group, name), (.id, id), (.level, level.words.text(in: language)), (.place, place),
      (.lang, language.rawValue), (.frequency, Frequency.quarterly.words.text(in: language)),
      (.quorum, quorum), (.share, Label.amber.rawValue), (.standing, standing),
    ]
    let lines = fields.compactMap { key, value in
      value.map { "\(key.words.text(in: language)): \(oneLine($0))" }
    }
    return Document(text: (["acta: 1"] + lines).joined(separator: "\n") + "\n")
  }

  /// Whether a quorum can be written so.
  package static func isQuorum(_ text: String) -> Bool { Value.quorum(text) != nil }
}

extension Document {
  /// A group's file with one institution more.
  package func adding(_ institution: Institution, in language: Language) -> Document {
    var fields: [(FieldKey, String?)] = [(.sector, institution.sector)]
    if institution.seat == .observer {
      fields.append((.seat, institution.seat.words.text(in: language)))
    }
    return appending(.institution, institution.code, institution.name, fields, language)
  }

  /// A group's file with one member more.
  package func adding(_ member: Member, in language: Language) -> Document {
    appending(
      .member, member.id, member.name,
      [
        (.of, member.institution), (.role, member.role?.words.text(in: language)),
        (.sex, member.sex?.words.text(in: language)), (.from, member.term.from?.iso),
      ], language)
  }

  /// A group's file with one public text more, below those that it has.
  package func allowing(_ text: String, in language: Language) -> Document {
    let header = Outliner.read(self, .group).0.header
    let last = header.last { $0.key == .allow } ?? header.last
    let line = "\(FieldKey.allow.words.text(in: language)): \(oneLine(text))"
    return applying([.insert([line], after: last?.line ?? min(1, lines.count))])
  }

  private func appending(
    _ keyword: BlockKeyword, _ label: String, _ text: String, _ fields: [(FieldKey, String?)],
    _ language: Language
  ) -> Document {
    let heading = "\(keyword.words.text(in: language)) \(label): \(oneLine(text))"
    let written = fields.compactMap { key, value in
      value.map { "  \(key.words.text(in: language)): \(oneLine($0))" }
    }
    let last = lines.count
    let apart = last > 0 && !isBlank(line: last) ? [""] : []
    return applying([.insert(apart + [heading] + written, after: last)])
  }
}
