import ActaMeeting

extension CalendarDate {
  /// `2026-10-14, quarta-feira`: a day that somebody typed in their own way, to be checked by eye.
  func withWeekday(in language: Language) -> String {
    let names: [String] =
      switch language {
      case .portuguese:
        [
          "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado",
          "domingo",
        ]
      case .english:
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
      }
    return "\(iso), \(names[weekday])"
  }
}
