package import ActaMeeting

extension Disclosure.Leak {
  /// `12:1: error: TLP: …`, to be put after the name of the meeting's file and a colon: where it is, what
  /// is wrong, and what to do.
  package func message(for label: Label, in language: Language) -> String {
    let name = label.rawValue
    let canBeSettled = label < .green
    guard let repeatedAt else {
      return Words(
        "\(withheld.line):1: error: TLP: this text must not enter a document of \(name).",
        "\(withheld.line):1: error: TLP: este texto não pode entrar num documento \(name)."
      ).text(in: language)
    }
    let settling = Words(
      " or, if all may read it, put the line “; allow TLP: reason” before it",
      " ou, se todos o podem ler, ponha antes a linha «; permite TLP: motivo»"
    ).text(in: language)
    let repeats = Words(
      """
      \(repeatedAt):1: error: TLP: this says again what stands in line \(withheld.line) and must not \
      enter a document of \(name); say it in other words
      """,
      """
      \(repeatedAt):1: error: TLP: aqui repete-se texto da linha \(withheld.line), que não pode entrar \
      num documento \(name); diga-o por outras palavras
      """
    ).text(in: language)
    return repeats + (canBeSettled ? settling : "") + "."
  }
}
