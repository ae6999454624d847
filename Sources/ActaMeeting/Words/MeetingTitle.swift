/// The title that a meeting gets when it is made: `6.ª sessão ordinária`, `6th ordinary session`;
/// without a number `Sessão técnica`; `Conferência de caso`.
package func meetingTitle(
  number: Int?, type: MeetingType, in language: Language
) -> String {
  let name = sessionName(type, in: language)
  switch language {
  case .portuguese:
    return number.map { "\($0).ª \(name)" } ?? "\(name.prefix(1).uppercased())\(name.dropFirst())"
  case .english:
    return number.map { "\(ordinal($0)) \(name)" }
      ?? "\(name.prefix(1).uppercased())\(name.dropFirst())"
  }
}

/// `sessão ordinária`, `ordinary session`: a case conference is no kind of session.
private func sessionName(_ type: MeetingType, in language: Language) -> String {
  let word = type.words.text(in: language)
  guard type != .caseConference else { return word.replacing("-", by: " ") }
  switch language {
  case .portuguese: return "sessão \(word)"
  case .english: return "\(word) session"
  }
}

private func ordinal(_ number: Int) -> String {
  let isTeen = (11...13).contains(number % 100)
  switch number % 10 {
  case 1 where !isTeen: return "\(number)st"
  case 2 where !isTeen: return "\(number)nd"
  case 3 where !isTeen: return "\(number)rd"
  default: return "\(number)th"
  }
}

extension Meeting {
  /// Its title as it is made of its number and type.
  package func madeTitle(in language: Language) -> String {
    meetingTitle(number: number, type: type ?? .ordinary, in: language)
  }
}
