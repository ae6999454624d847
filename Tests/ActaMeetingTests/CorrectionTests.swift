import ActaMeeting
import Testing

struct CorrectionTests {
  private func correction(_ reads: String?, _ right: String?, on: String? = "A1") -> Entry {
    var correction = Correction(label: "C1", title: "Em tempo", lines: 90...93)
    correction.on = on
    correction.reads = reads
    correction.shouldRead = right
    return .correction(correction)
  }

  private func text(_ corrections: [Entry]) throws -> String? {
    let one = try meeting("2026-01-15", [action("A1")] + corrections)
    return Register(groups: [record(meetings: [one])]).actions.first?.text
  }

  @Test func theRegisterShowsTheTextAsCorrected() throws {
    #expect(try text([correction("a lista", "o mapa")]) == "Enviar o mapa.")
  }

  @Test func correctionsBuildOnEachOther() throws {
    #expect(
      try text([correction("a lista", "o mapa"), correction("o mapa", "a nota")])
        == "Enviar a nota.")
  }

  @Test func aCorrectionOfSomethingElseLeavesTheActionAlone() throws {
    #expect(try text([correction("a lista", "o mapa", on: "A2")]) == "Enviar a lista.")
    #expect(try text([correction("outra coisa", "o mapa")]) == "Enviar a lista.")
    #expect(try text([correction(nil, "o mapa"), correction("a lista", nil)]) == "Enviar a lista.")
    #expect(try text([correction("", "o mapa")]) == "Enviar a lista.")
  }

  @Test func aCorrectionWithoutAPlaceIsForTheWholeMeeting() throws {
    #expect(try text([correction("lista", "relação", on: nil)]) == "Enviar a relação.")
  }

  @Test func aCorrectionMovesTheDayAndTheOwner() throws {
    func corrected(_ corrections: [Entry]) throws -> [String?] {
      let one = try meeting("2026-01-15", [action("A1", due: "2026-03-01")] + corrections)
      let record = Register(groups: [record(meetings: [one])]).actions.first
      return [record?.who, record?.due?.iso, record?.originalDue?.iso]
    }
    let before = try corrected([])
    let who = try #require(before[0])
    #expect(
      try corrected([correction("2026-03-01", "2026-04-01")])
        == [who, "2026-04-01", "2026-04-01"])
    #expect(try corrected([correction("-03-", "-05-")]) == [who, "2026-05-01", "2026-05-01"])
    #expect(try corrected([correction(who, "OIM")]) == ["OIM", "2026-03-01", "2026-03-01"])
    #expect(try corrected([correction(who, "OIM", on: "A2")]) == before)
    #expect(try corrected([correction("2026-03-01", "amanhã")]) == before)
    // Of the whole meeting a part of a day may be any number of its text.
    #expect(try corrected([correction("03", "04", on: nil)]) == before)
    #expect(
      try corrected([correction("2026-03-01", "2026-04-01", on: nil)])
        == [who, "2026-04-01", "2026-04-01"])
  }

  @Test func aCorrectionMendsACountOfTheVote() throws {
    func counts(_ votes: [VoteCorrection], text: String = "Aprovar.") throws -> String? {
      var decision = Decision(label: "D1", text: text, lines: 80...86)
      (decision.votesFor, decision.votesAgainst, decision.abstentions) = (2, 0, 0)
      let corrections = votes.map { vote -> Entry in
        var one = Correction(label: "C1", title: "", lines: 90...93)
        (one.on, one.reads, one.vote) = ("D1", "\(vote.from)", vote)
        return .correction(one)
      }
      let one = try meeting("2026-01-15", [.decision(decision)] + corrections)
      let register = DecisionRegister(groups: [record(meetings: [one])])
      return register.records.first?.decision.counts?.text
    }
    #expect(try counts([]) == "2-0-0")
    #expect(try counts([VoteCorrection(part: nil, from: 2, to: 3)]) == "3-0-0")
    #expect(try counts([VoteCorrection(part: nil, from: 0, to: 3)]) == "2-0-0")
    #expect(try counts([VoteCorrection(part: .abstentions, from: 0, to: 3)]) == "2-0-3")
    #expect(
      try counts([
        VoteCorrection(part: .inFavour, from: 2, to: 3),
        VoteCorrection(part: .inFavour, from: 3, to: 4),
      ]) == "4-0-0")
    #expect(
      try counts([VoteCorrection(part: nil, from: 2, to: 3)], text: "Aprovar 2 salas.") == "2-0-0")
  }

  @Test(arguments: [
    ("abacab", "ab", "Xacab"), ("aabaabaaa", "aabaaa", "aabX"), ("aaab", "aab", "aX"),
    ("ab", "abc", "ab"), ("abc", "abc", "X"),
  ])
  func onlyTheFirstOccurrenceIsReplaced(text: String, reads: String, expected: String) throws {
    var one = Meeting(name: "2026-01-15")
    one.opening = [correction(reads, "X")]
    #expect(CorrectionIndex(of: one).applied(to: text, label: "A1") == expected)
  }

  /// In the order of the record, those of the whole meeting between the others.
  @Test(arguments: [["A1", nil], ["A1"], [nil]] as [[String?]])
  func aHundredCorrectionsArePutIntoOneText(places: [String?]) {
    let corrections = (0..<150).map { number -> Correction in
      var one = Correction(label: "C1", title: "", lines: 90...93)
      one.on = places[number % places.count]
      one.reads = "<\(number)>"
      one.shouldRead = "<\(number + 1)>"
      return one
    }
    var meeting = Meeting(name: "2026-01-15")
    meeting.opening = corrections.map { .correction($0) }
    #expect(CorrectionIndex(of: meeting).applied(to: "<0>", label: "A1") == "<100>")
    #expect(CorrectionIndex(of: meeting).applied(to: "<50>", label: "A1") == "<100>")
    #expect(CorrectionIndex(of: meeting).applied(to: "<120>", label: "A1") == "<120>")
  }

  /// One megabyte for all texts of the meeting, however many there are.
  @Test func correctionsAddNoMoreThanThereIsRoomFor() throws {
    let right = String(repeating: "a", count: 300_000)
    let one = try meeting(
      "2026-01-15", [action("A1"), action("A2"), correction("E", right, on: nil)])
    #expect(CorrectionIndex(of: one).applied(to: "E", label: "A1") == right)
    let most = try meeting(
      "2026-01-15",
      [action("A1"), action("A2"), action("A3"), correction("E", right, on: nil)])
    #expect(CorrectionIndex(of: most).applied(to: "E", label: "A1") == "E")
  }

  @Test func longRunsOfOneLetterTakeNoLongerThanTheyAre() {
    var one = Meeting(name: "2026-01-15")
    let run = String(repeating: "a", count: 100_000)
    one.opening = [correction(run + "b", "X")]
    #expect(
      CorrectionIndex(of: one).applied(to: run + run + "b", label: "A1").utf8.elementsEqual(
        (run + "X").utf8))
  }
}
