/// Activities that belong to one campaign, such as that of 30 July, added up.
package struct CampaignFigures: Hashable, Sendable {
  package var name: String
  package var activities = 0
  /// People who came, each once over the campaign.
  package var participants = 0
  package var women = 0
  package var men = 0
  package var certificates = 0
  package var reachedWomen = 0
  package var reachedMen = 0

  package init(name: String) { self.name = name }
}

extension TrainingLedger {
  /// Every campaign that some activity names, in the order of their first activity.
  package var campaigns: [CampaignFigures] {
    var order: [PlainWord] = []
    var found: [PlainWord: CampaignFigures] = [:]
    var places: [PlainWord: Set<Int>] = [:]
    for (index, activity) in activities.enumerated() {
      guard let name = activity.training.campaign else { continue }
      let word = PlainWord(name)
      if found[word] == nil { order.append(word) }
      var figures = found[word] ?? CampaignFigures(name: name)
      figures.activities += 1
      figures.certificates += activity.certificates
      figures.reachedWomen += activity.reached?.women ?? 0
      figures.reachedMen += activity.reached?.men ?? 0
      found[word] = figures
      places[word, default: []].insert(index)
    }
    return order.compactMap { word in
      guard var figures = found[word], let activities = places[word] else { return nil }
      let people = people.filter { person in
        person.rows.contains { $0.attended && activities.contains($0.activity) }
      }
      figures.participants = people.count
      figures.women = people.count { $0.sex == .female }
      figures.men = people.count { $0.sex == .male }
      return figures
    }
  }
}
