package import ActaMeeting
import ActaText

/// Why no document at all is made of something for one circle, whatever it would say: that it exists
/// would expose somebody.
package enum Exposure: Hashable, Sendable {
  /// A case conference is for its circle: no document of it is less strict than TLP:RED. The label is
  /// the one that was asked for.
  case caseConference(Label)
  /// A summary is for a message, which reaches more people than this label allows.
  case message(Label)
  /// A document that names those who took part would name these, who are under 18.
  case minors([Participant])

  /// Nil when a document of that form may be made of the meeting; no label is the meeting's own.
  package init?(of meeting: Meeting, group: Group, label: Label?, form: MinutesForm?) {
    let label = label ?? meeting.label(of: group)
    if meeting.type == .caseConference, label > .red {
      self = .caseConference(label)
    } else if form == .summary, label < .amber {
      self = .message(label)
    } else {
      return nil
    }
  }

  /// Nil when documents of the training may be made; no label is the training's own.
  package init?(of training: Training, group: Group, label: Label?) {
    let circle = TrainingCircle(training, group: group, label: label)
    let minors = circle.seesNames ? training.minors : []
    guard !minors.isEmpty else { return nil }
    self = .minors(minors)
  }

  /// A line for each place, with what can be done. `file` is the one that it is of.
  package func messages(in file: String, _ language: Language) -> [String] {
    switch self {
    case .caseConference(let label):
      let reason =
        language == .portuguese
        ? "uma conferência de caso é só para o seu círculo: dela não se faz documento "
          + "\(label.rawValue); faça-o em TLP:RED, para quem lá esteve"
        : "a case conference is for its circle: no document of it is made for \(label.rawValue); "
          + "make it for TLP:RED, for those who were there"
      return ["\(file): error: \(reason)"]
    case .message(let label):
      let reason =
        language == .portuguese
        ? "um resumo é para uma mensagem, e o que é \(label.rawValue) não se envia por mensagem: faça-o "
          + "em TLP:AMBER ou menos restrito, que deixa de fora o que é mais reservado, ou escolha outra forma"
        : "a summary is for a message, and what is \(label.rawValue) is not sent by message: make it for "
          + "TLP:AMBER or less strict, which leaves out what is more restricted, or choose another form"
      return ["\(file): error: \(reason)"]
    case .minors(let people):
      return people.map { person in
        let problem = Diagnostic(minorListed: person)
        return "\(file):\(problem.line):\(problem.column): error: \(problem.name.rawValue): "
          + DiagnosticWords.message(problem, in: language)
      }
    }
  }
}
