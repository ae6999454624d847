import ActaMeeting
import ActaText

/// Completion of people's names from the members and from every list.
extension Session {
  /// Members and people of earlier lists whose name holds what is typed, each once; before anything is
  /// typed those who are not on this list yet.
  func participants(like typed: String) -> [Suggestion] {
    let wanted = PlainWord(typed)
    let listed = Set((currentTraining?.training.participants ?? []).map { PersonName($0.name) })
    return knownPeople.filter { one in
      wanted.bytes.isEmpty
        ? !listed.contains(PersonName(one.name)) : PlainWord(one.name).contains(wanted)
    }
    .map { Suggestion(value: $0.name, meaning: $0.institution ?? "") }
  }

  /// The members first, then those of the lists, the latest list first.
  private var knownPeople: [Participant] {
    let members = library.group.members(on: now.date).map { member in
      var one = Participant(name: member.name, line: 0)
      one.institution = member.institution
      one.sex = member.sex
      return one
    }
    let listed = library.trainings.reversed().flatMap { file in
      let minors = Set(file.training.minors.map(\.line))
      return file.training.participants.filter { !minors.contains($0.line) }
    }
    var met: [PersonKey: Int] = [:]
    var people: [Participant] = []
    for one in members + listed {
      let code = one.institution.map { library.group.code(answeringTo: $0) ?? $0 } ?? ""
      let key = PersonKey(name: PersonName(one.name), institution: PlainWord(code))
      if let place = met[key] {
        people[place].age = people[place].age ?? one.age
        people[place].sex = people[place].sex ?? one.sex
      } else {
        met[key] = people.count
        people.append(one)
      }
    }
    return people
  }

  /// Fills in what is known of the person that was chosen, where nothing is typed.
  func fillParticipant(_ form: inout Form, _ chosen: Suggestion) {
    let known = knownPeople.first {
      $0.name.utf8.elementsEqual(chosen.value.utf8)
        && ($0.institution ?? "").utf8.elementsEqual(chosen.meaning.utf8)
    }
    guard let known else { return }
    let facts: [FormField.Name: String?] = [
      .institution: known.institution, .sex: known.sex?.words.english, .age: known.age,
    ]
    for index in form.fields.indices {
      guard let fact = facts[form.fields[index].name] ?? nil, form.fields[index].line.text.isEmpty
      else { continue }
      form.fields[index].line = LineField(text: fact)
    }
  }
}
