import ActaFrame
import ActaMeeting
package import ActaText

/// How the disk does, as far as people should know.
package struct DiskHealth: Hashable, Sendable {
  /// For how many seconds a write has not come back; 0 when none hangs.
  package var stall = 0
  /// The folder where text is kept because the group's disk takes none; nil when it takes it.
  package var refuge: String?
  /// Whether text is kept nowhere but in memory.
  package var isHomeless = false

  package init() {}
}

/// Text of one file that a program which did not end well left in a journal.
package struct RecoveredText: Sendable {
  package var file: FileName
  /// What the text was written upon; the same as `disk` when nobody else has written since.
  package var base: Document?
  package var text: Document?
  package var disk: Document?

  package init(file: FileName, base: Document?, text: Document?, disk: Document?) {
    self.file = file
    self.base = base
    self.text = text
    self.disk = disk
  }
}

/// What stands between the session and the disk: questions that wait for a quiet moment.
struct Safekeeping: Sendable {
  var disk = DiskHealth()
  var offers: [Offer] = []
  /// Whether found text was left for another time, and its journals with it.
  var isPostponed = false

  /// Whether every file may be saved as it stands here.
  var isSettled: Bool {
    !offers.contains { if case .clash = $0 { true } else { false } }
  }
}

/// A question that is asked when nothing is being typed.
enum Offer: Sendable {
  case restore([RecoveredText])
  /// A window was being filled in when the program ended without its doing.
  case typed(Typing)
  /// A meeting was running when the program ended without its doing.
  case interruption(meeting: String, from: ClockTime, to: ClockTime)
  /// A file that was changed here and by another in the same lines.
  case clash(FileName, base: Document?, theirs: Document?)
}

/// What can be answered to an offer.
enum OfferAnswer: Hashable, Sendable {
  case restore, setAside, later
  case putBreak, noBreak
  case keepBoth, keepMine, keepTheirs
  /// The same question again with its restricted text open.
  case readRestricted
}

extension Session {
  /// Offers what was found when the program started: unsaved text, and the time that a running
  /// meeting lost.
  package mutating func offer(recovered: [RecoveredText], aliveUntil: Moment?) {
    if !recovered.isEmpty { safety.offers.append(.restore(recovered)) }
    if let offer = aliveUntil.flatMap(interruption) { safety.offers.append(offer) }
    if !isSpoken { askWhenQuiet() }
  }

  /// Whether the journals that were found at the start have nothing more to give: all of it is
  /// restored and saved, or was not wanted.
  package var isRecoveryOver: Bool {
    let isAsking = safety.offers.contains { offer in
      switch offer {
      case .restore, .interruption, .typed: true
      case .clash: false
      }
    }
    return !isAsking && !safety.isPostponed && isSaved
  }

  /// Whether a meeting is under way, whose time counts.
  package var isMeetingOpen: Bool {
    library.meetings.contains { $0.meeting.status == .open }
  }

  /// Opens the window of the next question, unless something is being done.
  mutating func askWhenQuiet() {
    guard popup == nil, editor == nil, !isVeiled, let offer = safety.offers.first else { return }
    popup = .menu(menu(for: offer))
  }

  /// Tells questions apart that open a window of their own accord, while one is open; nil when none is.
  package var unbiddenQuestion: Int? {
    guard case .menu(let menu) = popup,
      menu.options.contains(where: { if case .answer = $0.choice { true } else { false } })
    else { return nil }
    return safety.offers.count
  }

  /// Ends the session's part: clashes nobody chose in keep both.
  package mutating func settle() -> [Effect] {
    finishNotes()
    popup = nil
    var effects: [Effect] = []
    while let index = safety.offers.firstIndex(where: {
      if case .clash = $0 { true } else { false }
    }) {
      let offer = safety.offers.remove(at: index)
      effects += end(offer, .keepBoth)
    }
    return effects
  }

  mutating func take(_ answer: OfferAnswer) -> [Effect] {
    guard let first = safety.offers.first else { return [] }
    if answer == .readRestricted {
      popup = .menu(menu(for: first, .opened))
      return []
    }
    return end(safety.offers.removeFirst(), answer)
  }

  private mutating func end(_ offer: Offer, _ answer: OfferAnswer) -> [Effect] {
    switch (offer, answer) {
    case (.restore(let texts), .restore): return restore(texts)
    case (.typed(let found), .restore): return resume(found)
    case (.restore, .setAside), (.typed, .setAside):
      say(safetyWords.setAside)
      return [.setAsideRecovered]
    case (.restore, _), (.typed, _):
      safety.isPostponed = true
      say(safetyWords.recoverLater, .warning)
      return []
    case (.interruption(let meeting, let from, let to), .putBreak):
      return putBreak(meeting, from, to)
    case (.interruption, _): return []
    case (.clash(let file, let base, let theirs), _):
      return settle(file, base, theirs, answer)
    }
  }

  var safetyWords: SafetyPhrases { SafetyPhrases.of(language) }
}
