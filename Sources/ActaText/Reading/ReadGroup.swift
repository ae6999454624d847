package import ActaMeeting

/// Reads `group.txt`.
package func readGroup(_ document: Document) -> Reading<Group> {
  let (text, encoding) = Encoding.readable(document)
  let (outline, found) = Outliner.read(text, .group)
  var group = Group()
  group.takeProfile(outline.header)
  group.takeHabits(outline.header)
  let tooMany = group.takeSeats(outline.allParts)
  group.seatByCode()
  return Reading(
    document, outline, group, found + encoding + Labels.twice(outline.allParts) + tooMany)
}

extension Group {
  /// What and where the group is.
  fileprivate mutating func takeProfile(_ header: [OutlineField]) {
    name = header.text(.group) ?? ""
    id = header.text(.id).map(Group.cut) ?? ""
    level = header.word(.level, as: GroupLevel.self)
    parent = header.text(.parent).map(Group.cut)
    province = header.text(.province)
    place = header.text(.place)
    language = header.text(.lang).flatMap { Language(rawValue: asciiLower($0)) }
    letterheads = header.all(.letterhead)
    coordinator = header.text(.coordinator)
    secretariat = header.text(.secretariat)
  }

  /// Ids are compared with others again and again, and a very long one can be made to be slow at that.
  private static func cut(_ id: String) -> String {
    guard id.utf8.count > Group.longestID else { return id }
    return String(decoding: id.utf8.prefix(Group.longestID), as: UTF8.self)
  }

  /// How it meets, and what holds for all its texts.
  fileprivate mutating func takeHabits(_ header: [OutlineField]) {
    frequency = header.word(.frequency, as: Frequency.self)
    quorum = header.text(.quorum).flatMap(Value.quorum)
    share = header.label(.share)
    standing = header.all(.standing).compactMap(Value.standing)
    refresher = header.text(.refresher).flatMap(Value.months)
    allowed = header.all(.allow)
    hints = header.word(.hints, as: YesNo.self)
    veil = header.text(.veil).flatMap(Value.number)
    cipher = header.word(.cipher, as: Cipher.self)
  }
}

extension Group {
  /// Takes institutions and members up to the most that a group may have; what follows stays in the file
  /// and is said once.
  fileprivate mutating func takeSeats(_ parts: Outline.AllParts) -> [Diagnostic] {
    var (institutions, members) = ([Institution](), [Member]())
    var tooMany: [BlockKeyword: Diagnostic] = [:]
    for case .block(let block) in parts {
      let (taken, most) =
        block.keyword == .institution
        ? (institutions.count, Group.mostInstitutions) : (members.count, Group.mostMembers)
      switch block.keyword {
      case .institution where taken < most: institutions.append(readInstitution(block))
      case .member where taken < most: members.append(readMember(block))
      case .institution, .member:
        let words = block.keyword.words
        tooMany[block.keyword] =
          tooMany[block.keyword]
          ?? Diagnostic(
            .tooManySeats, line: block.lines.lowerBound,
            [words.english, words.portuguese, String(most)])
      default: break
      }
    }
    self.institutions = institutions
    self.members = members
    return tooMany.values.sorted { $0.line < $1.line }
  }

  /// A member's institution may be typed as its name or an alias: whoever reads the group knows it by
  /// its code. What is none of the group's, or may be one of several, stays as it is typed.
  fileprivate mutating func seatByCode() {
    let codes = Set(institutions.map { Array($0.code.utf8) })
    let others = members.indices.filter { place in
      members[place].institution.map { !codes.contains(Array($0.utf8)) } ?? false
    }
    guard !others.isEmpty else { return }
    var meant: [PlainWord: [String]] = [:]
    for one in institutions {
      for word in Set(([one.code, one.name] + one.aliases).map { PlainWord($0) }) {
        meant[word, default: []].append(one.code)
      }
    }
    // All at once: an index is made anew with every change of the list.
    var seated = members
    for place in others {
      let typed = PlainWord(trimmedWords(seated[place].institution ?? ""))
      if let all = meant[typed], all.count == 1 { seated[place].institution = all[0] }
    }
    members = seated
  }
}

private func readInstitution(_ block: OutlineBlock) -> Institution {
  var institution = Institution(
    code: block.label, name: block.text, line: block.lines.lowerBound)
  institution.sector = block.fields.text(.sector)
  institution.aliases = block.fields.all(.alias)
  institution.seat = block.fields.word(.seat, as: Seat.self) ?? .voting
  institution.term = Term(from: block.fields.date(.from), until: block.fields.date(.until))
  return institution
}

private func readMember(_ block: OutlineBlock) -> Member {
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
  var allParts: AllParts { AllParts(preface: preface, sections: sections) }

  /// One after the other: a long file has more of them than should be copied to be looked at.
  struct AllParts: Sequence {
    let preface: [OutlinePart]
    let sections: [OutlineSection]

    func makeIterator() -> Iterator { Iterator(parts: preface, sections: sections) }

    struct Iterator: IteratorProtocol {
      private var parts: [OutlinePart]
      private var place = 0
      private let sections: [OutlineSection]
      private var nextSection = 0

      init(parts: [OutlinePart], sections: [OutlineSection]) {
        self.parts = parts
        self.sections = sections
      }

      mutating func next() -> OutlinePart? {
        while place == parts.count {
          guard nextSection < sections.count else { return nil }
          parts = sections[nextSection].parts
          nextSection += 1
          place = 0
        }
        defer { place += 1 }
        return parts[place]
      }
    }
  }
}

/// Labels that a file gives twice.
enum Labels {
  static func twice(_ parts: Outline.AllParts) -> [Diagnostic] {
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
