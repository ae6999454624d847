import ActaFrame
import ActaMeeting

/// A pasted text that waits for an answer, and the window that it was pasted into.
struct BigPaste: Sendable {
  var text: String
  var popup: Popup?
  var typing: Typing?

  /// More than this nobody takes into minutes by the way: a page has some 3,000 bytes and 60 lines.
  private static let mostBytes = 64 << 10
  private static let mostLines = 500

  static func isOne(_ text: String) -> Bool {
    text.utf8.count > mostBytes || lines(in: text) > mostLines
  }

  /// The end of the last line begins no other.
  private static func lines(in text: String) -> Int {
    text.utf8.count { $0 == 0x0A } + (text.utf8.last == 0x0A ? 0 : 1)
  }

  /// Kilobytes, upwards, and lines.
  var measure: (kilobytes: Int, lines: Int) {
    ((text.utf8.count + 1023) / 1024, BigPaste.lines(in: text))
  }
}

/// What can be answered about a big paste.
enum PasteAnswer: Hashable, Sendable {
  case put, drop
}

/// The wrong thing may be in the clipboard, and be long: then it is asked about before any of it stands
/// in the notes, and everything stays as it was.
extension Session {
  package var isAskingAboutPaste: Bool {
    guard bigPaste != nil, case .menu(let menu) = popup else { return false }
    return menu.onEscape == .paste(.drop)
  }

  /// Asks about a text that is long, where it would be put somewhere; false when it can go in.
  mutating func holds(_ text: String) -> Bool {
    // It came in pieces.
    if isAskingAboutPaste, var held = bigPaste {
      held.text += text
      ask(about: held)
      return true
    }
    guard takesPaste, !takesAnyPaste, BigPaste.isOne(text) else { return false }
    ask(about: BigPaste(text: text, popup: popup, typing: typing))
    return true
  }

  private var takesPaste: Bool {
    if isVeiled { return false }
    return switch popup {
    case .form: true
    case .round(let round): round.asking != nil
    case .menu, .help, .text: false
    case nil: editor != nil
    }
  }

  private mutating func ask(about paste: BigPaste) {
    bigPaste = paste
    typing = nil
    let size = paste.measure
    var menu = confirmMenu(
      safetyWords.bigPaste.filled(size.kilobytes, size.lines), .paste(.put))
    menu.notes = [StyledText(text: safetyWords.bigPasteNote)]
    menu.options[menu.options.count - 1].choice = .paste(.drop)
    menu.selected = menu.options.count - 1
    menu.onEscape = .paste(.drop)
    popup = .menu(menu)
  }

  /// Goes on where it was pasted.
  mutating func take(_ answer: PasteAnswer) -> [Effect] {
    guard let held = bigPaste else { return [] }
    bigPaste = nil
    (popup, typing) = (held.popup, held.typing)
    guard answer == .put, takesPaste else {
      say(safetyWords.nothingPasted, .warning)
      return []
    }
    return following(.paste(held.text)) { $0.paste(held.text) }
  }
}
