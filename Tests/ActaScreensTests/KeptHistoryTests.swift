import ActaFrame
import ActaMeeting
import ActaText
import Draws
import Testing

@testable import ActaScreens

/// Undo across a restart, and what is believed of the file that carries it.
struct KeptHistoryTests {
  /// A session on the files that another one left.
  private func restarted(_ room: Room, _ bytes: [UInt8]) -> Session {
    var session = Session(
      library: room.session.library, language: .portuguese, now: room.session.now,
      size: room.session.size)
    session.takeUp(keptHistory: bytes)
    return session
  }

  private func worked() throws -> (Room, [String: [UInt8]]) {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    let before = room.files
    room.type("2 j j1SojsanUma nota.\u{1B}4x0as")
    room.retype("2027-01-14\r\r\r")
    return (room, before)
  }

  @Test func everythingIsTakenBackAfterARestartToTheLastByte() throws {
    let (room, before) = try worked()
    let bytes = KeptHistory.bytes(of: room.session)
    var session = restarted(room, bytes)
    #expect(session.history.done.map(\.title) == room.session.history.done.map(\.title))
    while !session.history.done.isEmpty { _ = session.undo() }
    let after = session.library.fileNames.reduce(into: [String: [UInt8]]()) { files, file in
      files[file.path] = session.library.bytes(of: file)
    }
    #expect(after == before)
    while !session.history.undone.isEmpty { _ = session.redo() }
    #expect(
      session.library.meeting("2026-12-03")?.document
        == room.session.library.meeting("2026-12-03")?.document)
  }

  @Test func nothingIsBelievedWhenAFileWasChangedMeanwhile() throws {
    var (room, _) = try worked()
    let bytes = KeptHistory.bytes(of: room.session)
    room.type("1anOutra mão.\u{1B}")
    #expect(restarted(room, bytes).history.done.isEmpty)
  }

  /// Each naming goes through the file's whole text.
  @Test func aFileIsNamedOnce() throws {
    let (room, _) = try worked()
    let lines = KeptHistory.bytes(of: room.session).split(
      separator: 0x0A, omittingEmptySubsequences: false)
    let named = try #require(lines.first { $0.starts(with: "now ".utf8) })
    #expect(!restarted(room, signed(Array(lines[2...]))).history.done.isEmpty)
    #expect(restarted(room, signed([named] + lines[2...])).history.done.isEmpty)
  }

  /// A file of these lines with a checksum that fits.
  private func signed(_ lines: [ArraySlice<UInt8>]) -> [UInt8] {
    let body = Array(lines.joined(separator: [0x0A]))
    let sum = body.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    return Array("acta-undo 1\n\(String(sum, radix: 16))\n".utf8) + body
  }

  @Test func noTornOrForgedFileTrapsOrIsBelieved() throws {
    let (room, _) = try worked()
    let bytes = KeptHistory.bytes(of: room.session)
    for length in stride(from: 0, to: bytes.count, by: 97) {
      #expect(restarted(room, Array(bytes.prefix(length))).history.done.isEmpty)
    }
    var dice = Chance(seed: 7)
    for _ in 0..<60 {
      var torn = bytes
      let place = Int.random(in: 0..<torn.count, using: &dice)
      torn[place] ^= UInt8.random(in: 1...255, using: &dice)
      #expect(restarted(room, torn).history.done.isEmpty)
    }
    for forged in [
      "file 99999999999999999999 x", "step 09:10 1\nx\nfile 3 ../../etc/passwd\nabc\n",
    ] {
      #expect(restarted(room, Array(forged.utf8)).history.done.isEmpty)
    }
  }
}
