import ActaMeeting

/// Words of looking up and correcting who sits in the group. Places are `{0}`, `{1}`.
struct MembershipWords: Hashable, Sendable {
  let title: String
  let empty: String
  let withoutInstitution: String
  let turnBack: String
  let chooseFirst: String
  let enterEdits: String
  let groupEdits: String
  let editing: String
  let aliases: String
  let sector: String
  let function: String
  let from: String
  let to: String
  let until: String
  let since: String
  let edited: String
  /// The old name goes on counting as the same person.
  let editedAndKept: String
  let aliasTaken: String
  let moves: String
  let endsBefore: String

  static func of(_ language: Language) -> MembershipWords {
    switch language {
    case .portuguese: portuguese
    case .english: english
    }
  }

  private static let portuguese = MembershipWords(
    title: "Instituições e membros", empty: "Ainda não há instituições. a junta uma.",
    withoutInstitution: "Sem instituição", turnBack: "0 volta às reuniões",
    chooseFirst: "Escolha primeiro uma instituição ou um membro.",
    enterEdits: "Enter corrige; um último dia torna inactivo.",
    groupEdits: "e corrige o nome, o nível, o local e o quórum.",
    editing: "Corrigir: {0}",
    aliases: "Também conhecido por", sector: "Sector", function: "Função", from: "Desde",
    to: "Até (último dia)", until: "até {0}", since: "desde {0}", edited: "{0} corrigido",
    editedAndKept: "{0} corrigido; as listas com «{1}» contam como a mesma pessoa",
    aliasTaken: "«{0}» é {1}.",
    moves:
      "{0} já está em actas por outra instituição: ponha-lhe o último dia, e junte-o de novo com a.",
    endsBefore: "O último dia é antes do primeiro.")

  private static let english = MembershipWords(
    title: "Institutions and members", empty: "There are no institutions yet. a adds one.",
    withoutInstitution: "Without institution", turnBack: "0 goes back to the meetings",
    chooseFirst: "Choose an institution or a member first.",
    enterEdits: "Enter corrects; setting a last day makes it inactive.",
    groupEdits: "e corrects the name, the level, the place and the quorum.",
    editing: "Correct: {0}",
    aliases: "Also known as", sector: "Sector", function: "Function", from: "From",
    to: "Until (last day)", until: "until {0}", since: "from {0}", edited: "{0} corrected",
    editedAndKept: "{0} corrected; lists with “{1}” count as the same person",
    aliasTaken: "“{0}” is {1}.",
    moves:
      "{0} sat in meetings for another institution: set the last day, and add the person anew with a.",
    endsBefore: "The last day is before the first.")
}
