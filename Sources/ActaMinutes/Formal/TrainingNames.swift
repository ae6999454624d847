import ActaMeeting

/// Trainings as papers name them.
extension MinutesWriter {
  /// `«Identificação de vítimas», de vinte e oito de Julho de …`; of a training that this circle may not
  /// read about, its label; of one of which there is no file, the name as it is written.
  func named(training name: String, of item: AgendaItem) -> String {
    switch standing(of: item) {
    case .known(let training):
      let title = training.title.isEmpty ? name : words.fill(phrases.quotes, training.title)
      guard let day = training.firstDay else { return title }
      return "\(title), \(phrases.ofDay) \(formal.day(day))"
    case .withheld(let label): return "(\(words.leaveOut), \(label.rawValue))"
    case .unknown: return name
    }
  }

  /// `2026-07-28-identificacao: Identificação de vítimas`.
  func training(of item: AgendaItem) -> String? {
    guard let name = item.training else { return nil }
    switch standing(of: item) {
    case .known(let training):
      return training.title.isEmpty ? name : "\(name): \(training.title)"
    case .withheld(let label): return "(\(words.leaveOut), \(label.rawValue))"
    case .unknown: return name
    }
  }

  private enum Standing {
    case known(Training)
    case withheld(Label)
    case unknown
  }

  private func standing(of item: AgendaItem) -> Standing {
    guard let own = request.trainings.first(where: { $0.name.isSame(as: item.training) }) else {
      return .unknown
    }
    return request.training(of: item, for: audience).map { .known($0) }
      ?? .withheld(TrainingCircle(own, group: group, label: nil).ofText)
  }
}
