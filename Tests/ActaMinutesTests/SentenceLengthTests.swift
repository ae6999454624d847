import ActaMeeting
import ActaMinutes
import Testing

/// What a group's own sentence may hold is far more than any sentence needs.
struct SentenceLengthTests {
  @Test(arguments: Sentence.allCases, Language.allCases)
  func everyUsualSentenceIsFarFromTheLimit(sentence: Sentence, language: Language) {
    let text = sentence.standard.text(in: language)
    #expect(text.utf8.count < Wording.longestSentence / 8)
    #expect(text.utf8.count { $0 == 0x7B || $0 == 0x5B } < Wording.mostMarks / 4)
  }
}
