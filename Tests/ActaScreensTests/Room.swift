import ActaFrame
import ActaMeeting
import ActaMinutes
import ActaScreens
import ActaText
import Foundation
import Testing

/// A session on a fixture with nothing outside it: every save succeeds at once, every other effect
/// is only counted.
struct Room {
  var session: Session
  private(set) var effects: [Effect] = []
  private(set) var moment: Moment

  init(
    _ fixture: String, _ language: Language, today: String, at time: String = "09:10",
    columns: Int = 80, rows: Int = 24
  ) throws {
    try self.init(
      Room.library(fixture), language, today: today, at: time, columns: columns, rows: rows)
  }

  init(
    _ library: Library, _ language: Language, today: String, at time: String = "09:10",
    columns: Int = 80, rows: Int = 24
  ) throws {
    let date = try #require(CalendarDate(iso: today))
    moment = Moment(date: date, time: try #require(ClockTime(time)))
    session = Session(
      library: library, language: language, now: moment,
      size: Size(columns: columns, rows: rows))
  }

  /// Maxixe's December meeting with its second item open and ten of fourteen institutions in the room,
  /// eight of which are needed.
  static func deciding() throws -> Room {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.type("2")
    for _ in 0..<14 { room.type(" j") }
    room.type("1Sojs")
    return room
  }

  /// The meeting of December, open with ten institutions on its first item, before the acta of July is
  /// approved; that may have been changed before.
  static func approving(_ change: (String) -> String = { $0 }) throws -> Room {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    let acta = room.text("meetings/2026-07-30.txt")
    room.send(
      .changedOnDisk(
        .meeting("2026-07-30"), was: Document(bytes: Array(acta.utf8)),
        now: Document(bytes: Array(change(acta).utf8))))
    room.type("So2")
    for _ in 0..<12 { room.type(" j") }
    room.type("1gs")
    return room
  }

  /// What was kept without being asked for, in order.
  var kept: [(document: PlainDocument, meeting: String)] {
    effects.compactMap { effect in
      if case .keepQuietly(let document, let meeting) = effect { (document, meeting) } else { nil }
    }
  }

  /// What was to be put in the place of an earlier copy, in order.
  var renewed: [(document: PlainDocument, meeting: String)] {
    effects.compactMap { effect in
      if case .renewKept(let document, let meeting) = effect { (document, meeting) } else { nil }
    }
  }

  /// Lets the clock go on to a minute of the same day.
  mutating func wait(until time: String) throws {
    moment.time = try #require(ClockTime(time))
    send(.tick)
  }

  /// Offers what an earlier session left unsaved.
  mutating func offer(_ recovered: [RecoveredText], aliveUntil time: String?) throws {
    var alive: Moment?
    if let time { alive = Moment(date: moment.date, time: try #require(ClockTime(time))) }
    session.offer(recovered: recovered, aliveUntil: alive)
  }

  /// The rows of the screen.
  var screen: [String] {
    let frame = session.view(session.size)
    return (0..<frame.size.rows).map(frame.row)
  }

  func shows(_ text: String) -> Bool { screen.contains { $0.contains(text) } }

  /// A meeting as its file has it.
  func meeting(_ name: String) -> Meeting {
    readMeeting(Document(bytes: files["meetings/\(name).txt"] ?? []), name: name).value
  }

  /// The text of one file.
  func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }

  mutating func press(_ keys: [Key]) {
    for key in keys { press(key) }
  }

  mutating func press(_ key: Key) { send(.key(key)) }

  /// Types over what stands in a field.
  mutating func retype(_ text: String) {
    press(.control("u"))
    type(text)
  }

  mutating func click(_ place: Point) { send(.click(place)) }

  /// Types letters; `\r` is Enter and `\u{1B}` Escape.
  mutating func type(_ text: String) {
    for letter in text {
      switch letter {
      case "\r": press(.enter)
      case "\u{1B}": press(.escape)
      default: press(.character(letter))
      }
    }
  }

  mutating func send(_ event: Event) {
    for effect in session.update(event, at: moment) {
      effects.append(effect)
      switch effect {
      case .save(let file, _): send(.saved(file, .saved))
      case .accept(let file, let theirs, let text) where text != theirs: send(.saved(file, .saved))
      default: break
      }
    }
  }

  /// Bytes of every file that is worked on.
  var files: [String: [UInt8]] {
    session.library.fileNames.reduce(into: [:]) { files, file in
      files[file.path] = session.library.bytes(of: file)
    }
  }

  static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")

  static func library(_ fixture: String) throws -> Library {
    let folder = fixtures.appending(path: fixture)
    let groupDocument = try document(folder.appending(path: "group.txt"))
    let group = readGroup(groupDocument).value
    return Library(
      group: group,
      meetings: try names(in: folder.appending(path: "meetings")).map { file, name in
        MeetingFile(name: name, document: try document(file), group: group)
      },
      proposals: try document(folder.appending(path: "proposals.txt")),
      updates: try document(folder.appending(path: "updates.txt")),
      trainings: try names(in: folder.appending(path: "training")).map { file, name in
        TrainingFile(name: name, document: try document(file), group: group)
      }, groupDocument: groupDocument)
  }

  private static func document(_ file: URL) throws -> Document {
    Document(bytes: (try? Data(contentsOf: file)).map(Array.init) ?? [])
  }

  private static func names(in folder: URL) throws -> [(URL, String)] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return all.filter { $0.hasSuffix(".txt") }.sorted()
      .map { (folder.appending(path: $0), String($0.dropLast(4))) }
  }
}
