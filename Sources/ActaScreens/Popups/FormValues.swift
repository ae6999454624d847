import ActaMeeting
import ActaText

/// Reading what the fields of a form hold.
extension Session {
  func isTyped(_ text: String, _ words: Words) -> Bool {
    let all = Language.allCases.flatMap { [words.text(in: $0), words.spoken(in: $0)] }
    return (all + words.also).contains { isSame(text, $0) }
  }

  /// A role as people call it, where files have a shorter word.
  func said(_ role: MemberRole) -> String { role.words.spoken(in: language) }

  func isSame(_ one: String, _ other: String) -> Bool { PlainWord(one) == PlainWord(other) }

  /// A whole number from 0 to 9999 that a field holds; nil when it is empty and may be.
  func number(
    _ form: Form, _ name: FormField.Name, required: Bool = false
  ) throws(FormProblem) -> Int? {
    if form[name].isEmpty, !required { return nil }
    guard let number = decimal(Array(form[name].utf8)), number <= 9999 else {
      throw FormProblem(field: name, text: words.numberWanted)
    }
    return number
  }

  /// The word of the format that a field holds; nil when it is empty.
  func word<Word: FormatWord>(
    _ form: Form, _ name: FormField.Name
  ) throws(FormProblem) -> Word? {
    guard !form[name].isEmpty else { return nil }
    guard let word = Word.allCases.first(where: { isTyped(form[name], $0.words) }) else {
      throw FormProblem(field: name, text: words.wordNotKnown)
    }
    return word
  }

  /// The day that a field holds; nil when it is empty.
  func date(_ form: Form, _ name: FormField.Name) throws(FormProblem) -> CalendarDate? {
    guard !form[name].isEmpty else { return nil }
    guard let date = TypedDate.read(form[name], today: now.date) else {
      throw FormProblem(field: name, text: words.dateNotUnderstood)
    }
    return date
  }
}
