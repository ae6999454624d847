import ActaFrame
import ActaMeeting
import ActaMinutes

/// A window over the view: it takes every key until it is answered or closed.
enum Popup: Sendable {
  case menu(Menu)
  case form(Form)
  case help(HelpList)
  case round(Round)
  /// Text to read, one paragraph each; keys that move move it, any other closes it.
  case text(title: String, lines: [String])
}

/// A few choices, each with its own letter; without any it is a notice, and only Escape closes it.
struct Menu: Sendable {
  var title: String
  var options: [Option]
  /// The row that Enter would take; a question that destroys starts on none.
  var selected: Int?
  /// What must be known before one chooses, between the title and the choices.
  var notes: [StyledText] = []
  /// Two texts that clash, beside each other below the notes.
  var sides: Sides?
  /// What closing the window without a choice means, when that is something.
  var onEscape: Choice?

  struct Option: Sendable {
    var letter: Character
    var text: String
    var choice: Choice
  }
}

/// What a menu can lead to.
enum Choice: Hashable, Sendable {
  case add(Addition)
  case meeting(MeetingStep)
  case decide(DecisionPlan)
  case decideOn(DecisionSubject)
  case ratifyOthers(item: Int)
  case record(ReadyMotion)
  /// Back to the counts, as they were typed.
  case countAgain(ReadyMotion.Source)
  case proposal(ProposalStep, String)
  case review(ActionState)
  case restrict(Label)
  case delete
  case undo
  case minutesForm(MinutesForm)
  /// A form about an item, a decision or a proposal.
  case minutesAbout(MinutesForm, String)
  case minutesLanguage(Language)
  case minutesLabel(Label)
  case printDefault
  case keepFile(DocumentFormat)
  case training(TrainingChoice)
  /// A document of the activity whose file has this name.
  case trainingPaper(String, TrainingPaperForm)
  case quit
  case answer(OfferAnswer)
  /// So many steps of the history done.
  case moment(Int)
  /// The same, although an approval is taken back by it.
  case momentForSure(Int)
  case found(FoundingStep)
  case jump(Hit)
  case settling(SettlingStep, FileFinding)
  case interface(Language)
  case clock(ClockAnswer)
  case paste(PasteAnswer)
  case nothing
}

/// What `a` can add.
enum Addition: Hashable, Sendable {
  case item, note, decision, proposal, action, person, restricted
}

/// A step in the life of a meeting.
enum MeetingStep: Hashable, Sendable {
  case open, openAnotherDay, pause, resume, close, circulate
  /// Who presides and who writes.
  case officers
  /// Back from circulated; signed; a correction after approval.
  case draft, sign, correct
  /// Which earlier acta is approved here; the one that was chosen; and how.
  case chooseActa
  case approve(String)
  case approveBy(DecisionBasis, String)
  /// What the acta that was chosen is corrected in before it is approved, or the last of that taken back.
  case correctFirst(String)
  case dropCorrection(String)
}

extension Session {
  /// Gives a key to the open window.
  mutating func answer(_ key: Key) -> [Effect] {
    switch popup {
    case .menu(let menu): return answer(menu, key)
    case .form(let form): return answer(form, key)
    case .help(let list): return answer(list, key)
    case .round(let round): return answer(round, key)
    case .text(let title, let lines):
      readText(key, title, lines)
      if popup == nil { return settleAfterReading(key) }
    case nil: break
    }
    return []
  }

  private mutating func answer(_ menu: Menu, _ key: Key) -> [Effect] {
    var menu = menu
    switch key {
    case .escape, .control("c"):
      popup = nil
      if let answer = menu.onEscape { return choose(answer) }
    // A notice is read before it is closed.
    case _ where menu.options.isEmpty: break
    case .up, .down:
      let step = key == .up ? -1 : 1
      let next = (menu.selected ?? (step > 0 ? -1 : 0)) + step
      menu.selected = max(0, min(menu.options.count - 1, next))
      popup = .menu(menu)
    case .enter:
      popup = nil
      if let index = menu.selected { return choose(menu.options[index].choice) }
      // Whoever pressed it may believe that something was done.
      say(words.nothingChosen, .hint)
    case .character(let letter):
      guard let option = menu.options.first(where: { $0.letter == letter }) else { return [] }
      popup = nil
      return choose(option.choice)
    default: break
    }
    return []
  }

  /// A question that y (in Portuguese s too) answers with yes, and everything else with no.
  func confirmMenu(_ question: String, _ choice: Choice) -> Menu {
    var options = [Menu.Option(letter: "y", text: words.yes, choice: choice)]
    if language == .portuguese {
      options.insert(Menu.Option(letter: "s", text: words.yes, choice: choice), at: 0)
      options[1].text = words.yesInEnglish
    }
    options.append(Menu.Option(letter: "n", text: words.no, choice: .nothing))
    return Menu(title: question, options: options, selected: nil)
  }

  mutating func choose(_ choice: Choice) -> [Effect] {
    switch choice {
    case .add(let addition): return add(addition)
    case .meeting(let step): return take(step)
    case .decide(let plan): openDecisionForm(plan)
    case .decideOn(let subject): openDecisionMenu(subject)
    case .ratifyOthers(let item): openRatificationMenu(item: item)
    case .record(let ready): return record(ready)
    case .countAgain(let source): popup = source.popup
    case .proposal(let step, let label): return take(step, label)
    case .review(let state): openReviewForm(state)
    case .restrict(let label): return restrict(as: label)
    case .delete: return deleteSelected()
    case .undo: return undo()
    case .minutesForm, .minutesAbout, .minutesLanguage, .minutesLabel: chooseMinutes(choice)
    case .printDefault: return printMinutes()
    case .keepFile(let format): return keepMinutes(format)
    case .training(let choice): return choose(choice)
    case .trainingPaper(let training, let form): showPaper(form, of: training)
    case .found(let step): openFounding(step, goesOn: step == .group)
    case .moment(let count): return travelOrAsk(to: count)
    case .momentForSure(let count): return travel(to: count)
    case .jump(let hit): jump(to: hit)
    case .settling(let step, let finding): return take(step, finding)
    case .interface(let next): speak(next)
    case .quit: return renewedMinutes + [.quit]
    case .answer(let answer): return take(answer)
    case .clock(let answer): return take(answer)
    case .paste(let answer): return take(answer)
    case .nothing: break
    }
    return []
  }
}
