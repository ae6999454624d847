import ActaArchive
import Foundation
import Testing

struct SafeSaveTests {
  private let place: Place

  init() throws { place = try Place() }

  private func save(_ text: String?, over base: String?, at path: String = "a.txt") throws
    -> SaveOutcome
  {
    try SafeSave(place.folder).replace(
      path, with: text.map(place.bytes), base: base.map(place.bytes))
  }

  @Test func makesAFileForItsOwnerAlone() throws {
    #expect(try save("one\n", over: nil) == .saved)
    #expect(place.text("a.txt") == "one\n")
    #expect(try place.mode("a.txt") == 0o600)
    #expect(place.files == ["a.txt"])
  }

  @Test func theFirstFileOfItsFolderMakesTheFolder() throws {
    #expect(try save("one\n", over: nil, at: "training/a.txt") == .saved)
    #expect(place.text("training/a.txt") == "one\n")
    #expect(try place.mode("training") == 0o700)
    #expect(try save("two\n", over: "one\n", at: "lost/a.txt") == .foreign(theirs: nil))
  }

  @Test(arguments: [0o600, 0o640, 0o644, 0o400])
  func keepsTheModeThatAFileHas(mode: Int) throws {
    try place.put("one\n", at: "a.txt")
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: place.url.appending(path: "a.txt").path)
    #expect(try save("two\n", over: "one\n") == .saved)
    #expect(try place.mode("a.txt") == mode)
  }

  @Test func keepsTheVersionBeforeBesideTheNewOne() throws {
    try place.put("one\n", at: "meetings/a.txt")
    _ = try PrivateFolder(group: place.folder)
    #expect(try save("two\n", over: "one\n", at: "meetings/a.txt") == .saved)
    #expect(try save("three\n", over: "two\n", at: "meetings/a.txt") == .saved)
    #expect(place.text(".acta/prev/meetings+a.txt") == "two\n")
    #expect(
      place.files == [".acta/.gitignore", ".acta/prev/meetings+a.txt", "meetings/a.txt"])
    #expect(try place.mode(".acta") == 0o700)
  }

  @Test func neverWritesOverWhatAnotherWrote() throws {
    try place.put("theirs\n", at: "a.txt")
    #expect(try save("mine\n", over: "old\n") == .foreign(theirs: place.bytes("theirs\n")))
    #expect(try save("mine\n", over: nil) == .foreign(theirs: place.bytes("theirs\n")))
    #expect(try save(nil, over: "old\n") == .foreign(theirs: place.bytes("theirs\n")))
    #expect(try save("mine\n", over: "gone\n", at: "b.txt") == .foreign(theirs: nil))
    #expect(place.text("a.txt") == "theirs\n")
    #expect(place.files == ["a.txt"])
  }

  @Test func theSameBytesNeedNoWriting() throws {
    try place.put("one\n", at: "a.txt")
    #expect(try save("one\n", over: "zero\n") == .unchanged)
  }

  @Test func aFileIsTakenAwayAndItsLastVersionKept() throws {
    try place.put("one\n", at: "a.txt")
    _ = try PrivateFolder(group: place.folder)
    #expect(try save(nil, over: "one\n") == .saved)
    #expect(place.text("a.txt") == nil)
    #expect(place.text(".acta/prev/a.txt") == "one\n")
  }

  @Test func noLinkIsFollowedAndNothingOutsideIsReached() throws {
    let outside = try Place()
    try outside.put("secret\n", at: "a.txt")
    let manager = FileManager.default
    for (name, target) in [
      ("a.txt", outside.url.appending(path: "a.txt")), ("meetings", outside.url),
    ] {
      try manager.createSymbolicLink(
        at: place.url.appending(path: name), withDestinationURL: target)
    }
    for path in ["a.txt", "meetings/a.txt", "../\(outside.url.lastPathComponent)/a.txt"] {
      #expect(throws: ArchiveFailure.self, "\(path)") { try place.folder.readIfThere(path) }
      #expect(throws: ArchiveFailure.self, "\(path)") {
        try SafeSave(place.folder).replace(path, with: [], base: nil)
      }
    }
    #expect(outside.text("a.txt") == "secret\n")
    #expect(outside.files == ["a.txt"])
  }

  @Test func aPipeInThePlaceOfAFileIsRefusedAtOnce() throws {
    let path = place.url.appending(path: "a.txt").path
    #expect(unsafe mkfifo(path, 0o600) == 0)
    #expect(throws: ArchiveFailure(path: path, step: .notAFile, code: 0)) {
      try place.folder.read("a.txt")
    }
  }

  /// A stranger who writes the file again and again while it is being saved: whatever the moment, what
  /// the stranger wrote is in the file, or was reported, or is the version before.
  @Test func nothingAStrangerWritesIsLost() throws {
    _ = try PrivateFolder(group: place.folder)
    try place.put("0\n", at: "a.txt")
    let file = place.url.appending(path: "a.txt")
    let stranger = Thread {
      for number in 1...400 {
        try? Data("stranger \(number)\n".utf8).write(to: file, options: .atomic)
        Thread.sleep(forTimeInterval: 0.001)
      }
    }
    stranger.start()
    var base = Array("0\n".utf8)
    var lost: [String] = []
    for number in 1...300 {
      let mine = Array("mine \(number)\n".utf8)
      switch try SafeSave(place.folder).replace("a.txt", with: mine, base: base) {
      case .saved, .unchanged:
        let previous = try place.folder.readIfThere(".acta/prev/a.txt")
        if previous != base { lost.append("save \(number)") }
        base = mine
      case .foreign(let theirs): base = theirs ?? []
      }
    }
    while !stranger.isFinished { Thread.sleep(forTimeInterval: 0.01) }
    #expect(lost.isEmpty)
  }

  @Test func whatAKilledProgramLeftGoesToSalvage() throws {
    _ = try PrivateFolder(group: place.folder)
    try place.put("half", at: "meetings/.a.txt.999.acta-tmp")
    try place.put("kept", at: "meetings/.other.tmp")
    Leftovers.clear(place.folder, beside: Recovery(place.folder, refuge: nil))
    #expect(
      place.files == [
        ".acta/.gitignore", ".acta/salvage/000001-a.txt.999.acta-tmp", "meetings/.other.tmp",
      ])
  }

  /// A draft that was cut short, or that a kill left before its name was given, is a copy.
  @Test func whatAKilledProgramLeftOfKnownTextGoes() throws {
    _ = try PrivateFolder(group: place.folder)
    try place.put("one\n", at: "meetings/a.txt")
    try place.put("zero\n", at: ".acta/prev/meetings+a.txt")
    let journal = try Journal(group: place.folder, refuge: nil)
    journal.note("b.txt", from: nil, to: place.bytes("typed\n"))
    #expect(journal.settle(within: 5000))
    let before = place.files
    for (path, text) in [
      ("meetings/.a.txt.1.acta-tmp", "on"), ("meetings/.a.txt.2.acta-tmp", "zero\n"),
      (".b.txt.3.acta-tmp", "typed\n"), (".acta/..gitignore.4.acta-tmp", "*\n"),
      (".acta/prev/.meetings+a.txt.5.acta-tmp", "one"),
    ] { try place.put(text, at: path) }
    try place.put("two\n", at: "meetings/.a.txt.6.acta-tmp")
    let kept = Leftovers.clear(place.folder, beside: Recovery(place.folder, refuge: nil))
    #expect(kept == ["000001-a.txt.6.acta-tmp"])
    #expect(place.files == (before + [".acta/salvage/000001-a.txt.6.acta-tmp"]).sorted())
  }

  @Test func aFileThatCannotBeMadeIsCalledByItsOwnName() throws {
    try place.put("one\n", at: "a.txt")
    try place.put("", at: ".a.txt.\(getpid()).acta-tmp/in-the-way")
    let path = place.url.appending(path: "a.txt").path
    #expect(throws: ArchiveFailure(path: path, step: .write, code: EEXIST)) {
      try SafeSave(place.folder).replace(
        "a.txt", with: place.bytes("two\n"), base: place.bytes("one\n"))
    }
  }

  /// Where people delete to: nobody looks for what is written there.
  @Test(arguments: ["Trash/files", ".Trash-1000/files"])
  func aFolderInTheTrashTakesNothing(trash: String) throws {
    try place.put("one\n", at: "a.txt")
    let home = place.url.deletingLastPathComponent().appending(path: "home-\(UUID())")
    let moved = home.appending(path: "\(trash)/group")
    try FileManager.default.createDirectory(
      at: moved.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.moveItem(at: place.url, to: moved)
    #expect(throws: ArchiveFailure(path: place.url.path, step: .write, code: ENOENT)) {
      try SafeSave(place.folder).replace("a.txt", with: [], base: place.bytes("one\n"))
    }
    try FileManager.default.moveItem(at: moved, to: place.url)
    try FileManager.default.removeItem(at: home)
    #expect(
      try SafeSave(place.folder).replace("a.txt", with: [], base: place.bytes("one\n")) == .saved)
  }

  @Test func aFolderOfAnotherNameIsTheSame() throws {
    try place.put("one\n", at: "a.txt")
    let moved = place.url.deletingLastPathComponent().appending(path: "moved-\(UUID())")
    try FileManager.default.moveItem(at: place.url, to: moved)
    #expect(place.folder.place == moved.path)
    #expect(
      try SafeSave(place.folder).replace(
        "a.txt", with: place.bytes("two\n"), base: place.bytes("one\n")) == .saved)
    let file = moved.appending(path: "a.txt")
    #expect(try String(contentsOf: file, encoding: .utf8) == "two\n")
    try FileManager.default.moveItem(at: moved, to: place.url)
  }

  @Test func theLockIsHeldByOneAndNamesIt() throws {
    let state = try PrivateFolder(group: place.folder)
    let first = try GroupLock.acquire(state, owner: "ana (1)")
    guard case .held(let lock) = consume first else { throw NotHeld() }
    switch try GroupLock.acquire(try PrivateFolder(group: place.url.path), owner: "rosa (2)") {
    case .busy(let owner): #expect(owner == "ana (1)")
    case .held: Issue.record("two hold the lock")
    }
    _ = consume lock
    guard case .held = try GroupLock.acquire(state, owner: "rosa (2)") else { throw NotHeld() }
  }

  private struct NotHeld: Error {}
}
