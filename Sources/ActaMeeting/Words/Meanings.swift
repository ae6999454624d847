/// What words of the format mean, for who has to choose one.
extension Label {
  /// Who may read what bears it, after TLP 2.0.
  package var readers: Words {
    switch self {
    case .red: Words("only who was there or is named", "só quem esteve presente ou é nomeado")
    case .amberStrict:
      Words("only inside the institution that gets it", "só dentro da instituição que recebe")
    case .amber:
      Words(
        "the institutions that get it, and whom they work with as far as they need it",
        "as instituições que recebem, e com quem trabalham na medida do necessário")
    case .green:
      Words("the group's community, nothing public", "a comunidade do grupo, sem publicar")
    case .clear: Words("everybody", "toda a gente")
    }
  }

  /// `TLP:RED: only who was there or is named`.
  package func explained(in language: Language) -> String {
    "\(rawValue): \(readers.text(in: language))"
  }
}

extension ActionState {
  /// What has been said of an action that is in this state.
  package var meaning: Words {
    switch self {
    case .open: Words("not begun", "por começar")
    case .inProgress: Words("begun, not finished", "começada, por acabar")
    case .blocked: Words("something stands in its way", "algo a impede")
    case .reported: Words("said to be done, not yet accepted", "diz-se feita, por confirmar")
    case .done: Words("finished and accepted", "feita e aceite")
    case .cancelled: Words("no longer to be done", "já não é para fazer")
    case .escalated:
      Words(
        "passed on to another group, still asked about", "passada a outro grupo, ainda se pergunta")
    case .merged: Words("part of another action now", "passa a fazer parte de outra acção")
    case .notReported: Words("nobody answered for it", "ninguém respondeu por ela")
    }
  }

  /// `reported: said to be done, not yet accepted`.
  package func explained(in language: Language) -> String {
    "\(words.spoken(in: language)): \(meaning.text(in: language))"
  }
}
