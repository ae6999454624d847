import ActaMeeting
import Testing

struct ByteOrderTests {
  @Test func namesStandInTheOrderOfTheirBytes() {
    let names = [
      "", "2026-01-29", "2026-01-29a", "2026-01-3", "a", "A", "é", "e\u{301}", "ação", "açúcar",
      "2026-07-30-técnica-de-acompanhamento", "2026-07-30-técnica-de-acompanhamento.txt",
    ]
    for one in names {
      for two in names {
        #expect(one.precedes(byBytes: two) == one.utf8.lexicographicallyPrecedes(two.utf8))
      }
    }
  }
}
