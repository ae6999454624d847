import ActaFrame
import ActaMeeting
import ActaMinutes
import ActaText

/// What the printed minutes shall be: form, language and label.
struct MinutesChoice: Hashable, Sendable {
  var form: MinutesForm = .table
  var language: Language
  /// Nil is the meeting's own.
  var label: Label?

  init(language: Language) {
    self.language = language
  }
}

/// View 6: the minutes as they will be printed.
extension Session {
  var minutesPage: Page {
    guard let document = minutesDocument else { return Page(whenEmpty: words.noMeeting) }
    let lines = document.pages.flatMap { $0 }
    let rows = lines.enumerated().map { ListRow(text: $0.element, target: .line($0.offset)) }
    return Page(rows: rows, listColumns: 200)
  }

  var minutesDocument: PlainDocument? {
    guard let file = currentMeeting, file.reading.isRestrictedBroken == false else { return nil }
    return Minutes.document(
      MinutesRequest(
        meeting: file.meeting, group: library.group, form: minutesChoice.form,
        label: minutesChoice.label, language: minutesChoice.language,
        actions: library.register.states(bornIn: file.name, group: library.group.id),
        reviewed: library.register.byID))
  }

  var minutesMenu: Menu {
    let other: Language = minutesChoice.language == .portuguese ? .english : .portuguese
    let name = other == .portuguese ? words.inPortuguese : words.inEnglish
    var options = [
      Menu.Option(letter: "t", text: words.formTable, choice: .minutesForm(.table)),
      Menu.Option(letter: "r", text: words.formSummary, choice: .minutesForm(.summary)),
      Menu.Option(letter: "l", text: name, choice: .minutesLanguage(other)),
    ]
    let letters: [(Character, Label)] = [
      ("1", .red), ("2", .amberStrict), ("3", .amber), ("4", .green), ("5", .clear),
    ]
    options += letters.map {
      Menu.Option(
        letter: $0.0, text: "\(words.label) \($0.1.rawValue)", choice: .minutesLabel($0.1))
    }
    return Menu(title: words.minutesTitle, options: options, selected: 0)
  }

  mutating func chooseMinutes(_ choice: Choice) {
    switch choice {
    case .minutesForm(let form): minutesChoice.form = form
    case .minutesLanguage(let language): minutesChoice.language = language
    case .minutesLabel(let label): minutesChoice.label = label
    default: break
    }
    if view != .minutes { go(to: .minutes) }
    selection[.minutes] = 0
  }

  mutating func openPrintMenu() -> [Effect] {
    if view != .minutes { go(to: .minutes) }
    guard let line = currentMeeting?.reading.restrictedProblemLine else {
      popup = .menu(
        Menu(
          title: words.printTitle.filled(minutesDocument?.pages.count ?? 0),
          options: [
            Menu.Option(letter: "i", text: words.printNow, choice: .printDefault),
            Menu.Option(letter: "f", text: words.keepAsFile, choice: .keepFile),
            Menu.Option(letter: "c", text: words.cancelIt, choice: .nothing),
          ], selected: 2))
      return []
    }
    say(words.minutesRefused.filled(line), .error)
    return []
  }

  mutating func printMinutes() -> [Effect] {
    guard let document = minutesDocument, let file = currentMeeting, mayLeave(document) else {
      return []
    }
    say(words.printing)
    return [.print(text: document.text, title: file.meeting.title, printer: nil)]
  }

  mutating func keepMinutes() -> [Effect] {
    guard let document = minutesDocument, let file = currentMeeting, mayLeave(document) else {
      return []
    }
    return [
      .keepDocument(
        name: document.fileName(meeting: file.name), text: document.text)
    ]
  }
}
