import ActaFrame
import ActaMeeting
import ActaMinutes
import ActaSafeguard
import ActaText

/// What can be done about one finding.
enum SettlingStep: Hashable, Sendable {
  /// Go on to this finding.
  case show
  /// Edit the paragraph or the field where it stands.
  case edit
  /// Say why it is harmless, in the file, above its paragraph.
  case waive
  /// Let the group say that the text is public.
  case allow
}

extension Command {
  /// The row of the command that lists what the rules found.
  var settling: Binding {
    Binding(
      keys: [.character("!")], views: [.agenda, .attendance, .minutes],
      hint: Words("personal data", "dados pessoais"),
      title: Words(
        "what looks like personal data in this meeting: edit it, or say why it is harmless",
        "o que parece dado pessoal nesta reunião: editar, ou dizer porque é inofensivo"),
      priority: 79)
  }
}

/// `!`: what the rules found in the meeting, one finding at a time, with what can be done about it.
extension Session {
  /// Why there is nothing to list; nil when there is.
  var settlingRefusal: String? {
    guard currentMeeting != nil else { return words.noMeeting }
    guard findingsToSettle.isEmpty, !marks.isTooLarge else { return nil }
    return "\(safeguard.nothingFound) \(SafeguardWords.caution(in: language))"
  }

  /// Whether something stands there that stops documents, and the key deserves its place among the
  /// hints.
  var deservesSettling: Bool {
    currentMeeting?.meeting.status.isApproved != true
      && findingsToSettle.contains { $0.level(at: labelInQuestion) ?? .notice > .notice }
  }

  mutating func openSettling() {
    let all = allFindingsToSettle
    guard let first = all.first else {
      say("\(safeguard.nothingFound) \(SafeguardWords.caution(in: language))")
      return
    }
    show(all.first { $0.line >= selectedLine } ?? first)
  }

  /// A window that listed what stops a document leads to where it is settled.
  mutating func settleAfterReading(_ key: Key) -> [Effect] {
    let command = Command.settle
    guard command.binding.keys.contains(key), command.applies(in: view) else { return [] }
    return run(command)
  }

  mutating func take(_ step: SettlingStep, _ one: FileFinding) -> [Effect] {
    switch step {
    case .show: show(one)
    case .edit: return edit(one)
    case .waive: openSettlingForm(.waive, one)
    case .allow: openSettlingForm(.allow, one)
    }
    return []
  }

  /// The label that findings are weighed by: that of the document on the screen, else the meeting's.
  var labelInQuestion: Label {
    view == .minutes && paper == nil ? minutesChoice.label ?? labelOfMeeting : labelOfMeeting
  }

  /// What weighs anything at that label, as far as it was looked for while typing.
  private var findingsToSettle: [FileFinding] {
    marks.findings.filter { $0.level(at: labelInQuestion) != nil }
  }

  /// The same of a text of any size; it may take a moment.
  var allFindingsToSettle: [FileFinding] {
    guard marks.isTooLarge, let file = currentMeeting else { return findingsToSettle }
    return SafeguardMarks.findings(in: file).filter { $0.level(at: labelInQuestion) != nil }
  }

  /// Goes on to what is left at or after the line of what was just settled.
  mutating func showWhatIsLeft(after one: FileFinding) {
    let all = allFindingsToSettle
    if let next = all.first(where: { $0.line >= one.line }) ?? all.first { show(next) }
  }

  private mutating func show(_ one: FileFinding) {
    let all = allFindingsToSettle
    guard let place = all.firstIndex(of: one) else { return }
    var menu = Menu(
      title: safeguard.findingOf.filled(place + 1, all.count),
      options: options(for: one, among: all, next: all[(place + 1) % all.count]),
      selected: 0)
    menu.notes =
      (isSpoken || all.count == 1 ? [] : list(all, around: place))
      + explanation(of: one, among: all)
    popup = .menu(menu)
  }

  private func options(
    for one: FileFinding, among all: [FileFinding], next: FileFinding
  ) -> [Menu.Option] {
    var options = [
      Menu.Option(letter: "e", text: safeguard.edit, choice: .settling(.edit, one))
    ]
    if whyNotWaived(one, among: all) == nil {
      options.append(
        Menu.Option(letter: "j", text: safeguard.waive, choice: .settling(.waive, one)))
    }
    if one.rule.takesPublicTexts, library.groupDocument != nil {
      options.append(
        Menu.Option(letter: "g", text: safeguard.allow, choice: .settling(.allow, one)))
    }
    if next != one {
      options.append(Menu.Option(letter: "n", text: safeguard.next, choice: .settling(.show, next)))
    }
    return options
  }

  /// A few findings on either side of the one that is shown.
  private func list(_ all: [FileFinding], around place: Int) -> [StyledText] {
    let first = max(0, min(place - 2, all.count - 5))
    return all.indices.dropFirst(first).prefix(5).map { index in
      let one = all[index]
      let words = [
        self.place(of: one), one.rule.rawValue, SafeguardWords.what(one.rule, in: language),
      ]
      return StyledText(
        text: (index == place ? "> " : "  ") + words.joined(separator: "  "),
        role: index == place ? .emphasis : .dim)
    } + [StyledText(text: "")]
  }

  /// Where it stands and in which words, what it looks like, why it should not stand there, what to
  /// do, and what it stops.
  private func explanation(of one: FileFinding, among all: [FileFinding]) -> [StyledText] {
    let level = one.level(at: labelInQuestion) ?? .notice
    let words = isRestricted(one) ? "" : ": «\(excerpt(of: one))»"
    return [
      StyledText(text: "\(place(of: one))\(words)", role: .emphasis),
      StyledText(text: explained(one)),
      StyledText(
        text: SafeguardWords.stops(level, in: language), role: level == .notice ? .dim : .warning),
    ] + [whyNotWaived(one, among: all)].compactMap { $0.map { StyledText(text: $0, role: .dim) } }
  }

  /// `R13: This looks like an exact age.`, and what to do.
  func explained(_ one: FileFinding) -> String {
    "\(one.rule.rawValue): \(SafeguardWords.message(one.finding, in: language))"
  }

  /// Why no reason settles it; nil when one does. Reasons settle in the order of the text: a new one is
  /// for the first that has none.
  private func whyNotWaived(_ one: FileFinding, among all: [FileFinding]) -> String? {
    if !one.rule.canBeAllowed { return safeguard.neverWaived }
    if labelInQuestion >= .green { return safeguard.notAtLabel.filled(labelInQuestion.rawValue) }
    let first = all.first { $0.rule == one.rule && $0.firstLine == one.firstLine }
    return first == one ? nil : safeguard.earlierFirst.filled(one.rule.rawValue)
  }

  private func place(of one: FileFinding) -> String {
    let line = safeguard.line.filled(one.line)
    let items = currentMeeting?.meeting.items ?? []
    guard let item = items.lastIndex(where: { $0.line <= one.line }),
      one.line == items[item].line || entry(of: one) != nil
    else { return line }
    return safeguard.item.filled(item + 1) + ", " + line
  }

  /// The entry of an item that it stands in.
  func entry(of one: FileFinding) -> EntryPlace? {
    currentMeeting?.meeting.place { $0.lines.contains(one.line) }
  }

  /// What only a stricter circle may read is opened on purpose alone.
  private func isRestricted(_ one: FileFinding) -> Bool {
    let entries = currentMeeting?.meeting.entries.map(\.entry) ?? []
    return entries.contains { entry in
      if case .restricted(let block) = entry { block.lines.contains(one.line) } else { false }
    }
  }

  /// The words themselves, as far as they stand on the line where they begin.
  func excerpt(of one: FileFinding) -> String {
    guard let document = currentMeeting?.document, one.line <= document.lines.count else {
      return ""
    }
    let line = document.text(ofLine: one.line).unicodeScalars
    let before = Columns.text(of: line, before: one.column)
    let words = line.dropFirst(before.unicodeScalars.count)
    var bytes = 0
    let found = words.prefix {
      bytes += UTF8.width($0)
      return bytes <= one.finding.range.count
    }
    return String(String.UnicodeScalarView(found))
  }

  var safeguard: SafeguardPhrases { SafeguardPhrases.of(language) }
}
