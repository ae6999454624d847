import ActaArchive
import ActaMeeting
import ActaText
import Foundation
import Testing

@testable import ActaCommand

/// Actions read in place on all processors are those of the register over everything.
struct ArchiveActionsTests {
  @Test(arguments: [WantedActions.open, .all])
  func areThoseOfTheFullRegister(wanted: WantedActions) throws {
    try compare(Workshop.fixtures.path, wanted)
  }

  @Test(arguments: [WantedActions.open, .all])
  func hearWhatGroupsSayOfEachOthersActions(wanted: WantedActions) throws {
    let shop = try shop(Self.files)
    try compare(shop.folder.path, wanted)
    let read = try #require(
      try ArchiveActions.read(GroupFolders.find(in: shop.folder.path), wanted: wanted))
    #expect(read.actions.first { $0.id.text == "B/2026-01-15/A1" }?.state == .inProgress)
    #expect(read.actions.filter { $0.id.group == "B" }.allSatisfy { $0.who == "PRM" })
    #expect(read.exit == .errorsInFiles)
    // Two of one name: what was said is said of the first, and the second stays in sight.
    #expect(
      read.actions.filter { $0.id.text == "A/2026-03-01/A4" && !$0.state.isFinal }.map(\.text) == [
        "Rever."
      ])
  }

  /// Neither is among the open actions, and each is an error to every register.
  @Test(arguments: [
    "REVIEW 2026-01-15/A7: done\n",
    "ACTION A1: Ouvir.\n  who: PRM\n  with: NADA\n\nREVIEW A1: done\n",
  ])
  func seeLooseEndsOfWhatIsDone(text: String) throws {
    let shop = try shop([
      "A/group.txt": "acta: 1\nid: A\n\nINSTITUTION PRM: P\n",
      "A/meetings/2026-03-01.txt": "acta: 1\ndate: 2026-03-01\nstatus: draft\n\n" + text,
    ])
    let files = try GroupFolders.find(in: shop.folder.path)
    let read = try #require(try ArchiveActions.read(files, wanted: .open))
    #expect(read.exit == .errorsInFiles)
    let texts = try files.map { try Loading(language: .english).text(of: $0) }
    #expect(texts.registerExit == .errorsInFiles)
  }

  /// What A says of B's A9, which B does not have, is an error; of A1 it is none.
  @Test(arguments: ["A1", "A9"])
  func sayByTheirExitWhetherAnotherGroupHasWhatIsSpokenOf(label: String) throws {
    let shop = try shop([
      "A/group.txt": "acta: 1\nid: A\n\nINSTITUTION PRM: P\n",
      "A/meetings/2026-03-01.txt":
        "acta: 1\ndate: 2026-03-01\nstatus: draft\n\nREVIEW B/2026-01-15/\(label): done\n",
      "B/group.txt": "acta: 1\nid: B\n\nINSTITUTION PRM: P\n",
      "B/meetings/2026-01-15.txt":
        "acta: 1\ndate: 2026-01-15\nstatus: draft\n\nACTION A1: Ouvir.\n  who: PRM\n",
    ])
    let expected: ExitCode = label == "A1" ? .well : .errorsInFiles
    let taken = try Loading(language: .english).each(at: shop.folder.path) { $0.folder }
    #expect(taken.parts == ["A", "B"])
    #expect(taken.exit == expected)
    let files = try GroupFolders.find(in: shop.folder.path)
    #expect(try ArchiveActions.read(files, wanted: .open)?.exit == expected)
  }

  @Test func decisionsAndProposalsOfGroupsReadAloneAreThoseOfAllTogether() throws {
    let files = try GroupFolders.find(in: Workshop.fixtures.path)
      .filter { !$0.relative.hasPrefix("Refused") }
    let records = try files.map { try Loading(language: .english).text(of: $0).record }
    let merged = DecisionRegister(merging: records.map { DecisionRegister(groups: [$0]) })
    #expect(merged.records == DecisionRegister(groups: records).records)
    #expect(!merged.records.isEmpty)
    let proposals = Register(groups: records).proposals
    #expect(Register(groups: records.map(\.aboutProposals)).proposals == proposals)
    #expect(!proposals.isEmpty)
  }

  private func shop(_ files: [String: String]) throws -> Workshop {
    let shop = try Workshop()
    for (name, text) in files {
      let file = shop.folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return shop
  }

  private func compare(_ path: String, _ wanted: WantedActions) throws {
    let files = try GroupFolders.find(in: path).filter { !$0.relative.hasPrefix("Refused") }
    let read = try #require(try ArchiveActions.read(files, wanted: wanted))
    let texts = try files.map { try Loading(language: .english).text(of: $0) }
    let all = Register(groups: texts.map(\.record)).actions
    let isOpen: (ActionRecord) -> Bool = { !$0.state.isFinal }
    switch wanted {
    case .open: try expectSame(read.actions.filter(isOpen), all.filter(isOpen))
    case .all: try expectSame(read.actions, all)
    }
    #expect(!read.actions.isEmpty)
    #expect(read.exit == texts.registerExit)
    #expect(read.groups == texts.map(\.group.value))
  }

  private func expectSame(_ one: [ActionRecord], _ two: [ActionRecord]) throws {
    try #require(one.map(\.id.text) == two.map(\.id.text))
    for (left, right) in zip(one, two) { #expect(left == right) }
  }

  /// B is done with A1, and A takes it up again; A's own A2 has no owner.
  private static let files = [
    "A/group.txt": "acta: 1\nid: A\n",
    "B/group.txt": "acta: 1\nid: B\n\nINSTITUTION PRM: P\n  alias: Polícia\n",
    "A/meetings/2026-03-01.txt": """
    acta: 1
    date: 2026-03-01
    status: draft

    REVIEW B/2026-01-15/A1: in-progress
      due: 2026-05-01
      who: polícia

    ACTION A2: Pedir.

    ## Ponto

    ACTION A4: Contar.
      who: PRM

    REVIEW A4: done

    ## Outro ponto

    ACTION A4: Rever.
      who: PRM

    """,
    "A/updates.txt": "acta: 1\n\n2026-03-02 B/2026-01-15/A2 done Feito.\n",
    "B/meetings/2026-01-15.txt": """
    acta: 1
    date: 2026-01-15
    status: draft

    ACTION A1: Enviar.
      who: PRM

    ACTION A2: Levar.
      who: PRM

    ACTION A3: Trazer.
      who: Polícia

    """,
    "B/meetings/2026-02-15-b.txt": """
    acta: 1
    date: 2026-02-15
    time: 09:00
    status: draft

    REVIEW 2026-01-15/A3: open

    REVIEW 2026-01-15/A1: done

    """,
    "B/meetings/2026-02-15.txt": """
    acta: 1
    date: 2026-02-15
    status: draft

    REVIEW 2026-01-15/A3: done

    """,
  ]
}

extension ArchiveActions {
  /// Oldest promise first.
  fileprivate var actions: [ActionRecord] {
    Array(actions(by: { _ in nil }, where: { _ in true }))
  }
}
