package import ActaMeeting

/// A proposal on its way to another group, as one text file that explains itself: where it comes
/// from, its wording, its reason and the decision that sends it. An answer is the same file on its
/// way back, with the decision of the group that answers. Nothing restricted is in it.
package struct Packet: Hashable, Sendable {
  /// The proposal in the sender's files, with the sender's id.
  package var subject: Reference
  /// The sender's name.
  package var sender: String
  /// Id of the group it is for.
  package var receiver: String
  /// The day it was made.
  package var date: CalendarDate
  package var share: Label
  /// The meeting of the decision, by its file's name.
  package var meeting: String
  package var proposal: Proposal
  package var decision: Decision

  package init(
    subject: Reference, sender: String, receiver: String, date: CalendarDate, share: Label,
    meeting: String, proposal: Proposal, decision: Decision
  ) {
    self.subject = subject
    self.sender = sender
    self.receiver = receiver
    self.date = date
    self.share = share
    self.meeting = meeting
    self.proposal = proposal
    self.decision = decision
  }

  /// Whether it answers a referral rather than being one.
  package var isAnswer: Bool { decision.result != .referred }

  /// The full name of its decision.
  package var decisionID: Reference {
    Reference(group: subject.group, meeting: meeting, label: decision.label)
  }

  /// The file, in the sender's language.
  package func text(in language: Language) -> String {
    let fields: [(FieldKey, String)] = [
      (.referral, subject.text), (.group, sender), (.meeting, meeting), (.to, receiver),
      (.date, date.iso), (.share, share.rawValue),
    ]
    let header = fields.map { "\($0.0.written(in: language)): \(oneLine($0.1))" }
    let writer = BlockWriter(language: language)
    let lines =
      ["acta: 1"] + header + ["", hint(language), ""] + writer.lines(of: proposal) + [""]
      + writer.lines(of: decision)
    return lines.joined(separator: "\n") + "\n"
  }

  private func hint(_ language: Language) -> String {
    switch language {
    case .portuguese: "; No grupo \(receiver): acta receive este-ficheiro"
    case .english: "; In the group \(receiver): acta receive this-file"
    }
  }

  /// What of the packet is text that people wrote, for whoever looks for personal data.
  package var texts: [String] {
    let voices = decision.standAside + decision.blocks + decision.consults
    return [proposal.title, proposal.problem, proposal.indicator].compactMap { $0 } + proposal.text
      + passagesOverLines([proposal.title] + proposal.text)
      + [decision.text] + decision.notes + voices.compactMap(\.reason)
      + passagesOverLines([decision.text] + decision.notes)
  }
}

/// Why a file is not taken as a packet.
package enum PacketProblem: Error, Hashable, Sendable {
  /// Not text in UTF-8.
  case notText
  case newerVersion(Int)
  /// A part that must be there is not, or cannot be read; by its key or keyword.
  case missing(FieldKey)
  case missingBlock(BlockKeyword)
  /// More than one proposal or decision.
  case tooMany(BlockKeyword)
  /// A restricted block, or something like one, on a line.
  case restricted(line: Int)
  /// A line that would be read wrongly.
  case malformed(Diagnostic)
  /// Larger than any honest packet.
  case tooLarge
}

/// Reads a packet that somebody sent. It is taken whole or not at all; control characters and marks
/// that turn the direction of writing are taken out of its texts.
package func readPacket(_ document: Document) throws(PacketProblem) -> Packet {
  guard document.bytes.count <= PacketReader.largest else { throw .tooLarge }
  guard String(validating: document.bytes, as: UTF8.self) != nil,
    !document.bytes.contains(0)
  else { throw .notText }
  return try PacketReader(document).packet()
}

private struct PacketReader {
  /// A proposal with its decision is a page or two.
  static let largest = 128 << 10

  let outline: Outline
  let found: [Diagnostic]

  init(_ document: Document) {
    (outline, found) = Outliner.read(document, .packet)
  }

  func packet() throws(PacketProblem) -> Packet {
    try checkLines()
    let header = outline.header
    guard let subject = header.reference(.referral), subject.group != nil, subject.isProposal else {
      throw .missing(.referral)
    }
    guard let receiver = header.text(.to), !receiver.isEmpty else { throw .missing(.to) }
    guard let date = header.date(.date) else { throw .missing(.date) }
    guard let share = header.label(.share) else { throw .missing(.share) }
    guard let meeting = header.text(.meeting),
      Reference("\(meeting)/D1") == Reference(meeting: meeting, label: "D1")
    else { throw .missing(.meeting) }
    let proposal = try harmlessProposal()
    guard proposal.label.utf8.elementsEqual(subject.label.utf8) else { throw .missing(.referral) }
    return Packet(
      subject: subject, sender: harmless(header.text(.group) ?? ""), receiver: receiver, date: date,
      share: share, meeting: meeting, proposal: proposal,
      decision: try harmlessDecision())
  }

  private func checkLines() throws(PacketProblem) {
    if let version = outline.version, version > 1 { throw .newerVersion(version) }
    for case .block(let block) in outline.allParts where block.keyword == .restricted {
      throw .restricted(line: block.lines.lowerBound)
    }
    if let doubt = found.first(where: { $0.name == .restrictedMalformed }) {
      throw .restricted(line: doubt.line)
    }
    if let problem = found.first { throw .malformed(problem) }
  }

  private func only(_ keyword: BlockKeyword) throws(PacketProblem) -> OutlineBlock {
    let all = outline.allParts.compactMap { part -> OutlineBlock? in
      guard case .block(let block) = part, block.keyword == keyword else { return nil }
      return block
    }
    guard let first = all.first else { throw .missingBlock(keyword) }
    guard all.count == 1 else { throw .tooMany(keyword) }
    return first
  }

  private func harmlessProposal() throws(PacketProblem) -> Proposal {
    var one = proposal(try only(.proposal))
    guard !one.title.isEmpty else { throw .missingBlock(.proposal) }
    one.title = harmless(one.title)
    one.by = one.by.map(harmless)
    one.problem = one.problem.map(harmless)
    one.indicator = one.indicator.map(harmless)
    one.text = one.text.map(harmless)
    return one
  }

  private func harmlessDecision() throws(PacketProblem) -> Decision {
    var one = try only(.decision).decision
    guard one.result != nil else { throw .missing(.result) }
    one.text = harmless(one.text)
    one.notes = one.notes.map(harmless)
    return one
  }
}

/// The text without characters that drive a terminal or turn the direction of writing.
private func harmless(_ text: String) -> String {
  var kept = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x09: kept.append(" ")
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: break
    default: kept.append(scalar)
    }
  }
  return String(kept)
}
