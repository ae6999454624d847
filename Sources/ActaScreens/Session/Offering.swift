import ActaDisplay
import ActaMeeting
import ActaText

/// The questions about unsaved text in words.
extension Session {
  /// Columns of a line in a question: enough to know it by.
  private static var longestShown: Int { 300 }

  /// Restricted text is folded in it until that is asked for; where some is, a choice opens it.
  func menu(for offer: Offer, _ folding: RestrictedFolding = .folded) -> Menu {
    switch offer {
    case .restore(let texts): restoreMenu(showing: texts.flatMap { described($0, folding) })
    case .typed(let found) where found.isRestricted && folding == .folded:
      restoreMenu(showing: [words.restricted])
    case .typed(let found):
      restoreMenu(showing: found.lines.map { safetyWords.linesAdded.filled($0) })
    case .interruption(_, let from, let to): interruptionMenu(from, to)
    case .clash(let file, let base, let theirs): clashMenu(file, base, theirs, folding)
    }
  }

  private func restoreMenu(showing lines: [String]) -> Menu {
    Menu(
      title: safetyWords.unsavedFound,
      options: [
        option("r", safetyWords.restore, .restore), option("n", safetyWords.keepAside, .setAside),
      ] + (lines.contains { $0.hasSuffix(words.restricted) } ? [openRestricted] : []),
      selected: 0, notes: lines.map { StyledText(text: $0) }, onEscape: .answer(.later))
  }

  private var openRestricted: Menu.Option {
    option("l", safetyWords.readRestricted, .readRestricted)
  }

  /// The file, and the lines that were typed and are not in it, or are in it and were taken out.
  private func described(_ text: RecoveredText, _ folding: RestrictedFolding) -> [String] {
    let gone = text.disk.map { lines(of: $0, text.file, newSince: text.text, folding) } ?? []
    let added = text.text.map { lines(of: $0, text.file, newSince: text.disk, folding) } ?? []
    return [text.file.path + ":"] + gone.map { safetyWords.linesGone.filled($0) }
      + added.map { safetyWords.linesAdded.filled($0) }
  }

  private func lines(
    of document: Document, _ file: FileName, newSince other: Document?,
    _ folding: RestrictedFolding
  ) -> [String] {
    let folded = folding == .folded ? restrictedLines(of: document, file) : []
    return document.linesNew(since: other).filter { !document.isBlank(line: $0) }.map { line in
      folded.contains { $0.contains(line) }
        ? words.restricted
        : DisplayText.truncate(document.text(ofLine: line), columns: Self.longestShown)
    }
  }

  private func restrictedLines(of document: Document, _ file: FileName) -> [ClosedRange<Int>] {
    guard case .meeting(let name) = file else { return [] }
    let meeting = MeetingFile(name: name, document: document, group: library.group).meeting
    return (meeting.opening + meeting.items.flatMap(\.entries)).compactMap { entry in
      if case .restricted(let text) = entry { text.lines } else { nil }
    }
  }

  private func interruptionMenu(_ from: ClockTime, _ to: ClockTime) -> Menu {
    Menu(
      title: safetyWords.interrupted.filled(from.text, to.text),
      options: [
        option("p", safetyWords.putBreak, .putBreak), option("n", safetyWords.noBreak, .noBreak),
      ], selected: 0, onEscape: .answer(.noBreak))
  }

  private func clashMenu(
    _ file: FileName, _ base: Document?, _ theirs: Document?, _ folding: RestrictedFolding
  ) -> Menu {
    let mine = library.document(file)
    let clashes = Merge(base: base, mine: mine, theirs: theirs).clashes
      .map { Sides.Clash(mine: $0.mine, theirs: $0.theirs) }
    let secret =
      folding == .folded ? restrictedWords(of: [base, mine, theirs].compactMap { $0 }, file) : []
    let shown = clashes.map { $0.folding(secret, as: words.restricted) }
    return Menu(
      title: safetyWords.choose.filled(file.path),
      options: [
        option("b", safetyWords.keepBoth, .keepBoth), option("m", safetyWords.keepMine, .keepMine),
        option("t", safetyWords.keepTheirs, .keepTheirs),
      ] + (shown == clashes ? [] : [openRestricted]), selected: 0,
      sides: Sides(
        mineHeading: safetyWords.mine, theirsHeading: safetyWords.theirs, clashes: shown),
      onEscape: .answer(.keepBoth))
  }

  /// The lines that are restricted in any of some versions of a file, blank ones left out.
  private func restrictedWords(of versions: [Document], _ file: FileName) -> Set<[UInt8]> {
    var found: Set<[UInt8]> = []
    for version in versions {
      for line in restrictedLines(of: version, file).joined() where !version.isBlank(line: line) {
        found.insert(Array(version.content(ofLine: line)))
      }
    }
    return found
  }

  private func option(_ letter: Character, _ text: String, _ answer: OfferAnswer) -> Menu.Option {
    Menu.Option(letter: letter, text: text, choice: .answer(answer))
  }

  /// What is wrong with the disk, for as long as it is.
  var trouble: String? {
    guard !saving.failed.isEmpty else { return nil }
    if safety.disk.isHomeless { return safetyWords.nowhere }
    if let refuge = safety.disk.refuge { return safetyWords.inRefuge.filled(refuge) }
    return saving.failed.first.map { words.saveFailed.filled($0.key.path, $0.value) }
  }

  /// How long the disk has not answered, once that is long.
  var stalled: String? {
    safety.disk.stall < 2 ? nil : safetyWords.stalled.filled(safety.disk.stall)
  }
}

/// Whether restricted text in a question shows that it is there, or itself.
enum RestrictedFolding: Hashable, Sendable {
  case folded, opened
}

extension Sides.Clash {
  /// The same with some lines hidden behind a word, lines in a row behind one.
  fileprivate func folding(_ secret: Set<[UInt8]>, as word: String) -> Sides.Clash {
    let fold: ([String]) -> [String] = { lines in
      lines.reduce(into: []) { shown, line in
        guard secret.contains(Array(line.utf8)) else { return shown.append(line) }
        if shown.last != word { shown.append(word) }
      }
    }
    return Sides.Clash(mine: fold(mine), theirs: fold(theirs))
  }
}

/// A meeting that ran on while the program did not.
extension Session {
  /// The time between the last sign of life and now, when a meeting of today, or of this night, was open
  /// and at least two minutes went by.
  func interruption(_ alive: Moment) -> Offer? {
    let open = library.meetings.first { $0.meeting.status == .open }
    guard readOnly == nil, let meeting = open?.meeting, meeting.runningBreak == nil else {
      return nil
    }
    let (from, to) = (meeting.minute(at: alive.time), meeting.minute(at: now.time))
    let isOneSitting =
      alive.date == now.date || to.isNextDay && alive.date.adding(days: 1) == now.date
    guard isOneSitting, meeting.started ?? from <= from, to.minutes - from.minutes >= 2 else {
      return nil
    }
    return .interruption(meeting: meeting.name, from: alive.time, to: now.time)
  }

  mutating func putBreak(_ meeting: String, _ from: ClockTime, _ to: ClockTime) -> [Effect] {
    guard let file = library.meeting(meeting) else { return [] }
    let words = SafetyPhrases.of(file.language)
    return commit(
      file.addingHeader(.pause, "\(from.text)-\(to.text), \(words.interruption)"),
      safetyWords.putBreak)
  }
}
