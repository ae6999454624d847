import ActaMeeting

/// What is said of a copy of a sheet of actions: the seal is the minutes', the states are those of the day
/// on which the sheet was made.
enum SheetWords {
  static let asToday = Words(
    "this is a sheet of actions of approved minutes, and they stand today as it says.",
    "é uma folha de acções de acta aprovada, e hoje estão como ela diz.")

  static let notAsToday = Words(
    "this is NOT the sheet of actions that Acta makes today of the approved minutes.",
    "NÃO é a folha de acções que o Acta faz hoje da acta aprovada.")

  static let changed = Words(
    "what differs is text of the meeting, which the seal covers, or was added: the copy was changed.",
    "o que difere é texto da reunião, que o selo cobre, ou foi acrescentado: a cópia foi mudada.")

  static let later = Words(
    "states, days and who answers may have changed since it was made; acta actions tells when. If "
      + "they have not, the copy was changed.",
    "estados, prazos e responsáveis podem ter mudado desde que se fez; acta actions diz quando. Se "
      + "não mudaram, a cópia foi mudada.")
}
