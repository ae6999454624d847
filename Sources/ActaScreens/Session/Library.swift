package import ActaMeeting
package import ActaText

/// The texts of one group as the session works on them, with what follows from them.
package struct Library: Sendable {
  package private(set) var group: Group
  /// The text of group.txt; nil before the group is made, and where nobody changes it.
  private(set) var groupDocument: Document?
  /// What a group that is yet to be made could be called; nil for one that is there.
  let foundingName: String?
  /// Whether the group was made here, in this session.
  package var isFounded: Bool { foundingName != nil && groupDocument != nil }
  /// In the order of their file names.
  package private(set) var meetings: [MeetingFile]
  package private(set) var proposals: Reading<[Proposal]>
  package private(set) var updates: Reading<[Update]>
  /// In the order of their file names.
  package private(set) var trainings: [TrainingFile]
  private(set) var register: Register
  /// Changes whenever the register does.
  package private(set) var version = 0
  private var trainingVersion = 0
  /// Changes whenever anything does that documents are made of.
  var paperVersion: Int { version + trainingVersion + namesVersion }
  private var namesVersion = 0
  /// The group's own sentences for its documents.
  package var wording = Wording()
  /// What of the group's meetings and trainings could not be read, by its path in the group's folder.
  package var unread: [String] = []
  /// Nil when they must be taken together again.
  private var folded: DecisionRegister?
  /// The last day of which the files tell what happened.
  private(set) var lastFact: CalendarDate?
  /// Groups that proposals were referred to or came from, where their folders are at hand.
  package private(set) var correspondents: [GroupRecord] = []
  private(set) var counterparts = Counterparts([])
  /// Names of the groups that this one writes to, by their ids.
  private(set) var namesOfCorrespondents: [String: String] = [:]
  /// What training has come to; nil when it must be counted again.
  private var ledger: TrainingLedger?

  package init(
    group: Group, meetings: [MeetingFile], proposals: Document, updates: Document,
    trainings: [TrainingFile], groupDocument: Document? = nil, foundingName: String? = nil
  ) {
    self.init(
      group: group, meetings: meetings, proposals: readProposals(proposals),
      updates: readUpdates(updates), trainings: trainings, groupDocument: groupDocument,
      foundingName: foundingName)
  }

  /// Of files that have been read already.
  package init(
    group: Group, meetings: [MeetingFile], proposals: Reading<[Proposal]>,
    updates: Reading<[Update]>, trainings: [TrainingFile], groupDocument: Document? = nil,
    foundingName: String? = nil
  ) {
    self.group = group
    self.groupDocument = groupDocument
    self.foundingName = foundingName
    self.meetings = meetings
    self.proposals = proposals
    self.updates = updates
    self.trainings = trainings
    register = Register(groups: [])
    refold()
  }

  func meeting(_ name: String) -> MeetingFile? { meetings.first { $0.name == name } }

  /// The present text of a file; nil when there is none.
  func document(_ file: FileName) -> Document? {
    switch file {
    case .group: groupDocument
    case .proposals: proposals.document
    case .updates: updates.document
    case .meeting(let name): meeting(name)?.document
    case .training(let name): training(name)?.document
    }
  }

  func training(_ name: String) -> TrainingFile? {
    trainings.first { $0.name.utf8.elementsEqual(name.utf8) }
  }

  /// Every decision of every meeting.
  var decisions: DecisionRegister {
    folded ?? DecisionRegister(groups: [record], actions: register.actions)
  }

  /// Takes the decisions together again when a file that tells of them has changed.
  mutating func prepareDecisions() {
    if folded == nil { folded = decisions }
  }

  /// Counts every activity whose file has changed.
  mutating func prepareFigures() {
    for place in trainings.indices { trainings[place].keepFigures() }
  }

  /// Counts training again when a file of it has changed.
  mutating func prepareLedger(today: CalendarDate) {
    if ledger == nil { ledger = TrainingLedger(groups: [record], today: today) }
  }

  func trainingLedger(today: CalendarDate) -> TrainingLedger {
    ledger ?? TrainingLedger(groups: [record], today: today)
  }

  /// Takes what other groups at hand say of this group's proposals.
  mutating func know(correspondents records: [GroupRecord]) {
    correspondents = records
    namesVersion += 1
    namesOfCorrespondents = Dictionary(
      records.map { ($0.group.id, $0.group.name) }, uniquingKeysWith: { first, _ in first })
    counterparts = Counterparts(Register(groups: records).proposals)
  }

  /// Puts another text in the place of a file's; nil takes a meeting away.
  mutating func put(_ document: Document?, as file: FileName) {
    switch file {
    case .group: putGroup(document)
    case .proposals: proposals = readProposals(document ?? Document(bytes: []))
    case .updates: updates = readUpdates(document ?? Document(bytes: []))
    case .meeting(let name): put(document, asMeeting: name)
    case .training(let name):
      put(document, asTraining: name)
      return
    }
    refold()
  }

  /// Every file that is worked on here.
  package var fileNames: [FileName] {
    allBytes.map(\.file)
  }

  /// Every file with its bytes: to ask for each of thousands by its name would take too long.
  package var allBytes: [(file: FileName, bytes: [UInt8]?)] {
    let own: [FileName] = (groupDocument == nil ? [] : [.group]) + [.proposals, .updates]
    return own.map { ($0, bytes(of: $0)) }
      + meetings.map { (.meeting($0.name), $0.document.bytes) }
      + trainings.map { (.training($0.name), $0.document.bytes) }
  }

  /// The bytes of a file; nil when there is none, or nothing in it.
  package func bytes(of file: FileName) -> [UInt8]? {
    guard let bytes = document(file)?.bytes else { return nil }
    switch file {
    case .meeting, .training: return bytes
    case .group, .proposals, .updates: return bytes.isEmpty ? nil : bytes
    }
  }

  /// Every meeting is read again: who counts and what is due depends on the group.
  private mutating func putGroup(_ document: Document?) {
    groupDocument = document
    ledger = nil
    group = document.map { readGroup($0).value } ?? Group()
    meetings = meetings.map { MeetingFile(name: $0.name, document: $0.document, group: group) }
    trainings = trainings.map { TrainingFile(name: $0.name, document: $0.document, group: group) }
  }

  private mutating func put(_ document: Document?, asMeeting name: String) {
    let file = document.map { MeetingFile(name: name, document: $0, group: group) }
    put(file, as: name, in: \.meetings, namedBy: \.name)
  }

  private mutating func put(_ document: Document?, asTraining name: String) {
    ledger = nil
    trainingVersion += 1
    let file = document.map { TrainingFile(name: name, document: $0, group: group) }
    put(file, as: name, in: \.trainings, namedBy: \.name)
  }

  /// In the place of the file of that name, or where its name belongs; nil takes the file away.
  private mutating func put<File>(
    _ file: File?, as name: String, in files: WritableKeyPath<Library, [File]>,
    namedBy key: KeyPath<File, String>
  ) {
    let names = self[keyPath: files].map { $0[keyPath: key].utf8 }
    if let place = names.firstIndex(where: { $0.elementsEqual(name.utf8) }) {
      self[keyPath: files].replaceSubrange(place...place, with: file.map { [$0] } ?? [])
    } else if let file {
      let place = names.firstIndex { name.utf8.lexicographicallyPrecedes($0) } ?? names.endIndex
      self[keyPath: files].insert(file, at: place)
    }
  }

  private mutating func refold() {
    version += 1
    let record = record
    register = Register(groups: [record])
    folded = nil
    lastFact = record.lastFact
  }

  package var record: GroupRecord {
    GroupRecord(
      group: group, meetings: meetings.map(\.meeting), proposals: proposals.value,
      updates: updates.value, trainings: trainings.map(\.training))
  }
}
