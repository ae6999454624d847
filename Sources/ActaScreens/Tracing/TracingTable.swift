import ActaFrame
import ActaMeeting

extension Command {
  /// The rows of the commands that go back in time, search everything, go to where an action was
  /// promised and choose the language.
  var tracing: Binding {
    switch self {
    case .history:
      Binding(
        keys: [.character("H")], views: nil, hint: Words("history", "história"),
        title: Words(
          "history: go back to any moment of this session",
          "história: voltar a qualquer momento desta sessão"), priority: 0)
    case .findEverywhere:
      Binding(
        keys: [.character("F")], views: nil, hint: Words("find all", "procurar tudo"),
        title: Words("find in all meetings", "procurar em todas as reuniões"), priority: 0)
    case .birth:
      Binding(
        keys: [.right, .character("l")], views: [.actions], hint: Words("meeting", "sessão"),
        title: Words(
          "the meeting in which the action was promised",
          "a sessão em que a acção foi prometida"), priority: 18)
    default:
      Binding(
        keys: [.character("L")], views: nil, hint: Words("language", "língua"),
        title: Words("language of the interface", "língua da interface"), priority: 0)
    }
  }
}

extension Session {
  var languageMenu: Menu {
    Menu(
      title: tracing.language,
      options: [
        Menu.Option(letter: "p", text: tracing.portuguese, choice: .interface(.portuguese)),
        Menu.Option(letter: "e", text: tracing.english, choice: .interface(.english)),
      ], selected: language == .portuguese ? 0 : 1)
  }

  /// Speaks another language from now on; files stay in the group's.
  mutating func speak(_ next: Language) {
    language = next
    words = Phrases.of(next)
  }
}
