package import ActaMeeting
import ActaText

/// Why no document at all is made of something for one circle, whatever it would say: that it exists
/// would expose somebody.
package enum Exposure: Hashable, Sendable {
  /// A case conference is for its circle: no document of it is less strict than TLP:RED. The label is
  /// the one that was asked for.
  case caseConference(Label)
  /// A document that names those who took part would name these, who are under 18.
  case minors([Participant])

  /// Nil when documents of the meeting may be made; no label is the meeting's own.
  package init?(of meeting: Meeting, group: Group, label: Label?) {
    let label = label ?? meeting.label(of: group)
    guard meeting.type == .caseConference, label > .red else { return nil }
    self = .caseConference(label)
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
    case .minors(let people):
      return people.map { person in
        let problem = Diagnostic(minorListed: person)
        return "\(file):\(problem.line):\(problem.column): error: \(problem.name.rawValue): "
          + DiagnosticWords.message(problem, in: language)
      }
    }
  }
}
