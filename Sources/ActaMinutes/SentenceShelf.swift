import ActaMeeting

/// The sentences of one document taken apart, the group's own or the standard ones, each once and when it
/// is first wanted: a record of thousands of entries asks for one as often, and most for few of them. A
/// class because the copies of a writer share it.
final class SentenceShelf {
  private let wording: Wording
  private let language: Language
  private var known: [Sentence: SentenceParts] = [:]

  init(_ wording: Wording, _ language: Language) {
    (self.wording, self.language) = (wording, language)
  }

  func parts(of sentence: Sentence) -> SentenceParts {
    if let parts = known[sentence] { return parts }
    let parts = SentenceParts(wording[sentence, language] ?? sentence.standard.text(in: language))
    known[sentence] = parts
    return parts
  }
}
