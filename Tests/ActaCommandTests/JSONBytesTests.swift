import Foundation
import Testing

@testable import ActaCommand

/// Registers' own JSON is the JSON of Foundation, without what could drive a terminal.
struct JSONBytesTests {
  private static let texts = [
    "", "Acção até às 10:42", "\"\\/\u{8}\u{C}\n\r\t", "\u{0}\u{1}\u{1F} ", "日本 🙂 é",
    "\u{A0}\u{A1}\u{FF}\u{2027}\u{2030}",
  ]

  @Test func isWhatTheEncoderWrites() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let record: Record = [
      "with": .texts(Self.texts), "id": .text("A/2026-01-15/A1"), "daysLate": .number(-12),
      "due": .unknown, "overdue": .flag(true), "late": .flag(false), "rate": .ratio(0.875),
      "whole": .ratio(1), "third": .ratio(1 / 3), "none": .texts([]),
      "inside": .record(["b": .number(1), "a": .records([["x": .text("y")], [:]])]),
    ]
    var json = JSONBytes()
    json.add(record)
    json.add(["b": .number(2), "a": .number(1)] as Record)
    json.add(record)
    let one = try encoder.encode(record)
    #expect(Data(json.bytes) == one + Data("{\"a\":1,\"b\":2}".utf8) + one)
  }

  @Test func aMarkJoinsItsLetter() {
    var json = JSONBytes()
    json.add(.text("Comite\u{301} \"x\""))
    #expect(json.bytes == Array("\"Comit\u{E9} \\\"x\\\"\"".utf8))
  }

  @Test func whatCouldDriveATerminalIsAnEscapeThatMeansTheSame() throws {
    let text =
      "a\u{1B}[2J\u{7F}\u{80}\u{9B}31m\u{61C}\u{200E}\u{200F}\u{2028}\u{202E}\u{2066}\u{2069}\u{200D}\u{E000}\u{10FFFF}z"
    var json = JSONBytes()
    json.add(.texts([text]))
    #expect(json.bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
    #expect(try JSONDecoder().decode([String].self, from: Data(json.bytes)) == [text])
  }
}
