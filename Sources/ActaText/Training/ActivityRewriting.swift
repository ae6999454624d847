package import ActaMeeting

/// Corrections of what an activity's file says above its list.
extension TrainingFile {
  /// Writes what differs of the title, the days, the place, the people and the rules; every other line
  /// stays, and the file keeps its name.
  package func rewriting(_ next: Training) -> TrainingFile {
    let (before, after) = (training.headerValues, next.headerValues)
    let changed = TrainingFile.order.filter { before[$0] != after[$0] }
    return applying(changed.flatMap { splices(putting: after[$0] ?? [], as: $0) })
  }

  /// The order in which people know the fields from the format.
  private static let order: [FieldKey] = [
    .training, .kind, .date, .place, .topic, .organiser, .trainer, .funder, .certificate,
    .passMark, .share, .campaign,
  ]

  private func splices(putting values: [String], as key: FieldKey) -> [Splice] {
    document.splices(
      putting: values.map(oneLine), inPlaceOf: reading.outline.header.filter { $0.key == key },
      else: "\(key.words.text(in: language)): ", after: lineBefore(key))
  }

  private func lineBefore(_ key: FieldKey) -> Int {
    let rank = TrainingFile.order.firstIndex(of: key) ?? TrainingFile.order.count
    let earlier = reading.outline.header.last {
      (TrainingFile.order.firstIndex(of: $0.key) ?? 0) <= rank
    }
    return earlier?.line ?? min(1, document.lines.count)
  }
}

extension Training {
  fileprivate var headerValues: [FieldKey: [String]] {
    var values: [FieldKey: [String]] = [:]
    values[.training] = [title]
    values[.date] = [dates.map(\.iso).joined(separator: ", ")]
    values[.place] = place.map { [$0] }
    values[.topic] = topic.map { [$0] }
    values[.organiser] = organiser.map { [$0] }
    values[.trainer] = trainers.isEmpty ? nil : trainers
    values[.funder] = funder.map { [$0] }
    values[.certificate] = certificate.map { ["\($0)%"] }
    values[.passMark] = passMark.map { ["\($0)%"] }
    values[.campaign] = campaign.map { [$0] }
    return values
  }
}
