import ActaMeeting

/// People and institutions that the files name and group.txt does not know.
struct NameCheck {
  private let text: GroupText
  private let names: KnownNames
  private let roster: Roster
  private let codes: NearestWords
  private let ids: NearestWords

  init(text: GroupText, names: KnownNames) {
    self.text = text
    self.names = names
    roster = Roster(text.group.value)
    codes = NearestWords(text.group.value.institutions.map(\.code))
    ids = NearestWords(text.group.value.members.map(\.id))
  }

  /// Of more unknown names than this nobody is told what each may have meant.
  private static let mostSuggested = 1000

  var problems: [FileProblem] {
    let found = inGroup + text.meetings.flatMap(inMeeting) + inProposals + inUpdates
    return found.enumerated().map { place, problem in
      place < NameCheck.mostSuggested ? suggesting(problem) : problem
    }
  }

  /// With the name that was most likely meant.
  private func suggesting(_ problem: FileProblem) -> FileProblem {
    var problem = problem
    let typed = problem.diagnostic.arguments[0]
    let known = problem.diagnostic.name == .unknownMember ? ids : codes
    problem.diagnostic.arguments[1] = known.nearest(to: typed) ?? ""
    return problem
  }

  private var inGroup: [FileProblem] {
    let group = text.group.value
    let places = FieldPlaces(text.group.outline)
    let header = text.group.outline.header
    let offices = [(FieldKey.coordinator, group.coordinator), (.secretariat, group.secretariat)]
    let found =
      group.members.map { member in
        member.institution.flatMap { institution($0, places.spot(.of, ofBlockAt: member.line)) }
      }
      + offices.map { key, code in
        code.flatMap { institution($0, header.spot(key) ?? Spot(line: 1)) }
      }
    return inFile("group.txt", found)
  }

  private var inProposals: [FileProblem] {
    guard let reading = text.proposals else { return [] }
    let places = FieldPlaces(reading.outline)
    let found = reading.value.map { proposal in
      proposal.by.flatMap {
        institution($0, places.spot(.by, ofBlockAt: proposal.lines.lowerBound))
      }
    }
    return inFile("proposals.txt", found)
  }

  private var inUpdates: [FileProblem] {
    let found = (text.updates?.value ?? []).flatMap { update in
      [update.event.who, update.event.by].map { code in
        code.flatMap { named($0, of: update.action, Spot(line: update.line)) }
      }
    }
    return inFile("updates.txt", found)
  }

  private func inMeeting(_ reading: Reading<Meeting>) -> [FileProblem] {
    let meeting = reading.value
    let header = reading.outline.header
    let places = FieldPlaces(reading.outline)
    var found: [Diagnostic?] = [
      meeting.chair.flatMap { member($0, header.spot(.chair) ?? Spot(line: 1)) },
      meeting.secretary.flatMap { member($0, header.spot(.secretary) ?? Spot(line: 1)) },
    ]
    for row in meeting.attendance {
      if case .member(let id) = row.who { found.append(member(id, Spot(line: row.line))) }
      if let by = row.by { found.append(member(by, Spot(line: row.line))) }
    }
    let items = zip(meeting.items, reading.outline.agendaItems).prefix(NameCheck.mostSuggested)
    for (item, section) in items {
      found += leads(item, section.fields.spot(.lead) ?? Spot(line: item.line))
    }
    for (_, entry) in meeting.entries { found += inEntry(entry, places) }
    return inFile("meetings/\(meeting.name).txt", found)
  }

  private func inEntry(_ entry: Entry, _ places: FieldPlaces) -> [Diagnostic?] {
    let line = entry.lines.lowerBound
    func unknown(_ key: FieldKey, _ codes: [String]) -> [Diagnostic?] {
      let unknown = codes.filter { !roster.knows($0) }
      guard !unknown.isEmpty else { return [] }
      let spot = places.spots(key, ofBlockAt: line)
      return unknown.map { institution($0, spot($0)) }
    }
    switch entry {
    case .action(let action):
      return unknown(.who, [action.who].compactMap { $0 }) + unknown(.with, action.with)
    case .review(let review):
      // What blocks an action may be anything; a code is meant for an institution.
      let by = review.event.by.flatMap { UpdatePairs.isCode($0) ? $0 : nil }
      return [(FieldKey.who, review.event.who), (.by, by)].map { key, code in
        code.flatMap {
          named($0, of: review.action, places.spot(key, ofBlockAt: line))
        }
      }
    case .decision(let decision):
      let voices: [(FieldKey, [Voice])] = [
        (.standAside, decision.standAside), (.block, decision.blocks),
        (.consults, decision.consults), (.casting, [decision.casting].compactMap { $0 }),
      ]
      return voices.flatMap { key, voices in unknown(key, voices.map(\.institution)) }
        + decision.rolls.flatMap { key, roll in unknown(key, roll) }
    case .paragraph, .restricted, .correction: return []
    }
  }

  /// Who presents may be a person or a guest from elsewhere; only a code that is nearly one of the
  /// group's is a slip.
  private func leads(_ item: AgendaItem, _ spot: Spot) -> [Diagnostic?] {
    commaList(item.lead ?? "")
      .filter { UpdatePairs.isCode($0) && !roster.knows($0) && codes.nearest(to: $0) != nil }
      .map { institution($0, spot) }
  }

  /// An institution of this group or of the one whose action is spoken of; without that group's files
  /// nobody can say.
  private func named(_ code: String, of action: Reference, _ spot: Spot) -> Diagnostic? {
    let owner = action.group ?? text.group.value.id
    guard owner.utf8.elementsEqual(text.group.value.id.utf8) || names.know(group: owner),
      names.roster(of: owner)?.knows(code) != true
    else { return nil }
    return institution(code, spot)
  }

  private func institution(_ code: String, _ spot: Spot) -> Diagnostic? {
    guard !roster.knows(code) else { return nil }
    return Diagnostic(.unknownInstitution, at: spot, [code.prefixForMessage, ""])
  }

  private func member(_ id: String, _ spot: Spot) -> Diagnostic? {
    guard !roster.has(member: id) else { return nil }
    return Diagnostic(.unknownMember, at: spot, [id.prefixForMessage, ""])
  }

  private func inFile(_ name: String, _ found: [Diagnostic?]) -> [FileProblem] {
    found.compactMap { $0 }.map { FileProblem(file: text.path(name), diagnostic: $0) }
  }
}

/// The institutions and members of one group, ready to be asked for.
struct Roster {
  /// By the bytes of their ids.
  private let members: Set<[UInt8]>
  private let group: Group

  init(_ group: Group) {
    members = Set(group.members.map { Array($0.id.utf8) })
    self.group = group
  }

  func has(member id: String) -> Bool { members.contains(Array(id.utf8)) }

  /// By code, name or alias. Nothing that long is a name.
  func knows(_ institution: String) -> Bool {
    institution.utf8.count <= 200 && group.code(answeringTo: institution) != nil
  }
}
