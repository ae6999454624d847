import ActaMeeting

/// Words of making a group: its file, its institutions and members, its first agenda.
struct FoundingWords: Hashable, Sendable {
  let noGroupHere: String
  let makeGroup: String
  let leave: String
  let groupTitle: String
  let groupName: String
  let suggestedName: String
  let id: String
  let level: String
  let place: String
  let quorum: String
  let institutionTitle: String
  let institutionNext: String
  let code: String
  let institutionName: String
  let seat: String
  let memberTitle: String
  let memberNext: String
  let memberName: String
  let role: String
  let meetingTitle: String
  let day: String
  let time: String
  let idWanted: String
  let codeWanted: String
  let codeTaken: String
  let quorumWanted: String
  /// Needed, voting institutions.
  let quorumTooHigh: String
  let quorumOver: String
  let nameOfCode: String
  let nameWanted: String
  let leftOut: String
  let timeWanted: String
  let dayTaken: String
  let madeGroup: String
  let madeInstitution: String
  let madeMember: String
  let madeMeeting: String
  let addInstitution: String
  let addMember: String
  let addMeeting: String

  static func of(_ language: Language) -> FoundingWords {
    switch language {
    case .portuguese: .portuguese
    case .english: .english
    }
  }

  static let portuguese = FoundingWords(
    noGroupHere: "Nesta pasta ainda não há grupo", makeGroup: "criar aqui um grupo",
    leave: "sair sem criar nada", groupTitle: "Grupo novo", groupName: "Nome do grupo",
    suggestedName: "Grupo de Referência de {0}", id: "Sigla", level: "Nível", place: "Local",
    quorum: "Quórum", institutionTitle: "Instituição {0}",
    institutionNext: "Instituição {0} (Enter sem sigla: passar aos membros)", code: "Sigla",
    institutionName: "Nome", seat: "Assento", memberTitle: "Membro {0}",
    memberNext: "Membro {0} (Enter sem nome: passar à primeira sessão)", memberName: "Nome",
    role: "Papel", meetingTitle: "Sessão nova", day: "Dia", time: "Hora",
    idWanted: "Escreva uma sigla só com letras, algarismos e hífen, por exemplo GRD-MXX.",
    codeWanted: "Escreva uma sigla sem espaços nem vírgulas, por exemplo SDSMAS.",
    codeTaken: "{0} já existe.",
    quorumWanted: "Escreva metade+1, dois-terços, nenhum ou um número.",
    quorumTooHigh:
      "Quórum {0}, e só {1} {1|instituição vota|instituições votam}: nunca há quórum. Corrige-se na vista 0, com e em «Situação do grupo».",
    quorumOver: "{0} é mais do que o número de instituições com voto ({1}).",
    nameOfCode: "{0} não é das conhecidas: que nome tem?",
    nameWanted: "Escreva o nome de {0}; Shift-Tab corrige a sigla.",
    leftOut: "Sem nome, não ficou no grupo: {0}",
    timeWanted: "Escreva a hora como 09:00-12:00.", dayTaken: "Já há uma sessão em {0}.",
    madeGroup: "grupo criado", madeInstitution: "No grupo: {0}",
    madeMember: "{0} no grupo",
    madeMeeting: "Sessão preparada: a junta pontos, 2 a chamada, S abre. u desfaz.",
    addInstitution: "Juntar instituição", addMember: "Juntar membro",
    addMeeting: "Preparar a próxima sessão")

  static let english = FoundingWords(
    noGroupHere: "There is no group in this folder yet", makeGroup: "make a group here",
    leave: "leave and make nothing", groupTitle: "New group", groupName: "Name of the group",
    suggestedName: "Reference Group of {0}", id: "Short name", level: "Level", place: "Place",
    quorum: "Quorum", institutionTitle: "Institution {0}",
    institutionNext: "Institution {0} (Enter without a code: go on to members)", code: "Code",
    institutionName: "Name", seat: "Seat", memberTitle: "Member {0}",
    memberNext: "Member {0} (Enter without a name: go on to the first meeting)",
    memberName: "Name", role: "Role", meetingTitle: "New meeting", day: "Day", time: "Time",
    idWanted: "Type letters, digits and hyphens only, for example GRD-MXX.",
    codeWanted: "Type a code without blanks or commas, for example SDSMAS.",
    codeTaken: "{0} is there already.",
    quorumWanted: "Type half+1, two-thirds, none or a number.",
    quorumTooHigh:
      "Quorum {0}, and only {1} {1|institution votes|institutions vote}: there can be no quorum. It is corrected in view 0, with e on “How the group stands”.",
    quorumOver: "{0} is more than the {1} voting {1|institution|institutions}.",
    nameOfCode: "{0} is none of the known ones: what is its name?",
    nameWanted: "Type the name of {0}; Shift-Tab corrects the code.",
    leftOut: "Without a name, not in the group: {0}",
    timeWanted: "Type the time as 09:00-12:00.", dayTaken: "There is a meeting on {0} already.",
    madeGroup: "group made", madeInstitution: "In the group: {0}",
    madeMember: "{0} in the group",
    madeMeeting: "Meeting prepared: a adds items, 2 is the roll call, S opens it. u undoes.",
    addInstitution: "Add institution", addMember: "Add member",
    addMeeting: "Prepare the next meeting")
}

extension Session {
  var founding: FoundingWords { FoundingWords.of(language) }
}
