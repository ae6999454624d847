/// An institution that sits in most reference groups, offered by its code when a group is made: its
/// name as its own documents write it before a place is added.
package struct FamiliarInstitution: Hashable, Sendable {
  package let code: String
  package let name: Words
  /// The kind of service, as the field `sector` says it.
  package let sector: Words
  package let seat: Seat

  private init(_ code: String, _ name: Words, _ sector: Words, _ seat: Seat = .voting) {
    self.code = code
    self.name = name
    self.sector = sector
    self.seat = seat
  }

  /// The one with this code, in any case and with or without accents.
  package static func named(_ code: String) -> FamiliarInstitution? {
    all.first { PlainWord($0.code) == PlainWord(code) }
  }

  /// In the order in which groups list them.
  package static let all = justice + services + partners

  private static let justice = [
    FamiliarInstitution(
      "PD", Words("District Attorney's Office", "Procuradoria Distrital"), .justice),
    FamiliarInstitution(
      "PP", Words("Provincial Attorney's Office", "Procuradoria Provincial"), .justice),
    FamiliarInstitution(
      "PGR", Words("Attorney General's Office", "Procuradoria-Geral da República"), .justice),
    FamiliarInstitution(
      "TJ", Words("Judicial Court", "Tribunal Judicial"), .justice),
    FamiliarInstitution(
      "IPAJ", Words("Legal Aid Institute", "Instituto do Patrocínio e Assistência Jurídica"),
      .justice),
    FamiliarInstitution(
      "PRM", Words("Police of the Republic of Mozambique", "Polícia da República de Moçambique"),
      .police),
    FamiliarInstitution(
      "GAFMVV",
      Words(
        "Family and Child Victims of Violence Office",
        "Gabinete de Atendimento à Família e Menores Vítimas de Violência"), .police),
    FamiliarInstitution(
      "SERNIC",
      Words(
        "National Criminal Investigation Service", "Serviço Nacional de Investigação Criminal"),
      .police),
    FamiliarInstitution(
      "SENAMI", Words("National Migration Service", "Serviço Nacional de Migração"),
      Words("migration", "migração")),
    FamiliarInstitution(
      "SERNAP", Words("National Penitentiary Service", "Serviço Nacional Penitenciário"), .justice),
  ]

  private static let services = [
    FamiliarInstitution(
      "SDSMAS",
      Words(
        "District Health, Women and Social Action Service",
        "Serviço Distrital de Saúde, Mulher e Acção Social"), .socialAction),
    FamiliarInstitution(
      "SDEJT",
      Words(
        "District Education, Youth and Technology Service",
        "Serviço Distrital de Educação, Juventude e Tecnologia"), Words("education", "educação")),
    FamiliarInstitution(
      "INAS", Words("National Social Action Institute", "Instituto Nacional de Acção Social"),
      .socialAction),
    FamiliarInstitution("HD", Words("District Hospital", "Hospital Distrital"), .health),
    FamiliarInstitution("GD", Words("District Government", "Governo do Distrito"), .government),
    FamiliarInstitution("CM", Words("Municipal Council", "Conselho Municipal"), .government),
    FamiliarInstitution(
      "RC", Words("Community Radio", "Rádio Comunitária"), Words("media", "comunicação social")),
    FamiliarInstitution(
      "AMETRAMO",
      Words(
        "Traditional Healers' Association", "Associação dos Médicos Tradicionais de Moçambique"),
      .civilSociety),
    FamiliarInstitution(
      "CCPC",
      Words(
        "Community Child Protection Committee", "Comité Comunitário de Protecção da Criança"),
      .civilSociety),
    FamiliarInstitution(
      "CR", Words("Religious denominations", "Confissões religiosas"), .civilSociety),
  ]

  private static let partners = [
    FamiliarInstitution(
      "OIM",
      Words(
        "International Organization for Migration", "Organização Internacional para as Migrações"),
      .unitedNations, .observer),
    FamiliarInstitution(
      "UNICEF",
      Words("United Nations Children's Fund", "Fundo das Nações Unidas para a Infância"),
      .unitedNations, .observer),
    FamiliarInstitution(
      "UNODC",
      Words(
        "United Nations Office on Drugs and Crime",
        "Escritório das Nações Unidas sobre Drogas e Crime"), .unitedNations, .observer),
    FamiliarInstitution(
      "ACNUR",
      Words(
        "United Nations High Commissioner for Refugees",
        "Alto Comissariado das Nações Unidas para os Refugiados"), .unitedNations, .observer),
    FamiliarInstitution(
      "SCI", Words("Save the Children", "Save the Children"), .civilSociety, .observer),
  ]
}

extension Words {
  fileprivate static let justice = Words("justice", "justiça")
  fileprivate static let police = Words("police", "polícia")
  fileprivate static let socialAction = Words("social action", "acção social")
  fileprivate static let health = Words("health", "saúde")
  fileprivate static let government = Words("local government", "administração local")
  fileprivate static let civilSociety = Words("civil society", "sociedade civil")
  fileprivate static let unitedNations = Words("united nations", "nações unidas")
}
