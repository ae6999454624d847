package import ActaMeeting

extension SafeguardWords {
  /// Why a finding of this rule should not stand in a record, and what to do.
  package static func mend(_ rule: Rule, in language: Language) -> String {
    language == .portuguese ? portugueseMending(rule) : englishMending(rule)
  }

  private static func portugueseMending(_ rule: Rule) -> String {
    switch rule {
    case .identityCard, .taxNumberNamed, .taxNumberBare, .passport, .residencePermit,
      .documentNumber, .iban, .bankAccount:
      "Uma acta não deve identificar pessoas assistidas: retire o número ou use um código de caso, "
        + "por exemplo MXX-26-014."
    case .mobile:
      "Um telemóvel é sempre de alguém: retire-o; se for preciso um contacto, escreva o telefone "
        + "fixo do serviço ou a linha 116."
    case .landline, .foreignPhone, .email, .socialProfile:
      "Um contacto permite chegar à pessoa: retire-o; o de um serviço público pode entrar em "
        + "group.txt com «allow:»."
    case .birthDate, .exactAge: "Escreva a faixa etária (12-17), ou nada."
    case .fullName, .singleName, .initials, .kinship, .nickname:
      "Uma acta não deve nomear pessoas assistidas: escreva a função ou um código de caso."
    case .address, .coordinates, .placeOfSafety:
      "O lugar permite chegar à pessoa: escreva só o distrito ou a província."
    case .processNumber: "Retire o número; o processo fica na instituição."
    case .smallNumber: "Escreva «menos de 5», ou a tendência."
    case .mosaic, .schoolAndClass, .sensitiveHealth:
      "Separe os traços da pessoa, ou escreva só o problema do serviço."
    case .informant: "A lei protege quem denuncia: escreva só que houve uma denúncia."
    case .investigation: "Escreva-o depois de acontecer, ou em texto reservado TLP:RED."
    case .testimony: "Não registe o relato da pessoa: resuma o que se decidiu."
    case .attachment: "Confirme a origem e o consentimento; o anexo não entra na acta."
    case .manyCases: "A reunião parece tratar de casos: registe-os na conferência de caso."
    case .emergency: "Não registe aqui. Contacte de imediato o ponto focal, a PRM ou a linha 116."
    case .terminology, .spelling: ""
    }
  }

  private static func englishMending(_ rule: Rule) -> String {
    switch rule {
    case .identityCard, .taxNumberNamed, .taxNumberBare, .passport, .residencePermit,
      .documentNumber, .iban, .bankAccount:
      "Minutes must not identify assisted people: remove the number or use a case code such as "
        + "MXX-26-014."
    case .mobile:
      "A mobile is always somebody's: remove it; where a contact is needed, write the service's "
        + "fixed telephone or line 116."
    case .landline, .foreignPhone, .email, .socialProfile:
      "A contact leads to the person: remove it; a public service's may stand in group.txt as "
        + "“allow:”."
    case .birthDate, .exactAge: "Write the age band (12-17), or nothing."
    case .fullName, .singleName, .initials, .kinship, .nickname:
      "Minutes must not name assisted people: write the function or a case code."
    case .address, .coordinates, .placeOfSafety:
      "The place leads to the person: write only the district or province."
    case .processNumber: "Remove the number; the file stays with its institution."
    case .smallNumber: "Write “fewer than 5”, or the trend."
    case .mosaic, .schoolAndClass, .sensitiveHealth:
      "Separate the traits from the person, or write only the service's problem."
    case .informant: "The law protects who reports: write only that there was a report."
    case .investigation: "Write it after it has happened, or in restricted text TLP:RED."
    case .testimony: "Do not record the person's account: sum up what was decided."
    case .attachment: "Confirm origin and consent; the attachment does not enter the minutes."
    case .manyCases: "The meeting seems to treat cases: record them in the case conference."
    case .emergency: "Do not record it here. Call the focal point, the police or 116 at once."
    case .terminology, .spelling: ""
    }
  }
}
