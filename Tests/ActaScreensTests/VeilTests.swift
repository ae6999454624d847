import ActaFrame
import ActaMeeting
import ActaScreens
import ActaText
import Testing

/// Who leaves the table leaves nothing on the screen.
struct VeilTests {
  /// Maxixe with a veil after so many minutes, as group.txt says.
  private func room(veil: String) throws -> Room {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    let group = Document(text: room.text("group.txt"))
    room.send(
      .changedOnDisk(
        .group, was: group, now: group.applying([.insert(["véu: \(veil)"], after: 1)])))
    return room
  }

  private func isVeiled(_ room: Room) -> Bool {
    room.screen.filter { !$0.isEmpty } == [" (escondido: v mostra)"]

  }

  @Test func theVeilFallsWhenNobodyHasPressedAKeyForAsLongAsTheGroupSays() throws {
    var room = try room(veil: "5")
    room.type("j")
    try room.wait(until: "09:14")
    #expect(!isVeiled(room))
    try room.wait(until: "09:15")
    #expect(isVeiled(room))
    #expect(!room.shows("Contra-referência"))
    room.type("jq\r")
    #expect(isVeiled(room))
    room.type("v")
    #expect(room.shows("Contra-referência"))
  }

  @Test func everyKeyBeginsTheTimeAnew() throws {
    var room = try room(veil: "5")
    room.type("j")
    try room.wait(until: "09:14")
    room.type("k")
    try room.wait(until: "09:18")
    #expect(!isVeiled(room))
    try room.wait(until: "09:19")
    #expect(isVeiled(room))
  }

  /// What was being typed waits under the veil, and goes on where it was.
  @Test func aNoteWaitsUnderTheVeil() throws {
    var room = try room(veil: "5")
    room.type("jjjjanPalavras")
    try room.wait(until: "09:20")
    #expect(isVeiled(room) && !room.shows("Palavras"))
    room.type("v")
    room.type(" e mais")
    #expect(room.shows("Palavras e mais"))
  }

  @Test func withoutATimeNoVeilFalls() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.type("j")
    try room.wait(until: "18:00")
    #expect(!isVeiled(room))
  }
}
