import ActaArchive
import Foundation
import Testing

struct JournalTests {
  private let place: Place

  init() throws {
    place = try Place()
    _ = try PrivateFolder(group: place.folder)
    try place.put("one\ntwo\n", at: "a.txt")
  }

  /// Types one character after another, as a session does, and leaves the journal behind.
  private func type(_ text: String, over before: String = "one\ntwo\n") throws -> Journal {
    let journal = try Journal(group: place.folder, refuge: nil)
    var present = before
    for character in text {
      let next = present + String(character)
      journal.note("a.txt", from: Array(present.utf8), to: Array(next.utf8))
      present = next
    }
    #expect(journal.settle(within: 5000))
    return journal
  }

  private var found: Recovery { Recovery(place.folder, refuge: nil) }

  private func recovered(_ base: String, _ text: String, _ disk: String) -> RecoveredFile {
    RecoveredFile(
      path: "a.txt", base: Array(base.utf8), text: Array(text.utf8), disk: Array(disk.utf8))
  }

  private var journalFile: URL {
    get throws {
      let name = try #require(place.files.first { $0.hasPrefix(".acta/j/") })
      return place.url.appending(path: name)
    }
  }

  @Test func everyCharacterIsThereWithoutASave() throws {
    let journal = try type("três\n")
    #expect(journal.status == .inGroup)
    #expect(found.files == [recovered("one\ntwo\n", "one\ntwo\ntrês\n", "one\ntwo\n")])
    #expect(place.text("a.txt") == "one\ntwo\n")
    #expect(try place.mode(String(try journalFile.path.dropFirst(place.url.path.count))) == 0o600)
  }

  @Test func aTornEndLosesOnlyTheTornRecord() throws {
    _ = try type("abcdef")
    let file = try journalFile
    let whole = try Data(contentsOf: file)
    var shortest = "one\ntwo\n"
    for count in 0..<whole.count {
      try whole.prefix(count).write(to: file)
      let text = found.files.first.map { String(decoding: $0.text ?? [], as: UTF8.self) }
      let now = text ?? "one\ntwo\n"
      #expect(now.hasPrefix(shortest), "after \(count) bytes")
      #expect("one\ntwo\nabcdef".hasPrefix(now), "after \(count) bytes")
      shortest = now
    }
    #expect(shortest == "one\ntwo\nabcde")
  }

  @Test func zerosAndFlippedBitsAreNotText() throws {
    _ = try type("abc")
    let file = try journalFile
    let whole = try Data(contentsOf: file)
    for index in whole.indices {
      var damaged = whole
      damaged[index] ^= 0x01
      try damaged.write(to: file)
      for found in found.files {
        #expect("one\ntwo\nabc".hasPrefix(String(decoding: found.text ?? [], as: UTF8.self)))
      }
      var zeroed = whole
      zeroed.replaceSubrange(index..., with: Data(count: whole.count - index))
      try zeroed.write(to: file)
      for found in found.files {
        #expect("one\ntwo\nabc".hasPrefix(String(decoding: found.text ?? [], as: UTF8.self)))
      }
    }
  }

  @Test(
    arguments: [
      "J1 1 18446744073709551615 0\n", "J1 1 -5 0\n", "J1 1 999999999999999999 0\nx",
      "J1 0 0 0\n\n",
      "J1", "", "J1 1 9 1\ntext a\n..\n", String(repeating: "\0", count: 4096), "J2 1 0 0\n\n",
    ])
  func whatIsNoJournalIsReadWithoutHarm(text: String) throws {
    try place.put(text, at: ".acta/j/x.j")
    #expect(found.files.isEmpty)
    try found.finish()
    let isSalvaged = place.files.contains { $0.hasPrefix(".acta/salvage/") }
    #expect(isSalvaged == !text.isEmpty)
    #expect(!place.files.contains(".acta/j/x.j"))
  }

  private func replay(_ records: [JournalRecord], over disk: String) throws -> Replay {
    var frame = JournalFrame()
    let bytes = records.flatMap { frame.bytes(around: $0.payload) }
    return try Replay(bytes) { _ throws(ArchiveFailure) in Array(disk.utf8) }
  }

  /// A path that leads out of the group, through a link or to no file hides no other text.
  @Test(arguments: ["../x", "link/x", "a.txt/x", "pipe", String(repeating: "x", count: 300)])
  func aPathThatLeadsElsewhereHidesNothing(path: String) throws {
    let link = place.url.appending(path: "link").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "/")
    #expect(unsafe mkfifo(place.url.appending(path: "pipe").path, 0o600) == 0)
    var frame = JournalFrame()
    let records: [JournalRecord] = [
      .base(path, nil), .text(path, Array("stray".utf8)), .base("a.txt", Array("one\ntwo\n".utf8)),
      .text("a.txt", Array("three\n".utf8)),
    ]
    let bytes = records.flatMap { frame.bytes(around: $0.payload) }
    try place.put(String(decoding: bytes, as: UTF8.self), at: ".acta/j/x.j")
    let found = found
    #expect(found.files.contains(recovered("one\ntwo\n", "three\n", "one\ntwo\n")))
    #expect(found.files.count == 2)
    try found.finish { $0 == "a.txt" }
    #expect(place.files.filter { $0.hasSuffix(".j") } == [".acta/salvage/000001-x.j"])
  }

  @Test func aJournalThatCannotBeReadIsNamed() throws {
    try FileManager.default.createDirectory(
      at: place.url.appending(path: ".acta/j/x.j"), withIntermediateDirectories: true)
    #expect(found.unread.map(\.step) == [.notAFile])
  }

  /// A journal made to harm gives a text to be saved thousands of times, and changes it each time.
  @Test func onlyTheLastTextsGivenToBeSavedAreHeld() throws {
    var records: [JournalRecord] = [.base("a.txt", Array("x".utf8))]
    for _ in 0..<100 {
      records += [.given("a.txt"), .edit("a.txt", at: 1, removed: 0, inserted: [0x78])]
    }
    let whole = try replay(records, over: "x")
    #expect(!whole.isTorn)
    // The records of what was given are those of even numbers.
    #expect(try !replay(records + [.kept("a.txt", 186)], over: "x").isTorn)
    #expect(try replay(records + [.kept("a.txt", 184)], over: "x").isTorn)
  }

  @Test func textsGivenOfManyFilesHaveOneLimit() throws {
    let text = [UInt8](repeating: 0x78, count: 4 << 20)
    let records: [JournalRecord] = ["a", "b", "c", "d"].flatMap { path -> [JournalRecord] in
      [.text(path, text), .given(path), .given(path), .given(path)]
    }
    #expect(try !replay(Array(records.dropLast(8)), over: "").isTorn)
    #expect(try replay(records, over: "").isTorn)
  }

  /// However one comes to a text that the disk holds, nobody else wrote it.
  @Test func aTextGoneThroughIsKnownWhereverItWasChanged() throws {
    var texts = ["one\ntwo\n"]
    var records: [JournalRecord] = [.base("a.txt", Array(texts[0].utf8))]
    for next in ["one\ntw\n", "On\ntw\n", "One\ntwo\n", "One\ntwo\nthree\n", "", "One\nthree\n"] {
      records.append(
        .change("a.txt", texts.last.map { Array($0.utf8) }, Array(next.utf8)))
      texts.append(next)
    }
    for disk in texts {
      let file = try replay(records, over: disk).files.first
      #expect(
        file?.base.map { String(decoding: $0, as: UTF8.self) } == (disk == texts.last ? nil : disk))
    }
    #expect(try replay(records, over: "One\ntwx\n").files.first?.base == Array(texts[0].utf8))
  }

  @Test func anotherWhoWroteSinceIsSeenByTheBase() throws {
    _ = try type("three\n")
    try place.put("ONE\ntwo\n", at: "a.txt")
    #expect(found.files == [recovered("one\ntwo\n", "one\ntwo\nthree\n", "ONE\ntwo\n")])
  }

  @Test func whatWasSavedNeedsNoRestoring() throws {
    let journal = try Journal(group: place.folder, refuge: nil)
    let writer = try Writer(group: place.folder, journal: journal)
    writer.know("a.txt", holds: Array("one\ntwo\n".utf8))
    journal.note("a.txt", from: Array("one\ntwo\n".utf8), to: Array("one\n".utf8))
    writer.save(SaveJob(path: "a.txt", bytes: Array("one\n".utf8)))
    #expect(writer.finish(within: 5000))
    #expect(journal.settle(within: 5000))
    #expect(found.files.isEmpty)
    journal.note("a.txt", from: Array("one\n".utf8), to: Array("one\nmore".utf8))
    #expect(journal.settle(within: 5000))
    #expect(found.files == [recovered("one\n", "one\nmore", "one\n")])
    try place.put("ONE\n", at: "a.txt")
    #expect(found.files == [recovered("one\n", "one\nmore", "ONE\n")])
  }

  @Test func aJournalThatSaysNothingNewGoesAtTheEnd() throws {
    let journal = try Journal(group: place.folder, refuge: nil)
    let writer = try Writer(group: place.folder, journal: journal)
    writer.know("a.txt", holds: Array("one\ntwo\n".utf8))
    journal.note("a.txt", from: Array("one\ntwo\n".utf8), to: Array("one\n".utf8))
    writer.save(SaveJob(path: "a.txt", bytes: Array("one\n".utf8)))
    #expect(writer.finish(within: 5000))
    journal.close(within: 5000)
    #expect(place.files == [".acta/.gitignore", ".acta/prev/a.txt", "a.txt"])
  }

  @Test func aJournalWithUnsavedTextStaysAtTheEnd() throws {
    let journal = try type("x")
    journal.close(within: 5000)
    #expect(!found.files.isEmpty)
  }

  @Test func theLastSignOfLifeIsFound() throws {
    let journal = try Journal(group: place.folder, refuge: nil)
    journal.alive("2026-12-03 10:50")
    journal.alive("2026-12-03 10:51")
    #expect(journal.settle(within: 5000))
    #expect(found.alive == "2026-12-03 10:51")
  }

  @Test func textOfAGroupWhoseDiskTakesNoneIsKeptElsewhere() throws {
    let state = try Place()
    let refuge = Refuge(home: state.url.path, group: "GRD-MXX")
    try place.put("in the way", at: ".acta/j")
    let journal = try Journal(group: place.folder, refuge: refuge)
    journal.note("a.txt", from: Array("one\ntwo\n".utf8), to: Array("one\n".utf8))
    #expect(journal.settle(within: 5000))
    #expect(journal.status == .inRefuge(state.url.appending(path: "acta/rescue/GRD-MXX").path))
    #expect(try state.mode("acta/rescue/GRD-MXX") == 0o700)
    let found = Recovery(place.folder, refuge: refuge)
    #expect(found.files == [recovered("one\ntwo\n", "one\n", "one\ntwo\n")])
    try found.finish()
    #expect(state.files.isEmpty)
  }

  @Test func noTwoGroupsHaveOneRefuge() throws {
    let state = try Place()
    let long = String(repeating: "A", count: 80)
    let ids = ["GRD-MXX", "abc-def", "xyz-ghi", "_", "/a", "/b", long, long + "A", "B" + long]
    var folders: Set<String> = []
    for id in ids {
      let group = try Place()
      try group.put("in the way", at: ".acta/j")
      let journal = try Journal(
        group: group.folder, refuge: Refuge(home: state.url.path, group: id))
      journal.note("a.txt", from: [], to: Array("one\n".utf8))
      #expect(journal.settle(within: 5000))
      guard case .inRefuge(let folder) = journal.status else {
        Issue.record("\(id): \(journal.status)")
        continue
      }
      folders.insert(folder)
    }
    #expect(folders.count == ids.count)
    #expect(folders.contains { $0.hasSuffix("/acta/rescue/GRD-MXX") })
  }

  /// The journal alone is made anew beside the group; a group that is gone is rescued.
  @Test(arguments: [false, true]) func aJournalThatWasTakenAwayIsBegunAnew(isAll: Bool) throws {
    let state = try Place()
    let refuge = Refuge(home: state.url.path, group: "GRD-MXX")
    let journal = try Journal(group: place.folder, refuge: refuge)
    journal.note("a.txt", from: place.bytes("one\ntwo\n"), to: place.bytes("one\n"))
    #expect(journal.settle(within: 5000))
    try FileManager.default.removeItem(at: isAll ? place.url : place.url.appending(path: ".acta"))
    journal.note("a.txt", from: place.bytes("one\n"), to: place.bytes("1\n"))
    #expect(journal.settle(within: 5000))
    #expect((journal.status == .inGroup) == !isAll)
    #expect(state.files.count == (isAll ? 1 : 0))
    if isAll {
      #expect(place.files.isEmpty)
      try place.put("one\ntwo\n", at: "a.txt")
    } else {
      #expect(place.text(".acta/.gitignore") == "*\n")
    }
    let found = Recovery(try HeldFolder(place.url.path), refuge: refuge)
    #expect(found.files == [recovered("one\ntwo\n", "1\n", "one\ntwo\n")])
  }

  @Test func aDiskThatKeepsFailingLeavesOneJournalAndNoneOnceItIsWell() throws {
    let state = try Place()
    let refuge = Refuge(home: state.url.path, group: "GRD-MXX")
    try place.put("in the way", at: ".acta/j")
    let journal = try Journal(group: place.folder, refuge: refuge)
    let writer = try Writer(group: place.folder, journal: journal)
    writer.know("a.txt", holds: Array("one\ntwo\n".utf8))
    var text = "one\ntwo\n"
    for number in 0..<50 {
      let next = text + "\(number)\n"
      journal.note("a.txt", from: Array(text.utf8), to: Array(next.utf8))
      text = next
    }
    #expect(journal.settle(within: 5000))
    #expect(state.files.count == 1)
    #expect(
      Recovery(place.folder, refuge: refuge).files == [
        recovered("one\ntwo\n", text, "one\ntwo\n")
      ])
    try FileManager.default.removeItem(at: place.url.appending(path: ".acta/j"))
    writer.save(SaveJob(path: "a.txt", bytes: Array(text.utf8)))
    #expect(writer.finish(within: 5000))
    journal.close(within: 5000)
    #expect(journal.status == .inGroup)
    #expect(state.files.isEmpty)
    #expect(place.files == [".acta/.gitignore", ".acta/prev/a.txt", "a.txt"])
  }
}
