import ActaArchive
import Foundation
import Testing

/// A folder that others could read is said to be one.
struct FolderRiskTests {
  /// A group for its owner alone.
  private func place() throws -> Place {
    let place = try Place()
    try place.put("acta: 1\n", at: "casa/grupo/group.txt")
    try place.put("acta: 1\n", at: "casa/grupo/meetings/2026-01-01.txt")
    for name in ["casa/grupo/group.txt", "casa/grupo/meetings", "casa/grupo", "casa", "."] {
      try open(place, name, to: name.hasSuffix(".txt") ? 0o600 : 0o700)
    }
    return place
  }

  private func open(_ place: Place, _ path: String, to mode: Int) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: place.url.appending(path: path).path)
  }

  /// The temporary folder, where tests lie, is said to be one.
  private func risks(_ place: Place) -> [FolderRisk] {
    FolderRisk.find(
      in: place.url.appending(path: "casa/grupo").path,
      home: place.url.appending(path: "casa").path
    ).filter { $0 != .temporary }
  }

  @Test func aFolderForItsOwnerAloneIsSafe() throws {
    #expect(risks(try place()).isEmpty)
  }

  @Test(arguments: ["casa/grupo/group.txt", "casa/grupo/meetings"])
  func whatOthersCanReadIsSaid(path: String) throws {
    let place = try place()
    try open(place, path, to: 0o755)
    #expect(risks(place).isEmpty, "nobody comes so far")
    for folder in [".", "casa", "casa/grupo"] { try open(place, folder, to: 0o711) }
    #expect(risks(place) == [.readableByOthers])
  }

  @Test(arguments: [(".stfolder", "Syncthing"), (".dropbox", "Dropbox")])
  func aFolderThatIsCopiedElsewhereIsSaid(mark: String, program: String) throws {
    let place = try place()
    try place.put("", at: "casa/\(mark)/x")
    #expect(risks(place) == [.synced(program)])
  }

  @Test func aFolderIsKnownByTheNameOfAProgramAbove() throws {
    let place = try Place()
    try place.put("acta: 1\n", at: "OneDrive - Exemplo/grupo/group.txt")
    let folder = place.url.appending(path: "OneDrive - Exemplo/grupo").path
    #expect(FolderRisk.find(in: folder, home: nil).contains(.synced("OneDrive")))
  }

  @Test func anIndexThatKeepsTheTextIsSaidUnlessTheFolderIsLeftOut() throws {
    let place = try place()
    try place.put("", at: "casa/.cache/tracker3/files/x")
    #expect(risks(place) == [.indexed("Tracker")])
    try place.put("", at: "casa/grupo/.trackerignore")
    #expect(risks(place).isEmpty)
    try place.put("", at: "casa/.local/share/baloo/index")
    #expect(risks(place) == [.indexed("Baloo")])
  }

  @Test func aTemporaryFolderIsSaid() throws {
    let folder = "/var/tmp/acta-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(FolderRisk.find(in: folder, home: nil).contains(.temporary))
  }
}
