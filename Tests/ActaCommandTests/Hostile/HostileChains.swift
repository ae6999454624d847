/// Files in which each of thousands leads to the next, or to all others.
extension HostileFile {
  static let chains: [HostileFile] = [
    file(
      "proposals that come of each other", "proposals.txt",
      numberedText(size(300, of: 24_000)) {
        "PROPOSAL P-2026-\($0): x\n  origin: GRE/P-2026-\($0 - 1)\n"
      }),
    raw(
      "many decisions on one proposal",
      chainHead
        + numbered(size(300, of: 16_000)) {
          "DECISION D\($0): x\n  result: deferred\n  proposal: P-2026-1\n"
        }),
    raw(
      "actions merged one into the next",
      chainHead + numbered(size(300, of: 12_000)) { "ACTION A\($0): x\n" }
        + numbered(size(300, of: 12_000)) {
          "REVIEW 2026-03-05/A\($0): merged\n  into: 2026-03-05/A\($0 + 1)\n"
        }),
    raw(
      "the same letter corrected to thousands",
      chainHead + numbered(size(300, of: 6000)) { "ACTION A\($0): a\n" }
        + numbered(100) {
          "CORRECTION C\($0): x\n  reads: a\n  should-read: "
            + String(repeating: "a", count: size(400, of: 4000)) + "\n"
        }),
    group(
      "many numbers in a function",
      "id: GRE\n\nMEMBER ana: Ana\n  function: "
        + String(repeating: "abc 123456 ", count: size(1000, of: 150_000))),
    activity(
      "everyone apart from everyone", "name | institution | distinct",
      numberedText(size(300, of: 40_000)) { "Ana Exemplo | I\($0) | Ana Exemplo\n" }),
    activity(
      "everyone of an institution of their own", "name | institution",
      numberedText(size(300, of: 20_000)) { "Ana\($0) Exemplo | I\($0)\n" }),
    activity(
      "columns without end", "name" + String(repeating: " | x", count: size(3000, of: 490_000)),
      "x\n"),
  ]

  /// Lists to be imported, each where the command looks for it, with the training that takes it.
  static let lists: [[HostileFile]] = [
    list("an institution for everyone", "nome;instituição") { "Ana\($0) Exemplo;Casa \($0)\n" },
    list("rows that are none", "nome;instituição") { "\($0 % 2 == 0 ? "## " : "")Ana \($0);PD\n" },
    list("marks without end", "nome" + String(repeating: ";AM", count: 399)) { "Ana \($0);P\n" },
    list(
      "columns that nobody knows", "nome" + String(repeating: ";x", count: size(3000, of: 900_000))
    ) {
      "Ana \($0);P\n"
    },
    list("more rows than are taken", "nome;instituição", size(1200, of: 40_000)) {
      "Ana \($0);PD\n"
    },
    list("numbers in a name", "nome;instituição", 1) { _ in
      "Ana " + String(repeating: "abc 123456 ", count: size(1000, of: 150_000)) + ";PD\n"
    },
  ]

  private static let chainHead = text("date: 2026-03-05\nstatus: draft\n## X")
  private static let activityPath = "training/2026-07-28-x.txt"

  private static func activity(_ name: String, _ columns: String, _ rows: String) -> HostileFile {
    file(
      name, activityPath,
      "training: x\ndate: 2026-07-28\n## Attendance\ncolumns: \(columns)\n\n\(rows)")
  }

  private static func list(
    _ name: String, _ headings: String, _ count: Int = size(300, of: 4900),
    _ row: (Int) -> String
  ) -> [HostileFile] {
    [
      activity("the activity of \(name)", "name | institution | marks", ""),
      raw(name, Array(headings.utf8) + [0x0A] + numbered(count, row)),
    ]
  }
}
