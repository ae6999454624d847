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

  /// The name under `minutes/`.
  package func fileName(
    of subject: String, isApproved: Bool, _ language: Language, _ label: Label, ending: String
  ) -> String {
    let words = [fileWord, isApproved ? approvedWord : nil].compactMap { $0?.text(in: language) }
    return "\(subject)-\(words.joined(separator: "-"))-\(label.inFileName).\(ending)"
  }
}
