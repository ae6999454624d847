import ActaFrame
import ActaMeeting

extension Command {
  /// The rows of the commands of the attendance grid.
  var grid: Binding {
    switch self {
    case .nextRow:
      Binding(
        keys: [.enter], views: [.grid], hint: Words("next", "seguinte"),
        title: Words("the next person", "a pessoa seguinte"), priority: 90)
    case .markPresent:
      mark(["P", "p"], ("presente", "present"), ("a célula: presente", "the cell: present"), 95)
    case .markAbsent:
      mark(["A", "a"], ("ausente", "absent"), ("a célula: ausente", "the cell: absent"), 94)
    case .markExcused:
      mark(["J", "j"], ("justif.", "excused"), ("a célula: justificado", "the cell: excused"), 93)
    case .markPartly:
      mark(
        ["M", "m"], ("meio", "half"),
        (
          "a célula: atrasado, ou saiu antes; conta meio",
          "the cell: late or left early; counts half"
        ),
        92)
    case .clearMark:
      Binding(
        keys: [.backspace], views: [.grid], hint: Words("clear", "limpar"),
        title: Words("the cell: not yet marked", "a célula: por marcar"), priority: 0)
    default:
      Binding(
        keys: [.character("+"), .insert], views: [.grid], hint: Words("add", "juntar"),
        title: Words(
          "add a person, or an age band", "juntar uma pessoa, ou uma faixa etária"), priority: 86)
    }
  }

  private func mark(
    _ letters: [Character], _ hint: (String, String), _ title: (String, String), _ priority: Int
  ) -> Binding {
    Binding(
      keys: letters.map { .character($0) }, views: [.grid], hint: Words(hint.1, hint.0),
      title: Words(title.1, title.0), priority: priority)
  }
}
