package import ActaMeeting

/// Findings in words: what it looks like, why it should not stand there, how to mend it.
package enum SafeguardWords {
  /// One sentence for a list: what, why and how.
  package static func message(_ finding: Finding, in language: Language) -> String {
    let what = self.what(finding.rule, in: language)
    if let instead = finding.suggestion {
      return language == .portuguese
        ? "\(what); sugestão: «\(instead)»." : "\(what); suggestion: “\(instead)”."
    }
    return "\(what). \(mend(finding.rule, in: language))"
  }

  /// What no list of findings may be taken for.
  package static func caution(in language: Language) -> String {
    language == .portuguese
      ? "As regras não apanham tudo (nomes e histórias escapam): releia antes de partilhar."
      : "The rules do not catch everything (names and stories slip through): read it again before "
        + "sharing."
  }

  /// Which documents a finding of a rule stops: what weighs little where people know each other may
  /// weigh more in a wide circle.
  package static func stops(_ rule: Rule, in language: Language) -> String {
    stops(max(rule.level, rule.level(at: .clear)), in: language)
  }

  /// Which documents a finding of this weight stops.
  package static func stops(_ level: Level, in language: Language) -> String {
    let words =
      switch level {
      case .blocking: Words("Stops every document.", "Trava todos os documentos.")
      case .warning:
        Words("Stops TLP:GREEN and TLP:CLEAR documents.", "Trava documentos TLP:GREEN e TLP:CLEAR.")
      case .notice: Words("Stops no document.", "Não trava documentos.")
      }
    return words.text(in: language)
  }

  package static func what(_ rule: Rule, in language: Language) -> String {
    what(rule).text(in: language)
  }

  private static func what(_ rule: Rule) -> Words {
    switch rule {
    case .identityCard, .taxNumberNamed, .taxNumberBare, .passport, .residencePermit,
      .documentNumber, .processNumber, .iban, .bankAccount, .mobile, .landline, .foreignPhone:
      number(rule)
    case .email, .socialProfile, .birthDate, .exactAge, .fullName, .singleName, .initials,
      .kinship, .nickname, .address, .coordinates:
      person(rule)
    case .smallNumber, .mosaic, .sensitiveHealth, .schoolAndClass, .manyCases, .attachment:
      record(rule)
    case .informant, .placeOfSafety, .investigation, .testimony, .emergency, .terminology,
      .spelling:
      story(rule)
    }
  }

  /// Numbers of documents, telephones and files.
  private static func number(_ rule: Rule) -> Words {
    switch rule {
    case .identityCard: Words("This looks like an identity card number", "Parece um número de BI")
    case .taxNumberNamed: Words("This looks like a tax number", "Parece um NUIT")
    case .taxNumberBare: Words("This may be a tax number", "Pode ser um NUIT")
    case .passport: Words("This looks like a passport number", "Parece um número de passaporte")
    case .residencePermit:
      Words("This looks like a residence permit number", "Parece um número de DIRE")
    case .documentNumber:
      Words("This looks like the number of a document", "Parece o número de um documento")
    case .processNumber:
      Words("This looks like the number of a case file", "Parece o número de um processo")
    case .iban: Words("This looks like an IBAN", "Parece um IBAN")
    case .bankAccount: Words("This looks like a bank account number", "Parece um NIB")
    case .mobile: Words("This looks like a mobile number", "Parece um número de telemóvel")
    case .landline: Words("This looks like a landline number", "Parece um número de telefone fixo")
    default:
      Words(
        "This looks like a telephone number of another country",
        "Parece um número de telefone de outro país")
    }
  }

  /// What names a person, or leads to one.
  private static func person(_ rule: Rule) -> Words {
    switch rule {
    case .email:
      Words("This looks like an e-mail address", "Parece um endereço de correio electrónico")
    case .socialProfile:
      Words(
        "This looks like a profile, a group or a map on the Internet",
        "Parece um perfil, um grupo ou um mapa na Internet")
    case .birthDate: Words("This looks like a date of birth", "Parece uma data de nascimento")
    case .exactAge: Words("This looks like an exact age", "Parece uma idade exacta")
    case .fullName:
      Words(
        "This looks like the name of an assisted person, a witness or a suspect",
        "Parece o nome de uma pessoa assistida, de uma testemunha ou de um suspeito")
    case .singleName:
      Words(
        "This may be the name of an assisted person, a witness or a suspect",
        "Pode ser o nome de uma pessoa assistida, de uma testemunha ou de um suspeito")
    case .initials:
      Words("This looks like somebody's initials", "Parecem as iniciais de uma pessoa")
    case .kinship: Words("This looks like the name of a relative", "Parece o nome de um familiar")
    case .nickname: Words("This looks like somebody's nickname", "Parece a alcunha de uma pessoa")
    case .address: Words("This looks like an address", "Parece uma morada")
    default: Words("These look like coordinates of a place", "Parecem coordenadas de um lugar")
    }
  }

  /// What the facts of a record identify together.
  private static func record(_ rule: Rule) -> Words {
    switch rule {
    case .smallNumber:
      Words(
        "A number from 1 to 4 can identify people",
        "Um número de 1 a 4 pode identificar pessoas")
    case .mosaic:
      Words(
        "These traits together may identify a person",
        "Estes traços juntos podem identificar uma pessoa")
    case .sensitiveHealth:
      Words(
        "Health or sexual violence tied to one person",
        "Dados de saúde ou de violência sexual ligados a uma pessoa")
    case .schoolAndClass:
      Words(
        "School and class, or the case, identify a child",
        "A escola e a classe, ou o caso, identificam uma criança")
    case .manyCases:
      Words(
        "The record names more than three case codes",
        "A acta cita mais de três códigos de caso")
    default: Words("This looks like the name of an attachment", "Parece o nome de um anexo")
    }
  }

  /// What a story gives away, and what its words are.
  private static func story(_ rule: Rule) -> Words {
    switch rule {
    case .informant: Words("This may reveal who reported", "Pode revelar quem denunciou")
    case .placeOfSafety:
      Words(
        "This may reveal where a place of safety is",
        "Pode revelar onde fica um lugar de protecção")
    case .investigation:
      Words(
        "This may reveal a step of an investigation still to come",
        "Pode revelar uma diligência que ainda vai acontecer")
    case .testimony:
      Words(
        "This looks like somebody's account, in quotation marks",
        "Parece o relato de uma pessoa, entre aspas")
    case .emergency: Words("Somebody may be in danger now", "Alguém pode estar em perigo agora")
    case .terminology: Words("There is a better term", "Há um termo mais adequado")
    default: Words("Mozambican spelling differs", "A grafia usada em Moçambique é outra")
    }
  }
}
