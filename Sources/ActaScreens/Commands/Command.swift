import ActaFrame
import ActaMeeting

/// Everything a key can do. The table below is the only place where keys meet commands; hints, help
/// and the palette are made from it.
enum Command: CaseIterable, Hashable, Sendable {
  case up, down, pageUp, pageDown, first, last, open, into, back, cancel, quitView, leave
  case nextPane, previousPane, readOn, turnPage
  case showAgenda, showAttendance, showProposals, showActions, showTraining, showMinutes, showGroup
  case help, palette, find, findNext, findPrevious, filter, undo, redo
  case add, edit, editFile, delete, moveUp, moveDown, mark, clock, meeting, decide, restrict
  case nextRow, markPresent, markAbsent, markExcused, markPartly, clearMark, markEveryone,
    addPerson
  case done, review, owner, due, order, veil, minutes, trainingPapers, print, saveNow, redraw,
    suspend
  case history, findEverywhere, language, birth, settle
}

/// One row of the table of commands.
struct Binding: Sendable {
  /// The first key is the one that hints show.
  var keys: [Key]
  /// Where it means something; nil is everywhere.
  var views: Set<ViewName>?
  /// The word in the hint line.
  var hint: Words
  /// The sentence in the help.
  var title: Words
  /// Hints with a higher number stand first; 0 stands in no hint line.
  var priority: Int
}

extension Command {
  /// The command of a key in a view.
  static func bound(to key: Key, in view: ViewName) -> Command? {
    let all = allCases.filter { $0.binding.keys.contains(key) && $0.applies(in: view) }
    // What a view says of a key goes before what the key means everywhere.
    return all.first { $0.binding.views != nil } ?? all.first
  }

  func applies(in view: ViewName) -> Bool { binding.views?.contains(view) ?? true }

  /// The name of the first key, as hints and help show it.
  func keyName(_ words: Phrases) -> String {
    binding.keys.first.map { Command.name(of: $0, words) } ?? ""
  }

  /// Every key, for the help.
  func keyNames(_ words: Phrases) -> String {
    binding.keys.map { Command.name(of: $0, words) }.joined(separator: " ")
  }

  /// The key that hints call so; nil when it is the name of none.
  static func key(named name: String, _ words: Phrases) -> Key? {
    if name.unicodeScalars.count == 1 { return name.first.map { .character($0) } }
    let named: [Key] = [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown, .help, .character(" "),
    ]
    let controls = "abcdefghijklmnopqrstuvwxyz".map { Key.control($0) }
    return (named + controls).first { Command.name(of: $0, words).utf8.elementsEqual(name.utf8) }
  }

  private static func name(of key: Key, _ words: Phrases) -> String {
    switch key {
    case .character(" "): words.keySpace
    case .character(let letter): String(letter)
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: words.keyUp
    case .down: words.keyDown
    case .left: words.keyLeft
    case .right: words.keyRight
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .wordLeft, .wordRight: "Ctrl"
    case .help: "F1"
    }
  }
}
