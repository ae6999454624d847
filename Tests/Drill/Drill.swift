import ActaArchive

/// A text that grows line by line: version n has the lines 1 to n.
struct Drill {
  private let group: HeldFolder
  private static let path = "meetings/a.txt"
  private static let versions = 5

  struct Wrong: Error {
    var text: String
  }

  init(_ folder: String) throws { group = try HeldFolder(folder) }

  private func version(_ number: Int) -> [UInt8]? {
    guard number > 0 else { return nil }
    return Array((1...number).map { "line \($0) of the minutes of the meeting\n" }.joined().utf8)
  }

  /// Which version the file is; nil when it is none.
  private func present() throws -> Int? {
    let bytes = try group.readIfThere(Drill.path)
    return (0...Drill.versions).first { version($0) == bytes }
  }

  func save() throws {
    _ = try PrivateFolder(group: group)
    _ = try group.madeFolder("meetings")
    let start = try present() ?? 0
    for number in (start + 1)...Drill.versions {
      let outcome = try SafeSave(group).replace(
        Drill.path, with: version(number), base: version(number - 1))
      guard outcome == .saved else { throw Wrong(text: "\(outcome)") }
      say("SAVED \(number)")
    }
  }

  func type() throws {
    _ = try PrivateFolder(group: group)
    _ = try group.madeFolder("meetings")
    let journal = try Journal(group: group, refuge: nil)
    let writer = try Writer(group: group, journal: journal)
    let start = try present() ?? 0
    writer.know(Drill.path, holds: version(start))
    for number in (start + 1)...Drill.versions {
      journal.note(Drill.path, from: version(number - 1), to: version(number))
      guard journal.settle(within: 10_000) else { throw Wrong(text: "not settled") }
      if journal.status == .inGroup { say("TYPED \(number)") }
      // Every second version reaches the file; the others wait in the journal.
      if number % 2 == 0 {
        writer.save(SaveJob(path: Drill.path, bytes: version(number)))
      } else {
        writer.syncJournal()
      }
      guard writer.finish(within: 10_000), journal.settle(within: 10_000) else {
        throw Wrong(text: "not written")
      }
      let reports = writer.takeReports()
      // Nobody else is here.
      if reports.contains(where: \.foundStranger) { say("STRANGER \(number)") }
      let failed = reports.contains { report in
        if case .success = report.result { false } else { true }
      }
      if !failed, journal.status == .inGroup, !journal.hasFailed { say("SAVED \(number)") }
    }
    journal.close(within: 10_000)
  }

  func take() throws {
    let outcome = try SafeSave(group).replace(
      Drill.path, with: nil, base: version(Drill.versions))
    say(outcome == .saved ? "TAKEN" : "LEFT")
  }

  func recover() throws {
    let state = try PrivateFolder(group: group)
    guard case .held(let lock) = try GroupLock.acquire(state, owner: "drill") else {
      throw Wrong(text: "in use")
    }
    let recovery = Recovery(group, refuge: nil)
    Leftovers.clear(group, beside: recovery)
    for file in recovery.files {
      _ = try group.madeFolder("meetings")
      guard file.base == file.disk else { throw Wrong(text: "a stranger wrote \(file.path)") }
      let outcome = try SafeSave(group).replace(file.path, with: file.text, base: file.disk)
      if case .foreign = outcome { throw Wrong(text: "a stranger wrote \(file.path)") }
    }
    try recovery.finish()
    _ = consume lock
  }

  func verify(atLeast wanted: Int) throws {
    for _ in 1...2 {
      try recover()
      guard let found = try present() else { throw Wrong(text: "no whole version") }
      guard found >= wanted else { throw Wrong(text: "version \(found), promised \(wanted)") }
    }
    for folder in ["meetings", ".acta", ".acta/j"] {
      let names = (try? group.folder(folder).everyName()) ?? []
      let left = names.filter { $0.hasSuffix(".acta-tmp") || $0.hasSuffix(".j") }
      guard left.isEmpty else { throw Wrong(text: "left behind: \(left)") }
    }
  }
}

extension SaveReport {
  /// Whether the file was taken for changed by another.
  fileprivate var foundStranger: Bool {
    if case .success(.foreign) = result { true } else { false }
  }
}
