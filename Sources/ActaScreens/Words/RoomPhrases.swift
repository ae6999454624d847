import ActaMeeting

/// Words for who comes and goes, and for what a meeting that is over still allows, in one language.
/// Places are `{0}`, `{1}`.
struct RoomPhrases: Hashable, Sendable {
  // Roll call.
  let allAlong: String
  let sinceOpening: String
  let since: String
  let arrived: String
  let returned: String
  let left: String
  let neverLeft: String
  let chairLeft: String
  let callTheRoll: String
  let attendanceIsOver: String
  let attendanceIsFrozen: String
  // Times in the form of a person.
  let times: String
  let nobodyNamed: String
  let seatIsOfGroup: String
  let keyOfOtherViews: String
  let openedInVain: String
  let timesWrong: String
  let hourMissing: String
  let notHereYet: String
  let notRepresented: String
  let unknownMember: String
  let ownRepresentative: String
  // After the meeting.
  let decideAfterClosing: String
  let enterAfterClosing: String
  // The agenda.
  let laterThanPlanned: String
  /// Of a meeting that is held at another hour than was announced.
  let predictedAlone: String
  let plannedLongAgo: String
  let reviewedInView4: String
  // Lists.
  let part: String
  let hit: String
  let searchFirst: String
  // What was done, with what it was done to.
  let deleted: String
  let inEditor: String
  let edited: String
  let pauseBegan: String
  let rewriting: String
  let rewritten: String
  let keptTyped: String

  static func of(_ language: Language) -> RoomPhrases {
    switch language {
    case .portuguese: .portuguese
    case .english: .english
    }
  }
}

extension RoomPhrases {
  static let portuguese = RoomPhrases(
    allAlong: "{0}: {1}, toda a sessão",
    sinceOpening: "{0}: {1} desde a abertura, {2}",
    since: "{0}: {1} desde as {2}",
    arrived: "{0}: chegou às {1}",
    returned: "{0}: voltou às {1}",
    left: "{0}: saiu às {1}",
    neverLeft: "{0}: voltou no mesmo minuto; a saída não conta",
    chairLeft: "{0}: saiu às {1} e presidia; anote quem preside",
    callTheRoll: "sessão aberta às {0}. Ninguém está presente: faça a chamada ({1}).",
    attendanceIsOver:
      "Sessão encerrada às {0}: e corrige as horas.",
    attendanceIsFrozen: "A acta já foi aprovada: as presenças não se alteram.",
    times: "Horas",
    nobodyNamed: "(Enter: quem veio?)",
    seatIsOfGroup: "Esta instituição tem assento no grupo; Enter diz quem veio por ela.",
    keyOfOtherViews:
      "Aqui não: «{0}» faz-se {2|na vista|nas vistas} {1}. ? mostra o que se faz aqui.",
    openedInVain: "Ponto {0} aberto e fechado no mesmo minuto: fica como não tratado",
    timesWrong: "Escreva as horas como 09:05-11:00; vazio é toda a sessão.",
    hourMissing: "Atrasado: escreva a hora a que chegou, como 09:40.",
    notHereYet: "Quem ainda não chegou fica por marcar, e não conta; s marca quando chegar.",
    notRepresented:
      "Só se representa quem falta: ponha o estado em representado, ou apague o nome.",
    unknownMember: "{0} não é membro do grupo: escolha um da lista.",
    ownRepresentative: "Ninguém se representa a si próprio: escolha outro membro.",
    decideAfterClosing: "A sessão encerrou às {0}: reabra-a (S o) para deliberar.",
    enterAfterClosing: "Sessão encerrada: Enter escreveria aqui; se quer, use a tecla e.",
    laterThanPlanned: "{0} além do previsto",
    predictedAlone: "fim previsto {0}",
    plannedLongAgo: "fim marcado há {0}",
    reviewedInView4: "4 mostra as acções; ali r diz como está cada uma, e fica neste ponto.",
    part: " {0}-{1} de {2} ",
    hit: "{0}: {1} de {2}",
    searchFirst: "Procure primeiro com /.",
    deleted: "Apagado: {0}",
    inEditor: "{0} alterado no editor",
    edited: "Alterado: {0}",
    pauseBegan: "pausa desde as {0}",
    rewriting: "Corrigir {0}",
    rewritten: "{0} corrigida: {1}",
    keptTyped: "O que escreveu não ficou; u devolve-o.")

  static let english = RoomPhrases(
    allAlong: "{0}: {1}, the whole meeting",
    sinceOpening: "{0}: {1} from the opening, {2}",
    since: "{0}: {1} from {2}",
    arrived: "{0}: arrived at {1}",
    returned: "{0}: came back at {1}",
    left: "{0}: left at {1}",
    neverLeft: "{0}: back within the minute; leaving does not count",
    chairLeft: "{0}: left at {1} and presided; note who presides",
    callTheRoll: "meeting opened at {0}. Nobody is present: call the roll ({1}).",
    attendanceIsOver:
      "Meeting closed at {0}: e mends the times.",
    attendanceIsFrozen: "The minutes are approved: attendance does not change.",
    times: "Times",
    nobodyNamed: "(Enter: who came?)",
    seatIsOfGroup: "This institution has a seat in the group; Enter says who came for it.",
    keyOfOtherViews: "Not here: “{0}” works in {2|view|views} {1}. ? shows what works here.",
    openedInVain: "Item {0} opened and closed in one minute: it stays as not begun",
    timesWrong: "Type the times as 09:05-11:00; empty is the whole meeting.",
    hourMissing: "Late: type the time of arrival, as 09:40.",
    notHereYet: "Who is not here yet stays unmarked and does not count; s marks the arrival.",
    notRepresented:
      "Only who is missing is represented: make the state represented, or delete the name.",
    unknownMember: "{0} is no member of the group: choose one of the list.",
    ownRepresentative: "Nobody represents themselves: choose another member.",
    decideAfterClosing: "The meeting closed at {0}: open it again (S o) to decide.",
    enterAfterClosing: "Meeting closed: Enter would write here; to do that, press e.",
    laterThanPlanned: "{0} later than planned",
    predictedAlone: "predicted end {0}",
    plannedLongAgo: "planned end {0} ago",
    reviewedInView4: "4 shows the action items; r there says how each stands, under this item.",
    part: " {0}-{1} of {2} ",
    hit: "{0}: {1} of {2}",
    searchFirst: "Search first, with /.",
    deleted: "Deleted: {0}",
    inEditor: "{0} changed in the editor",
    edited: "Changed: {0}",
    pauseBegan: "break from {0}",
    rewriting: "Correct {0}",
    rewritten: "{0} corrected: {1}",
    keptTyped: "What you typed was not used; u brings it back.")
}

extension Session {
  var room: RoomPhrases { RoomPhrases.of(language) }
}
