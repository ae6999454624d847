import ActaMeeting

extension MinutesWords {
  static func of(_ language: Language) -> MinutesWords {
    switch language {
    case .portuguese: .portuguese
    case .english: .english
    }
  }

  /// A fact that is missing prints as a hole to be filled by hand.
  var hole: String { "____" }

  func page(_ number: Int, _ total: Int) -> String { fill(pageOf, number, total) }

  func date(_ date: CalendarDate?) -> String {
    guard let date else { return hole }
    let month = months[date.month - 1]
    switch language {
    case .portuguese: return "\(date.day) de \(month) de \(date.year)"
    case .english: return "\(date.day) \(month) \(date.year)"
    }
  }

  /// For columns: `31/08/2026`, in English `31 Aug 2026`, which no reader takes for another day.
  func shortDate(_ date: CalendarDate) -> String {
    switch language {
    case .portuguese: "\(padded(date.day, 2))/\(padded(date.month, 2))/\(date.year)"
    case .english: "\(date.day) \(months[date.month - 1].prefix(3)) \(date.year)"
    }
  }

  func fill(_ phrase: String, _ values: any CustomStringConvertible...) -> String {
    var text = phrase
    for (index, value) in values.enumerated() {
      let place = Array("{\(index)}".utf8)
      let bytes = Array(text.utf8)
      guard bytes.count >= place.count,
        let start = (0...bytes.count - place.count).first(where: {
          bytes[$0...].starts(with: place)
        })
      else { continue }
      text = String(
        decoding: bytes[..<start] + Array(value.description.utf8) + bytes[(start + place.count)...],
        as: UTF8.self)
    }
    return text
  }
}
