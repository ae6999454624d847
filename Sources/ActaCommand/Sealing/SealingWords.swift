import ActaMeeting

/// What sealing and opening files says to people.
struct SealingWords: Sendable {
  let fileMissing: String
  let sealedFileMissing: String
  let recipientMissing: String
  /// `%` is the program's name.
  let toolMissing: String
  let notStarted: String
  let notSealed: String
  let refused: String
  let cutShort: String

  static func of(_ language: Language) -> SealingWords {
    switch language {
    case .portuguese: portuguese
    case .english: english
    }
  }

  private static let portuguese = SealingWords(
    fileMissing: "falta o ficheiro: acta encrypt FICHEIRO --to DESTINATÁRIO.",
    sealedFileMissing: "falta o ficheiro: acta decrypt FICHEIRO --identity CHAVES.",
    recipientMissing:
      "falta para quem: --to age1…, um ficheiro de chaves, ou um endereço que o gpg conheça.",
    toolMissing: "falta o programa % (Debian: apt install %).",
    notStarted: "não arrancou.",
    notSealed: "não deu um ficheiro cifrado; nada foi escrito.",
    refused: "recusou; nada foi escrito.",
    cutShort: "não recebeu ou não deu o texto todo; nada foi escrito. Tente outra vez.")

  private static let english = SealingWords(
    fileMissing: "the file is missing: acta encrypt FILE --to RECIPIENT.",
    sealedFileMissing: "the file is missing: acta decrypt FILE --identity KEYS.",
    recipientMissing: "for whom: --to age1…, a file of keys, or an address that gpg knows.",
    toolMissing: "the program % is missing (Debian: apt install %).",
    notStarted: "did not start.",
    notSealed: "gave no sealed file; nothing was written.",
    refused: "refused; nothing was written.",
    cutShort: "did not take or did not give the whole text; nothing was written. Try again.")
}

extension String {
  /// The text with every `%` replaced.
  func filled(_ word: String) -> String {
    utf8.split(separator: 0x25, omittingEmptySubsequences: false)
      .map { String($0) ?? "" }.joined(separator: word)
  }
}
