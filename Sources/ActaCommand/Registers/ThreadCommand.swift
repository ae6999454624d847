import ActaArchive
import ActaDisplay
import ActaMeeting
import ActaMinutes
import ActaText

/// `acta thread ID`: the whole life of an action, a proposal or a decision, over meetings and groups.
struct ThreadCommand {
  private let commands: Commands

  init(_ commands: Commands) {
    self.commands = commands
  }

  func perform() throws(CommandFailure) -> ExitCode {
    guard let typed = commands.request.operand else {
      throw commands.usage(.wordsMissing("acta thread ID"))
    }
    let start = GroupFolders.home(of: Paths.trimmed(commands.path)) ?? commands.path
    let groups = try commands.loading.groups(at: start)
    let thread = try thread(typed, groups)
    if commands.options.has(.json) {
      JSONText.write(
        ThreadReport.head(of: thread, today: commands.clock.today),
        [("facts", Records(thread.facts) { ThreadReport.record($0) })])
    } else {
      write(thread)
    }
    return groups.registerExit
  }

  private func thread(_ typed: String, _ groups: [GroupText]) throws(CommandFailure) -> Thread {
    let own = groups.map(\.record)
    let start = GroupFolders.home(of: Paths.trimmed(commands.path)) ?? commands.path
    let records = own + commands.loading.correspondents(of: own, around: start)
    let home = groups.first { $0.folder.isEmpty }?.group.value.id
    do throws(UsageError) {
      let naming = Naming(all: Thread.names(in: records), home: home ?? "")
      guard let thread = Thread(of: try naming.find(typed), in: records) else {
        throw .unknownName(typed, nil)
      }
      return thread
    } catch {
      throw commands.usage(error)
    }
  }

  /// As wide as a page, or as the terminal when that is narrower.
  private func write(_ thread: Thread) {
    let text = ThreadText(thread, today: commands.clock.today, language: commands.language)
    let width = Output.isTerminal ? min(78, Output.columns) : 78
    let lines = text.lines(width: width).map { $0 + "\n" }.joined()
    Output.people(lines.composedLetters)
  }
}

/// A thread for programs.
enum ThreadReport {
  static func head(of thread: Thread, today: CalendarDate) -> Record {
    let (kind, text, state): (String, String, String?)
    var share: Label?
    switch thread.standing {
    case .action(let action):
      (kind, text, state) = ("action", action.text, action.state.words.english)
      share = action.share
    case .proposal(let one): (kind, text, state) = ("proposal", one.title, one.state.words.english)
    case .decision(let one):
      (kind, text, state) = ("decision", one.text, one.decision.result?.words.english)
      share = one.share
    }
    let known: Record = [
      "today": .text(today.iso), "id": .text(thread.subject.text), "kind": .text(kind),
      "group": Fact(thread.subject.group), "text": .text(text), "state": Fact(state),
      "share": Fact(share?.rawValue),
    ]
    return known.adding(ProposalReport.elsewhere(thread.counterparts))
  }

  /// Every fact has the same fields; those that do not apply are null.
  static func record(_ fact: ThreadFact) -> Record {
    let said = Said(fact.what)
    return [
      "date": Fact(fact.date?.iso), "group": .text(fact.group), "meeting": Fact(fact.meeting),
      "about": .text(fact.about.text), "what": .text(said.what), "text": Fact(said.text),
      "state": Fact(said.state), "stateBefore": Fact(said.stateBefore), "who": Fact(said.who),
      "whoBefore": Fact(said.whoBefore), "due": Fact(said.due?.iso),
      "dueBefore": Fact(said.dueBefore?.iso), "by": Fact(said.by), "to": Fact(said.to),
      "into": Fact(said.into), "evidence": Fact(said.evidence), "note": Fact(said.note),
      "file": .text(fact.place.file), "line": .number(fact.place.line),
      "share": Fact(fact.share?.rawValue),
    ]
  }

  /// What a fact says, by field.
  private struct Said {
    var what: String
    var text: String?
    var state: String?
    var stateBefore: String?
    var who: String?
    var whoBefore: String?
    var due: CalendarDate?
    var dueBefore: CalendarDate?
    var by: String?
    var to: String?
    var into: String?
    var evidence: String?
    var note: String?

    init(_ fact: ThreadFact.What) {
      switch fact {
      case .submitted(let proposal): self.init(proposal)
      case .withdrawn: self.init(what: "withdrawn")
      case .answered(let answer):
        self.init(what: "answered", text: answer.text, state: answer.result.words.english)
        by = answer.decision.text
      case .scheduled(let item): self.init(what: "scheduled", text: item)
      case .discussed(let item, let postponed):
        self.init(what: postponed ? "postponed" : "discussed", text: item)
      case .decided(let record): self.init(record)
      case .corrected(let correction):
        self.init(what: "corrected", text: correction.shouldRead)
        note = correction.reads
      case .promised(let action, let wording): self.init(action, wording)
      case .said(let event, let before):
        self.init(what: "said")
        take(event, before)
      }
    }

    private init(what: String, text: String? = nil, state: String? = nil) {
      (self.what, self.text, self.state) = (what, text, state)
    }

    private init(_ proposal: Proposal) {
      self.init(what: "submitted", text: proposal.title)
      by = proposal.by
      note = Said.joined(proposal.text)
    }

    private init(_ record: DecisionRecord) {
      let decision = record.decision
      self.init(what: "decided", text: record.text, state: decision.result?.words.english)
      (to, due) = (decision.to, decision.until)
      note = Said.joined(decision.notes)
    }

    private init(_ action: Action, _ wording: String) {
      self.init(what: "promised", text: wording, state: ActionState.open.words.english)
      (who, due) = (action.who, action.due)
      note = Said.joined(action.notes)
    }

    private mutating func take(_ event: ActionEvent, _ before: ActionSituation?) {
      state = event.state.words.english
      stateBefore = before?.state.words.english
      who = event.who ?? before?.who
      whoBefore = before?.who
      due = event.due ?? before?.due
      dueBefore = before?.due
      by = event.by
      to = event.to
      into = event.into?.text
      evidence = event.evidence
      note = Said.joined(event.notes)
    }

    private static func joined(_ lines: [String]) -> String? {
      lines.isEmpty ? nil : lines.joined(separator: " ")
    }
  }
}
