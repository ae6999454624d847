import ActaArchive
import Foundation
import Testing

/// What programs left that ended without their doing, and where it goes.
struct LeftoversTests {
  private let place: Place

  init() throws {
    place = try Place()
    _ = try PrivateFolder(group: place.folder)
    try place.put("one\n", at: "a.txt")
  }

  private func clear() -> [String] {
    Leftovers.clear(place.folder, beside: Recovery(place.folder, refuge: nil))
  }

  /// Leaves a journal with a text of a file that nobody saved.
  private func type(_ text: String, in path: String) throws {
    let journal = try Journal(group: place.folder, refuge: nil)
    journal.note(path, from: nil, to: place.bytes(text))
    #expect(journal.settle(within: 5000))
  }

  private var salvage: [String] { place.files.filter { $0.hasPrefix(".acta/salvage/") } }
  private var journals: [String] { place.files.filter { $0.hasPrefix(".acta/j/") } }

  /// The journals of the group, in the refuge of a disk of its own.
  private func refuge() throws -> (refuge: Refuge, folder: URL) {
    let home = URL(filePath: "/dev/shm/acta-\(UUID().uuidString)")
    let folder = home.appending(path: "acta/rescue/GRD-MXX")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in journals {
      let file = place.url.appending(path: name)
      try FileManager.default.copyItem(at: file, to: folder.appending(path: file.lastPathComponent))
      try FileManager.default.removeItem(at: file)
    }
    return (Refuge(home: home.path, group: "GRD-MXX"), folder)
  }

  /// Whether the two lie on disks between which nothing can be renamed.
  private static var hasTwoDisks: Bool {
    let paths = ["/dev/shm", FileManager.default.temporaryDirectory.path]
    let disks = paths.map { path in
      try? FileManager.default.attributesOfItem(atPath: path)[.systemNumber] as? Int
    }
    return disks[0] != nil && disks[0] != disks[1]
  }

  @Test(.enabled(if: hasTwoDisks))
  func textOfTheRefugeOnAnotherDiskIsPutAside() throws {
    try type("typed\n", in: "b.txt")
    try type("more\n", in: "c.txt")
    let before = Set(try journals.map { try Data(contentsOf: place.url.appending(path: $0)) })
    let (refuge, folder) = try refuge()
    defer { try? FileManager.default.removeItem(atPath: folder.path + "/../../..") }
    let recovery = Recovery(place.folder, refuge: refuge)
    #expect(recovery.files.count == 2)
    try recovery.setAside()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    #expect(
      Set(try salvage.map { try Data(contentsOf: place.url.appending(path: $0)) }) == before)
    #expect(try place.mode(try #require(salvage.first)) == 0o600)
    #expect(Recovery(place.folder, refuge: refuge).files.isEmpty)
  }

  @Test(.enabled(if: hasTwoDisks))
  func aTornJournalOfTheRefugeOnAnotherDiskGoesToo() throws {
    try type("typed\n", in: "b.txt")
    let (refuge, folder) = try refuge()
    defer { try? FileManager.default.removeItem(atPath: folder.path + "/../../..") }
    let name = try #require(FileManager.default.contentsOfDirectory(atPath: folder.path).first)
    let file = folder.appending(path: name)
    try (Data(contentsOf: file) + Data("torn".utf8)).write(to: file)
    try Recovery(place.folder, refuge: refuge).finish()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    #expect(salvage.count == 1)
  }

  @Test func aJournalThatIsGoneKeepsNoOtherFromBeingPutAside() throws {
    for path in ["b.txt", "c.txt", "d.txt"] { try type("typed\n", in: path) }
    let recovery = Recovery(place.folder, refuge: nil)
    let first = try #require(journals.first)
    try FileManager.default.removeItem(at: place.url.appending(path: first))
    #expect(throws: ArchiveFailure.self) { try recovery.setAside() }
    #expect(journals.isEmpty)
    #expect(salvage.count == 2)
  }

  /// A later version may keep text of files that this one does not know.
  @Test func textOfAFileThatNobodyRestoresIsPutAside() throws {
    try type("typed\n", in: "wording.txt")
    try type("more\n", in: "b.txt")
    try Recovery(place.folder, refuge: nil).finish { $0 != "wording.txt" }
    #expect(journals.isEmpty)
    #expect(salvage.count == 1)
    #expect(place.text(try #require(salvage.first))?.contains("typed\n") == true)
  }

  @Test func whatWasKeptIsToldAlthoughAnotherNameIsNotUTF8() throws {
    let folder = place.url.path
    let odd = Array("\(folder)/.".utf8) + [0xFF] + Array(".1.acta-tmp".utf8) + [0]
    let file = unsafe odd.withUnsafeBufferPointer { name in
      unsafe fopen(UnsafeRawPointer(name.baseAddress!).assumingMemoryBound(to: CChar.self), "w")
    }
    #expect(unsafe fclose(file) == 0)
    try place.put("somebody's\n", at: ".updates.txt.99.acta-tmp")
    #expect(clear() == ["000001-updates.txt.99.acta-tmp"])
    #expect(place.text(".acta/salvage/000001-updates.txt.99.acta-tmp") == "somebody's\n")
  }

  /// However many there are, and whatever number stands there already.
  @Test func nothingInTheSalvageGivesWayToWhatIsPutThere() throws {
    try place.put("earlier\n", at: ".acta/salvage/999999-zz")
    try place.put("odd\n", at: ".acta/salvage/99999999999999999999999-zz")
    for number in 1...40 {
      try place.put("words \(number)\n", at: ".updates.txt.\(number).acta-tmp")
    }
    let told = clear()
    #expect(told.count == 40 && told.first == "1000000-updates.txt.1.acta-tmp", "\(told)")
    let texts = try salvage.map { try #require(place.text($0)) }
    #expect(Set(texts) == Set(["earlier\n", "odd\n"] + (1...40).map { "words \($0)\n" }))
    try place.put("again\n", at: ".updates.txt.1.acta-tmp")
    #expect(clear() == ["1000040-updates.txt.1.acta-tmp"])
    #expect(salvage.count == 43)
  }

  @Test func aNameAsLongAsANameMayBeIsPutAsideToo() throws {
    let name = ".\(String(repeating: "ç", count: 121)).1.acta-tmp"
    try place.put("words\n", at: name)
    #expect(clear() == ["000001-" + String(repeating: "ç", count: 100)])
  }

  @Test func aListThatWasBeingTurnedIntoTextIsTakenAway() throws {
    try place.put("Ana Exemplo;PRM\n", at: ".acta/conversion-x1y2z3/list.csv")
    try place.put("", at: ".acta/conversion-x1y2z3/profile/user/registry.xcu")
    #expect(clear().isEmpty)
    #expect(place.files == [".acta/.gitignore", "a.txt"])
    #expect(
      !FileManager.default.fileExists(
        atPath: place.url.appending(path: ".acta/conversion-x1y2z3").path))
  }
}
