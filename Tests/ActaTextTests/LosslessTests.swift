import ActaMeeting
import ActaText
import Draws
import Testing

/// What a change does not name stays as it was found, byte for byte; and nothing that is read traps.
struct LosslessTests {
  /// Ways a file comes back from other programs.
  enum Mutation: String, CaseIterable {
    case none, windowsLineEnds, byteOrderMark, noLastNewline, decomposed, unicodeLineEnds
    case invalidBytes, unknownKeys, conflictMarks

    func apply(_ bytes: [UInt8]) -> [UInt8] {
      switch self {
      case .none: bytes
      case .windowsLineEnds: bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
      case .byteOrderMark: [0xEF, 0xBB, 0xBF] + bytes
      case .noLastNewline: Array(bytes.dropLast())
      case .decomposed:
        Array(String(decoding: bytes, as: UTF8.self).replacingAll("ã", "a\u{303}").utf8)
      case .unicodeLineEnds: bytes + Array("Uma linha\u{2028}que é uma só.\n".utf8)
      case .invalidBytes: bytes + [0x41, 0xFF, 0xFE, 0x0A]
      case .unknownKeys: bytes + Array("\n## Outro\nsala: 3\nx-cor: azul\n; nota\n".utf8)
      case .conflictMarks: bytes + Array("<<<<<<< a\nx\n=======\ny\n>>>>>>> b\n".utf8)
      }
    }
  }

  @Test(arguments: Mutation.allCases)
  func aChangeTouchesOnlyTheLinesItNames(mutation: Mutation) throws {
    let plain = try Fixtures.document("Maxixe/meetings/2026-12-03.txt")
    let document = Document(bytes: mutation.apply(plain.bytes))
    let group = readGroup(try Fixtures.document("Maxixe/group.txt")).value
    let file = MeetingFile(name: "2026-12-03", document: document, group: group)
    let changes: [MeetingFile] = [
      file.settingHeader(.status, to: "em-curso"), file.settingHeader(.started, to: "09:10"),
      file.settingHeader(.place, to: nil), file.addingToItem(1, .opened, "09:15"),
      file.settingItem(2, .time, to: "25"), file.retitlingItem(2, "Outro título"),
      file.addingEntry(file.lines(ofNotes: ["Uma nota.", "prazo: não é um campo"]), toItem: 1),
      file.settingAttendance(AttendanceRow(who: .member("ana"), word: .present, line: 0)),
      file.addingItem(ItemDraft(title: "Novo", minutes: 5), after: 2), file.removingItem(3),
    ]
    for changed in changes {
      #expect(changed.document != document)
      #expect(Self.linesChanged(document, changed.document) <= 12)
    }
    for (one, two) in [(0, 1), (4, 3)] {
      let there = file.movingItem(one, by: two - one)
      let back = there.movingItem(two, by: one - two)
      if mutation == .none { #expect(back.document == document) }
    }
  }

  /// In one pass as one after the other from the end.
  @Test(arguments: Mutation.allCases)
  func manyChangesAreAsOneAfterTheOther(mutation: Mutation) throws {
    var dice = Chance(seed: 5)
    let document = Document(
      bytes: mutation.apply(Array("acta: 1\nreunião: x\n\n## Y\n\ntexto\nmais\n".utf8)))
    for _ in 0..<300 {
      var splices: [Splice] = []
      var line = 1
      while line <= document.lines.count + 1 {
        let end = min(line + Int.random(in: 0...2, using: &dice), document.lines.count + 1)
        let lines = (0..<Int.random(in: 0...2, using: &dice)).map { "novo \(line) \($0)" }
        if Bool.random(using: &dice) { splices.append(Splice(line..<end, lines)) }
        line = end + Int.random(in: 1...3, using: &dice)
      }
      let expected = splices.reversed().reduce(document) {
        $0.replacing($1.range, with: $1.lines)
      }
      #expect(document.applying(splices.shuffled(using: &dice)) == expected, "\(splices)")
    }
  }

  /// Lines outside the common beginning and the common end, compared with their endings.
  private static func linesChanged(_ one: Document, _ two: Document) -> Int {
    let (before, after) = (pieces(one), pieces(two))
    let start = zip(before, after).prefix { $0 == $1 }.count
    let room = min(before.count, after.count) - start
    let end = zip(before.reversed(), after.reversed()).prefix { $0 == $1 }.count
    return max(before.count, after.count) - start - min(end, room)
  }

  private static func pieces(_ document: Document) -> [[UInt8]] {
    document.lines.map { Array(document.bytes[$0.start..<$0.next]) }
  }

  @Test func aLastLineWithoutAnEndingStaysWithoutOne() {
    let document = Document(text: "acta: 1\r\ndate: 2026-01-01")
    let changed = document.replacing(3..<3, with: ["time: 09:00"])
    #expect(changed == Document(text: "acta: 1\r\ndate: 2026-01-01\r\ntime: 09:00"))
  }

  @Test func noDamageTrapsTheReader() throws {
    var random = Chance(seed: 7)
    for path in try Fixtures.texts(in: "Maxixe") + Fixtures.texts(in: "Cross-border") {
      let original = try Fixtures.document(path).bytes
      for _ in 0..<60 {
        var bytes = original
        for _ in 0..<Int.random(in: 1...6, using: &random) {
          Self.damage(&bytes, &random)
        }
        let document = Document(bytes: bytes)
        _ = readMeeting(document, name: "2026-01-01")
        _ = readGroup(document)
        _ = readProposals(document)
        _ = readUpdates(document)
        _ = readTraining(document, name: "2026-01-01")
      }
    }
  }

  private static func damage(_ bytes: inout [UInt8], _ random: inout Chance) {
    guard bytes.count > 8 else { return }
    let place = Int.random(in: 0..<bytes.count - 4, using: &random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes.removeSubrange(place..<min(bytes.count, place + 40))
    case 2: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 60)], at: place)
    case 3: bytes.removeSubrange(place...)
    default: bytes.insert(contentsOf: [0x0A, 0x20, 0x5C, 0x3A, 0x0A], at: place)
    }
  }

  @Test func longRunsOfMarksAndLongLinesAreReadInOneGo() {
    let marks = "date: a" + String(repeating: "\u{301}\u{323}", count: 40_000)
    let text = "acta: 1\n\(marks)\n## \(marks)\nkind: \(marks)\n\(marks)\n"
    let long = String(repeating: "x", count: 1_000_000) + "\n"
    let reading = readMeeting(Document(text: text + long), name: "2026-01-01")
    #expect(reading.value.items.count == 1)
    #expect(reading.outline.lineCount == 6)
  }
}

extension String {
  /// The text with every occurrence of one scalar written otherwise.
  func replacingAll(_ old: Unicode.Scalar, _ new: String) -> String {
    unicodeScalars.reduce(into: "") { $0 += $1 == old ? new : String($1) }
  }
}
