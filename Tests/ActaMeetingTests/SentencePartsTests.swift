import ActaMeeting
import Testing

/// Sentences of a group are taken apart however many signs somebody put into them.
struct SentencePartsTests {
  private static let signs = ["{", "[", "{[", "[{", "{[}", "[{]", "}{", "][", "{}[]"]

  @Test(arguments: signs)
  func manySignsAreReadWithoutGoingDeeper(sign: String) {
    let parts = SentenceParts(String(repeating: sign, count: 50_000))
    #expect(!parts.filled([:], missing: "____").isEmpty)
    #expect(parts.holes.isEmpty)
  }

  @Test(arguments: ["{", "[", "{[", "[{", "]", "}"])
  func aSignThatNothingClosesIsALetter(sign: String) {
    let text = "a " + String(repeating: sign, count: 3) + " b"
    #expect(SentenceParts(text).filled([:], missing: "____") == text)
  }

  @Test func bracketsHoldHolesAndDoNotNest() {
    let parts = SentenceParts("No dia {data}[, às {hora}[ e {local}] fim] {outra}")
    #expect(parts.unknownHoles == ["{outra}"])
    #expect(
      parts.filled([.date: "três", .time: "nove", .place: "Bembe"], missing: "____")
        == "No dia três, às nove[ e Bembe fim] {outra}")
    #expect(parts.filled([.date: "três"], missing: "____") == "No dia três fim] {outra}")
  }
}
