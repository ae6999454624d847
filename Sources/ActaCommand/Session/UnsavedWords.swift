import ActaArchive
import ActaMeeting

/// Where the text is that no file of the group took when a session ended, in words.
enum UnsavedWords {
  /// `isWhole` is whether everything typed was written there; a disk that does not answer takes
  /// nothing more.
  static func text(
    _ status: Journal.Status, isWhole: Bool, group folder: String, in language: Language
  ) -> String {
    let pt = language == .portuguese
    let place: String
    switch status {
    case .inGroup: place = join(join(Paths.shown(folder), ".acta"), "j")
    case .inRefuge(let folder): place = Paths.shown(folder)
    case .failed:
      return pt
        ? "acta: há texto que não ficou guardado em lado nenhum: nem o grupo nem outra pasta o aceitou."
        : "acta: some text is saved nowhere: neither the group nor any other folder took it."
    }
    let found =
      pt
      ? "acta: há texto por guardar. Está em \(place), e o Acta oferece-o quando abrir o grupo."
      : "acta: some text is not saved. It is in \(place), and Acta offers it when it opens the group."
    guard !isWhole else { return found }
    return found
      + (pt
        ? " O disco não responde: podem faltar as últimas palavras."
        : " The disk does not answer: the last words may be missing.")
  }
}
