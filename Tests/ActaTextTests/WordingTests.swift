import ActaMeeting
import ActaText
import Testing

/// Sentences of wording.txt that are not whole are said, and print as they were written.
struct WordingTests {
  private func read(_ text: String) -> Reading<Wording> {
    readWording(Document(text: "acta: 1\n" + text), in: .portuguese)
  }

  @Test(arguments: [
    ("encerramento: Encerrou-se {hora.", "{hora."), ("pausa: Pausa[ ({nota}).", "[ ({nota})."),
    ("pausa: Pausa {nota]}.", "]}."), ("encerramento: Fim} {hora}.", "} {hora}."),
  ])
  func aMarkWithoutItsPartnerIsSaid(line: String, mark: String) {
    let found = read(line + "\n").diagnostics
    #expect(found.filter { $0.name == .brokenSentence }.map(\.arguments) == [[mark]])
  }

  @Test func aSentenceMayGoOnWithItsPartner() {
    let reading = read("pausa:\n  Pausa {intervalo}[ por\n  {nota}].\n")
    #expect(reading.diagnostics == [])
    #expect(reading.value[.pause, .portuguese] == "Pausa {intervalo}[ por {nota}].")
  }

  @Test func anEmptySentenceIsSaid() {
    #expect(read("carimbo:\n\nrubricas: R.\n").diagnostics.map(\.name) == [.emptySentence])
    #expect(read("carimbo:\n").diagnostics.map(\.line) == [2])
  }

  @Test func theFirstOfTwoCounts() {
    let reading = read("carimbo: (um)\ncarimbo: (dois)\n  e mais\n## English\nstamp: (one)\n")
    #expect(reading.diagnostics.map(\.name) == [.duplicateField])
    #expect(reading.diagnostics.map(\.line) == [3])
    #expect(reading.value[.stamp, .portuguese] == "(um)")
    #expect(reading.value[.stamp, .english] == "(one)")
  }

  @Test(arguments: [
    String(repeating: "x", count: Wording.longestSentence + 1),
    String(repeating: "{data}", count: Wording.mostMarks + 1),
    String(repeating: "[", count: Wording.mostMarks + 1),
    String(repeating: "x\n  ", count: Wording.longestSentence),
  ])
  func aSentenceThatIsTooLongIsSaidOnceAndTheUsualOneStays(text: String) {
    let reading = read("carimbo: (um)\nabertura: \(text)\n")
    #expect(reading.diagnostics.map(\.name) == [.longSentence])
    #expect(reading.diagnostics.map(\.line) == [3])
    #expect(reading.value[.opening, .portuguese] == nil)
    #expect(reading.value[.stamp, .portuguese] == "(um)")
  }

  @Test(arguments: [
    String(repeating: "x", count: Wording.longestSentence),
    String(repeating: "{ano}", count: Wording.mostMarks),
  ])
  func aSentenceMayBeAsLongAsTheLimitSays(text: String) {
    let reading = read("título: \(text)\n")
    #expect(reading.diagnostics == [])
    #expect(reading.value[.title, .portuguese] == text)
  }

  /// Else minutes would not tell what was decided, and nobody would see that.
  @Test(arguments: [
    ("deliberação: Deliberação {número}.", "{texto} {resultado}"),
    ("deliberação:", "{texto} {resultado}"), ("deliberação: {texto}", "{resultado}"),
    ("deliberação: [{texto} por {número}] {resultado}", "{texto}"),
    ("faltas-justificadas: {lista:Faltou um|Faltaram vários}.", "{lista}"),
    ("acção: {texto}, {prazo}", "{instituição} {apoio}"),
  ])
  func aSentenceThatWouldHideTheRecordIsAnErrorAndTheUsualOneStays(
    line: String, missing: String
  ) throws {
    let reading = read(line + "\n")
    let problem = try #require(reading.diagnostics.first { $0.name == .missingHole })
    #expect(problem.severity == .error && problem.line == 2)
    #expect(problem.arguments[2] == missing)
    #expect(reading.value == Wording())
  }

  @Test func whatIsNeededMayStandAloneInABracket() {
    let line = "deliberação: {número:D|D} [{texto}][ {resultado}]\n"
    #expect(read(line).diagnostics == [])
  }

  @Test(arguments: Sentence.allCases)
  func everySentenceCanBeGivenWhatItNeeds(sentence: Sentence) {
    #expect(Set(sentence.needed).isSubset(of: sentence.holes))
  }

  @Test func aLoneMarkPrintsAsItStands() {
    #expect(SentenceParts("Fim {hora.").filled([:], missing: "____") == "Fim {hora.")
  }
}
