import ActaArchive
import ActaDisplay
import ActaMeeting
import ActaText

/// `acta receive FILE`: a proposal that another group referred becomes one of this group's, with its
/// origin; an answer is written beside the proposal that was referred. A file is taken whole or not
/// at all, and twice the same changes nothing.
struct ReceiveCommand {
  private let commands: Commands
  private let words: TransferWords

  init(_ commands: Commands) {
    self.commands = commands
    words = .of(commands.language)
  }

  func perform() throws(CommandFailure) -> ExitCode {
    guard let file = commands.request.operand else {
      throw commands.usage(.wordsMissing(words.receiveUsage))
    }
    let packet = try packet(file)
    let (files, text) = try commands.loading.group(at: commands.path)
    let group = text.group.value
    guard packet.receiver.utf8.elementsEqual(group.id.utf8) else {
      throw failure(.usage, words.forAnother(shown(packet.receiver), group.id))
    }
    guard packet.subject.group != group.id else {
      throw failure(.usage, words.fromItself(group.id))
    }
    // An answer is written without a day.
    try commands.askAboutClock([text.record], isMeant: packet.isAnswer)
    return packet.isAnswer
      ? try recordAnswer(packet, files, text) : try addProposal(packet, files, text)
  }

  private func packet(_ file: String) throws(CommandFailure) -> Packet {
    let bytes: [UInt8]
    do throws(ArchiveFailure) { bytes = try readFile(file, limit: 1 << 20) } catch {
      throw commands.loading.failure(error)
    }
    do throws(PacketProblem) {
      return try readPacket(Document(bytes: bytes))
    } catch {
      let isNewer = if case .newerVersion = error { true } else { false }
      throw CommandFailure(
        code: isNewer ? .newerVersion : .errorsInFiles,
        message: "acta: \(shown(file)): \(shown(words.text(error, in: commands.language)))")
    }
  }

  // MARK: a referral

  private func addProposal(
    _ packet: Packet, _ files: GroupFiles, _ text: GroupText
  ) throws(CommandFailure) -> ExitCode {
    let group = text.group.value
    let taken = labelsReferredTo(text)
    let comment = TransferWords.of(group.language ?? commands.language).comment(
      packet.subject.group ?? "", commands.clock.today.iso, packet.decisionID.text, packet.bringer)
    var label = ""
    var isNew = false
    try change(files) { present in
      let file = ProposalsFile(document: present, group: group)
      if let known = file.reading.value.first(where: { $0.origin == packet.subject }) {
        label = known.label
        return nil
      }
      label = file.nextLabel(year: commands.clock.today.year, taken: taken)
      isNew = true
      return file.adding(proposal(packet, label), comment: comment)
    }
    commands.tellDone("\(group.id)/\(label)")
    Output.error(
      "acta: "
        + (isNew
          ? words.received(label, packet.subject.group ?? "", packet.bringer)
          : words.alreadyReceived(label)))
    return .well
  }

  /// The sender's proposal as this group's. Who brought it there is a code of the sender, which may be
  /// another institution's here: it is told beside the proposal and is nobody's of this group.
  private func proposal(_ packet: Packet, _ label: String) -> Proposal {
    var proposal = packet.proposal
    proposal.label = label
    proposal.date = commands.clock.today
    proposal.origin = packet.subject
    proposal.answers = []
    proposal.withdrawn = nil
    proposal.by = nil
    let reason = [packet.proposal.problem].compactMap { $0 } + packet.decision.notes
    proposal.problem = reason.isEmpty ? nil : reason.joined(separator: " ")
    return proposal
  }

  private func labelsReferredTo(_ text: GroupText) -> [String] {
    let meetings = text.meetings.map(\.value)
    let named =
      meetings.flatMap { $0.items.flatMap(\.proposals) }
      + meetings.flatMap { $0.decisions.flatMap(\.proposals) }
    return named.filter { $0.group == nil || $0.group == text.group.value.id }.map(\.label)
  }

  // MARK: an answer

  private func recordAnswer(
    _ packet: Packet, _ files: GroupFiles, _ text: GroupText
  ) throws(CommandFailure) -> ExitCode {
    let group = text.group.value
    guard let own = packet.proposal.origin, own.group == group.id,
      let record = Register(groups: [text.record]).proposal(own.label)
    else {
      let name = packet.proposal.origin?.text ?? packet.subject.text
      throw failure(.usage, words.unknownProposal(shown(name)))
    }
    let sender = packet.subject.group ?? ""
    guard wasReferred(record, to: sender, text) else {
      throw failure(.usage, words.notAsked(own.label, sender))
    }
    let answer = ProposalAnswer(
      decision: packet.decisionID, result: packet.decision.result ?? .adopted,
      text: packet.decision.text)
    var isNew = false
    try change(files) { present in
      let file = ProposalsFile(document: present, group: group)
      let known = file.reading.value.first { $0.label == own.label }?.answers ?? []
      guard !known.contains(where: { $0.decision == answer.decision }) else { return nil }
      isNew = true
      return file.answering(answer, to: own.label)
    }
    commands.tellDone("\(group.id)/\(own.label)")
    let result = answer.result.words.text(in: commands.language)
    Output.error(
      "acta: "
        + (isNew ? words.answered(own.label, result) : words.alreadyReceived(own.label)))
    return .well
  }

  private func wasReferred(_ record: ProposalRecord, to sender: String, _ text: GroupText) -> Bool {
    let decisions = DecisionRegister(groups: [text.record])
    return record.decisions.compactMap(decisions.decision).contains { decision in
      decision.decision.result == .referred
        && (decision.decision.to ?? text.group.value.parent) == sender
    }
  }

  // MARK: writing

  /// Changes proposals.txt under the group's lock; what is of a newer format, or not UTF-8, is left.
  private func change(
    _ files: GroupFiles, _ edit: (Document) -> Document?
  ) throws(CommandFailure) {
    commands.tellLeftovers(ofGroup: files.folder)
    var refusal: CommandFailure?
    let outcome: LockedEdit.Outcome
    do throws(ArchiveFailure) {
      outcome = try LockedEdit.change(
        "proposals.txt", group: files.folder, owner: Owner.name
      ) { bytes in
        let present = Document(bytes: bytes ?? [])
        refusal = self.refusal(readProposals(present))
        return refusal == nil ? edit(present)?.bytes : nil
      }
    } catch {
      throw commands.loading.failure(error)
    }
    if let refusal { throw refusal }
    if case .busy(let owner) = outcome {
      let named = WritingRight.named(owner, commands.language)
      throw failure(.inUse, words.inUse(shown(named)))
    }
  }

  private func refusal(_ present: Reading<[Proposal]>) -> CommandFailure? {
    for problem in present.diagnostics where [.newerVersion, .notUTF8].contains(problem.name) {
      let message = DiagnosticWords.message(problem, in: commands.language)
      return failure(
        problem.name == .newerVersion ? .newerVersion : .cannotReadOrWrite,
        "proposals.txt:\(problem.line): \(message)")
    }
    return nil
  }

  private func failure(_ code: ExitCode, _ text: String) -> CommandFailure {
    CommandFailure(code: code, message: "acta: \(text)")
  }

  private func shown(_ text: String) -> String { DisplayText.shown(text) }
}

extension Packet {
  /// Who brought the proposal to the group that sends it, in that group's own words; nil where that is
  /// not said, or is more than a name.
  fileprivate var bringer: String? {
    proposal.by.flatMap { $0.isEmpty || $0.utf8.count > 120 ? nil : $0 }
  }
}
