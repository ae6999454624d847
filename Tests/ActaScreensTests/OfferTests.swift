import ActaFrame
import ActaMeeting
import ActaScreens
import ActaText
import Foundation
import Testing

/// Questions about text that could not be saved, and about time that was lost.
struct OfferTests {
  private static let file = FileName.meeting("2026-12-03")

  private func room(at time: String = "11:05") throws -> Room {
    try Room("Maxixe", .portuguese, today: "2026-12-03", at: time)
  }

  private func document(_ room: Room) throws -> Document {
    Document(bytes: try #require(room.files[Self.file.path]))
  }

  /// The same session after the program ended without its doing, with its meeting open.
  private func reopened(at time: String = "11:05", opened: String = "09:10") throws -> Room {
    var first = try room(at: opened)
    first.type("So")
    var second = try room(at: time)
    second.send(
      .changedOnDisk(Self.file, was: try document(second), now: try document(first)))
    return second
  }

  @Test func timeThatARunningMeetingLostIsOfferedAsABreak() throws {
    var room = try reopened()
    try room.offer([], aliveUntil: "10:50")
    #expect(room.shows("A sessão foi interrompida entre as 10:50 e as 11:05."))
    room.type("\r")
    #expect(room.text(Self.file.path).contains("\npausa: 10:50-11:05, interrupção\n"))
    room.type("u")
    #expect(!room.text(Self.file.path).contains("pausa:"))
  }

  @Test func timeLostAfterMidnightIsABreakToo() throws {
    var room = try reopened(at: "00:55", opened: "22:00")
    try room.offer([], aliveUntil: "00:40")
    room.type("\r")
    #expect(room.text(Self.file.path).contains("\npausa: 00:40-00:55, interrupção\n"))
  }

  @Test func timeLostOverMidnightIsABreakToo() throws {
    var room = try reopened(at: "00:03", opened: "22:00")
    let day = try #require(room.moment.date.adding(days: -1))
    room.session.offer(
      recovered: [], aliveUntil: Moment(date: day, time: try #require(ClockTime("23:58"))))
    room.type("\r")
    #expect(room.text(Self.file.path).contains("\npausa: 23:58-00:03, interrupção\n"))
  }

  @Test func theBreakIsNotRecordedWhenItIsNotWanted() throws {
    for key in ["n", "\u{1B}"] {
      var room = try reopened()
      let before = room.text(Self.file.path)
      try room.offer([], aliveUntil: "10:50")
      room.type(key)
      #expect(room.text(Self.file.path) == before)
      #expect(!room.shows("interrompida"))
    }
  }

  @Test func nothingIsAskedAfterAMinuteNorWithoutAnOpenMeeting() throws {
    var short = try reopened(at: "10:51")
    try short.offer([], aliveUntil: "10:50")
    #expect(!short.shows("interrompida"))
    var closed = try room()
    try closed.offer([], aliveUntil: "10:50")
    #expect(!closed.shows("interrompida"))
  }

  @Test func bothQuestionsAreAskedOneAfterTheOther() throws {
    var room = try reopened()
    let disk = try document(room)
    let text = disk.applying([.insert(["; lembrar a sala"], after: 12)])
    try room.offer(
      [RecoveredText(file: Self.file, base: disk, text: text, disk: disk)], aliveUntil: "10:50")
    #expect(room.shows("+ ; lembrar a sala"))
    room.type("\r")
    #expect(room.text(Self.file.path).contains("; lembrar a sala"))
    #expect(room.shows("interrompida"))
    #expect(!room.session.isRecoveryOver)
    room.type("\r")
    #expect(room.session.isRecoveryOver)
  }

  /// A heading keeps its marks, and of a line that nobody wants to hear out so much is said as to know it.
  @Test func aVoiceReadsTheLinesAsTheyStandAndNoneForMinutes() throws {
    let library = try Room.library("Maxixe")
    let disk = try document(try room())
    let headings = (1...disk.lines.count).filter { disk.text(ofLine: $0).hasPrefix("## ") }
    let heading = try #require(headings.first)
    let text = disk.applying([
      Splice(heading...heading, ["## Outro", String(repeating: "á", count: 100_000)])
    ])
    let moment = Moment(
      date: try #require(CalendarDate(iso: "2026-12-03")), time: try #require(ClockTime("11:05")))
    var session = Session(
      library: library, language: .portuguese, now: moment, size: Size(columns: 80, rows: 24))
    session.offer(
      recovered: [RecoveredText(file: Self.file, base: disk, text: text, disk: disk)],
      aliveUntil: nil)
    var dialogue = Dialogue(session: session)
    let lines = dialogue.begin().lines
    #expect(lines.contains("- " + disk.text(ofLine: heading)), "\(lines)")
    #expect(lines.contains("+ ## Outro"))
    let long = try #require(lines.first { $0.hasPrefix("+ á") })
    #expect(long.unicodeScalars.count == 302 && long.hasSuffix("…"))
  }

  @Test func foundTextThatIsLeftForLaterKeepsItsJournal() throws {
    var room = try reopened()
    let disk = try document(room)
    let text = disk.applying([.insert(["; lembrar a sala"], after: 12)])
    try room.offer(
      [RecoveredText(file: Self.file, base: disk, text: text, disk: disk)], aliveUntil: nil)
    room.type("\u{1B}")
    #expect(!room.text(Self.file.path).contains("; lembrar"))
    #expect(!room.session.isRecoveryOver)
  }

  @Test func restrictedLinesAreFoldedInTheQuestion() throws {
    var room = try reopened()
    let disk = try document(room)
    let text = disk.applying([
      .insert(["", "RESERVADO TLP:RED: Contactos", "  Segredo."], after: disk.lines.count)
    ])
    try room.offer(
      [RecoveredText(file: Self.file, base: disk, text: text, disk: disk)], aliveUntil: nil)
    #expect(room.shows("+ RESERVADO"))
    #expect(!room.shows("Segredo"))
    room.type("l")
    #expect(room.shows("+   Segredo."))
    room.type("r")
    #expect(room.text(Self.file.path).contains("Segredo."))
  }

  /// Two wrote restricted text in one place: neither stands there until it is asked for.
  @Test func restrictedLinesAreFoldedWhereTwoClash() throws {
    var room = try reopened()
    room.type("jjjjanUma frase.\u{1B}")
    let base = try document(room)
    let place = line(of: "Uma frase.", base)
    let restricted: (String) -> [String] = { ["RESERVADO TLP:RED: \($0)", "  Segredo de \($0)."] }
    let mine = base.applying([Splice(place...place, restricted("um"))])
    let theirs = base.applying([Splice(place...place, restricted("outro"))])
    room.send(.changedOnDisk(Self.file, was: base, now: mine))
    room.send(.changedOnDisk(Self.file, was: base, now: theirs))
    #expect(room.shows("Com que fica?"))
    #expect(room.screen.contains { $0.contains("RESERVADO") && $0.contains("| RESERVADO") })
    #expect(!room.shows("Segredo") && !room.shows("TLP:RED: um"))
    room.type("l")
    #expect(room.shows("Segredo de um.") && room.shows("| "))
    #expect(room.screen.contains { $0.contains("| ") && $0.contains("Segredo de outro.") })
    room.type("t")
    #expect(room.text(Self.file.path) == String(decoding: theirs.bytes, as: UTF8.self))
  }

  @Test func aFileWithRestrictedTextGoesToNoOtherProgram() throws {
    var room = try reopened()
    room.type("jjjjanUma frase.\u{1B}E")
    guard case .edit? = room.effects.last else {
      Issue.record("a file without restricted text is not opened")
      return
    }
    let before = room.effects
    room.type("RrE")
    #expect(room.shows("Há texto reservado: edite-o aqui, não noutro programa."))
    let after = room.effects.dropFirst(before.count).filter { !$0.isKeeping }
    #expect(after.isEmpty)
  }

  @Test func aQuestionNeverComesIntoWhatIsBeingTyped() throws {
    var room = try reopened()
    let disk = try document(room)
    room.type("anUm texto")
    let mine = try document(room)
    let theirs = disk.applying([.insert(["Outro texto."], after: line(of: "Um texto", mine) - 1)])
    room.send(.changedOnDisk(Self.file, was: disk, now: theirs))
    room.type(" que continua")
    #expect(!room.session.isSaved)
    room.type("\u{1B}")
    #expect(room.shows("Com que fica?"))
    room.type("\r")
    #expect(room.text(Self.file.path).contains("Um texto que continua"))
    #expect(room.text(Self.file.path).contains("Outro texto."))
    #expect(room.session.isSaved)
  }

  private func line(of text: String, _ document: Document) -> Int {
    (1...document.lines.count).first { document.text(ofLine: $0).contains(text) } ?? 1
  }
}
