import ActaMeeting
import ActaSafeguard

/// What the manual says of the rules for personal data: what they do, and how often they are blind.
enum SafeguardManual {
  /// `acta help rules`: every rule by the name that findings bear, what it takes for personal data,
  /// what to do about it and which documents it stops.
  static func rules(in language: Language) -> Manual {
    let section = section(in: language)
    var manual = Manual(name: "acta", number: 1, purpose: section.title)
    let rows = Rule.allCases.map { rule in
      let said = [
        "\(SafeguardWords.what(rule, in: language)).", SafeguardWords.mend(rule, in: language),
        SafeguardWords.stops(rule, in: language),
      ]
      return Manual.Part.term(
        rule.rawValue, said.filter { !$0.isEmpty }.joined(separator: " "))
    }
    manual.sections = [Manual.Section(title: section.title, parts: section.parts + rows)]
    return manual
  }

  static func section(in language: Language) -> Manual.Section {
    let figures = [
      SafeguardMeasure.telling, SafeguardMeasure.missed, SafeguardMeasure.missedPercent,
      SafeguardMeasure.harmless,
    ].map(String.init)
    return language == .portuguese ? portuguese(figures) : english(figures)
  }

  private static func portuguese(_ figures: [String]) -> Manual.Section {
    Manual.Section(
      title: "Dados pessoais",
      parts: [
        .paragraph(
          "Antes de um documento sair, e em acta scan, regras procuram o que parece dado pessoal de "
            + "uma pessoa assistida. Na sessão, ! mostra o que encontraram na reunião: muda-se o "
            + "texto, ou diz-se porque é inofensivo, numa linha acima do parágrafo: "
            + "; permite R13: motivo. Cada linha vale para um só achado, pela ordem do texto. Nunca para números de documentos e telefones, nem em "
            + "TLP:GREEN e TLP:CLEAR. Texto de uma etiqueta mais reservada que alguém repetiu onde "
            + "todos lêem também trava os documentos, salvo com a linha ; permite TLP: motivo."),
        .paragraph(
          "Os contactos públicos do grupo ficam em group.txt, com permite: um telefone fixo ou "
            + "estrangeiro, um endereço, um domínio de correio (iom.int, com os que estão abaixo; "
            + "nunca só org ou co.mz) ou uma página, sempre por inteiro. Nomes, moradas e números de "
            + "telemóvel nunca se permitem."),
        .paragraph(
          "acta help rules diz o que é cada regra. As regras não vêem tudo. De \(figures[0]) linhas escritas para as experimentar, em que "
            + "uma pessoa reconhece um dado pessoal, escapam-lhes \(figures[1]) "
            + "(\(figures[2]) %): nomes em letra pequena ou sem palavra que os anuncie, idades e "
            + "números por extenso, lugares descritos. Em \(figures[3]) linhas sem dados nada "
            + "assinalam. As linhas são de quem fez as regras; nas que escreveu outra pessoa já escapou até "
            + "um terço, e numa acta verdadeira escapa mais do que aqui se diz. "
            + "Nada encontrado nunca quer dizer que nada há: alguém tem de reler."),
      ])
  }

  private static func english(_ figures: [String]) -> Manual.Section {
    Manual.Section(
      title: "Personal data",
      parts: [
        .paragraph(
          "Before a document leaves, and in acta scan, rules look for what may be personal data of an "
            + "assisted person. In the session ! shows what they found in the meeting: the text is "
            + "changed, or a line above its paragraph says why it is harmless: ; allow R13: reason. "
            + "Each line is for one finding, in the order of the text. Never for numbers of documents and telephones, nor at TLP:GREEN and TLP:CLEAR. Text of "
            + "a stricter label that somebody wrote again where all read it stops documents too, "
            + "but for the line ; allow TLP: reason."),
        .paragraph(
          "A group's public contacts stand in group.txt with allow: a fixed or foreign telephone, an "
            + "address, a mail domain (iom.int, with those below it; never org or co.mz alone) or a "
            + "page, each whole. Names, addresses of houses and mobile numbers are never allowed."),
        .paragraph(
          "acta help rules tells what each rule is. The rules do not see everything. Of \(figures[0]) lines written to try them, in which a "
            + "person sees personal data, they miss \(figures[1]) (\(figures[2]) %): names in "
            + "small letters or with no word that announces them, ages and numbers in words, places "
            + "described. In \(figures[3]) lines without any they find nothing. Whoever made the "
            + "rules wrote the lines: of lines that somebody else wrote they have missed up to a third, "
            + "and in real minutes they miss more than is said here. Nothing found never means "
            + "that nothing is there: somebody has to read the text again."),
      ])
  }
}
