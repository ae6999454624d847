/// Files as large as one may be, of one thing over and over; and some that are larger.
extension HostileFile {
  static let many: [HostileFile] =
    manyLines + manyBlocks + manyPeople + longLines + manyMarks + largeGroups + largeRegisters

  /// More than is read: refused, whatever stands in it.
  static let tooLarge: [HostileFile] = [
    raw("more lines than are read", head + lines("x", 600_000)),
    raw("more bytes than are read", head + lines("- a", 1_250_000)),
    raw("zeros", head + Array(repeating: 0, count: 5_000_000)),
  ]

  private static let manyLines: [HostileFile] = [
    raw("many lines", head + lines("x", size(30_000, of: 49_000))),
    raw("many list lines", head + lines("- a", size(1000, of: 49_000))),
    raw("many paragraphs", head + lines("x\n", size(500, of: 24_000))),
    raw("many line ends", lines("", size(10_000, of: 49_000))),
    raw("many items", head + lines("## x", size(300, of: 45_000))),
    raw("many near misses", head + lines("ACTON A1: x", size(300, of: 49_000))),
    raw("many merges", lines("<<<<<<<", size(3000, of: 49_000))),
    raw("many fields", lines("break: 10:00-11:00", size(3000, of: 49_000))),
    raw("many openings", head + lines("opened: 10:00\nclosed: 10:01", size(1000, of: 24_000))),
    raw("many closings", head + lines("closed: 10:01", size(1000, of: 49_000))),
    raw(
      "many items nobody took up",
      text("ended: 10:00\nstatus: draft\n") + lines("## Diversos", size(300, of: 40_000))),
    raw("many comments", head + numbered(size(300, of: 40_000)) { "; Um segredo fica \($0).\n" }),
  ]

  private static let manyBlocks: [HostileFile] = [
    raw("many actions", head + lines("ACTION A1: x", size(300, of: 40_000))),
    raw(
      "many promises", head + numbered(size(300, of: 24_000)) { "ACTION A\($0): x\n  who: PD\n" }),
    raw(
      "many reviews", head + numbered(size(300, of: 49_000)) { "REVIEW 2026-01-15/A\($0): done\n" }),
    raw("many decisions", head + numbered(size(300, of: 24_000), decision)),
    raw(
      "many corrections",
      head + decision(1).utf8
        + numbered(size(300, of: 16_000)) { "CORRECTION C\($0): x\n  on: D1\n  reads: x\n" }),
    raw(
      "many corrections of many decisions",
      head + numbered(size(300, of: 9900), decision)
        + numbered(size(300, of: 9900)) { "CORRECTION C\($0): x\n  reads: x\n  should-read: x\n" }),
    raw(
      "many restricted",
      head + numbered(size(300, of: 24_000)) { "RESTRICTED TLP:RED: a\n  Ficou dito \($0).\n" }),
    raw(
      "many voices",
      head + decision(1).utf8 + numbered(size(1000, of: 45_000)) { "  stand-aside: P\($0), x\n" }),
    raw(
      "many rolls",
      head + decision(1).utf8 + lines("  voted-for: PD", size(17_000, of: 45_000))),
    raw(
      "one long roll call",
      head + Array("DECISION D1: x\n  basis: roll-call\n  voted-for: PD".utf8)
        + numbered(size(1000, of: 150_000)) { ", P\($0)" }),
  ]

  private static let manyPeople: [HostileFile] = [
    raw(
      "many guests", room + numbered(size(300, of: 45_000)) { "+ V\($0) Exemplo (PD, F): guest\n" }),
    raw("many strangers", room + numbered(size(300, of: 49_000)) { "m\($0): present\n" }),
    raw(
      "many decisions in a room of many",
      room
        + numbered(size(300, of: 16_000)) {
          "+ V\($0) Exemplo (PD, F): present from 09:\(10 + $0 % 50)\n"
        }
        + Array("## X\n".utf8)
        + numbered(size(300, of: 10_000)) { decision($0) + "  at: 09:\(10 + $0 % 50)\n" }),
  ]

  private static let longLines: [HostileFile] = [
    raw(
      "deep indentation", head + Array("DECISION D1: x\n".utf8) + run(" ", 50_000, 500_000) + [0x78]
    ),
    raw("many brackets", head + run("[", 50_000, 2_000_000)),
    raw("many greater signs", head + run(">", 20_000, 2_000_000)),
    raw("long line", head + run("a b ", 20_000, 500_000)),
    raw("many words", head + run("A menor foi acolhida. ", 300, 90_000)),
    raw("long key", text("") + run("k", 100_000, 1_000_000) + Array(": v".utf8)),
    raw("many names", head + run("a menor Joana foi, ", 300, 100_000)),
    raw("many numbers", head + run("84 123 4567, ", 300, 150_000)),
    raw("many signs", head + run("@a.", 20_000, 650_000)),
    raw(
      "bytes that are no text", head + Array(repeating: 0xFF, count: size(10_000, of: 2_000_000))),
    raw("many zeros", head + Array(repeating: 0, count: size(10_000, of: 2_000_000))),
  ]

  /// Combining marks in an order that is not the canonical one.
  private static let manyMarks: [HostileFile] = [
    raw(
      "many marks in a key",
      text("") + Array("me".utf8) + run(mark, 5000, 50_000) + Array("eting: x".utf8)),
    raw("many marks on a letter", head + [0x61] + run(mark, 5000, 500_000)),
    raw("many marks of another script", Array("## a".utf8) + run("\u{5B0}\u{591}", 5000, 500_000)),
    group("many marks in an id", "group: X\nid: a" + heap(size(5000, of: 400_000))),
    group(
      "many marks in codes",
      "id: GRE\nplace: a\(heap)\nparent: a\(heap)\n\nINSTITUTION a\(heap): P\n  alias: b\(heap)\n\n"
        + "MEMBER a\(heap): X\n  of: a\(heap)"),
    raw(
      "many marks in names",
      text(
        "chair: a\(heap)\n## Attendance\na\(heap): present\n## X\nACTION A1: x\n  who: a\(heap)\n"
          + "DECISION D1: x\n  result: referred\n  to: a\(heap)\n  for: a\(heap)\n"
          + "REVIEW A1: escalated\n  to: a\(heap)")),
  ]

  private static let largeGroups: [HostileFile] = [
    group("members of members", lineText("MEMBER a: A\n  of: PD\n", size(1500, of: 16_000))),
    group(
      "many members",
      "id: GRE\n\nINSTITUTION PD: PD\n"
        + numberedText(size(300, of: 24_000)) { "MEMBER m\($0): Ana Exemplo\n  of: PD\n" }),
    group(
      "many institutions",
      "id: GRE\n\n"
        + numberedText(size(300, of: 45_000)) { "INSTITUTION P\($0): Nome \($0)\n" }),
    group(
      "many members of institutions that are none",
      "id: GRE\n\n"
        + numberedText(size(300, of: 24_000)) { "INSTITUTION P\($0): Nome \($0)\n" }
        + numberedText(size(300, of: 12_000)) { "MEMBER m\($0): Ana Exemplo\n  of: Z\($0)\n" }),
    group(
      "many other names",
      "id: GRE\n\nINSTITUTION PD: PD\n"
        + numberedText(size(300, of: 45_000)) { "  alias: N\($0)\n" }),
  ]

  /// Files that are large together: people and institutions, and a meeting that names each of them.
  static let together: [[HostileFile]] = [
    [
      group(
        "many seats and many people",
        "id: GRE\n\n"
          + numberedText(size(300, of: 12_000)) {
            "INSTITUTION P\($0): Nome \($0)\n\nMEMBER m\($0): Ana Exemplo\n  of: P\($0)\n"
          }),
      raw(
        "a meeting of all of them",
        room + numbered(size(300, of: 12_000)) { "m\($0): present\n" }
          + numbered(size(300, of: 6000)) { "## x\nlead: P\($0)\n" }
          + numbered(size(300, of: 12_000)) { "ACTION A\($0): x\n  who: P\($0)\n" }),
      file(
        "a training of all of them", training,
        table("name | institution | marks")
          + numberedText(size(300, of: 12_000)) { "Ana Exemplo | P\($0) | PP\n" }),
    ],
    [
      file(
        "many proposals to decide on", "proposals.txt",
        numberedText(size(300, of: 49_000)) { "PROPOSAL P-2026-\($0): x\n" }),
      raw(
        "a decision on each of the last of them",
        head
          + numbered(size(300, of: 24_000)) {
            "DECISION D\($0): x\n  on: P-2026-\(size(300, of: 49_000) - $0)\n"
          }),
    ],
  ]

  private static let largeRegisters: [HostileFile] = [
    file(
      "many updates", "updates.txt",
      lineText("2026-08-20 2026-01-15/A1 done x", size(3000, of: 45_000))),
    file(
      "many people", training,
      table("name | institution | marks")
        + numberedText(size(300, of: 40_000)) { "Ana\($0) Exemplo | PD | PP\n" }),
    file(
      "many columns", training,
      table(String(repeating: "name | ", count: size(1000, of: 140_000)))
        + lineText("x", size(300, of: 40_000))),
    file(
      "many proposals", "proposals.txt",
      numberedText(size(300, of: 24_000)) { "PROPOSAL P-2026-\($0): x\n  by: PD\n" }),
  ]

  private static let training = "training/2026-07-28-x.txt"

  private static func table(_ columns: String) -> String {
    "training: x\ndate: 2026-07-28\n## Attendance\ncolumns: \(columns)\n\n"
  }

  /// What a meeting begins with.
  private static let head = text("date: 2026-03-05\nstatus: draft\n## X")
  private static let room = text("date: 2026-03-05\nstatus: draft\n## Attendance")

  private static func decision(_ number: Int) -> String {
    "DECISION D\(number): x\n  result: adopted\n"
  }

  private static let mark = "\u{301}\u{316}"
  private static let heap = heap(size(5000, of: 40_000))

  private static func heap(_ count: Int) -> String { String(repeating: mark, count: count) }

  private static func run(_ piece: String, _ part: Int, _ whole: Int) -> [UInt8] {
    Array(String(repeating: piece, count: size(part, of: whole)).utf8)
  }
}
