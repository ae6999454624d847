import ActaArchive
import ActaDisplay
import ActaMeeting
import ActaText

/// `acta refer PROPOSAL`: a referred proposal, or the answer to a received one, as one text file for
/// the other group. It is written to standard output; `--save` keeps it under `minutes/`.
struct ReferCommand {
  private let commands: Commands
  private let words: TransferWords

  init(_ commands: Commands) {
    self.commands = commands
    words = .of(commands.language)
  }

  func perform() throws(CommandFailure) -> ExitCode {
    guard let typed = commands.request.operand else {
      throw commands.usage(.wordsMissing(words.referUsage))
    }
    let start = GroupFolders.home(of: Paths.trimmed(commands.path)) ?? commands.path
    let group = try group(of: typed, try commands.loading.groups(at: start))
    let packet = try packet(group.text, group.label)
    let name = packet.subject.label
    try Leaving(commands, group.text).check(
      packet.texts, label: packet.share, name: name, from: "proposals.txt")
    let text = DisplayText.lines(
      packet.text(in: group.text.group.value.language ?? commands.language))
    if commands.options.has(.save) {
      try keep(text, packet, join(start, group.text.folder))
    } else {
      Output.text(text)
    }
    Output.error("acta: \(words.made(name, DisplayText.shown(packet.receiver)))")
    return .well
  }

  /// The group that has the proposal, and the proposal's label there.
  private func group(
    of typed: String, _ groups: [GroupText]
  ) throws(CommandFailure) -> (text: GroupText, label: String) {
    let names = groups.flatMap { text in
      (text.proposals?.value ?? []).map {
        Reference(group: text.group.value.id, label: $0.label)
      }
    }
    let home = groups.first { $0.folder.isEmpty }?.group.value.id
    do throws(UsageError) {
      let id = try Naming(all: names, home: home ?? "").find(typed)
      guard let text = groups.first(where: { $0.group.value.id == id.group }) else {
        throw .unknownName(typed, nil)
      }
      return (text, id.label)
    } catch {
      throw commands.usage(error)
    }
  }

  private func packet(_ text: GroupText, _ label: String) throws(CommandFailure) -> Packet {
    let record = text.record
    let register = Register(groups: [record])
    guard let proposal = register.proposal(label) else {
      throw commands.usage(.unknownName(label, nil))
    }
    do throws(Transfer.Refusal) {
      let transfer = try Transfer(
        proposal, decisions: DecisionRegister(groups: [record], actions: register.actions),
        group: record.group)
      return Packet(transfer, from: record.group, on: commands.clock.today)
    } catch {
      let isDisclosure = if case .tooStrict = error { true } else { false }
      throw CommandFailure(
        code: isDisclosure ? .wouldDisclose : .usage,
        message: "acta: \(words.text(error, label, in: commands.language))")
    }
  }

  private func keep(
    _ text: String, _ packet: Packet, _ folder: String
  ) throws(CommandFailure) {
    let receiver = packet.receiver.utf8.allSatisfy { byte in
      (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
    }
    let name =
      "\(packet.subject.label)-\(receiver ? packet.receiver : "grupo")-\(packet.share.inFileName).txt"
    commands.tellDone(
      try Keeping(group: folder, language: commands.language).keep(Array(text.utf8), name: name))
  }
}

extension Packet {
  /// What the receiver needs, and no label or answer that is this group's own affair.
  init(_ transfer: Transfer, from group: Group, on day: CalendarDate) {
    var proposal = transfer.proposal.proposal
    proposal.answers = []
    proposal.withdrawn = nil
    var decision = transfer.decision.decision
    decision.text = transfer.decision.text
    decision.proposals = [Reference(label: proposal.label)]
    decision.meetings = []
    decision.share = nil
    self.init(
      subject: Reference(group: group.id, label: proposal.label), sender: group.name,
      receiver: transfer.receiver, date: day, share: transfer.decision.share,
      meeting: transfer.decision.id.meeting ?? "", proposal: proposal, decision: decision)
  }
}
