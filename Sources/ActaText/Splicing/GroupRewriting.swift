package import ActaMeeting

/// Corrections of a group's institutions and members: only the lines that say something else change,
/// and labels, which meetings refer to, never do.
extension Document {
  /// A group's file with what differs in an institution, by its code.
  package func rewriting(_ institution: Institution, in language: Language) -> Document {
    let reading = readGroup(self)
    guard let old = reading.value.institution(institution.code) else { return self }
    return rewriting(
      .institution, institution.code, from: (old.name, old.values(in: language)),
      to: (institution.name, institution.values(in: language)), reading.outline, language)
  }

  /// A group's file with what differs in a member, by the id.
  package func rewriting(_ member: Member, in language: Language) -> Document {
    let reading = readGroup(self)
    guard let old = reading.value.member(member.id) else { return self }
    return rewriting(
      .member, member.id, from: (old.name, old.values(in: language)),
      to: (member.name, member.values(in: language)), reading.outline, language)
  }

  private typealias Facts = (name: String, values: [FieldKey: [String]])

  private func rewriting(
    _ keyword: BlockKeyword, _ label: String, from old: Facts, to new: Facts,
    _ outline: Outline, _ language: Language
  ) -> Document {
    guard let block = block(keyword, label, outline) else { return self }
    var splices: [Splice] = []
    if !old.name.utf8.elementsEqual(new.name.utf8) {
      let line = block.lines.lowerBound
      splices.append(
        .replace(line: line, with: keepingKey(ofLine: line, value: oneLine(new.name))))
    }
    for key in Self.order where old.values[key] != new.values[key] {
      splices += self.splices(
        putting: (new.values[key] ?? []).map(oneLine), as: key, in: block, language)
    }
    return applying(splices)
  }

  private static let order: [FieldKey] = [
    .of, .role, .function, .sex, .sector, .alias, .seat, .from, .until,
  ]

  private func block(_ keyword: BlockKeyword, _ label: String, _ outline: Outline) -> OutlineBlock?
  {
    for case .block(let block) in outline.allParts
    where block.keyword == keyword && block.label == label {
      return block
    }
    return nil
  }
}

/// What a group's file says of the group as a whole and may be corrected, as it is written.
package struct GroupProfile: Hashable, Sendable {
  package var name: String
  package var level: String
  package var place: String
  /// `half+1`, `two-thirds`, `none` or a number, in either language.
  package var quorum: String

  package init(_ document: Document) {
    let header = Outliner.read(document, .group).0.header
    name = header.text(.group) ?? ""
    level = header.text(.level) ?? ""
    place = header.text(.place) ?? ""
    quorum = header.text(.quorum) ?? ""
  }

  fileprivate var values: [(key: FieldKey, value: String)] {
    [(.group, name), (.level, level), (.place, place), (.quorum, quorum)]
  }
}

extension Document {
  /// A group's file with what differs in its profile; what is empty is taken away.
  package func rewriting(_ profile: GroupProfile, in language: Language) -> Document {
    let header = Outliner.read(self, .group).0.header
    let old = GroupProfile(self).values
    let changed = zip(old, profile.values).filter { !$0.value.utf8.elementsEqual($1.value.utf8) }
    return applying(
      changed.flatMap { _, new in
        splices(
          putting: new.value.isEmpty ? [] : [oneLine(new.value)],
          inPlaceOf: Array(header.filter { $0.key == new.key }.prefix(1)),
          else: "\(new.key.words.text(in: language)): ",
          after: header.last?.line ?? min(1, lines.count))
      })
  }
}

extension Institution {
  fileprivate func values(in language: Language) -> [FieldKey: [String]] {
    var values: [FieldKey: [String]] = [:]
    values[.sector] = sector.map { [$0] }
    values[.alias] = aliases
    values[.seat] = seat == .voting ? [] : [seat.words.text(in: language)]
    return values.merging(term.values) { $1 }
  }
}

extension Member {
  fileprivate func values(in language: Language) -> [FieldKey: [String]] {
    var values: [FieldKey: [String]] = [:]
    values[.of] = institution.map { [$0] }
    values[.role] = role.map { [$0.words.text(in: language)] }
    values[.function] = function.map { [$0] }
    values[.sex] = sex.map { [$0.words.text(in: language)] }
    values[.alias] = aliases
    return values.merging(term.values) { $1 }
  }
}

extension Term {
  fileprivate var values: [FieldKey: [String]] {
    var values: [FieldKey: [String]] = [:]
    values[.from] = from.map { [$0.iso] }
    values[.until] = until.map { [$0.iso] }
    return values
  }
}
