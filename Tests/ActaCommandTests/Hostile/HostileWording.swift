import ActaMeeting

/// Sentences of a group that drive a terminal, or that hold more signs than any reader expects.
extension HostileFile {
  static let ofWording: [HostileFile] =
    [
      wording(
        "sentences that drive the terminal", escapes.map { String(decoding: $0, as: UTF8.self) }),
      wording("sentences of C1, turned, hidden", hidden),
      wording(
        "sentences in many lines", [lineText("x\n  {data} x", size(1000, of: 12_000))],
        of: [.opening]),
      wording(
        "sentences of many holes", [String(repeating: "do {grupo} ", count: size(300, of: 1500))]),
    ]
    + ["{", "[", "{[", "[{", "{[}", "]{", "{data}[", "[{grupo}"].map { signs in
      wording(
        "sentences of many \(signs)",
        [String(repeating: signs, count: size(2000, of: 30_000))],
        of: [.opening, .chair, .initials])
    }

  private static let escapes: [[UInt8]] = [
    esc("]0;dono") + [0x07], esc("]52;c;ZWNobw==") + [0x07],
    esc("]8;;http://x.example") + esc("\\"), esc("[?1049l"), esc("[2J"), esc("P$q\"p") + esc("\\"),
    esc("_Gi=1;AAAA") + esc("\\"), esc("c"), esc("[201~"), [0x08, 0x07, 0x0B, 0x0C, 0x0E, 0x7F],
  ]

  private static let hidden = [
    "\u{9B}2J", "\u{9D}0;x\u{9C}", "\u{90}", "\u{202E}SIM", "\u{2066}\u{2069}", "\u{61C}",
    "\u{200B}\u{2060}",
    "\u{200E}\u{200F}", "\u{FEFF}", "\u{E0041}\u{E007F}", "\u{E0100}", "\u{2028}\u{85}", "\u{FFF9}",
    "\u{AD}",
  ]

  /// Every sentence of the group's documents, in both languages, as the payloads one after the other.
  private static func wording(
    _ name: String, _ payloads: [String], of sentences: [Sentence] = Sentence.allCases
  ) -> HostileFile {
    let text = payloads.joined()
    let lines = [("Português", Language.portuguese), ("English", .english)].map { title, language in
      "## \(title)\n\n"
        + sentences.map { "\($0.words.text(in: language)): X \(text)\n" }.joined()
    }
    return file(name, "wording.txt", lines.joined(separator: "\n"))
  }
}
