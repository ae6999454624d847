import ActaArchive
import Testing

struct CoresTests {
  @Test func everyNumberIsWorkedOnOnceAndComesBackInItsPlace() {
    let squares = Cores.map(1000, state: 0) { number, _ in number * number }
    #expect(squares == (0..<1000).map { $0 * $0 })
  }

  @Test func aThreadKeepsItsStateFromOneNumberToTheNext() {
    let counts = Cores.map(500, state: 0) { _, seen in
      seen += 1
      return seen
    }
    #expect(counts.count { $0 == 1 } >= 1)
    #expect(counts.reduce(0, +) > 500)
  }

  @Test func nothingToDoIsDone() {
    #expect(Cores.map(0, state: 0) { number, _ in number }.isEmpty)
  }
}
