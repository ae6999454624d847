import ActaMeeting
import ActaMinutes
import ActaText
import Testing

/// Each line that settles is for one finding.
struct SettlementTests {
  private func open(_ lines: String) -> [String] {
    let document = Document(text: "acta: 1\n\n## Ponto\n\n" + lines)
    let file = ScannedFile(path: "m.txt", document: document, kind: .meeting)
    return FileScan(group: Group()).findings(in: file).map { "\($0.line):\($0.settled ?? "-")" }
  }

  @Test(arguments: [
    ("; allow R13: um\ncom 14 anos e\ncom 15 anos\n", ["6:um", "7:-"]),
    ("; allow R13: um\n; permite R13: dois\ncom 14 anos e\ncom 15 anos\n", ["7:um", "8:dois"]),
    ("; allow R18: um\n; allow R13: dois\ncom 14 anos, casa n.º 3\n", ["7:dois", "7:um"]),
    ("; allow R13: um\nACTION A1: com 14 anos\n  who: PD\n  com 15 anos\n", ["6:um", "8:-"]),
    ("com 14 anos\n; allow R13: um\ncom 15 anos\n", ["5:-", "7:um"]),
    ("ACTION A1: nada\n; allow R13: um\n  with: 14 anos\n  com 15 anos\n", ["7:um", "8:-"]),
  ])
  func oneLineSettlesOneFindingInOrder(lines: String, findings: [String]) {
    #expect(open(lines) == findings)
  }
}
