import ActaFrame
import ActaMeeting
import ActaMinutes
import ActaText

/// What a line of the notes beginning `!a`, `!d` or `!r` was understood to be.
enum Capture: Hashable, Sendable {
  case action(Action)
  case decision(Decision)
  case restricted(Restricted)
  /// Not yet, and what is missing: until then the line stays text.
  case unclear(String)
}

/// A paragraph of the notes, and whether a sign that it begins with was typed. What is pasted is text,
/// whatever it looks like: whoever wrote it records nothing here.
struct NoteLine: Hashable, Sendable {
  var text: String
  private let isSignTyped: Bool

  init(_ paragraph: TypedParagraph) {
    text = paragraph.text
    isSignTyped = paragraph.isTyped(first: 2)
  }

  /// Nil for an ordinary line, and for one whose sign was pasted.
  var captured: CapturedLine? { isSignTyped ? CapturedLine(text) : nil }

  /// Whether it would be more than text if it had been typed.
  var isPastedSign: Bool { !isSignTyped && CapturedLine(text) != nil }
}

/// A line of the notes that begins with one of the signs.
struct CapturedLine: Hashable, Sendable {
  let kind: NoteSign
  let text: String

  /// Nil for an ordinary line.
  init?(_ line: String) {
    guard let sign = NoteSign(atHeadOf: line.utf8) else { return nil }
    kind = sign
    text = trimmedWords(String(decoding: line.utf8.dropFirst(2), as: UTF8.self))
  }
}

extension Session {
  /// What a line is understood to be now; labels in `taken` were given to lines above it.
  func capture(_ line: CapturedLine, in editor: NotesEditor, taken: [String] = []) -> Capture {
    switch line.kind {
    case .action: captureAction(line.text, editor, taken)
    case .decision: captureDecision(line.text, editor, taken)
    case .restricted: captureRestricted(line.text)
    }
  }

  /// `SDSMAS, OIM: enviar a lista até 12/10`: who answers for it, with whom, what, until when.
  private func captureAction(_ text: String, _ editor: NotesEditor, _ taken: [String]) -> Capture {
    let (owners, rest) = ownersAndRest(text)
    guard let who = owners.first else {
      return .unclear(stranger(in: text).map { captureWords.notInGroup.filled($0) } ?? ownerMissing)
    }
    let (what, due) = whatAndDue(rest)
    guard !what.isEmpty else { return .unclear(words.actionTextMissing) }
    let labels = labelsReferredTo(editor.base.name) + taken
    var action = Action(
      label: editor.base.nextLabel("A", taken: labels), text: what, lines: 1...1)
    action.who = who
    action.with = Array(owners.dropFirst())
    action.due = due
    action.origin = origin(in: editor.base.meeting.items[editor.item])
    return .action(action)
  }

  private var ownerMissing: String {
    captureWords.ownerMissing.filled(library.group.institutions.first?.code ?? "PRM")
  }

  /// Institutions before the colon, when every word there is one; without a colon, the first word.
  private func ownersAndRest(_ text: String) -> (owners: [String], rest: String) {
    let bytes = Array(text.utf8)
    guard let colon = bytes.firstIndex(of: 0x3A) else {
      let first = bytes.prefix { $0 != 0x20 }
      let word = String(decoding: first, as: UTF8.self)
      let isCode = library.group.institutions.contains { PlainWord($0.code) == PlainWord(word) }
      guard isCode, let code = institution(typed: word) else { return ([], text) }
      return ([code], String(decoding: bytes.dropFirst(first.count + 1), as: UTF8.self))
    }
    let names = listed(String(decoding: bytes[..<colon], as: UTF8.self)).filter { !$0.isEmpty }
    let codes = names.compactMap { institution(typed: $0) }
    guard codes.count == names.count else { return ([], text) }
    return (codes, trimmedWords(String(decoding: bytes[(colon + 1)...], as: UTF8.self)))
  }

  /// Who answers for it in the words typed and is none of the group's: of codes before a colon the first
  /// that is unknown, else a first word in capitals.
  private func stranger(in text: String) -> String? {
    let bytes = Array(text.utf8)
    guard let colon = bytes.firstIndex(of: 0x3A) else {
      let word = bytes.prefix { $0 != 0x20 }
      let isCode = word.count > 1 && word.allSatisfy { (0x41...0x5A).contains($0) || $0 == 0x2D }
      return isCode ? String(decoding: word, as: UTF8.self) : nil
    }
    let names = listed(String(decoding: bytes[..<colon], as: UTF8.self)).filter { !$0.isEmpty }
    guard names.allSatisfy(FoundingStep.isCode) else { return nil }
    return names.first { institution(typed: $0) == nil }
  }

  /// The last `até`, `by` or the like that a day follows ends what is to be done.
  private func whatAndDue(_ text: String) -> (what: String, due: CalendarDate?) {
    let parts = text.utf8.split(separator: 0x20).map { String($0) ?? "" }
    for place in parts.indices.reversed() where Self.untilWords.contains(PlainWord(parts[place])) {
      let after = parts[(place + 1)...].drop { Self.fillers.contains(PlainWord($0)) }
      let day = after.joined(separator: " ")
      guard let due = TypedDate.read(day.withoutFullStop, today: now.date) else { continue }
      return (parts[..<place].joined(separator: " "), due)
    }
    return (trimmedWords(text), nil)
  }

  private static let untilWords = ["ate", "prazo", "by", "until", "due"].map(PlainWord.init)
  private static let fillers = ["ao", "dia", "o", "a", "de", "the", "on"].map(PlainWord.init)

  private func captureDecision(
    _ text: String, _ editor: NotesEditor, _ taken: [String]
  ) -> Capture {
    guard !text.isEmpty else { return .unclear(words.wordingMissing) }
    let subject = DecisionSubject(
      item: editor.item, proposals: editor.base.meeting.items[editor.item].proposals)
    guard let rules = rules(for: subject) else { return .unclear(words.chooseItemFirst) }
    var motion = Motion(wording: text, way: .consensus([]))
    motion.proposals = subject.proposals
    motion.submitted = submitted(subject)
    do throws(Refusal) {
      var decision = try rules.decision(on: motion)
      decision.label = editor.base.nextLabel(
        "D", taken: decisionLabelsElsewhere(editor.base.name) + taken)
      return .decision(decision)
    } catch {
      return .unclear(self.text(of: error))
    }
  }

  /// For the people in the room alone, unless a label stands first: `!r TLP:AMBER+STRICT: …`.
  private func captureRestricted(_ text: String) -> Capture {
    guard !text.isEmpty else { return .unclear(words.restrictedTextMissing) }
    for label in [Label.red, .amberStrict] {
      let mark = Array("\(label.rawValue): ".utf8)
      guard text.utf8.count > mark.count, text.utf8.starts(with: mark) else { continue }
      let rest = trimmedWords(String(decoding: text.utf8.dropFirst(mark.count), as: UTF8.self))
      return .restricted(Restricted(label: label, title: "", text: [rest], lines: 1...1))
    }
    return .restricted(Restricted(label: .red, title: "", text: [text], lines: 1...1))
  }

  // MARK: into the file

  /// The meeting with what is typed now in it: notes as paragraphs, captured lines as blocks.
  func written(_ editor: NotesEditor) -> MeetingFile {
    guard !editor.isUnchanged else { return editor.base }
    let lines = captureLines(editor)
    if let place = editor.place {
      let edited = editor.base.replacingEntry(place, with: lines)
      return lines.isEmpty ? edited : edited.withoutIdleSettlements(since: editor.base, at: place)
    }
    return lines.isEmpty ? editor.base : editor.base.addingEntry(lines, toItem: editor.item)
  }

  /// The first line with a sign that stays text, and what it lacks.
  func unclearCapture(in editor: NotesEditor) -> String? {
    for paragraph in editor.lines {
      guard let line = paragraph.captured, case .unclear(let why) = capture(line, in: editor)
      else { continue }
      return captureWords.staysText.filled(paragraph.text, why)
    }
    return nil
  }

  private func captureLines(_ editor: NotesEditor) -> [String] {
    var pieces: [[String]] = []
    var notes: [String] = []
    var taken: [String] = []
    for paragraph in editor.lines {
      guard let block = block(paragraph, editor, &taken) else {
        notes.append(paragraph.text)
        continue
      }
      pieces += [editor.base.lines(ofNotes: notes), block].filter { !$0.isEmpty }
      notes = []
    }
    pieces.append(editor.base.lines(ofNotes: notes))
    return Array(pieces.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  /// The lines of a captured paragraph, or of one that never is; nil for one that is, or stays for now,
  /// text.
  private func block(
    _ paragraph: NoteLine, _ editor: NotesEditor, _ taken: inout [String]
  ) -> [String]? {
    if paragraph.isPastedSign { return editor.base.lines(ofText: paragraph.text) }
    guard let line = paragraph.captured else { return nil }
    switch capture(line, in: editor, taken: taken) {
    case .action(var action):
      // A decision in a line above is the origin, as one in the file would be.
      if let decision = taken.last(where: { $0.utf8.first == 0x44 }) {
        action.origin = Reference(label: decision)
      }
      taken.append(action.label)
      return editor.base.lines(of: action)
    case .decision(let decision):
      taken.append(decision.label)
      return editor.base.lines(of: decision)
    case .restricted(let restricted): return editor.base.lines(of: restricted)
    case .unclear: return nil
    }
  }

  // MARK: in words

  var captureWords: CaptureWords { CaptureWords.of(language) }

  /// What the line under the cursor was understood to be; nil for an ordinary one.
  var captureSentence: StyledText? {
    guard let editor else { return nil }
    let line = editor.area.line
    if line.isPastedSign { return StyledText(text: captureWords.pastedStays, role: .warning) }
    return line.captured.map { captureSentence($0, editor) }
  }

  func captureSentence(_ line: CapturedLine, _ editor: NotesEditor) -> StyledText {
    switch capture(line, in: editor) {
    case .action(let action):
      let with = action.with.isEmpty ? "" : " + " + action.with.joined(separator: ", ")
      let due = action.due.map(words.weekdayDate) ?? words.dueNextMeeting
      return StyledText(
        text: captureWords.action.filled((action.who ?? "") + with, due), role: .adopted)
    case .decision(let decision):
      let result = decision.result?.words.spoken(in: language) ?? ""
      let basis = DecisionWording(decision, in: language).way ?? ""
      return StyledText(text: captureWords.decision.filled(result, basis), role: .adopted)
    case .restricted(let restricted):
      return StyledText(
        text: captureWords.restricted.filled(restricted.label.rawValue), role: .restricted)
    case .unclear(let why): return StyledText(text: why, role: .warning)
    }
  }
}

extension String {
  /// A sentence's last full stop is not part of its day.
  fileprivate var withoutFullStop: String {
    utf8.last == 0x2E ? String(dropLast()) : self
  }
}
