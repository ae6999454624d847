package import ActaMeeting

/// What is typed as text stays text: a line that the reader would take for something else, or would
/// ask about, gets the format's backslash.
extension MeetingFile {
  /// Paragraphs as lines of the file: one line each, a blank line between, items of a list together.
  package func lines(ofNotes paragraphs: [String]) -> [String] {
    var lines: [String] = []
    for paragraph in paragraphs.map(oneLine) where !paragraph.isEmpty {
      let continuesList = isListItem(paragraph) && lines.last.map(isListItem) == true
      if !lines.isEmpty, !continuesList { lines.append("") }
      lines.append(escaped(paragraph))
    }
    return lines
  }

  /// A paragraph with the format's backslash, by which it is known as text when it is opened again.
  package func lines(ofText paragraph: String) -> [String] { ["\\" + oneLine(paragraph)] }

  /// Whether a paragraph has that backslash.
  package func isHeldAsText(_ paragraph: Paragraph) -> Bool {
    document.text(ofLine: paragraph.lines.lowerBound).utf8.first == 0x5C
  }

  private func isListItem(_ line: String) -> Bool { line.utf8.starts(with: "- ".utf8) }

  private func escaped(_ line: String) -> String {
    readsAsText("## x\n\n", line) ? line : "\\" + line
  }

  private func readsAsText(_ before: String, _ line: String) -> Bool {
    let probe = probeReading(before, line)
    guard probe.diagnostics.allSatisfy({ $0.line < 5 }),
      case .paragraph(let paragraph)? = probe.outline.sections.first?.parts.first
    else { return false }
    return paragraph.text.utf8.elementsEqual(line.utf8)
  }
}

/// Reads a line alone in its place: after two lines of header and what `before` holds.
private func probeReading(_ before: String, _ line: String) -> Reading<Meeting> {
  let text = "acta: 1\ndate: 2000-01-01\n\(before)\(line)\n"
  return readMeeting(Document(text: text), name: "2000-01-01")
}

extension BlockWriter {
  /// A line of a block's text, with a backslash where it would be read as something else.
  func escapedInBlock(_ line: String, _ keyword: BlockKeyword) -> String {
    let block = keyword == .proposal ? probeProposal(line) : probeMeeting(line, keyword)
    guard let block, block.body.count == 1, block.body[0].text.utf8.elementsEqual(line.utf8)
    else { return "\\" + line }
    return line
  }

  private func probeMeeting(_ line: String, _ keyword: BlockKeyword) -> OutlineBlock? {
    let probe = probeReading("## x\n\n\(keyword.words.english) \(probeLabel(keyword)): x\n  ", line)
    guard probe.diagnostics.allSatisfy({ $0.line < 6 }),
      case .block(let block)? = probe.outline.sections.first?.parts.first
    else { return nil }
    return block
  }

  private func probeProposal(_ line: String) -> OutlineBlock? {
    let text = "acta: 1\n\nPROPOSAL P-2000-01: x\n  \(line)\n"
    let probe = readProposals(Document(text: text))
    guard probe.diagnostics.isEmpty,
      case .block(let block)? = probe.outline.allParts.first(where: { _ in true })
    else {
      return nil
    }
    return block
  }

  private func probeLabel(_ keyword: BlockKeyword) -> String {
    switch keyword {
    case .restricted: Label.red.rawValue
    case .proposal: "P-2000-01"
    case .review: "2000-01-01/A1"
    case .institution, .member, .decision, .action, .correction: "A1"
    }
  }
}
