import ActaMeeting
import ActaMinutes
import ActaText
import Draws
import Testing

/// Wherever the pages of minutes end, a heading stands with its text and the signatures stand together.
struct PageBreakTests {
  /// A meeting whose items and paragraphs have lengths drawn by lot, one way for each seed.
  private static func meeting(_ seed: Int) -> Meeting {
    var dice = Chance(seed: UInt64(seed))
    let items = (1...Int.random(in: 2...9, using: &dice)).map { item in
      let paragraphs = (0...Int.random(in: 0...4, using: &dice)).map { _ in
        Array(repeating: "palavra", count: Int.random(in: 1...120, using: &dice))
          .joined(separator: " ") + "."
      }
      let action =
        Bool.random(using: &dice)
        ? "\n\nACTION A\(item): Enviar a lista número \(item).\n  who: PRM\n  due: 2026-09-30" : ""
      return "## Assunto número \(item)\nopened: 09:10\nclosed: 09:20\n\n"
        + paragraphs.joined(separator: "\n\n") + action
    }
    return meeting(items.joined(separator: "\n\n"))
  }

  /// A meeting that was held, with these items.
  private static func meeting(_ items: String) -> Meeting {
    readMeeting(
      Document(
        text: """
          acta: 1
          meeting: 3.ª sessão ordinária
          date: 2026-08-20
          started: 09:00
          ended: 12:00
          chair: pedro
          secretary: ana
          place: Maxixe
          status: draft

          \(items)

          """), name: "2026-08-20"
    ).value
  }

  @Test(arguments: [MinutesForm.acta, .table], 1...60)
  func aHeadingStandsWithItsText(form: MinutesForm, seed: Int) throws {
    let group = try FixtureGroup("Maxixe")
    let document = Minutes.document(group.request(Self.meeting(seed), form, .portuguese))
    for (page, next) in zip(document.pages, document.pages.dropFirst()) {
      let body = page.dropFirst(2).dropLast(document.initials == nil ? 2 : 3)
      let last = try #require(body.last { !$0.isEmpty })
      #expect(!last.allSatisfy { $0 == "-" }, "a page ends under a heading: \(last)")
      let first = next.dropFirst(2).first { !$0.isEmpty } ?? ""
      #expect(first.isEmpty || !first.allSatisfy { $0 == "-" }, "a heading is cut from its line")
      #expect(!last.hasPrefix("Ponto ") || last.contains("."), "a page ends with \(last)")
    }
  }

  @Test(arguments: 1...60)
  func aShortTableStandsOnOnePageUnderItsHead(seed: Int) throws {
    let meeting = Self.meeting(seed)
    let promised = meeting.entries.count { if case .action = $0.entry { true } else { false } }
    guard (1...8).contains(promised) else { return }
    let document = Minutes.document(
      try FixtureGroup("Maxixe").request(meeting, .table, .portuguese))
    let page = try #require(document.pages.first { $0.contains("ACÇÕES") })
    let rows = page.drop { $0 != "ACÇÕES" }.filter { $0.hasPrefix("A") && $0.contains("Enviar") }
    #expect(rows.count == promised)
  }

  /// A meeting that promised so much that the table of actions takes several pages.
  static func promising(_ count: Int) -> Meeting {
    let actions = (1...count).map {
      "ACTION A\($0): Enviar a lista número \($0) aos serviços do distrito.\n  who: PRM\n  due: 2026-09-30"
    }
    return meeting(
      "## Acções\nopened: 09:10\nclosed: 09:20\n\n" + actions.joined(separator: "\n\n"))
  }

  @Test(arguments: [MinutesForm.table, .actions])
  func aTableThatGoesOnHasItsHeadOnEveryPage(form: MinutesForm) throws {
    let document = Minutes.document(
      try FixtureGroup("Maxixe").request(Self.promising(60), form, .portuguese))
    let parts = document.pages.map { page in page.filter { $0.contains("Enviar a lista") } }
    let held = zip(document.pages, parts).filter { $0.1.contains { $0.hasPrefix("A") } }
      .map(\.0).filter { $0.contains { $0.hasPrefix("N.º") } }
    #expect(held.count > 2)
    for (page, next) in zip(held, held.dropFirst()) {
      let head = page.filter { $0.hasPrefix("N.º") || $0.hasPrefix("---") }
      #expect(Array(next.dropFirst(2).prefix(2)) == Array(head.suffix(2)))
    }
  }

  @Test(arguments: 1...60)
  func theSignaturesStandTogetherUnderTheirDay(seed: Int) throws {
    let group = try FixtureGroup("Maxixe")
    let document = Minutes.document(group.request(Self.meeting(seed), .acta, .portuguese))
    let signed = document.pages.filter { $0.contains { $0.hasPrefix("A Presidência") } }
    #expect(signed.count == 1)
    let page = try #require(signed.first)
    for wanted in [
      "Maxixe, aos 20 de Agosto de 2026", "_______    _______", "Pedro Exemplo", "(carimbo)",
    ] {
      #expect(page.contains { $0.contains(wanted) }, "on another page: \(wanted)")
    }
  }
}
