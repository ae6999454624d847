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
    let made = SafeguardMeasure.madeWith
    let fresh = SafeguardMeasure.fresh
    let figures = [
      fresh.telling, fresh.missed, fresh.missedPercent, fresh.harmless, fresh.alarms, made.telling,
      made.missed, made.harmless, made.alarms,
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
          "acta help rules diz o que é cada regra. As regras não vêem tudo. De \(figures[0]) linhas "
            + "escritas depois delas, como se escrevem actas, em que uma pessoa reconhece um dado "
            + "pessoal, escaparam-lhes \(figures[1]) (\(figures[2]) %): nomes sem palavra que os "
            + "anuncie ou em letra pequena, idades e números por extenso, lugares e histórias "
            + "descritos. Em \(figures[3]) linhas sem dados assinalaram \(figures[4]). Das linhas com "
            + "que foram feitas escapam-lhes \(figures[6]) de \(figures[5]), e assinalam "
            + "\(figures[8]) de \(figures[7]) inofensivas. Todas são de quem fez as regras; numa acta "
            + "verdadeira pode escapar um dado em cada três, e há falsos alarmes. Nada encontrado "
            + "nunca quer dizer que nada há: alguém tem de reler."),
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
          "acta help rules tells what each rule is. The rules do not see everything. Of "
            + "\(figures[0]) lines written after them, as minutes are, in which a person sees personal "
            + "data, they missed \(figures[1]) (\(figures[2]) %): names that no word announces or in "
            + "small letters, ages and numbers in words, places and stories described. In "
            + "\(figures[3]) lines without any they marked \(figures[4]). Of the lines they were made "
            + "with they miss \(figures[6]) of \(figures[5]) and mark \(figures[8]) of \(figures[7]) "
            + "harmless ones. Whoever made the rules wrote all of them: in real minutes one in three "
            + "may be missed, and there are false alarms. Nothing found never means that nothing is "
            + "there: somebody has to read the text again."),
      ])
  }
}
