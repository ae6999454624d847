package import ActaMeeting

/// `proposals.txt` as it is worked on: every change names the lines it changes, and nothing else of
/// the text moves.
package struct ProposalsFile: Sendable {
  package let reading: Reading<[Proposal]>
  /// The language that this group's files are written in.
  private let language: Language

  package init(document: Document, group: Group) {
    reading = readProposals(document)
    language = group.language ?? .portuguese
  }

  private var document: Document { reading.document }
  private var writer: BlockWriter { BlockWriter(language: language) }

  /// The next free label of a year: one above every number in the file and in what refers to it.
  package func nextLabel(year: Int, taken: [String] = []) -> String {
    let prefix = "P-\(year)-"
    let numbers = (reading.value.map(\.label) + taken).compactMap { label -> Int? in
      guard label.utf8.starts(with: prefix.utf8), label.utf8.count <= 16 else { return nil }
      return decimal(Array(label.utf8.dropFirst(prefix.utf8.count)))
    }
    let next = (numbers.max() ?? 0) + 1
    return prefix + (next < 10 ? "0\(next)" : String(next))
  }

  /// Adds a proposal at the end, after a comment line when there is something to say of it.
  package func adding(_ proposal: Proposal, comment: String? = nil) -> Document {
    let note = comment.map { ["; \(oneLine($0))"] } ?? []
    let lines = note + writer.lines(of: proposal)
    guard !document.lines.isEmpty else {
      return Document(text: (["acta: 1", ""] + lines).joined(separator: "\n") + "\n")
    }
    let last = document.lines.count
    let above = document.isBlank(line: last) ? [] : [""]
    return document.applying([.insert(above + lines, after: last)])
  }

  /// Sets a field; nil takes it away. A field that may repeat gets one line more.
  package func setting(
    _ key: FieldKey, to value: String?, of label: String
  ) -> ProposalsFile {
    guard let block = block(label) else { return self }
    let present = block.fields.first { $0.key == key && key != .answer }
    guard let value else { return applying(present.map { [.remove(line: $0.line)] } ?? []) }
    guard let present else {
      let line = "  \(key.written(in: language)): \(oneLine(value))"
      return applying([.insert([line], after: lastField(of: block))])
    }
    let line = document.keepingKey(ofLine: present.line, value: oneLine(value))
    return applying([.replace(line: present.line, with: line)])
  }

  package func answering(_ answer: ProposalAnswer, to label: String) -> Document {
    setting(.answer, to: writer.text(of: answer), of: label).document
  }

  package func retitling(_ label: String, to title: String) -> ProposalsFile {
    guard let block = block(label) else { return self }
    let heading = "\(block.keyword.words.text(in: language)) \(block.label): \(oneLine(title))"
    return applying([.replace(line: block.lines.lowerBound, with: heading)])
  }

  /// Gives the proposal another text; lines that stay the same are not touched.
  package func rewording(_ label: String, to text: [String]) -> ProposalsFile {
    guard let block = block(label) else { return self }
    guard !block.bodyText.elementsEqual(text, by: { $0.utf8.elementsEqual($1.utf8) }) else {
      return self
    }
    let lines = text.map { "  " + writer.escapedInBlock(oneLine($0), .proposal) }
    guard let first = block.body.first?.lines.lowerBound else {
      return applying([.insert(lines, after: lastField(of: block))])
    }
    return applying([Splice(first...block.lines.upperBound, lines)])
  }

  private func block(_ label: String) -> OutlineBlock? {
    for case .block(let block) in reading.outline.allParts
    where block.keyword == .proposal && block.label.utf8.elementsEqual(label.utf8) {
      return block
    }
    return nil
  }

  private func lastField(of block: OutlineBlock) -> Int {
    block.fields.map(\.line).max() ?? block.lines.lowerBound
  }

  private func applying(_ splices: [Splice]) -> ProposalsFile {
    ProposalsFile(document.applying(splices), language)
  }

  private init(_ document: Document, _ language: Language) {
    reading = readProposals(document)
    self.language = language
  }
}
