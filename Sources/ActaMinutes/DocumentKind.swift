package import ActaMeeting

/// What a document is: the word in its file's name and in the printer's queue, and how paper lies.
package struct DocumentKind: Hashable, Sendable {
  /// Without accents: it stands in file names.
  package let fileWord: Words
  /// What an approved one is called beside it, in its gender.
  package let approvedWord: Words
  /// Whether paper lies on its long side: lists do.
  package let isLandscape: Bool

  package init(_ form: MinutesForm) {
    fileWord = form.fileWord
    approvedWord = Words("approved", form.isFeminine ? "aprovada" : "aprovado")
    isLandscape = form == .actions
  }

  package init(_ form: TrainingPaperForm) {
    fileWord = form.fileWord
    approvedWord = Words("approved", "aprovado")
    isLandscape = form == .sheet
  }

  /// The name under `minutes/`, after the meeting's or the training's, or the day alone for a wider
  /// circle than that of what it is made of; nil where the day is not known. `subject` is what a page is
  /// about.
  package func fileName(
    of name: String?, about subject: String? = nil, isApproved: Bool, _ language: Language,
    _ label: Label, ending: String
  ) -> String {
    let words = [
      name, fileWord.text(in: language), subject.map(wordForFile),
      isApproved ? approvedWord.text(in: language) : nil, label.inFileName,
    ]
    return "\(words.compactMap { $0 }.joined(separator: "-")).\(ending)"
  }

  /// The day that the name of a meeting's or a training's file begins with.
  package static func day(in name: String) -> String? {
    CalendarDate(iso: String(decoding: name.utf8.prefix(10), as: UTF8.self))?.iso
  }

  /// Letters and digits that every disk can keep in a name.
  private func wordForFile(_ text: String) -> String {
    let plain = PlainWord(text).bytes.split { !isASCIILetterOrDigit($0) }.joined(separator: [0x2D])
    let capitals = plain.map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }
    return String(decoding: capitals.prefix(40), as: UTF8.self)
  }

  private func isASCIILetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}
