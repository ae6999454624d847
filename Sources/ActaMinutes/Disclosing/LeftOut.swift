import ActaMeeting

/// What of a meeting stays out of a document for one circle, as far as that may be said: where
/// something is missing, and under which label.
struct LeftOut {
  /// What a page tells of; the rest is not missed on it.
  enum Kind: Hashable, Sendable {
    case decision, action
  }

  private let audience: Audience
  private let meeting: Meeting

  /// `meeting` is the whole record.
  init(_ audience: Audience, of meeting: Meeting) {
    self.audience = audience
    self.meeting = meeting
  }

  /// Where something stays out: a whole item, which may hold anything, or a part of one.
  struct Place: Hashable, Sendable {
    /// In the agenda; nil is before its first item.
    let item: Int?
    let label: Label
    let isWhole: Bool
  }

  /// In the order of the record, each place and label once.
  func places(_ kinds: Set<Kind>) -> [Place] {
    var found = parts(of: meeting.opening, in: nil, kinds)
    for (index, item) in meeting.items.enumerated() {
      guard audience.sees(item) else {
        found.append(Place(item: index, label: audience.label(of: item), isWhole: true))
        continue
      }
      found += parts(of: item.entries, in: index, kinds)
    }
    return found
  }

  private func parts(of entries: [Entry], in index: Int?, _ kinds: Set<Kind>) -> [Place] {
    let item = index.map { meeting.items[$0] }
    var found: [Place] = []
    for entry in entries where kind(of: entry).map(kinds.contains) == true {
      guard !audience.sees(entry, in: item) else { continue }
      let place = Place(item: index, label: audience.label(of: entry, in: item), isWhole: false)
      if !found.contains(place) { found.append(place) }
    }
    return found
  }

  private func kind(of entry: Entry) -> Kind? {
    switch entry {
    case .decision: .decision
    case .action: .action
    case .paragraph, .review, .restricted, .correction: nil
    }
  }
}

extension MinutesWriter {
  /// A line for each place from which something stays out of a page that tells only of these:
  /// `Ponto 3: reservado, TLP:RED`, `Ponto 2: reservado em parte, TLP:RED`.
  func leftOut(_ kinds: Set<LeftOut.Kind>) -> [String] {
    LeftOut(audience, of: request.meeting).places(kinds).map { place in
      let what = place.isWhole ? words.leaveOut : words.leaveOutPart
      guard let item = place.item else { return "(\(words.leaveOut), \(place.label.rawValue))" }
      return "\(words.item) \(item + 1): \(what), \(place.label.rawValue)"
    }
  }

  /// That corrections stay out, `Em tempo: reservado, TLP:RED`: a line for each label.
  func leftOut(_ corrections: [Correction]) -> [String] {
    var labels: [Label] = []
    for correction in corrections {
      guard let label = self.corrections.label(keepingOut: correction), !labels.contains(label)
      else { continue }
      labels.append(label)
    }
    return labels.map { "\(words.correction): \(words.leaveOut), \($0.rawValue)" }
  }

  /// That a wider circle than the meeting's does not learn who came, where and when in the day.
  var roomLeftOut: String {
    "\(words.room): \(words.leaveOut), \(audience.meeting.rawValue)"
  }
}
