import Emulator

/// A meeting as a secretary runs it, key by key: the roll call, earlier actions, notes while others
/// speak, decisions, new actions, looks into the other views, the end.
struct MeetingScript {
  private let bench: Bench
  private let group: String

  /// Faster than people type, and slow enough that every key has its own answer.
  private static let pace = 50

  init(_ bench: Bench, group: String) {
    self.bench = bench
    self.group = group
  }

  /// The mean number of bytes that a key of the meeting makes the program send, what it says later
  /// of its own accord included. The meeting is then closed, or this throws.
  func bytesPerKey() throws -> Double {
    let make = [bench.acta, "new", group, "--date", MeetingScript.day, "--today", Country.today]
    _ = try Run.of(make)
    let screen = try Screen([bench.acta, "--today", MeetingScript.day, group], in: group)
    _ = try screen.firstFrame(holding: "Ordem de trabalhos")
    let before = screen.emulator.bytesSent
    let keys = MeetingScript.keys
    for key in keys {
      screen.emulator.type(key)
      screen.emulator.settle(milliseconds: MeetingScript.pace)
    }
    try screen.emulator.wait(for: "sessão encerrada")
    screen.emulator.settle(milliseconds: 1500)
    return Double(screen.emulator.bytesSent - before) / Double(keys.count)
  }

  /// The day for which the meeting is planned.
  private static let day = "2026-12-10"

  /// Each key as the terminal sends it, in order.
  private static let keys = (rollCall + opening + items + looks + closing).map { String($0) }

  private static let rollCall = "2" + String(repeating: " j", count: 14)
  private static let opening = "1So"
  private static let items = firstItem + proposal("dc\r", note: 1) + proposal("dv9-2-3\r", note: 3)

  /// Earlier actions are asked for one by one.
  private static let firstItem = "san\(Sentences.notes[0])\u{1B}4xjxjjkk1"

  private static func proposal(_ decision: String, note: Int) -> String {
    let notes = Sentences.notes
    return "hjs" + "an\(notes[note])\r\(notes[note + 1])\u{1B}" + decision
      + "aaEnviar a lista aos pontos focais.\rSDSMAS\r+2s\r\r\r"
  }

  private static let looks = "3jjk4jjjk0jjjjkk21"
  private static let closing = "Se15/1/2027\r"
}
