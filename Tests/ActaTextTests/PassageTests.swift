import ActaText
import Testing

/// A text is one over its line ends, whatever stands between its lines.
struct PassageTests {
  private func texts(_ lines: String) -> [String] {
    let document = Document(text: "acta: 1\n\n## Ponto\n\n" + lines)
    return passages(of: document, kind: .meeting).dropFirst(2).map {
      String(decoding: $0.text, as: UTF8.self)
    }
  }

  @Test(arguments: ["DECISION D1", "ACTION A1", "REVIEW 2026-07-30/A1", "RESTRICTED TLP:RED"])
  func theHeadingOfABlockAndItsTextAreOne(heading: String) {
    let found = texts("\(heading): um\n  dois\n\tx-nota: meu\n; comentário\n  três\n\n  quatro\n")
    #expect(found == ["x-nota: meu", "; comentário", "\(heading): um dois três", "quatro"])
  }

  @Test func fieldsArePassagesOfTheirOwnAndPartNoText() {
    let found = texts("ACTION A1: um\n  who: PD\n  due: 2026-12-01\n  dois\n  - três\n  quatro\n")
    #expect(found == ["who: PD", "due: 2026-12-01", "ACTION A1: um dois", "- três quatro"])
  }

  @Test func aCommentAFieldOfOnesOwnAndAnEmptyEscapePartNoParagraph() {
    #expect(texts("um\n; nota\ndois\n") == ["; nota", "um dois"])
    #expect(texts("um\nx-nota: meu\ndois\n") == ["x-nota: meu", "um dois"])
    #expect(texts("um\n\\\ndois\n") == ["um dois"])
    #expect(texts("um\n\n; nota\ndois\n") == ["um", "; nota", "dois"])
    #expect(texts("um\n; nota\n- dois\n") == ["; nota", "um", "- dois"])
  }

  @Test func everyByteKnowsItsLineAndColumn() {
    let document = Document(text: "acta: 1\n\n## P\n\nACTION A1: um\n  who: PD\n    dois\n")
    let all = passages(of: document, kind: .meeting)
    let place = all.last?.place(of: "ACTION A1: um d".utf8.count)
    #expect(place?.line == 7)
    #expect(place?.column == 6)
    #expect(all.last?.lines == [5, 7])
  }

  @Test func whatIsPrintedLineByLineIsReadOn() {
    #expect(
      passagesOverLines(["um", "dois", "", "três", "- quatro", "cinco"]) == [
        "um dois", "- quatro cinco",
      ])
    #expect(passagesOverLines(["um", "", "dois"]).isEmpty)
  }
}
