import ActaFrame
import ActaMeeting
import ActaScreens
import ActaText
import Testing

/// A file never gets longer in the session than it can be read again.
struct FullFileTests {
  private static let path = "meetings/2026-12-03.txt"

  /// A meeting under way whose file has room for so many more bytes and lines.
  private func room(bytes: Int, lines: Int = 1000) throws -> Room {
    var room = try Room.deciding()
    let document = Document(bytes: room.files[Self.path] ?? [])
    room.session.fileRoom = TextRoom(
      bytes: document.bytes.count + bytes, lines: document.lines.count + lines)
    return room
  }

  private func size(_ room: Room) -> Int { room.files[Self.path]?.count ?? 0 }

  @Test func whatIsTypedStaysAndMoreIsRefusedInWords() throws {
    var room = try room(bytes: 400)
    let most = try #require(room.session.fileRoom?.forTyping.bytes)
    room.type("anFica. " + String(repeating: "x", count: 1000))
    #expect(size(room) <= most)
    #expect(size(room) > most - 8)
    #expect(room.text(Self.path).contains("Fica. xxx"))
    #expect(room.shows("está cheio"))
    room.press(.backspace)
    room.type("\u{1B}")
    #expect(room.text(Self.path).contains("Fica. xxx"))
    #expect(size(room) < most)
  }

  @Test func aPasteThatDoesNotFitLeavesTheNotesAsTheyWere() throws {
    var room = try room(bytes: 400)
    room.type("anAntes.")
    room.send(.paste(String(repeating: "colado ", count: 1000)))
    #expect(room.shows("está cheio"))
    #expect(!room.text(Self.path).contains("colado"))
    room.type(" Depois.\u{1B}")
    #expect(room.text(Self.path).contains("Antes. Depois."))
  }

  @Test func linesAreCountedToo() throws {
    var room = try room(bytes: 10_000, lines: 12)
    room.type("an")
    for _ in 0..<40 { room.type("\rx") }
    let most = try #require(room.session.fileRoom?.forTyping.lines)
    #expect(Document(bytes: room.files[Self.path] ?? []).lines.count <= most)
    #expect(room.shows("está cheio"))
  }

  @Test func aFormThatDoesNotFitStaysOpenWithWhatWasFilledIn() throws {
    var room = try room(bytes: 5)
    let before = room.files
    room.type("aaReunir no Bembe\rPRM\r")
    room.press(.control("s"))
    #expect(room.files == before)
    #expect(room.shows("Reunir no Bembe"))
    #expect(room.shows("está cheio"))
    room.session.fileRoom = nil
    room.press(.control("s"))
    #expect(room.text(Self.path).contains("Reunir no Bembe"))
  }

  @Test func whatIsTooLongAlreadyMayGetShorter() throws {
    var room = try room(bytes: 1000)
    room.type("anMais do que cabe")
    room.session.fileRoom = TextRoom(bytes: 10, lines: 10)
    room.press(.backspace)
    room.type("\u{1B}")
    #expect(room.text(Self.path).contains("Mais do que cab\n"))
  }

  @Test func whatAnotherWroteIsReadAndWhatDoesNotFitTogetherIsAsked() throws {
    var room = try room(bytes: 1000)
    let before = try #require(room.files[Self.path])
    room.session.fileRoom = TextRoom(bytes: before.count + 100, lines: 10_000)
    let theirs = Document(
      bytes: before + Array("\n## Outro\n\n\(String(repeating: "y", count: 500))\n".utf8))
    room.send(
      .changedOnDisk(.meeting("2026-12-03"), was: Document(bytes: before), now: theirs))
    #expect(room.text(Self.path).contains("yyy"))
    room.type("anNem uma letra.\u{1B}")
    #expect(!room.text(Self.path).contains("Nem"))
  }
}
