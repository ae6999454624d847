package import ActaMeeting

/// One group's folder read.
package struct GroupText: Sendable {
  /// Relative to the folder that was asked about; "" when they are one.
  package var folder: String
  package var group: Reading<Group>
  package var meetings: [Reading<Meeting>]
  package var trainings: [Reading<Training>]
  package var proposals: Reading<[Proposal]>?
  package var updates: Reading<[Update]>?
  /// The group's own sentences.
  package var wording: Reading<Wording>?

  package init(
    folder: String, group: Reading<Group>, meetings: [Reading<Meeting>] = [],
    trainings: [Reading<Training>] = [], proposals: Reading<[Proposal]>? = nil,
    updates: Reading<[Update]>? = nil
  ) {
    self.folder = folder
    self.group = group
    self.meetings = meetings
    self.trainings = trainings
    self.proposals = proposals
    self.updates = updates
  }

  /// What the files mean, for the registers.
  package var record: GroupRecord {
    GroupRecord(
      folder: folder, group: group.value, meetings: meetings.map(\.value),
      proposals: proposals?.value ?? [], updates: updates?.value ?? [],
      trainings: trainings.map(\.value))
  }

  /// Every file with its problems and its text.
  package var files: [(path: String, document: Document, diagnostics: [Diagnostic])] {
    var files = [(path("group.txt"), group.document, group.diagnostics)]
    if let proposals {
      files.append((path("proposals.txt"), proposals.document, proposals.diagnostics))
    }
    if let updates { files.append((path("updates.txt"), updates.document, updates.diagnostics)) }
    if let wording { files.append((path("wording.txt"), wording.document, wording.diagnostics)) }
    files += meetings.map { (path("meetings/\($0.value.name).txt"), $0.document, $0.diagnostics) }
    files += trainings.map { (path("training/\($0.value.name).txt"), $0.document, $0.diagnostics) }
    return files
  }

  func path(_ file: String) -> String { folder.isEmpty ? file : "\(folder)/\(file)" }
}

/// A problem with the file it stands in, relative to the folder that was asked about.
package struct FileProblem: Hashable, Sendable {
  package var file: String
  package var diagnostic: Diagnostic
}
