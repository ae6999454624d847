import ActaMeeting
import ActaMinutes
import ActaText

/// What `m` offers: forms, pages on one thing, languages and labels.
extension Session {
  var minutesMenu: Menu {
    let other: Language = minutesChoice.language == .portuguese ? .english : .portuguese
    let name = other == .portuguese ? words.inPortuguese : words.inEnglish
    let said = DocumentPhrases.of(language)
    var options = [
      Menu.Option(letter: "a", text: said.acta, choice: .minutesForm(.acta)),
      Menu.Option(letter: "t", text: words.formTable, choice: .minutesForm(.table)),
      Menu.Option(letter: "r", text: words.formSummary, choice: .minutesForm(.summary)),
      Menu.Option(letter: "c", text: said.notice, choice: .minutesForm(.agenda)),
      Menu.Option(letter: "f", text: said.actionSheets, choice: .minutesForm(.actions)),
    ]
    options += onePageOptions
    options.append(Menu.Option(letter: "l", text: name, choice: .minutesLanguage(other)))
    let present = options.firstIndex { $0.choice == presentForm }
    return Menu(title: words.minutesTitle, options: options + labelOptions, selected: present ?? 0)
  }

  /// What is shown now, as the menu offers it.
  private var presentForm: Choice? {
    minutesRequest.map { request in
      request.subject.map { .minutesAbout(request.form, $0) } ?? .minutesForm(request.form)
    }
  }

  /// For whom a document is.
  var labelOptions: [Menu.Option] {
    let letters: [(Character, Label)] = [
      ("1", .red), ("2", .amberStrict), ("3", .amber), ("4", .green), ("5", .clear),
    ]
    return letters.map {
      Menu.Option(
        letter: $0.0, text: $0.1.explained(in: language), choice: .minutesLabel($0.1))
    }
  }

  /// Pages about the item and the decision that were selected in the agenda.
  private var onePageOptions: [Menu.Option] {
    guard let meeting = currentMeeting?.meeting,
      let place = selection[.agenda], meeting.items.indices.contains(place)
    else { return [] }
    let said = DocumentPhrases.of(language)
    var options = [
      Menu.Option(
        letter: "x", text: said.extract.filled(place + 1),
        choice: .minutesAbout(.extract, String(place + 1)))
    ]
    guard let last = meeting.items[place].decisions.last else { return options }
    options.append(
      Menu.Option(
        letter: "d", text: said.slip.filled(last.label), choice: .minutesAbout(.slip, last.label)))
    if last.result == .referred {
      options.append(
        Menu.Option(
          letter: "n", text: said.referral.filled(last.label),
          choice: .minutesAbout(.referral, last.label)))
    }
    return options
  }
}
