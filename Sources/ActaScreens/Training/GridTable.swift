import ActaFrame
import ActaMeeting

extension Command {
  /// The rows of the commands of the attendance grid: capitals mark, and small letters mean what they
  /// mean everywhere.
  var grid: Binding {
    switch self {
    case .nextRow:
      Binding(
        keys: [.enter], views: [.grid], hint: Words("next", "seguinte"),
        title: Words("the next person", "a pessoa seguinte"), priority: 90)
    case .markPresent:
      mark("P", ("presente", "present"), ("a célula: presente", "the cell: present"), 35)
    case .markAbsent:
      mark("A", ("ausente", "absent"), ("a célula: ausente", "the cell: absent"), 34)
    case .markExcused:
      mark("J", ("justif.", "excused"), ("a célula: justificado", "the cell: excused"), 33)
    case .markPartly:
      mark(
        "M", ("meio", "half"),
        (
          "a célula: atrasado, ou saiu antes; conta meio",
          "the cell: late or left early; counts half"
        ),
        32)
    case .clearMark:
      Binding(
        keys: [.backspace], views: [.grid], hint: Words("clear", "limpar"),
        title: Words("the cell: not yet marked", "a célula: por marcar"), priority: 0)
    case .markEveryone:
      Binding(
        keys: [.character("T")], views: [.grid], hint: Words("all present", "todos presentes"),
        title: Words(
          "the column: everyone without a mark was present",
          "a coluna: quem está por marcar esteve presente"),
        priority: 40)
    default:
      Binding(
        keys: [.character("a"), .character("+"), .insert], views: [.grid],
        hint: Words("add", "juntar"),
        title: Words(
          "add a person, or an age band", "juntar uma pessoa, ou uma faixa etária"), priority: 86)
    }
  }

  private func mark(
    _ letter: Character, _ hint: (String, String), _ title: (String, String), _ priority: Int
  ) -> Binding {
    Binding(
      keys: [.character(letter)], views: [.grid], hint: Words(hint.1, hint.0),
      title: Words(title.1, title.0), priority: priority)
  }
}
