import ActaArchive
import Foundation
import Testing

/// New files, and files of which only the path is known.
struct SavingByPathTests {
  private let place: Place

  init() throws { place = try Place() }

  private func make(_ text: String, at path: String) throws -> Bool {
    try SafeSave.makeNew(path, with: place.bytes(text), in: place.url.path)
  }

  @Test func aNewFileTakesNobodysPlace() throws {
    #expect(try make("mine\n", at: "meetings/a.txt"))
    #expect(try make("mine\n", at: "meetings/a.txt"))
    try place.put("theirs\n", at: "meetings/a.txt")
    #expect(try !make("mine\n", at: "meetings/a.txt"))
    #expect(place.files == ["meetings/a.txt"])
    #expect(place.text("meetings/a.txt") == "theirs\n")
  }

  @Test func noNewFileIsMadeThroughALink() throws {
    let outside = try Place()
    try FileManager.default.createSymbolicLink(
      at: place.url.appending(path: "minutes"), withDestinationURL: outside.url)
    let path = place.url.appending(path: "minutes").path
    #expect(throws: ArchiveFailure(path: path, step: .open, code: ELOOP)) {
      try make("mine\n", at: "minutes/a.txt")
    }
    #expect(outside.files.isEmpty)
  }

  @Test func theVersionBeforeIsKeptOfAFileThatIsNamedByItsPath() throws {
    try place.put("acta: 1\n", at: "group.txt")
    _ = try PrivateFolder(group: place.folder)
    try place.put("one\n", at: "training/a.txt")
    let path = place.url.appending(path: "training/a.txt").path
    #expect(
      try SafeSave.replace(path, with: place.bytes("two\n"), base: place.bytes("one\n")) == .saved)
    #expect(place.text(".acta/prev/training+a.txt") == "one\n")
  }

  /// As many lines as a text may have, and one more.
  @Test func anEditThatNobodyCouldReadIsRefused() throws {
    let full = String(repeating: "x\n", count: TextLimit.lines)
    let folder = place.url.path
    let change: ([UInt8]?) -> [UInt8]? = { ($0 ?? []) + place.bytes("x\n") }
    try place.put(String(full.dropLast(2)), at: "updates.txt")
    #expect(try LockedEdit.change("updates.txt", group: folder, owner: "t", change) == .saved)
    #expect(place.text("updates.txt") == full)
    let path = place.url.appending(path: "updates.txt").path
    #expect(throws: ArchiveFailure(path: path, step: .tooManyLines, code: 0)) {
      try LockedEdit.change("updates.txt", group: folder, owner: "t", change)
    }
    #expect(place.text("updates.txt") == full)
  }
}
