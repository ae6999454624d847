package import ActaMeeting

/// `wording.txt` as it is written out on request: every sentence in force, in both languages.
package enum WordingFile {
  /// `reader` is the language of the remarks at the top.
  package static func text(of wording: Wording, _ reader: Language) -> String {
    let parts = [Language.portuguese, .english].map { language in
      let title = language == .portuguese ? "## Português" : "## English"
      let lines = Sentence.allCases.map { sentence in
        let text = wording[sentence, language] ?? sentence.standard.text(in: language)
        return "\(sentence.words.text(in: language)): \(text)"
      }
      return ([title, ""] + lines).joined(separator: "\n")
    }
    let remarks = reader == .portuguese ? portuguese : english
    return (["acta: 1", remarks] + parts).joined(separator: "\n\n") + "\n"
  }

  private static let portuguese = """
    ; As frases dos documentos deste grupo. Mude as que quiser; apague as que ficam como são.
    ; {data} é um dado da reunião. O que está entre [ ] desaparece quando lhe falta um dado.
    ; {lista:Faltou|Faltaram} diz a primeira palavra de um só, a segunda de vários. «de», «a cargo de»
    ; e «o» antes do nome de uma instituição ou do grupo concordam com ele: «da Rede», «a Comissão».
    """

  private static let english = """
    ; The sentences of this group's documents. Change what you like; delete what stays as it is.
    ; {date} is a fact of the meeting. What stands in [ ] goes away when a fact in it is missing.
    ; {list:is|are} says the first word of one, the second of several.
    """
}
