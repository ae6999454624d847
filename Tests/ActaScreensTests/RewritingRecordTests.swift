import ActaFrame
import ActaMeeting
import ActaText
import Testing

@testable import ActaScreens

/// `e` on a decision that the file has: what its window does not ask is the record, and stays.
struct RewritingRecordTests {
  private static let file = FileName.meeting("2026-12-03")

  /// What may stand in a decision beside its result and how it was come to.
  private static let extras: [[String]] = [
    [],
    ["a-favor: 2", "contra: 0", "abstenções: 0", "regra: dois-terços"],
    ["a-favor: 8"],
    ["contada: não"],
    ["reserva: PD, falta um parecer", "veta: PRM, sem viatura", "consulta: SDEJT, 2026-12-10"],
    ["votou-a-favor: PD, PRM", "votou-contra: SDEJT, SDAE", "qualidade: PD, a-favor"],
    [
      "reserva: PD, falta um parecer", "contada: sim", "a-favor: 2", "contra: 2", "abstenções: 0",
      "votou-a-favor: PD, PRM", "votou-contra: SDEJT, SDAE", "regra: absoluta",
      "qualidade: PD, contra", "presentes: 10 de 14",
    ],
    ["ratifica: 2026-07-30/D1"],
    ["até: 2027-01-10", "para: GRP-INH"],
  ]

  private func room() throws -> (Room, [String]) {
    let room = try Room.deciding()
    return (room, lines(room))
  }

  private func lines(_ room: Room) -> [String] {
    room.text(Self.file.path).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  /// Puts a decision under the open item, as another program would, and selects it.
  private func record(_ fields: [String], in room: inout Room, _ base: [String]) throws {
    let item = try #require(base.firstIndex { $0.hasPrefix("## Contra-referência") })
    let next = try #require(base[(item + 1)...].firstIndex { $0.hasPrefix("## ") })
    var text = base
    text.insert(
      contentsOf: ["DELIBERAÇÃO D1: Texto."] + fields.map { "  " + $0 } + ["  Uma linha.", ""],
      at: next)
    room.send(
      .changedOnDisk(
        Self.file, was: Document(text: room.text(Self.file.path)),
        now: Document(text: text.joined(separator: "\n"))))
    room.press(.tab)
  }

  /// The lines that are not as they were, as they are now.
  private func changes(_ room: Room, since before: [String]) -> [String] {
    lines(room).difference(from: before).insertions.map { change in
      if case .insert(_, let line, _) = change { line } else { "" }
    }
  }

  private func removals(_ room: Room, since before: [String]) -> [String] {
    lines(room).difference(from: before).removals.map { change in
      if case .remove(_, let line, _) = change { line } else { "" }
    }
  }

  private func reword(_ room: inout Room) {
    room.type("e")
    if case .round = room.session.popup {
      room.type("e")
      room.retype("Outro texto.\r")
    } else {
      room.retype("Outro texto.")
    }
    room.press(.control("s"))
  }

  @Test(arguments: DecisionResult.allCases.map(Optional.some) + [nil])
  func anotherWordingChangesItsLineAlone(result: DecisionResult?) throws {
    let (deciding, base) = try room()
    for basis in DecisionBasis.allCases.map(Optional.some) + [nil] {
      for extra in Self.extras {
        // Before the roll was called the rules would take nothing at all.
        for hour in extra.isEmpty ? ["às: 09:10", "às: 08:10"] : ["às: 09:10"] {
          let how =
            [
              result.map { "resultado: \($0.words.text(in: .portuguese))" },
              basis.map { "forma: \($0.words.text(in: .portuguese))" },
            ].compactMap { $0 } + extra + [hour]
          var room = deciding
          try record(["sobre: P-2026-04"] + how, in: &room, base)
          let before = lines(room)
          reword(&room)
          #expect(changes(room, since: before) == ["DELIBERAÇÃO D1: Outro texto."], "\(how)")
          #expect(removals(room, since: before) == ["DELIBERAÇÃO D1: Texto."], "\(how)")
          #expect(room.session.popup == nil, "\(how)")
        }
      }
    }
  }

  private static let vote = [
    "forma: votação", "reserva: PD, falta um parecer", "a-favor: 2", "contra: 0", "abstenções: 0",
    "regra: dois-terços", "às: 09:10",
  ]

  @Test func anotherDayOfADeferralKeepsItsVote() throws {
    var (room, base) = try room()
    try record(["resultado: adiada", "até: 2027-01-10"] + Self.vote, in: &room, base)
    let before = lines(room)
    room.type("e\r")
    room.retype("2027-02-10\r")
    #expect(changes(room, since: before) == ["  até: 2027-02-10"])
    #expect(removals(room, since: before) == ["  até: 2027-01-10"])
  }

  @Test func anotherReceiverOfAReferralKeepsItsVote() throws {
    var (room, base) = try room()
    try record(["resultado: encaminhada", "para: GRP-INH"] + Self.vote, in: &room, base)
    let before = lines(room)
    room.type("e\r")
    room.retype("GRP-GAZ")
    room.press(.control("s"))
    #expect(changes(room, since: before) == ["  para: GRP-GAZ"])
    #expect(removals(room, since: before) == ["  para: GRP-INH"])
  }

  @Test func otherCountsOfAReferralAreHeldToItsRuleAndKeepReservations() throws {
    var (room, base) = try room()
    try record(
      ["resultado: encaminhada", "para: GRP-INH"] + Self.vote + ["presentes: 10 de 14"],
      in: &room, base)
    let before = lines(room)
    room.type("e\r\r\r")
    room.retype("5-3-0\r")
    #expect(lines(room) == before)
    room.retype("6-3-0\r")
    #expect(changes(room, since: before) == ["  a-favor: 6", "  contra: 3"])
  }

  /// An acta with a hole for the votes is mended with them.
  @Test func countsThatNobodyWroteCanBeGivenToAReferral() throws {
    var (room, base) = try room()
    try record(
      [
        "resultado: encaminhada", "para: GRP-INH", "forma: votação", "presentes: 10 de 14",
        "às: 09:10",
      ], in: &room, base)
    let before = lines(room)
    room.type("e\r\r\r6-3-0\r")
    #expect(removals(room, since: before) == [])
    #expect(
      Set(changes(room, since: before)).isSuperset(of: ["  a-favor: 6", "  contra: 3"]))
  }

  @Test func otherCountsOfAVoteKeepReservations() throws {
    var (room, base) = try room()
    try record(
      ["resultado: aprovada"] + Self.vote + ["presentes: 10 de 14"], in: &room, base)
    let before = lines(room)
    room.type("e\r\r")
    room.retype("6-3-0\r")
    #expect(changes(room, since: before) == ["  a-favor: 6", "  contra: 3"])
  }

  @Test func aRejectionOfWhichNobodySaidHowCanBeGivenIt() throws {
    var room = try Room.deciding()
    room.type("dr")
    room.retype("\r")
    let before = lines(room)
    #expect(!before.contains { $0.hasPrefix("  forma:") })
    room.press(.tab)
    room.type("e\r")
    room.retype("consenso\r")
    #expect(changes(room, since: before) == ["  forma: consenso"])
    #expect(removals(room, since: before) == [])
  }
}
