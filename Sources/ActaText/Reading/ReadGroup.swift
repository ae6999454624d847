package import ActaMeeting

/// Reads `group.txt`.
package func readGroup(_ document: Document) -> Reading<Group> {
  let (text, encoding) = Encoding.readable(document)
  var (outline, found) = Outliner.read(text, .group)
  found += encoding
  var group = Group()
  let header = outline.header
  group.name = header.text(.group) ?? ""
  group.id = header.text(.id) ?? ""
  group.level = header.word(.level, as: GroupLevel.self)
  group.parent = header.text(.parent)
  group.province = header.text(.province)
  group.place = header.text(.place)
  group.language = header.text(.lang).flatMap { Language(rawValue: asciiLower($0)) }
  group.frequency = header.word(.frequency, as: Frequency.self)
  group.quorum = header.text(.quorum).flatMap(Value.quorum)
  group.share = header.label(.share)
  group.letterheads = header.all(.letterhead)
  group.coordinator = header.text(.coordinator)
  group.secretariat = header.text(.secretariat)
  group.standing = header.all(.standing).map(standingItem)
  group.refresher = header.text(.refresher).flatMap(Value.months)
  group.allowed = header.all(.allow)
  group.hints = header.word(.hints, as: YesNo.self)
  group.veil = header.text(.veil).flatMap(Value.number)
  group.cipher = header.word(.cipher, as: Cipher.self)
  for case .block(let block) in outline.allParts {
    switch block.keyword {
    case .institution: group.institutions.append(institution(block))
    case .member: group.members.append(member(block))
    default: break
    }
  }
  found += Labels.twice(outline.allParts)
  return Reading(document, outline, group, found)
}

/// `Diversos | other | 10`.
private func standingItem(_ text: String) -> StandingItem {
  let parts = text.utf8.split(separator: 0x7C, omittingEmptySubsequences: false)
    .map { trimmedWords(String($0) ?? "") }
  let words = Array(parts.dropFirst())
  return StandingItem(
    title: parts.first ?? "",
    kind: words.lazy.compactMap { Value.word($0, as: ItemKind.self) }.first,
    minutes: words.lazy.compactMap(Value.number).first)
}

private func institution(_ block: OutlineBlock) -> Institution {
  var institution = Institution(
    code: block.label, name: block.text, line: block.lines.lowerBound)
  institution.sector = block.fields.text(.sector)
  institution.aliases = block.fields.all(.alias)
  institution.seat = block.fields.word(.seat, as: Seat.self) ?? .voting
  institution.term = Term(from: block.fields.date(.from), until: block.fields.date(.until))
  return institution
}

private func member(_ block: OutlineBlock) -> Member {
  var member = Member(id: block.label, name: block.text, line: block.lines.lowerBound)
  member.institution = block.fields.text(.of)
  member.role = block.fields.word(.role, as: MemberRole.self)
  member.function = block.fields.text(.function)
  member.sex = block.fields.word(.sex, as: Sex.self)
  member.aliases = block.fields.all(.alias)
  member.distinct = block.fields.all(.distinct)
  member.term = Term(from: block.fields.date(.from), until: block.fields.date(.until))
  return member
}

extension Outline {
  /// Everything that is no heading and no field, in the order of the file.
  var allParts: [OutlinePart] { preface + sections.flatMap(\.parts) }
}

/// Labels that a file gives twice.
enum Labels {
  static func twice(_ parts: [OutlinePart]) -> [Diagnostic] {
    var seen: [String: Int] = [:]
    var found: [Diagnostic] = []
    for case .block(let block) in parts where block.keyword.namesSomething {
      let name = "\(block.keyword.words.english) \(block.label)"
      guard name.utf8.count <= 120, name.utf8.allSatisfy({ $0 < 0x80 }) else { continue }
      let line = block.lines.lowerBound
      if let first = seen[name] {
        found.append(Diagnostic(.duplicateLabel, line: line, [block.label, String(first)]))
      } else {
        seen[name] = line
      }
    }
    return found
  }
}

extension BlockKeyword {
  /// Whether the label is a name of its own that other lines may refer to.
  fileprivate var namesSomething: Bool { self != .review && self != .restricted }
}
