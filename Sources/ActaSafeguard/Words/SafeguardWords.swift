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

  package static func what(_ rule: Rule, in language: Language) -> String {
    language == .portuguese ? portuguese(rule) : english(rule)
  }

  /// What no list of findings may be taken for.
  package static func caution(in language: Language) -> String {
    language == .portuguese
      ? "As regras não apanham tudo (nomes e histórias escapam): releia antes de partilhar."
      : "The rules do not catch everything (names and stories slip through): read it again before "
        + "sharing."
  }

  private static func portuguese(_ rule: Rule) -> String {
    switch rule {
    case .identityCard: "Parece um número de BI"
    case .mobile: "Parece um número de telemóvel"
    case .landline: "Parece um número de telefone fixo"
    case .foreignPhone: "Parece um número de telefone de outro país"
    case .taxNumberNamed: "Parece um NUIT"
    case .taxNumberBare: "Pode ser um NUIT"
    case .passport: "Parece um número de passaporte"
    case .residencePermit: "Parece um número de DIRE"
    case .documentNumber: "Parece o número de um documento"
    case .email: "Parece um endereço de correio electrónico"
    case .socialProfile: "Parece um perfil, um grupo ou um mapa na Internet"
    case .birthDate: "Parece uma data de nascimento"
    case .exactAge: "Parece uma idade exacta"
    case .fullName: "Parece o nome de uma pessoa assistida, de uma testemunha ou de um suspeito"
    case .singleName: "Pode ser o nome de uma pessoa assistida, de uma testemunha ou de um suspeito"
    case .initials: "Parecem as iniciais de uma pessoa"
    case .kinship: "Parece o nome de um familiar"
    case .address: "Parece uma morada"
    case .coordinates: "Parecem coordenadas de um lugar"
    case .processNumber: "Parece o número de um processo"
    case .iban: "Parece um IBAN"
    case .bankAccount: "Parece um NIB"
    case .smallNumber: "Um número de 1 a 4 pode identificar pessoas"
    case .mosaic: "Estes traços juntos podem identificar uma pessoa"
    case .sensitiveHealth: "Dados de saúde ou de violência sexual ligados a uma pessoa"
    case .schoolAndClass: "A escola e a classe, ou o caso, identificam uma criança"
    case .informant: "Pode revelar quem denunciou"
    case .placeOfSafety: "Pode revelar onde fica um lugar de protecção"
    case .investigation: "Pode revelar uma diligência que ainda vai acontecer"
    case .nickname: "Parece a alcunha de uma pessoa"
    case .testimony: "Parece o relato de uma pessoa, entre aspas"
    case .attachment: "Parece o nome de um anexo"
    case .manyCases: "A acta cita mais de três códigos de caso"
    case .emergency: "Alguém pode estar em perigo agora"
    case .terminology: "Há um termo mais adequado"
    case .spelling: "A grafia usada em Moçambique é outra"
    }
  }

  private static func english(_ rule: Rule) -> String {
    switch rule {
    case .identityCard: "This looks like an identity card number"
    case .mobile: "This looks like a mobile number"
    case .landline: "This looks like a landline number"
    case .foreignPhone: "This looks like a telephone number of another country"
    case .taxNumberNamed: "This looks like a tax number"
    case .taxNumberBare: "This may be a tax number"
    case .passport: "This looks like a passport number"
    case .residencePermit: "This looks like a residence permit number"
    case .documentNumber: "This looks like the number of a document"
    case .email: "This looks like an e-mail address"
    case .socialProfile: "This looks like a profile, a group or a map on the Internet"
    case .birthDate: "This looks like a date of birth"
    case .exactAge: "This looks like an exact age"
    case .fullName: "This looks like the name of an assisted person, a witness or a suspect"
    case .singleName: "This may be the name of an assisted person, a witness or a suspect"
    case .initials: "This looks like somebody's initials"
    case .kinship: "This looks like the name of a relative"
    case .address: "This looks like an address"
    case .coordinates: "These look like coordinates of a place"
    case .processNumber: "This looks like the number of a case file"
    case .iban: "This looks like an IBAN"
    case .bankAccount: "This looks like a bank account number"
    case .smallNumber: "A number from 1 to 4 can identify people"
    case .mosaic: "These traits together may identify a person"
    case .sensitiveHealth: "Health or sexual violence tied to one person"
    case .schoolAndClass: "School and class, or the case, identify a child"
    case .informant: "This may reveal who reported"
    case .placeOfSafety: "This may reveal where a place of safety is"
    case .investigation: "This may reveal a step of an investigation still to come"
    case .nickname: "This looks like somebody's nickname"
    case .testimony: "This looks like somebody's account, in quotation marks"
    case .attachment: "This looks like the name of an attachment"
    case .manyCases: "The record names more than three case codes"
    case .emergency: "Somebody may be in danger now"
    case .terminology: "There is a better term"
    case .spelling: "Mozambican spelling differs"
    }
  }
}
