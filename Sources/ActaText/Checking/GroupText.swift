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

  /// A file with its problems and its text as it is shown.
  package typealias CheckedFile = (path: String, document: Document, diagnostics: [Diagnostic])

  /// Every file of the group.
  package var files: [CheckedFile] {
    var files = [file("group.txt", group)]
    if let proposals { files.append(file("proposals.txt", proposals)) }
    if let updates { files.append(file("updates.txt", updates)) }
    if let wording { files.append(file("wording.txt", wording)) }
    files += meetings.map { file("meetings/\($0.value.name).txt", $0) }
    files += trainings.map { file("training/\($0.value.name).txt", $0) }
    return files
  }

  private func file<Value>(_ name: String, _ reading: Reading<Value>) -> CheckedFile {
    let isReadable = !reading.diagnostics.contains { $0.name == .notUTF8 }
    return (
      path(name), isReadable ? reading.document : reading.document.readable, reading.diagnostics
    )
  }

  func path(_ file: String) -> String { folder.isEmpty ? file : "\(folder)/\(file)" }
}

/// A problem with the file it stands in, relative to the folder that was asked about.
package struct FileProblem: Hashable, Sendable {
  package var file: String
  package var diagnostic: Diagnostic
}
